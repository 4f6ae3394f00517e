package org.kigi.core.unit;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;

/**
 * A unit with a symbol: how much it is of which base units.
 *
 * @param symbol how it is written in expressions
 * @param key the key of its display texts, or null when the symbol itself is displayed
 * @param numerator of the exact factor to the base units; positive
 * @param denominator of that factor; positive
 * @param dimensions exponents by base unit, none of them 0
 */
record NamedUnit(String symbol, String key, BigInteger numerator, BigInteger denominator, Map<BaseUnit, Integer> dimensions) {

    /** @param counted true for things that are counted, such as persons and deals, false for money, time and points */
    record BaseUnit(String name, boolean counted) implements Comparable<BaseUnit> {

        @Override
        public int compareTo(BaseUnit other) {
            return name.compareTo(other.name);
        }
    }

    NamedUnit {
        dimensions = Map.copyOf(new TreeMap<>(dimensions));
    }

    static NamedUnit base(String symbol, String key, boolean counted) {
        return new NamedUnit(symbol, key, BigInteger.ONE, BigInteger.ONE, Map.of(new BaseUnit(symbol, counted), 1));
    }

    /** The same unit under another symbol, displayed by the texts of that key. */
    NamedUnit as(String otherSymbol, String otherKey) {
        return new NamedUnit(otherSymbol, otherKey, numerator, denominator, dimensions);
    }

    /** The unit that is that many times, or parts of, this one. */
    NamedUnit scaled(String scaledSymbol, String scaledKey, long times, long parts) {
        return new NamedUnit(scaledSymbol, scaledKey, numerator.multiply(BigInteger.valueOf(times)),
                denominator.multiply(BigInteger.valueOf(parts)), dimensions);
    }
}
