package org.kigi.validation.smart;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.core.Names;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Waiver;
import org.kigi.validation.Phrase;

/** A waiver without a rule, an element, a reason or a last day. It silences nothing without the last day. */
final class IncompleteWaiverRule implements SmartRule<Waiver> {

    private static final List<EStructuralFeature> NEEDED = List.of(Literals.WAIVER__RULE, Literals.WAIVER__ELEMENT, Literals.WAIVER__REASON,
            Literals.WAIVER__UNTIL);

    @Override
    public void check(Waiver waiver, Facts facts, Report report) {
        for (EStructuralFeature feature : NEEDED) {
            Object value = waiver.eGet(feature);
            if (value == null || value instanceof String text && text.isBlank()) {
                report.add(waiver, feature, Phrase.of(language -> Names.featureName(feature, language)));
            }
        }
    }
}
