package org.kigi.validation.smart;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;

/** An id that an earlier object of the tree has already. */
final class DuplicateIdRule implements SmartRule<Identified> {

    @Override
    public void check(Identified object, Facts facts, Report report) {
        Identified first = facts.byId(object.getId());
        if (first != null && first != object) {
            report.add(object, Literals.IDENTIFIED__ID, object.getId(), facts.label(first));
        }
    }
}
