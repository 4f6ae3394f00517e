package org.kigi.evaluation.forecast.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kigi.core.Language;
import org.kigi.evaluation.forecast.Forecast;
import org.kigi.evaluation.forecast.Forecaster;
import org.kigi.evaluation.forecast.LinearTrend;
import org.kigi.evaluation.forecast.Method;
import org.kigi.evaluation.forecast.Obstacle;
import org.kigi.evaluation.forecast.Obstacle.Code;
import org.kigi.evaluation.forecast.Prediction;
import org.kigi.evaluation.forecast.Smoothing;
import org.kigi.evaluation.forecast.Smoothing.Parameters;

class ForecasterTest {

    private static final double[] SEASON = {5, -3, 1, -3};

    private static Forecast forecast(double[] values, int season, int horizon) {
        return Forecaster.forecast(values, season, horizon).value().orElseThrow();
    }

    private static Code obstacle(double... values) {
        return Forecaster.forecast(values, 1, 3).obstacle().orElseThrow().code();
    }

    @Test
    void choosesTheLineForALine() {
        double[] values = IntStream.range(0, 20).mapToDouble(i -> 100 + 3 * i).toArray();
        Forecast forecast = forecast(values, 1, 5);
        assertEquals(Method.LINEAR_TREND, forecast.method());
        assertEquals(172, forecast.predictions().get(4).mean(), 1e-9);
    }

    @Test
    void choosesASeasonForSeasonalValues() {
        Random random = new Random(7);
        double[] values = IntStream.range(0, 40).mapToDouble(i -> 50 + i + SEASON[i % 4] + 0.1 * random.nextGaussian()).toArray();
        Forecast forecast = forecast(values, 4, 8);
        assertEquals(Method.HOLT_WINTERS_ADDITIVE, forecast.method());
        for (Prediction prediction : forecast.predictions()) {
            int i = 39 + prediction.step();
            assertEquals(50 + i + SEASON[i % 4], prediction.mean(), 0.5);
        }
    }

    @Test
    void choosesAMultiplicativeSeasonWhenItGrowsWithTheLevel() {
        double[] shares = {1.3, 0.8, 1.0, 0.9};
        Random random = new Random(7);
        double[] values = IntStream.range(0, 48).mapToDouble(i -> (20 + 4 * i) * shares[i % 4] * (1 + 0.002 * random.nextGaussian()))
                .toArray();
        assertEquals(Method.HOLT_WINTERS_MULTIPLICATIVE, forecast(values, 4, 1).method());
    }

    @Test
    void choosesALevelForARandomWalk() {
        Random random = new Random(3);
        double[] values = new double[40];
        for (int i = 1; i < values.length; i++) {
            values[i] = values[i - 1] + random.nextGaussian();
        }
        assertEquals(Method.SIMPLE, forecast(values, 1, 1).method());
    }

    /** The held-out error of the line, computed here from its definition. */
    @Test
    void heldOutErrorIsThatOfTheRollingOrigin() {
        double[] values = PublishedExamplesTest.NIST_SALES;
        double sum = 0;
        int count = 0;
        for (int origin = 18; origin < 24; origin++) {
            double[] x = IntStream.range(0, origin).asDoubleStream().toArray();
            LinearTrend line = LinearTrend.of(x, Arrays.copyOf(values, origin));
            for (int i = origin; i < 24; i++) {
                sum += Math.pow(values[i] - line.intercept() - line.slope() * i, 2);
                count++;
            }
        }
        assertEquals(21, count);
        Forecast.Candidate line = forecast(values, 4, 1).candidates().get(Method.LINEAR_TREND.ordinal());
        assertEquals(Math.sqrt(sum / count), line.error(), 1e-9);
    }

    /** Against the least sum of squares on a fine grid of parameters. */
    @Test
    void fittedParametersAreTheBest() {
        double[] values = PublishedExamplesTest.AUSTRALIAN_TOURISTS;
        for (Method method : Method.values()) {
            if (method == Method.LINEAR_TREND) {
                continue;
            }
            Smoothing fitted = (Smoothing) Forecaster.fit(method, values, 4).value().orElseThrow();
            double least = Double.POSITIVE_INFINITY;
            for (double level = 0.01; level < 1; level += 0.03) {
                for (double trend = method == Method.SIMPLE ? 0.99 : 0.01; trend < 1; trend += 0.07) {
                    for (double third = method == Method.SIMPLE || method == Method.HOLT ? 0.99 : 0.01; third < 1; third += 0.07) {
                        Parameters parameters = new Parameters(level, method == Method.SIMPLE ? 0 : level * trend,
                                method.isSeasonal() ? (1 - level) * third : 0, method == Method.DAMPED ? 0.8 + 0.18 * third : 1);
                        least = Math.min(least, Smoothing.of(method, values, parameters, fitted.initial()).sumOfSquares());
                    }
                }
            }
            assertTrue(fitted.sumOfSquares() <= least, method + ": " + fitted.sumOfSquares() + " > " + least);
            assertTrue(fitted.sumOfSquares() > 0.9 * least, method + ": " + fitted.sumOfSquares() + " < " + least);
        }
    }

    /** The formulas for the deviation against a simulation of the model that they describe. */
    @ParameterizedTest
    @EnumSource(value = Method.class, names = "LINEAR_TREND", mode = EnumSource.Mode.EXCLUDE)
    void deviationsAreThoseOfTheSimulatedModel(Method method) {
        Smoothing model = (Smoothing) Forecaster.fit(method, PublishedExamplesTest.AUSTRALIAN_TOURISTS, 4).value().orElseThrow();
        // strong smoothing, so that every term matters
        Parameters parameters = new Parameters(0.5, method == Method.SIMPLE ? 0 : 0.2, method.isSeasonal() ? 0.3 : 0,
                method == Method.DAMPED ? 0.85 : 1);
        model = Smoothing.of(method, PublishedExamplesTest.AUSTRALIAN_TOURISTS, parameters, model.initial());
        int horizon = 10;
        int paths = 100_000;
        Random random = new Random(1);
        double[] sum = new double[horizon];
        double[] squares = new double[horizon];
        double[] sumOfThree = new double[horizon];
        double[] squaresOfThree = new double[horizon];
        for (int path = 0; path < paths; path++) {
            double level = model.last().level();
            double slope = model.last().slope();
            double[] seasons = model.last().seasons().stream().mapToDouble(Double::doubleValue).toArray();
            double[] values = new double[horizon];
            for (int h = 0; h < horizon; h++) {
                double noise = model.residualDeviation() * random.nextGaussian();
                double trend = level + parameters.damping() * slope;
                double value;
                if (method == Method.HOLT_WINTERS_MULTIPLICATIVE) {
                    value = trend * seasons[h % 4] * (1 + noise);
                    level = trend * (1 + parameters.level() * noise);
                    slope = slope + parameters.trend() * trend * noise;
                    seasons[h % 4] *= 1 + parameters.season() * noise;
                } else {
                    value = trend + (seasons.length == 0 ? 0 : seasons[h % 4]) + noise;
                    level = trend + parameters.level() * noise;
                    slope = parameters.damping() * slope + parameters.trend() * noise;
                    if (seasons.length > 0) {
                        seasons[h % 4] += parameters.season() * noise;
                    }
                }
                sum[h] += value;
                squares[h] += value * value;
                values[h] = value;
                double three = value + (h < 1 ? 0 : values[h - 1]) + (h < 2 ? 0 : values[h - 2]);
                sumOfThree[h] += three;
                squaresOfThree[h] += three * three;
            }
        }
        for (Prediction prediction : model.predict(horizon)) {
            int h = prediction.step() - 1;
            double mean = sum[h] / paths;
            double deviation = Math.sqrt(squares[h] / paths - mean * mean);
            assertEquals(prediction.mean(), mean, 0.02 * deviation, "mean of step " + prediction.step());
            assertEquals(deviation, prediction.standardDeviation(), 0.01 * deviation, "deviation of step " + prediction.step());
        }
        for (Prediction prediction : model.sums(3, horizon)) {
            int h = prediction.step() - 1;
            double mean = sumOfThree[h] / paths;
            double deviation = Math.sqrt(squaresOfThree[h] / paths - mean * mean);
            assertEquals(prediction.mean(), mean, 0.02 * deviation, "mean of the sum up to step " + prediction.step());
            double tolerance = method == Method.HOLT_WINTERS_MULTIPLICATIVE ? 0.03 : 0.01;
            assertEquals(deviation, prediction.standardDeviation(), tolerance * deviation, "deviation of the sum up to step " + (h + 1));
        }
    }

    /** The prediction of a new observation, NIST/SEMATECH e-Handbook 4.5.1.2, by hand for 1, 2, 2, 4, 6: line -0.6 + 1.2x, s² = 1.6/3. */
    @Test
    void intervalOfTheLineIsThatOfANewObservation() {
        Prediction next = Forecaster.fit(Method.LINEAR_TREND, new double[] {1, 2, 2, 4, 6}, 1).value().orElseThrow().predict(1).getFirst();
        assertEquals(6.6, next.mean(), 1e-12);
        assertEquals(Math.sqrt(1.6 / 3 * (1 + 0.2 + 9.0 / 10)), next.standardDeviation(), 1e-12);
        assertEquals(next.mean() + 1.959963984540054 * next.standardDeviation(), next.upper(0.95), 1e-9);
        assertEquals(next.mean() - 1.2815515655446004 * next.standardDeviation(), next.lower(0.8), 1e-9);
        assertEquals(0.975, next.probabilityAtMost(next.upper(0.95)), 1e-12);
        assertEquals(0.9, next.probabilityAtLeast(next.lower(0.8)), 1e-12);
    }

    /** The sum of the next two, by hand: 6.6 + 7.8, and of all lines those errors make, (6 - 3) + (7 - 3) = 7 from the mean. */
    @Test
    void intervalOfASumOnTheLineCountsTheLineOnce() {
        Prediction sum = Forecaster.fit(Method.LINEAR_TREND, new double[] {1, 2, 2, 4, 6}, 1).value().orElseThrow().sums(2, 3).get(1);
        assertEquals(14.4, sum.mean(), 1e-12);
        assertEquals(Math.sqrt(1.6 / 3 * (2 + 4.0 / 5 + 49.0 / 10)), sum.standardDeviation(), 1e-12);
    }

    /**
     * Snyder, Koehler, Ord, "Lead time demand for simple exponential smoothing", 1999: the sum of h values has the variance
     * σ²h(1 + α(h - 1) + α²(h - 1)(2h - 1)/6).
     */
    @Test
    void leadTimeDemandHasThePublishedVariance() {
        Smoothing model = Smoothing.of(Method.SIMPLE, PublishedExamplesTest.NIST_SALES, new Parameters(0.45, 0, 0, 1),
                new Smoothing.State(362, 0, List.of()));
        for (Prediction sum : model.sums(12, 12)) {
            int h = sum.step();
            double factor = h * (1 + 0.45 * (h - 1) + 0.45 * 0.45 * (h - 1) * (2 * h - 1) / 6);
            assertEquals(model.residualDeviation() * Math.sqrt(factor), sum.standardDeviation(), 1e-9);
            assertEquals(h * model.last().level(), sum.mean(), 1e-9);
        }
    }

    @Test
    void namesWhatIsWrongWithTheValues() {
        assertEquals(Code.EMPTY, obstacle());
        assertEquals(Code.ONE_VALUE, obstacle(5));
        assertEquals(Code.TOO_SHORT, obstacle(1, 2, 4, 3, 5));
        assertEquals(Code.CONSTANT, obstacle(4, 4, 4, 4, 4, 4, 4, 4));
        assertEquals(Code.GAP, obstacle(1, 2, Double.NaN, 4, 5, 6, 7, 8));
        assertEquals(Code.OUT_OF_RANGE, obstacle(1, 2, 3, 4, 5, 6, 7, Double.POSITIVE_INFINITY));
        assertEquals(Code.OUT_OF_RANGE, obstacle(1, -1.7e308, 3, 1.7e308, 5, 6, 7, 8));
        assertEquals(Code.OUT_OF_RANGE, obstacle(0, 0, 0, 4.9e-324, 0, 0, 0, 0));
    }

    @Test
    void namesWhyASeasonIsNotTried() {
        double[] values = PublishedExamplesTest.NIST_SALES;
        assertEquals(Code.TOO_SHORT_FOR_SEASON, Forecaster.fit(Method.HOLT_WINTERS_ADDITIVE, Arrays.copyOf(values, 10), 4).obstacle()
                .orElseThrow().code());
        assertTrue(Forecaster.fit(Method.HOLT_WINTERS_ADDITIVE, Arrays.copyOf(values, 11), 4).value().isPresent());
        assertEquals(Code.NO_SEASON, Forecaster.fit(Method.HOLT_WINTERS_ADDITIVE, values, 1).obstacle().orElseThrow().code());
        double[] withZero = values.clone();
        withZero[20] = 0;
        Forecast.Candidate multiplicative = forecast(withZero, 4, 1).candidates().get(Method.HOLT_WINTERS_MULTIPLICATIVE.ordinal());
        assertEquals(Code.NOT_POSITIVE, multiplicative.obstacle().code());
        assertNull(multiplicative.error());
        assertEquals(Code.TOO_SHORT_FOR_SEASON, forecast(values, 12, 1).candidates().getLast().obstacle().code());
    }

    @Test
    void saysItInBothLanguages() {
        Obstacle obstacle = Forecaster.fit(Method.HOLT_WINTERS_ADDITIVE, new double[] {1, 2, 3, 4, 5, 7}, 12).obstacle().orElseThrow();
        assertEquals("Not computable because there are only 6 values; a season of 12 periods needs at least 24.",
                obstacle.text(Language.EN));
        assertEquals("値が6個しかないため計算できません（周期12の季節性には24個以上必要です）。", obstacle.text(Language.JA));
        for (Code code : Code.values()) {
            Obstacle any = new Obstacle(code, List.of(LocalDate.EPOCH, LocalDate.EPOCH, 3));
            assertTrue(any.text(Language.EN).endsWith("."), any.text(Language.EN));
            assertTrue(any.text(Language.JA).endsWith("。"), any.text(Language.JA));
        }
        for (Method method : Method.values()) {
            assertNotEquals(method.label(Language.EN), method.label(Language.JA));
        }
    }
}
