package org.kigi.validation.smart;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KPI;

/** A measure at the end of the tree that nobody does anything about and that nothing else moves, although its target is not reached. */
final class KpiWithoutActionRule implements SmartRule<KPI> {

    @Override
    public void check(KPI kpi, Facts facts, Report report) {
        if (applies(kpi, facts)) {
            report.add(kpi, Literals.INDICATOR__ACTIONS, facts.name(kpi));
        }
    }

    static boolean applies(Indicator indicator, Facts facts) {
        return indicator instanceof KPI && indicator.getActions().isEmpty() && indicator.getDrivers().isEmpty()
                && facts.movers(indicator).isEmpty() && !facts.isReached(indicator);
    }
}
