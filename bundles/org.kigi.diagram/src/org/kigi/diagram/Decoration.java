package org.kigi.diagram;

/** A small picture on a node, its size at 100 % included; {@code tooltip} is empty if there is none. */
public record Decoration(NodeImage image, Position position, String tooltip) {

    /** Where on the node it sits. */
    public enum Position {
        NORTH, WEST, SOUTH, EAST, NORTH_WEST, NORTH_EAST, SOUTH_WEST, SOUTH_EAST, CENTER
    }
}
