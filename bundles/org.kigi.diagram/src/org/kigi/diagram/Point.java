package org.kigi.diagram;

/** A place in a diagram, in pixels at 100 %, y downwards. */
public record Point(double x, double y) {
}
