package org.kigi.chart;

/** The colours of a chart: for a light or for a dark background. */
public enum Theme {
    LIGHT, DARK
}
