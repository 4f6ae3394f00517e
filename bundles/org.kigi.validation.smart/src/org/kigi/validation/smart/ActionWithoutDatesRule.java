package org.kigi.validation.smart;

import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.ActionStatus;
import org.kigi.model.goaltree.GoaltreePackage.Literals;

/** An action without its first or its last day. */
final class ActionWithoutDatesRule implements SmartRule<Action> {

    @Override
    public void check(Action action, Facts facts, Report report) {
        if (action.getStatus() == ActionStatus.CANCELLED || action.getStart() != null && action.getEnd() != null) {
            return;
        }
        if (action.getStart() != null) {
            report.add(action, Literals.ACTION__END, Facts.words("no-end", action.getStart()));
        } else if (action.getEnd() != null) {
            report.add(action, Literals.ACTION__START, Facts.words("no-start", action.getEnd()));
        } else {
            report.add(action, Literals.ACTION__START, Facts.words("no-dates"));
        }
    }
}
