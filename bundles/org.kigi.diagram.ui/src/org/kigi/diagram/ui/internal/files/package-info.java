/** Keeps what is edited from getting lost: crashes, other programs on the same project, and changes of the file while it is open. */
package org.kigi.diagram.ui.internal.files;
