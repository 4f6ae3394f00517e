package org.kigi.diagram;

/** Which way a tree grows. */
public enum Orientation {
    TOP_DOWN, LEFT_RIGHT
}
