/**
 * Edits that mend what the SMART rules find: start at {@link org.kigi.validation.smart.fixes.SmartFixes}. One class for the fixes of each
 * letter; what they have in common are the {@link org.kigi.validation.smart.fixes.Flaw place of the finding} and how goals are put into
 * words.
 */
package org.kigi.validation.smart.fixes;
