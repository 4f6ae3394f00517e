package org.kigi.git;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.merge.Change;
import org.kigi.model.goaltree.Identified;

/**
 * Who gave a feature the value that it has.
 *
 * @param element the element, or its target, baseline and the like
 * @param revision empty if that is in no version yet
 * @param change what they did
 */
public record FeatureBlame(Identified element, EStructuralFeature feature, Optional<Revision> revision, Change change) {
}
