package org.kigi.evaluation.forecast;

import java.util.List;

/**
 * What is to be expected of the next periods.
 *
 * @param model the chosen method, fitted to all values
 * @param predictions of the next periods, the nearest first
 * @param candidates how each method did, in the order of {@link Method}
 */
public record Forecast(Model model, List<Prediction> predictions, List<Candidate> candidates) {

    /**
     * How a method did when the last values were held out.
     *
     * @param error the root of the mean squared error of the predictions of the held-out values; null if the method was not tried
     * @param obstacle why it was not tried; null if it was
     */
    public record Candidate(Method method, Double error, Obstacle obstacle) {
    }

    public Forecast {
        predictions = List.copyOf(predictions);
        candidates = List.copyOf(candidates);
    }

    public Method method() {
        return model.method();
    }
}
