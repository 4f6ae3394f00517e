package org.kigi.cli;

import java.time.LocalDate;

import picocli.CommandLine.Option;

/** {@code --as-of DATE}: the day from which the tree is looked at. */
final class AsOfOption {

    @Option(names = "--as-of", paramLabel = "${bundle:label.date}", descriptionKey = "option.as-of")
    private LocalDate day;

    LocalDate or(LocalDate otherwise) {
        return day == null ? otherwise : day;
    }
}
