/**
 * Formulas over the codes of indicators: {@link org.kigi.evaluation.formula.Formula} parses a text into an immutable
 * {@link org.kigi.evaluation.formula.Expression}, computes it, and finds its unit. A formula can do arithmetic and nothing else.
 */
package org.kigi.evaluation.formula;
