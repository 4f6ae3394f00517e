package org.kigi.validation.smart;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Waiver;

/** A waiver whose last day is over: the finding that it silenced is back. */
final class ExpiredWaiverRule implements SmartRule<Waiver> {

    @Override
    public void check(Waiver waiver, Facts facts, Report report) {
        if (waiver.getUntil() != null && waiver.getUntil().isBefore(facts.asOf())) {
            report.add(waiver, Literals.WAIVER__UNTIL, String.valueOf(waiver.getRule()), waiver.getUntil(), facts.label(waiver.getElement()));
        }
    }
}
