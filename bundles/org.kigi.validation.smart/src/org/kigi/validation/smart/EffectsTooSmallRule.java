package org.kigi.validation.smart;

import java.util.List;

import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.Status.Light;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/**
 * Actions whose expected effects together do not close the gap that is left, while the value itself is not on the way either. Where
 * something below is worked on as well, its effect comes on top, and nothing is said.
 */
final class EffectsTooSmallRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        Double target = Facts.value(indicator.getTarget());
        PeriodValue current = facts.evaluationOf(indicator).current();
        List<Action> open = indicator.getActions().stream().filter(Facts::isOpen).toList();
        if (target == null || current == null || open.isEmpty() || facts.evaluationOf(indicator).status().light() == Light.GREEN
                || open.stream().anyMatch(action -> action.getExpectedEffect() == null) || facts.isWorkedOnBelow(indicator)) {
            return;
        }
        double gap = target - current.value();
        double effect = open.stream().mapToDouble(Action::getExpectedEffect).sum();
        double towards = gap < 0 ? -effect : effect;
        if (Math.abs(gap) - towards > facts.thresholds().tolerance() * Math.abs(target)) {
            report.add(indicator, Literals.INDICATOR__ACTIONS, open.size(), facts.change(indicator, effect),
                    facts.amount(indicator, current.value()), facts.amount(indicator, target), facts.change(indicator, gap));
        }
    }
}
