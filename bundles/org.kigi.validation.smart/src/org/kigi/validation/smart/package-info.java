/**
 * The SMART rules: what makes a goal specific, measurable, achievable, relevant and time-bound, and the structure that this needs.
 *
 * <p>Start at {@link org.kigi.validation.smart.SmartRules}, the catalogue. Every rule is one class, named for what is wrong; the words of
 * rule {@code x} are in {@code messages.properties} under {@code x.title}, {@code x.message} and {@code x.explanation}. The lists of words
 * that the rules about wording look for are the {@code .txt} files beside the classes.
 */
package org.kigi.validation.smart;
