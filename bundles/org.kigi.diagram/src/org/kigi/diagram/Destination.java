package org.kigi.diagram;

import org.eclipse.emf.ecore.EObject;

/** Where a navigation leads: a diagram by its name in the specification, and the element that it was asked for on. */
public record Destination(String diagram, EObject element) {
}
