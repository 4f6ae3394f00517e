package org.kigi.evaluation;

/**
 * The numbers of one indicator over one axis; never changed once it is made.
 *
 * @param actual from the readings, or null
 * @param computed from the formula, or null
 * @param assumed what is taken for granted, or null
 * @param value the first of these that is there: the assumed, the actual, the computed one
 */
record Columns(Column actual, Column computed, Column assumed, Column value) {

    boolean isSame(Columns other) {
        return other != null && isSame(actual, other.actual) && isSame(computed, other.computed) && isSame(assumed, other.assumed)
                && isSame(value, other.value);
    }

    private static boolean isSame(Column one, Column other) {
        return one == other || one != null && one.isSame(other);
    }
}
