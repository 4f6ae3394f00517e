package org.kigi.cli;

import java.util.List;

import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.validation.Category;
import org.kigi.validation.Finding;
import org.kigi.validation.Severity;

/** Findings for people: by file, then by letter, then in the order of the tree; a summary at the end. */
final class FindingsText {

    private FindingsText() {
    }

    static String of(List<FileFindings> files, Session session) {
        StringBuilder text = new StringBuilder();
        for (FileFindings file : files) {
            text.append(ColumnText.printable(file.file())).append('\n');
            for (Category category : Category.values()) {
                List<Finding> found = file.findings().stream().filter(finding -> finding.rule().category() == category).toList();
                if (!found.isEmpty()) {
                    text.append("\n  ").append(category.letter()).append("  ").append(category.label(session.language())).append('\n');
                    append(text, found, session.language());
                }
            }
            text.append('\n');
        }
        return text.append(summary(files, session)).append('\n').toString();
    }

    private static void append(StringBuilder text, List<Finding> findings, Language language) {
        ColumnText table = new ColumnText("ll");
        for (Finding finding : findings) {
            table.row(finding.severity().label(language), path(finding.element(), language));
            table.row("", finding.message(language) + " [" + finding.rule().id() + "]");
        }
        table.lines().forEach(line -> text.append("     ").append(line).append('\n'));
    }

    static String summary(List<FileFindings> files, Session session) {
        long errors = FileFindings.count(files, Severity.ERROR);
        long warnings = FileFindings.count(files, Severity.WARNING);
        long notes = FileFindings.count(files, Severity.INFO);
        return session.text("validate.summary", errors + warnings + notes, errors, warnings, notes, files.size());
    }

    /** The names down to the element; of something without a name, those of the element that contains it. */
    static String path(Identified identified, Language language) {
        return switch (identified) {
            case GoalTree tree -> Names.of(tree, language);
            case Element element -> GoalTrees.path(element, language);
            default -> {
                String type = Names.typeName(identified.eClass(), language);
                yield identified.eContainer() instanceof Identified above ? path(above, language) + " / " + type : type;
            }
        };
    }
}
