package org.kigi.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;

/** The metamodel as merging sees it: what makes up an element, and by what an element is known again in another version. */
final class Trees {

    private static final Map<EClass, Features> FEATURES = features();

    /**
     * The features of a class.
     *
     * @param values attributes other than the id
     * @param references to one element
     * @param links references to several elements
     * @param children containments, in the order of the metamodel
     */
    record Features(List<EAttribute> values, List<EReference> references, List<EReference> links, List<EReference> children) {
    }

    private Trees() {
    }

    static Features features(EClass type) {
        return FEATURES.get(type);
    }

    /**
     * By what the element is known again. What stands alone in a feature, such as a target, is known by its place: whoever replaces a
     * target by another one has changed the target.
     */
    static String key(Identified element) {
        EReference feature = element.eContainmentFeature();
        return feature == null || feature.isMany() ? element.getId() : key((Identified) element.eContainer(), feature);
    }

    static String key(Identified parent, EReference feature) {
        return key(parent) + '/' + feature.getName();
    }

    @SuppressWarnings("unchecked")
    static InternalEList<Identified> list(Identified owner, EReference feature) {
        return (InternalEList<Identified>) (EList<?>) owner.eGet(feature);
    }

    static Identified reference(Identified owner, EReference feature) {
        return (Identified) owner.eGet(feature, false);
    }

    static boolean isSame(Identified one, Identified other) {
        return one == other || one != null && other != null && Objects.equals(one.getId(), other.getId());
    }

    private static Map<EClass, Features> features() {
        Map<EClass, Features> all = new HashMap<>();
        for (EClassifier classifier : GoaltreePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                List<EStructuralFeature> stored = type.getEAllStructuralFeatures().stream()
                        .filter(f -> !f.isTransient() && !f.isDerived() && f != Literals.IDENTIFIED__ID).toList();
                List<EReference> references = stored.stream().filter(EReference.class::isInstance).map(EReference.class::cast).toList();
                all.put(type, new Features(stored.stream().filter(EAttribute.class::isInstance).map(EAttribute.class::cast).toList(),
                        references.stream().filter(r -> !r.isContainment() && !r.isMany()).toList(),
                        references.stream().filter(r -> !r.isContainment() && r.isMany()).toList(),
                        references.stream().filter(EReference::isContainment).toList()));
            }
        }
        return Map.copyOf(all);
    }
}
