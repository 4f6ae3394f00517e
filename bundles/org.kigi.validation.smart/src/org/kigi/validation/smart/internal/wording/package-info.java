/**
 * What a goal sentence says, in English or Japanese: which of its words are hard to verify, which amounts it names, and whether it states
 * more than one goal.
 *
 * <p>Start at {@link org.kigi.validation.smart.internal.wording.Wordings}. The words are in the text files beside the classes; each file
 * says where its list comes from. English is read by word forms made from rules, Japanese by the morphological analyser Kuromoji.
 */
package org.kigi.validation.smart.internal.wording;
