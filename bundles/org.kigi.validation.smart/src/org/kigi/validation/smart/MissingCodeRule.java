package org.kigi.validation.smart;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** An indicator that no formula can refer to. */
final class MissingCodeRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        if (Facts.isBlank(indicator.getCode())) {
            report.add(indicator, Literals.INDICATOR__CODE, facts.name(indicator));
        }
    }
}
