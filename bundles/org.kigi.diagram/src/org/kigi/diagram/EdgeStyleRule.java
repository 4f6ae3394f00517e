package org.kigi.diagram;

/** How the edges of a mapping look, element by element. */
interface EdgeStyleRule {

    /** Everything that a style says about one edge. */
    record Look(String label, String sourceLabel, String targetLabel, EdgeStyle style) {
    }

    Look look(Scope scope);
}
