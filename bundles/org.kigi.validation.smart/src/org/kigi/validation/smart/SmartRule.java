package org.kigi.validation.smart;

import org.kigi.model.goaltree.Identified;

/**
 * What one rule of the catalogue looks for in objects of one type. Implementations have no state: what takes a look at the whole tree
 * is in the {@link Facts}.
 */
interface SmartRule<E extends Identified> {

    /** Reports what is wrong with one object. */
    void check(E object, Facts facts, Report report);
}
