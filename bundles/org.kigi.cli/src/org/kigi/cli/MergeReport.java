package org.kigi.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.merge.Conflicts;
import org.kigi.merge.MergeResult;
import org.kigi.merge.MergedFile;
import org.kigi.validation.Finding;

/** What a merge came to, in words. */
final class MergeReport {

    private final Texts texts;
    private final Language language;
    private final String name;
    private final MergedFile merged;
    private final Conflicts conflicts;
    private final List<Finding> findings;

    MergeReport(Texts texts, Language language, String name, MergedFile merged, Conflicts conflicts, LocalDate today) {
        this.texts = texts;
        this.language = language;
        this.name = name;
        this.merged = merged;
        this.conflicts = conflicts;
        findings = merged.newFindings(today);
    }

    List<Finding> findings() {
        return findings;
    }

    /** What is to be decided, and what is wrong that was not wrong before; nothing if all is well. */
    List<String> problems() {
        List<String> lines = new ArrayList<>();
        if (!conflicts.isEmpty()) {
            lines.add(texts.get(language, "merge.conflicts", name, conflicts.size()));
            List<String> each = conflicts.text(language);
            for (int i = 0; i < each.size(); i++) {
                lines.add(texts.get(language, "merge.conflict", i + 1, each.get(i)));
            }
        }
        if (!findings.isEmpty()) {
            lines.add(texts.get(language, "merge.findings", name, findings.size()));
            findings.forEach(finding -> lines.add("  " + FindingsText.path(finding.element(), language) + ": " + finding.message(language)
                    + " [" + finding.rule().id() + "]"));
        }
        return lines.stream().map(ColumnText::printable).toList();
    }

    /** What was taken from both sides. */
    String summary() {
        return merged.tree().map(this::counts).orElseGet(() -> texts.get(language, "merge.merged", name));
    }

    private String counts(MergeResult result) {
        return texts.get(language, "merge.merged-tree", name, result.ours().changes().size(), result.theirs().changes().size());
    }
}
