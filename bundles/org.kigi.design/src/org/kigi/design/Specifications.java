package org.kigi.design;

import java.net.URL;

/** Where the diagram specifications are that come with Kigi. */
public final class Specifications {

    private Specifications() {
    }

    /** The specification of the goal tree diagram, a Sirius viewpoint specification. */
    public static URL goalTree() {
        return Specifications.class.getResource("/description/goaltree.odesign");
    }
}
