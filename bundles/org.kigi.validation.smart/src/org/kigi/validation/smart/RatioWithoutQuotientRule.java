package org.kigi.validation.smart;

import java.util.regex.Pattern;

import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A ratio whose formula does not divide: its value for a longer period cannot be computed again. */
final class RatioWithoutQuotientRule implements SmartRule<Indicator> {

    private static final Pattern DIVISION = Pattern.compile("[/÷／]");

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        if (indicator.getAggregation() != Aggregation.RATIO) {
            return;
        }
        if (Facts.isBlank(indicator.getFormula())) {
            report.add(indicator, Literals.INDICATOR__FORMULA, Facts.words("no-formula"));
        } else if (facts.formula(indicator).isPresent() && !DIVISION.matcher(indicator.getFormula()).find()) {
            report.add(indicator, Literals.INDICATOR__FORMULA, Facts.words("formula-without-quotient", indicator.getFormula()));
        }
    }
}
