package org.kigi.validation.smart;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;

/** A sentence that states more than one goal, so that it can be half reached. */
final class SeveralGoalsRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        check(indicator, Literals.INDICATOR__STATEMENT, indicator.getStatement(), report);
        check(indicator, Literals.INDICATOR__STATEMENT_JA, indicator.getStatementJa(), report);
    }

    private static void check(Indicator indicator, EStructuralFeature feature, String sentence, Report report) {
        if (!Facts.isBlank(sentence)) {
            Wording.of(sentence).secondGoal().ifPresent(span -> report.addWords(indicator, feature, span, span.of(sentence)));
        }
    }
}
