package org.kigi.ui.internal.problems;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.kigi.core.Language;
import org.kigi.validation.Severity;

/** Which problems are shown: those of some severities whose words contain all that was typed. */
record ProblemFilter(Set<Severity> severities, String typed, Language language) implements Predicate<Problem> {

    static ProblemFilter all(Language language) {
        return new ProblemFilter(EnumSet.allOf(Severity.class), "", language);
    }

    @Override
    public boolean test(Problem problem) {
        if (!severities.contains(problem.severity())) {
            return false;
        }
        if (typed.isBlank()) {
            return true;
        }
        String words = String.join("\n", problem.message(language), problem.title(language), problem.place(language),
            problem.category().label(language), problem.file().getName()).toLowerCase(Locale.ROOT);
        for (String word : typed.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!words.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
