/**
 * Units with an algebra: a {@link org.kigi.core.unit.UnitSystem} reads expressions such as {@code ¥/customer} into
 * {@link org.kigi.core.unit.UnitExpression}s, which multiply, divide, compare, convert, and write numbers for people.
 */
package org.kigi.core.unit;
