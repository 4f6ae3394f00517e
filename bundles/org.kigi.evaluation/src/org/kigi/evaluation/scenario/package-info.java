/**
 * What would be, and what would have to be: {@link org.kigi.evaluation.scenario.ScenarioComparison} puts scenarios side by side,
 * {@link org.kigi.evaluation.scenario.Tornado} says what a result depends on most, {@link org.kigi.evaluation.scenario.Simulation} what it
 * will be when assumptions are ranges, {@link org.kigi.evaluation.scenario.GoalSeek} which value a driver must reach, and
 * {@link org.kigi.evaluation.scenario.GapSplit} what each driver has to contribute. Pure functions over an
 * {@link org.kigi.evaluation.Evaluation} or an {@link org.kigi.evaluation.Evaluator}; what cannot be computed has a
 * {@link org.kigi.evaluation.scenario.ScenarioReason} instead of a number.
 */
package org.kigi.evaluation.scenario;
