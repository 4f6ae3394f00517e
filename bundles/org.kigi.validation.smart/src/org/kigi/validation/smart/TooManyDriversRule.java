package org.kigi.validation.smart;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** More drivers than anybody keeps in view: nobody can tell which of them matter. */
final class TooManyDriversRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        int drivers = indicator.getDrivers().size();
        if (drivers > facts.thresholds().mostDrivers()) {
            report.add(indicator, Literals.INDICATOR__DRIVERS, facts.name(indicator), drivers, facts.thresholds().mostDrivers());
        }
    }
}
