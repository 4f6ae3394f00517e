package org.kigi.cli;

import java.util.ArrayList;
import java.util.List;

import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.time.Period;
import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.attribution.Attribution;
import org.kigi.evaluation.attribution.AttributionReason.Code;
import org.kigi.evaluation.attribution.Contribution;
import org.kigi.evaluation.explanation.Explainer;
import org.kigi.evaluation.explanation.Explanation;
import org.kigi.evaluation.explanation.Explanation.Kind;
import org.kigi.model.goaltree.Indicator;

/**
 * An explained number for people: trees of lines. Unless everything is asked for, only the first formula beside readings and the first
 * level of a roll-up are opened.
 */
final class ExplanationText {

    private static final String GAP = "  ";
    /** What part of a change is too small to be a line. */
    private static final double NEGLIGIBLE = 1e-6;

    private final Language language;
    private final boolean full;
    private final StringBuilder text = new StringBuilder();

    private ExplanationText(Language language, boolean full) {
        this.language = language;
        this.full = full;
    }

    /**
     * @param period the period to explain; null for the current one, whose status is explained as well
     * @param change why the value moved; null if it has no current value
     */
    static String of(Evaluation evaluation, Indicator indicator, Period period, Attribution change, boolean full, Session session) {
        ExplanationText explained = new ExplanationText(session.language(), full);
        explained.text.append(ColumnText.printable(session.text("explain.title", Names.of(indicator, session.language()),
                indicator.getCode(), evaluation.asOf()))).append('\n');
        Explainer explainer = new Explainer(evaluation);
        List<Explanation> sections = period == null ? explainer.explain(indicator).children()
                : List.of(explainer.explain(indicator, period), explainer.explainPlan(indicator, period));
        explained.section(session.text("explain.value"), sections.getFirst());
        explained.section(session.text(period == null ? "explain.status" : "explain.plan"), sections.get(1));
        if (change != null) {
            explained.change(evaluation, change, session);
        }
        return explained.text.toString();
    }

    private void section(String title, Explanation explanation) {
        text.append('\n').append(title).append('\n');
        tree(explanation, "", "", 0, 0);
    }

    private void tree(Explanation line, String first, String others, int comparisons, int rollUps) {
        List<Explanation> children = line.children();
        List<String> cells = new ArrayList<>(List.of(line.label(language), line.valueText(language), line.detail(language)));
        if (children.size() == 1 && children.getFirst().kind() == Kind.SOURCE_ROW) {
            // a single reading fits on the line
            Explanation row = children.getFirst();
            cells.set(2, row.label(language));
            cells.add(row.detail(language));
            children = List.of();
        }
        append(first, cells);
        int comparison = comparisons + (line.kind() == Kind.COMPARISON ? 1 : 0);
        int rollUp = rollUps + (line.kind() == Kind.ROLL_UP ? 1 : 0);
        if (!full && (comparison > 1 || rollUp > 1)) {
            return;
        }
        for (int i = 0; i < children.size(); i++) {
            boolean last = i == children.size() - 1;
            tree(children.get(i), others + (last ? "└─ " : "├─ "), others + (last ? "   " : "│  "), comparison, rollUp);
        }
    }

    private void append(String branch, List<String> cells) {
        text.append(branch);
        text.append(String.join(GAP, cells.stream().filter(cell -> !cell.isEmpty()).map(ColumnText::printable).toList())).append('\n');
    }

    private void change(Evaluation evaluation, Attribution change, Session session) {
        UnitExpression unit = evaluation.of(change.indicator()).unit();
        text.append('\n').append(session.text("explain.change", change.from().label(language),
                change.method().label(language))).append('\n');
        append("", List.of(Names.of(change.indicator(), language), change.change() == null ? "–" : signed(change.change(), unit),
                change.reason() == null ? "" : change.reason().text(language)));
        contributions(change.contributions(), change, unit, "");
    }

    private void contributions(List<Contribution> all, Attribution change, UnitExpression unit, String branch) {
        List<Contribution> shown = all.stream().filter(contribution -> !isNegligible(contribution, change)).toList();
        for (int i = 0; i < shown.size(); i++) {
            Contribution contribution = shown.get(i);
            boolean last = i == shown.size() - 1;
            boolean isSaid = contribution.reason() != null && contribution.reason().code() != Code.NO_FORMULA;
            append(branch + (last ? "└─ " : "├─ "), List.of(Names.of(contribution.indicator(), language), signed(contribution.amount(),
                    unit),
                    contribution.share() == null ? "" : percent(contribution.share()),
                    isSaid ? contribution.reason().text(language) : ""));
            contributions(contribution.children(), change, unit, branch + (last ? "   " : "│  "));
        }
    }

    /** True for the remainders of rounded readings. */
    private static boolean isNegligible(Contribution contribution, Attribution change) {
        return contribution.reason() != null && contribution.reason().code() == Code.READINGS_DIFFER
                && Math.abs(contribution.amount()) <= NEGLIGIBLE * Math.abs(change.change());
    }

    private String signed(double amount, UnitExpression unit) {
        String text = (unit == null ? UnitExpression.ONE : unit).format(amount, language);
        return amount > 0 ? '+' + text : text;
    }

    private String percent(double share) {
        long percent = Math.round(share * 100);
        return language == Language.JA ? percent + "%" : percent + " %";
    }
}
