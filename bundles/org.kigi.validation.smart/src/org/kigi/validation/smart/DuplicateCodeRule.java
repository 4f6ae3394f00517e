package org.kigi.validation.smart;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A code that an earlier indicator has already: formulas mean the earlier one. */
final class DuplicateCodeRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        Indicator first = facts.byCode(indicator.getCode());
        if (first != null && first != indicator) {
            report.add(indicator, Literals.INDICATOR__CODE, indicator.getCode(), facts.name(first));
        }
    }
}
