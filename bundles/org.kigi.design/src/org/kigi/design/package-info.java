/**
 * What the diagrams of Kigi are: the specification {@code description/goaltree.odesign}, found through
 * {@link org.kigi.design.Specifications}, and the analysis that it shows, {@link org.kigi.design.Analysis}.
 */
package org.kigi.design;
