package org.kigi.validation.smart;

import java.util.regex.Pattern;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A code that is not an identifier, so that a formula would read it as something else. */
final class InvalidCodeRule implements SmartRule<Indicator> {

    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}\\p{M}_]*");

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        if (!Facts.isBlank(indicator.getCode()) && !IDENTIFIER.matcher(indicator.getCode()).matches()) {
            report.add(indicator, Literals.INDICATOR__CODE, indicator.getCode());
        }
    }
}
