package org.kigi.persistence;

import org.xml.sax.helpers.XMLFilterImpl;

/**
 * A step of the file format: turns what the parser reads of a file in one version into what it would read of the same tree in the next.
 * There is one class for each step, which is never changed again, a test of its own and files of the old version as fixtures. Names of
 * elements and attributes have no name space here, apart from the outermost element and {@code xsi:type}.
 */
abstract class FormatStep extends XMLFilterImpl {
}
