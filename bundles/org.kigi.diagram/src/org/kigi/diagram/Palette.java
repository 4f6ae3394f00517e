package org.kigi.diagram;

import java.util.Optional;

/** The colours of a specification in both themes. */
final class Palette {

    private static final String DARK = " dark";

    private Palette() {
    }

    /**
     * A colour of the specification. In the dark theme it is the colour of the same name in the palette whose name is that of the
     * colour's own palette and " dark"; where there is none, the light one with its lightness turned round.
     */
    static Colour colour(Part colour) {
        int light = rgb(colour);
        Part palette = colour.object().eContainer() == null ? null : new Part(colour.object().eContainer());
        if (palette != null && palette.is("UserColorsPalette")) {
            Optional<Part> twin = new Part(palette.object().eContainer()).parts("userColorsPalettes").stream()
                    .filter(p -> p.text("name").equals(palette.text("name") + DARK)).flatMap(p -> p.parts("entries").stream())
                    .filter(c -> c.is("FixedColor") && c.text("name").equals(colour.text("name"))).findFirst();
            if (twin.isPresent()) {
                return new Colour(light, rgb(twin.get()));
            }
        }
        return new Colour(light, turned(light));
    }

    /** A colour for both themes, the dark one with its lightness turned round. */
    static Colour of(int light) {
        return new Colour(light, turned(light));
    }

    private static int rgb(Part colour) {
        return colour.number("red") << 16 | colour.number("green") << 8 | colour.number("blue");
    }

    /** The same hue with white and black exchanged: every channel is moved by the same amount, which keeps the hue. */
    private static int turned(int rgb) {
        int red = rgb >> 16 & 0xff;
        int green = rgb >> 8 & 0xff;
        int blue = rgb & 0xff;
        int move = 255 - Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
        return red + move << 16 | green + move << 8 | blue + move;
    }
}
