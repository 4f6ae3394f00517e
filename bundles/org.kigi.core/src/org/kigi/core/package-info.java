/**
 * The language of goal trees in plain Java: creating elements ({@link org.kigi.core.Elements}), walking a tree
 * ({@link org.kigi.core.GoalTrees}), naming what users see in English and Japanese ({@link org.kigi.core.Names}), and the message
 * bundles that every other bundle uses ({@link org.kigi.core.Texts}). Nothing here needs OSGi or a display.
 */
package org.kigi.core;
