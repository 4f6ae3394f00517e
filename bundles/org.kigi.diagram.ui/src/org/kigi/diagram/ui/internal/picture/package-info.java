/** Pictures of diagrams for files and for the clipboard. */
package org.kigi.diagram.ui.internal.picture;
