package org.kigi.diagram;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.kigi.core.Language;

/** Something that the user chooses for a filter, kept in {@link ViewSettings#variables()} under its name. */
public interface FilterVariable {

    String name();

    /** What to ask the user. */
    String prompt(Language language);

    /** Whether more than one element may be chosen. */
    boolean multiple();

    /** The elements of a model to choose from. */
    List<EObject> candidates(EObject root, Language language);
}
