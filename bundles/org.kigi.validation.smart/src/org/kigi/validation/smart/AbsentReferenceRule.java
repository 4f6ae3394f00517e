package org.kigi.validation.smart;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kigi.core.Names;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;
import org.kigi.validation.Phrase;

/** A link that leads nowhere: an end of an influence or the indicator of an assumption is absent, or the object is not in the file. */
final class AbsentReferenceRule implements SmartRule<Identified> {

    private static final Set<EReference> NEEDED = Set.of(Literals.INFLUENCE__SOURCE, Literals.INFLUENCE__TARGET,
            Literals.SCENARIO_OVERRIDE__INDICATOR);

    @Override
    public void check(Identified object, Facts facts, Report report) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && leadsNowhere(object, reference)) {
                report.add(object, reference, Phrase.of(language -> Names.typeName(object.eClass(), language)),
                        Phrase.of(language -> Names.featureName(reference, language)));
            }
        }
    }

    private static boolean leadsNowhere(Identified object, EReference reference) {
        if (reference.isMany()) {
            return ((List<?>) object.eGet(reference)).stream().anyMatch(target -> ((EObject) target).eIsProxy());
        }
        EObject target = (EObject) object.eGet(reference);
        return target == null ? NEEDED.contains(reference) : target.eIsProxy();
    }
}
