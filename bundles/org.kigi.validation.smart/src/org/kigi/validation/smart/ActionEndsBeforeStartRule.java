package org.kigi.validation.smart;

import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.GoaltreePackage.Literals;

/** An action that ends before it begins. */
final class ActionEndsBeforeStartRule implements SmartRule<Action> {

    @Override
    public void check(Action action, Facts facts, Report report) {
        if (action.getStart() != null && action.getEnd() != null && action.getEnd().isBefore(action.getStart())) {
            report.add(action, Literals.ACTION__END, action.getEnd(), action.getStart());
        }
    }
}
