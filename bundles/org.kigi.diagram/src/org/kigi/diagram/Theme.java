package org.kigi.diagram;

/** For which background a diagram is drawn. */
public enum Theme {
    LIGHT, DARK
}
