package org.kigi.validation.smart;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.TextSpan;
import org.kigi.validation.smart.internal.wording.Wording;

/** A sentence that states more than one goal, so that it can be half reached. */
final class SeveralGoalsRule extends StatementRule<Indicator> {

    @Override
    void check(Indicator indicator, EStructuralFeature feature, Wording wording, Facts facts, Report report) {
        TextSpan second = wording.secondGoal();
        if (second != null) {
            report.addWords(indicator, feature, second, second.of(wording.sentence()));
        }
    }
}
