/**
 * How a number came about: {@link org.kigi.evaluation.explanation.Explainer} gives a tree of
 * {@linkplain org.kigi.evaluation.explanation.Explanation lines} from a value over the formula, its inputs, the conversions of units and of
 * periods down to the rows of the files with the readings, and likewise from a status to the numbers that it follows from. What shows
 * such a tree only prints it.
 */
package org.kigi.evaluation.explanation;
