package org.kigi.validation.smart;

import java.util.List;
import java.util.stream.Collectors;

import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;
import org.kigi.validation.Phrase;

/** Influences that come back to where they began, on their own or by way of the tree and its formulas: cause and effect cannot be told apart. */
final class InfluenceCircleRule implements SmartRule<Influence> {

    @Override
    public void check(Influence influence, Facts facts, Report report) {
        List<Indicator> way = facts.wayBack(influence);
        if (!way.isEmpty()) {
            report.add(influence, Literals.INFLUENCE__TARGET, Phrase.of(language -> circle(influence.getSource(), way, language)));
        }
    }

    private static String circle(Indicator begin, List<Indicator> way, Language language) {
        return Names.of(begin, language) + " → "
                + way.stream().map(indicator -> Names.of(indicator, language)).collect(Collectors.joining(" → "));
    }
}
