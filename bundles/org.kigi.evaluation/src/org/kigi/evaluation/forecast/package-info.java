/**
 * Where an indicator is heading: {@link org.kigi.evaluation.forecast.Forecaster} chooses among a linear trend and five kinds of
 * exponential smoothing by held-out error and predicts with an interval, {@link org.kigi.evaluation.forecast.Landing} says where an
 * indicator will be at its target's date and how likely the target is reached, and {@link org.kigi.evaluation.forecast.XmrLimits} tells
 * signal from noise. Pure functions over equally spaced values, also straight from an
 * {@link org.kigi.evaluation.IndicatorEvaluation}; what cannot be computed has an {@link org.kigi.evaluation.forecast.Obstacle} instead
 * of a number.
 */
package org.kigi.evaluation.forecast;
