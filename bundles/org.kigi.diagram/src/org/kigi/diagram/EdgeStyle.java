package org.kigi.diagram;

/** How an edge looks, as the specification says. */
public record EdgeStyle(Colour colour, double width, LineStyle line, Arrow sourceArrow, Arrow targetArrow, Routing routing, TextStyle text,
        Colour textColour) {

    /** What stands at an end of an edge. */
    public enum Arrow {
        NONE, OPEN, CLOSED, FILLED, DIAMOND, FILLED_DIAMOND
    }

    /** How an edge goes from one node to the other. */
    public enum Routing {
        STRAIGHT, ORTHOGONAL, TREE
    }
}
