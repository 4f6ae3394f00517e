package org.kigi.validation.smart;

import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A goal that is not put into a sentence, in neither language. */
final class GoalWithoutStatementRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        if (Facts.isBlank(indicator.getStatement()) && Facts.isBlank(indicator.getStatementJa())) {
            report.add(indicator, Literals.INDICATOR__STATEMENT, facts.name(indicator));
        }
    }
}
