/**
 * What the numbers of a goal tree say: {@link org.kigi.evaluation.Evaluator} computes, for a given day, every indicator by period, its
 * progress and its {@link org.kigi.evaluation.Status}. Results are immutable; what cannot be computed has a
 * {@link org.kigi.evaluation.Reason} instead of a number and leaves the rest alone.
 */
package org.kigi.evaluation;
