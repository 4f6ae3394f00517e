/**
 * Where an indicator is heading. {@link org.kigi.evaluation.forecast.Outlooks} gives for each indicator of an evaluation all its numbers by
 * period side by side, past and coming, and its {@link org.kigi.evaluation.forecast.Landing}: where it will be at its target's date and how
 * likely the target is reached. Behind it, {@link org.kigi.evaluation.forecast.Forecaster} chooses among a linear trend and five kinds of
 * exponential smoothing by held-out error and predicts with an interval, and {@link org.kigi.evaluation.forecast.XmrLimits} tells signal
 * from noise. Pure functions over equally spaced values; what cannot be computed has an
 * {@link org.kigi.evaluation.forecast.Obstacle} instead of a number.
 */
package org.kigi.evaluation.forecast;
