package org.kigi.validation.smart;

import java.time.LocalDate;

import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.ActionStatus;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;

/** An action that begins so late that what its indicator influences cannot follow in time: the influence takes longer than there is left. */
final class ActionStartsTooLateRule implements SmartRule<Action> {

    @Override
    public void check(Action action, Facts facts, Report report) {
        LocalDate start = action.getStart();
        if (start == null || action.getStatus() == ActionStatus.CANCELLED || !(action.eContainer() instanceof Indicator indicator)) {
            return;
        }
        for (Influence influence : facts.influencesOf(indicator)) {
            LocalDate deadline = Facts.date(influence.getTarget().getTarget());
            if (deadline != null && start.plusDays(influence.getLag()).isAfter(deadline)) {
                report.add(action, Literals.ACTION__START, start, facts.name(influence.getTarget()), influence.getLag(),
                        start.plusDays(influence.getLag()), deadline);
                return;
            }
        }
    }
}
