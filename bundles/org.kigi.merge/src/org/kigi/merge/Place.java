package org.kigi.merge;

import org.eclipse.emf.ecore.EReference;
import org.kigi.model.goaltree.Identified;

/**
 * Where an element is.
 *
 * @param parent what contains it; null if that is not there any more
 * @param feature the containing feature
 * @param index its position in that list, 0 for the first
 */
public record Place(Identified parent, EReference feature, int index) {

    /** Where the element is now; it must have a container. */
    static Place of(Identified element) {
        EReference feature = element.eContainmentFeature();
        Identified parent = (Identified) element.eContainer();
        return new Place(parent, feature, feature.isMany() ? Trees.list(parent, feature).indexOf(element) : 0);
    }
}
