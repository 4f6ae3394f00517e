package org.kigi.validation.smart;

import java.text.NumberFormat;
import java.util.Locale;

import org.kigi.evaluation.Status.Light;
import org.kigi.evaluation.forecast.Landing;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.Phrase;

/**
 * A target that the forecast from the readings hardly reaches in time. Only asked where the pace is too slow, since a forecast takes long, and
 * not where the readings never came near such a growth: {@link GrowthBeyondHistoryRule} says that already.
 */
final class LandingUnlikelyRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        Light light = facts.evaluationOf(indicator).status().light();
        if (light == Light.GREEN || light == Light.GREY || Facts.date(indicator.getTarget()) == null
                || !Facts.date(indicator.getTarget()).isAfter(facts.asOf()) || GrowthBeyondHistoryRule.warns(indicator, facts)) {
            return;
        }
        Landing landing = facts.landing(indicator).orElse(null);
        if (landing != null && landing.probability() < facts.thresholds().leastProbability()) {
            report.add(indicator, Literals.INDICATOR__TARGET, percent(landing.probability()),
                    facts.amount(indicator, indicator.getTarget().getValue()), indicator.getTarget().getDate(),
                    facts.amount(indicator, landing.prediction().mean()), Phrase.of(landing.period()::label),
                    landing.forecast().history().values().size(), percent(facts.thresholds().leastProbability()));
        }
    }

    private static Phrase percent(double share) {
        if (share < 0.001) {
            return new Phrase("less than 0.1 %", "0.1%未満");
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMaximumFractionDigits(share < 0.01 ? 1 : 0);
        String number = format.format(share * 100);
        return new Phrase(number + " %", number + "%");
    }
}
