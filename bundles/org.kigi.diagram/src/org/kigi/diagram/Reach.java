package org.kigi.diagram;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;

/** Knows which elements may look different after changes of a model, given what the services of a specification look at. */
public interface Reach {

    /** For services that may look at anything. */
    Reach EVERYTHING = changes -> element -> true;

    /**
     * The elements that may look different since this was last asked; asked once for each computation, with all changes since the last
     * one in their order. Which elements and edges there are is computed anew in any case.
     */
    Predicate<EObject> of(List<Notification> changes);
}
