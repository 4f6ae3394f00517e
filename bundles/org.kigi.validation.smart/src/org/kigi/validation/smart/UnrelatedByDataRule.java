package org.kigi.validation.smart;

import java.util.Locale;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KPI;

/**
 * A measure whose ups and downs have nothing to do with those of what it is to move: the correlation of their changes from period to period
 * may as well be zero. Only told, since data of a few periods prove little, and not where a formula relates the two anyway.
 */
final class UnrelatedByDataRule implements SmartRule<KPI> {

    @Override
    public void check(KPI kpi, Facts facts, Report report) {
        if (kpi.eContainer() instanceof Indicator parent && !facts.isComputedFrom(parent, kpi)) {
            Correlation correlation = Correlation.ofChanges(facts, kpi, parent);
            if (correlation != null && correlation.lower() <= 0 && correlation.upper() >= 0) {
                report.add(kpi, Literals.INDICATOR__SERIES, facts.name(kpi), facts.name(parent), number(correlation.coefficient()),
                        number(correlation.lower()), number(correlation.upper()), correlation.pairs());
            }
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replace('-', '−');
    }
}
