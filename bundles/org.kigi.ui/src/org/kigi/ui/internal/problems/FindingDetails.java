package org.kigi.ui.internal.problems;

import java.util.List;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.kigi.ui.internal.Icons;
import org.kigi.ui.internal.Words;
import org.kigi.validation.Finding;
import org.kigi.validation.Fix;
import org.kigi.validation.RuleDescription;

/** All about one problem: what is wrong, what can be done, why it matters, a bad and a good example. */
final class FindingDetails {
    private static final Words WORDS = Words.of(FindingDetails.class);

    private final Sheet sheet;
    private final Icons icons;
    private final IWorkbenchPage page;

    FindingDetails(Composite parent, Icons icons, IWorkbenchPage page) {
        this.icons = icons;
        this.page = page;
        sheet = new Sheet(parent);
    }

    Control control() {
        return sheet.control();
    }

    /** Shows the first of some problems, with what can be done about all of them that are of its rule. */
    void show(List<Problem> problems) {
        sheet.write(() -> {
            if (problems.isEmpty()) {
                sheet.text(WORDS.get("details.none"));
            } else {
                write(problems.getFirst(), problems.stream().flatMap(problem -> problem.finding().stream()).toList());
            }
        });
    }

    private void write(Problem problem, List<Finding> selected) {
        String title = problem.title(WORDS.language());
        sheet.heading(icons.severity(problem.severity()), title.isEmpty() ? problem.place(WORDS.language()) : title);
        sheet.text(problem.message(WORDS.language()));
        problem.finding().ifPresent(finding -> {
            writeFixes(finding, selected.stream().filter(other -> other.rule().id().equals(finding.rule().id())).toList());
            write(finding.rule());
        });
    }

    private void writeFixes(Finding finding, List<Finding> selected) {
        boolean several = selected.size() > 1;
        List<Finding> alike = several ? selected : Fixes.alike(finding);
        List<Fix> fixes = Fixes.of(finding);
        if (!several) {
            fixes.forEach(fix -> sheet.link(icons.own("fix"), 0, fix.label(WORDS.language()), () -> new Fixes(page).run(finding, fix)));
        }
        if (alike.size() > 1) {
            fixes.stream().filter(Fix::safeForAll)
                .forEach(fix -> sheet.link(icons.own("fix_all"), 0, FixMenu.forAll(alike, fix), () -> new Fixes(page).run(alike, fix)));
        }
    }

    private void write(RuleDescription rule) {
        sheet.heading(null, WORDS.get("details.why"));
        sheet.text(rule.explanation(WORDS.language()));
        writeExample("bad", icons.severity(rule.severity()), rule.exampleBad(WORDS.language()));
        writeExample("good", icons.own("met"), rule.exampleGood(WORDS.language()));
    }

    private void writeExample(String kind, Image icon, String example) {
        sheet.heading(null, WORDS.get("details." + kind));
        sheet.line(icon, 0, example);
    }
}
