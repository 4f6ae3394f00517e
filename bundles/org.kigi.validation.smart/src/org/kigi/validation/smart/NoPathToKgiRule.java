package org.kigi.validation.smart;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KPI;

/**
 * A measure whose links lead everywhere but to a KGI: what it moves moves nothing itself, or only round in a circle. A measure without any
 * link is {@link KpiWithoutEffectRule}'s; below one that leads nowhere, the higher one stands for the others.
 */
final class NoPathToKgiRule implements SmartRule<KPI> {

    @Override
    public void check(KPI kpi, Facts facts, Report report) {
        if (Facts.isWithoutWeight(kpi) && facts.movesAnother(kpi) && !facts.leadsToKgi(kpi)
                && kpi.eContainer() instanceof Indicator parent && facts.leadsToKgi(parent)) {
            report.add(kpi, Literals.INDICATOR__WEIGHT, facts.name(kpi));
        }
    }
}
