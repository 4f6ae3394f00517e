/**
 * What the views of the workbench have in common for whoever waits for them or shows things in them. Start with
 * {@link org.kigi.ui.Settling} and {@link org.kigi.ui.OpenElement}.
 */
package org.kigi.ui;
