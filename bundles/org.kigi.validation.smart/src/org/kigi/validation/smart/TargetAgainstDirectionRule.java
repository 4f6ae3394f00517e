package org.kigi.validation.smart;

import org.kigi.core.Names;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.Phrase;

/** A target that is worse than the baseline. */
final class TargetAgainstDirectionRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        Double baseline = Facts.value(indicator.getBaseline());
        Double target = Facts.value(indicator.getTarget());
        if (baseline == null || target == null) {
            return;
        }
        boolean worse = switch (indicator.getDirection()) {
            case HIGHER_IS_BETTER -> target < baseline;
            case LOWER_IS_BETTER -> target > baseline;
            case RANGE -> false;
        };
        if (worse) {
            report.add(indicator, Literals.INDICATOR__TARGET, facts.amount(indicator, target), facts.amount(indicator, baseline),
                    Phrase.of(language -> Names.literalName(indicator.getDirection(), language)));
        }
    }
}
