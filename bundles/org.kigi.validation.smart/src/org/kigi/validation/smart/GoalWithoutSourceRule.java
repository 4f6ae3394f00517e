package org.kigi.validation.smart;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** Readings of which nobody says where they come from. */
final class GoalWithoutSourceRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        if (!Facts.isBlank(indicator.getSeries()) && Facts.isBlank(indicator.getMeasurementSource())) {
            report.add(indicator, Literals.INDICATOR__MEASUREMENT_SOURCE, indicator.getSeries());
        }
    }
}
