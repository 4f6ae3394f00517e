package org.kigi.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.merge.Trees.Features;
import org.kigi.merge.Version.Node;
import org.kigi.model.goaltree.Identified;

/** What one version has made of single elements of another. References that a deletion has taken along are part of the deletion. */
final class Edits {

    private final Version later;

    /** A reference among several that one version has and the other has not. */
    record Link(EReference feature, Identified target, boolean isAdded) {
    }

    Edits(Version later) {
        this.later = later;
    }

    static boolean isMoved(Node before, Node after) {
        return before.parent != null && (!before.parent.key.equals(after.parent.key) || before.feature != after.feature);
    }

    /** The attributes and single references with another value; against the defaults of the metamodel where the earlier element is null. */
    List<EStructuralFeature> changed(Identified before, Identified after) {
        List<EStructuralFeature> changed = null;
        Features features = Trees.features(after.eClass());
        for (EAttribute value : features.values()) {
            if (!Objects.equals(value(before, value), after.eGet(value))) {
                changed = with(changed, value);
            }
        }
        for (EReference reference : features.references()) {
            Identified from = before == null ? null : Trees.reference(before, reference);
            Identified to = Trees.reference(after, reference);
            if (!Trees.isSame(from, to) && !(to == null && isDeleted(from))) {
                changed = with(changed, reference);
            }
        }
        return changed == null ? List.of() : changed;
    }

    /** The value, or the default of the metamodel where there is no element. */
    static Object value(Identified element, EStructuralFeature feature) {
        return element == null ? feature.getDefaultValue() : element.eGet(feature);
    }

    /** What was added to lists of references and removed from them. */
    List<Link> links(Identified before, Identified after) {
        List<EReference> features = Trees.features(after.eClass()).links();
        if (features.isEmpty()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        for (EReference feature : features) {
            Set<String> from = before == null ? Set.of() : ids(before, feature);
            Set<String> to = ids(after, feature);
            for (Identified target : Trees.list(after, feature)) {
                if (!from.contains(target.getId())) {
                    links.add(new Link(feature, target, true));
                }
            }
            if (before != null) {
                for (Identified target : Trees.list(before, feature)) {
                    if (!to.contains(target.getId()) && !isDeleted(target)) {
                        links.add(new Link(feature, target, false));
                    }
                }
            }
        }
        return links;
    }

    private boolean isDeleted(Identified target) {
        return later.like(target) == null;
    }

    private static Set<String> ids(Identified element, EReference feature) {
        Set<String> ids = new HashSet<>();
        Trees.list(element, feature).forEach(target -> ids.add(target.getId()));
        return ids;
    }

    private static List<EStructuralFeature> with(List<EStructuralFeature> features, EStructuralFeature feature) {
        List<EStructuralFeature> more = features == null ? new ArrayList<>(2) : features;
        more.add(feature);
        return more;
    }

    /** Refuses what can be no later version: another class under the same id. */
    static void checkClass(EClass before, Node after) throws UnmergeableException {
        if (before != after.element.eClass()) {
            throw new UnmergeableException(UnmergeableException.Reason.OTHER_CLASS, after.key, before, after.element.eClass());
        }
    }
}
