package org.kigi.validation.smart;

import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.GoaltreePackage.Literals;

/** An action for which nobody answers. */
final class ActionWithoutOwnerRule implements SmartRule<Action> {

    @Override
    public void check(Action action, Facts facts, Report report) {
        if (action.getOwner() == null && Facts.isOpen(action)) {
            report.add(action, Literals.ACTION__OWNER, facts.name(action));
        }
    }
}
