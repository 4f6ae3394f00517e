package org.kigi.validation.smart;

import java.time.LocalDate;

import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.ActionStatus;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** An action that is still going on when its indicator has to be where it should be. */
final class ActionEndsAfterTargetRule implements SmartRule<Action> {

    @Override
    public void check(Action action, Facts facts, Report report) {
        if (action.getEnd() != null && action.getStatus() != ActionStatus.CANCELLED && action.eContainer() instanceof Indicator indicator) {
            LocalDate deadline = Facts.date(indicator.getTarget());
            if (deadline != null && action.getEnd().isAfter(deadline)) {
                report.add(action, Literals.ACTION__END, action.getEnd(), deadline, facts.name(indicator));
            }
        }
    }
}
