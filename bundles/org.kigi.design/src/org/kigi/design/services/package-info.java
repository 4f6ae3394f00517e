/**
 * The Java services that {@code description/goaltree.odesign} calls: small and stateless, one class per metamodel type, each method a
 * question about its first parameter. A service that needs numbers or findings asks the {@link org.kigi.design.Analysis} of the tree;
 * where nobody attached one, every status is unknown and there are no findings.
 *
 * <p>Texts are in one language, which a class is given when it is made. The diagram engine passes the diagram's; Sirius Desktop uses the
 * constructor without parameters, which takes the language of the workbench.
 */
package org.kigi.design.services;
