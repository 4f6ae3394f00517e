package org.kigi.ui.internal.explorer;

import org.eclipse.core.resources.IFile;

/** A line below a file in place of its content. */
record Notice(IFile file, String text, boolean error) { }
