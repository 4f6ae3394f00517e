package org.kigi.validation;

import java.util.function.Consumer;

import org.kigi.model.goaltree.Element;

/** One thing that can be wrong with a goal tree. Rules neither change the tree nor depend on each other. */
public interface Rule {

    /** Returns the catalogue entry; always the same. */
    RuleDescription description();

    /**
     * Gives what is wrong with one element to {@code findings}. Called once for each element of the tree, the tree itself included,
     * containers before their contents. A finding may also be about something without a name inside the element, such as an influence.
     */
    void check(Element element, Consumer<Finding> findings);
}
