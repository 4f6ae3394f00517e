package org.kigi.validation.smart;

import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.KPI;

/** A measure that cannot change the result above it: weight 0, in no formula, without an influence. */
final class KpiWithoutEffectRule implements SmartRule<KPI> {

    @Override
    public void check(KPI kpi, Facts facts, Report report) {
        if (kpi.getWeight() != null && kpi.getWeight() == 0 && !facts.movesAnother(kpi)) {
            report.add(kpi, Literals.INDICATOR__WEIGHT, facts.name(kpi), facts.name((Element) kpi.eContainer()));
        }
    }
}
