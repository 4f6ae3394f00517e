package org.kigi.ui;

/** A part of the window that takes a moment to show what it should. To be asked in the display's thread. */
public interface Settling {

    /** Tells whether everything there is to show is shown. */
    boolean isSettled();
}
