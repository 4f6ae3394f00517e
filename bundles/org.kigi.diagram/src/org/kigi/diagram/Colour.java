package org.kigi.diagram;

/** A colour in both themes, each 0xRRGGBB. */
public record Colour(int light, int dark) {

    public int in(Theme theme) {
        return theme == Theme.DARK ? dark : light;
    }
}
