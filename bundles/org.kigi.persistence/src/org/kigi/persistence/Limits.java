package org.kigi.persistence;

/**
 * What a goal tree file may hold at most, on loading and on saving alike, so that every saved file loads again. The limits
 * are the product's own: the parser's are set from them and do not depend on the Java version or on system properties.
 */
final class Limits {
    /** Size of a file, 128 MiB: about 300,000 elements. */
    static final int BYTES = 128 << 20;
    /** Elements from the root down to the innermost one, both counted. */
    static final int DEPTH = 1_000;
    /** Elements of a file, the root included. */
    static final int ELEMENTS = 1_000_000;
    /** Attributes of one element, name spaces not counted. The largest class of the metamodel has about 20. */
    static final int ATTRIBUTES = 100;
    /** Characters of an id. */
    static final int ID_LENGTH = 64;

    private Limits() {
    }
}
