package org.kigi.diagram.tests;

import org.eclipse.emf.ecore.EObject;

/** A service class as other people write them. */
public final class FamilyServices {

    /** Takes one argument besides the element. */
    public boolean accepts(EObject self, Object other) {
        return other != null;
    }

    /** Fails. */
    public String broken(EObject self) {
        throw new IllegalStateException("not today");
    }
}
