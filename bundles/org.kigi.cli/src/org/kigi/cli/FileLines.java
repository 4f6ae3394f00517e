package org.kigi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kigi.validation.Finding;

/** Where the elements of a goal tree are in its file, which is written with an attribute on each line. */
final class FileLines {

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

    private final List<String> lines;
    private final Map<String, Integer> byId = new HashMap<>();

    private FileLines(List<String> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = ID.matcher(lines.get(i));
            while (matcher.find()) {
                byId.putIfAbsent(matcher.group(1), i);
            }
        }
    }

    static FileLines of(String file) {
        try {
            return new FileLines(Files.readAllLines(Path.of(file)));
        } catch (IOException e) {
            return new FileLines(List.of()); // it has been read as a model; a place in it is not worth a failure
        }
    }

    /** The line of what a finding is about, from 1: of the attribute if it is one that is written, else of the element. */
    int line(Finding finding) {
        Integer line = byId.get(finding.element().getId());
        if (line == null || finding.feature() == null) {
            return line == null ? 1 : line + 1;
        }
        String attribute = finding.feature().getName() + "=\"";
        for (int i = line; i < lines.size() && !(i > line && lines.get(i).contains("<")); i++) {
            if (lines.get(i).strip().startsWith(attribute)) {
                return i + 1;
            }
        }
        return line + 1;
    }
}
