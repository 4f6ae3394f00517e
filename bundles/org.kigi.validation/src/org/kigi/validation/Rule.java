package org.kigi.validation;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.kigi.model.goaltree.Identified;

/** One thing that can be wrong with a goal tree. Rules neither change the tree nor depend on each other. */
public interface Rule {

    /** Returns the catalogue entry; always the same. */
    RuleDescription description();

    /**
     * Gives what is wrong with one object to {@code findings}. Called once for each object of the tree, the tree itself included,
     * containers before their contents. A finding may also be about something else, if the object is to blame.
     */
    void check(Identified object, Consumer<Finding> findings);

    /** False for a type of which the rule finds nothing in any object. */
    default boolean looksAt(EClass type) {
        return true;
    }
}
