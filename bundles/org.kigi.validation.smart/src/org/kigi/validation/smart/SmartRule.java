package org.kigi.validation.smart;

import org.kigi.model.goaltree.Element;

/**
 * What one rule of the catalogue looks for in elements of one type. Implementations have no state: what takes a look at the whole tree
 * is in the {@link Facts}.
 */
interface SmartRule<E extends Element> {

    /** Reports what is wrong with one element. */
    void check(E element, Facts facts, Report report);
}
