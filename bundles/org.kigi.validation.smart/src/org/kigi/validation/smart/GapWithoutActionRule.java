package org.kigi.validation.smart;

import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.Status.Light;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.Phrase;

/**
 * A gap to the target that is not closing and that nobody closes: no action is planned or running at the indicator, below it, or at what
 * moves it.
 */
final class GapWithoutActionRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        if (!applies(indicator, facts) || isReportedAbove(indicator, facts) || KpiWithoutActionRule.applies(indicator, facts)) {
            return;
        }
        PeriodValue current = facts.evaluationOf(indicator).current();
        double target = indicator.getTarget().getValue();
        report.add(indicator, Literals.INDICATOR__ACTIONS, facts.amount(indicator, current.value()), Phrase.of(current.period()::label),
                facts.amount(indicator, target), facts.difference(indicator, target - current.value()));
    }

    static boolean applies(Indicator indicator, Facts facts) {
        return !facts.hasOpenAction(indicator) && facts.evaluationOf(indicator).status().light() != Light.GREEN
                && Facts.value(indicator.getTarget()) != null && facts.evaluationOf(indicator).current() != null;
    }

    /** An indicator without an action stands for those below; {@link KpiWithoutActionRule} reports the lowest ones. */
    private static boolean isReportedAbove(Indicator indicator, Facts facts) {
        return indicator.eContainer() instanceof Indicator parent && applies(parent, facts);
    }
}
