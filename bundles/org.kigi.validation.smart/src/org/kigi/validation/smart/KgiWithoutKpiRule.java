package org.kigi.validation.smart;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.KGI;

/** A final result without any measure of the process that leads to it. */
final class KgiWithoutKpiRule implements SmartRule<KGI> {

    @Override
    public void check(KGI kgi, Facts facts, Report report) {
        if (kgi.getDrivers().isEmpty()) {
            report.add(kgi, Literals.INDICATOR__DRIVERS, facts.name(kgi));
        }
    }
}
