package org.kigi.evaluation.forecast.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.kigi.evaluation.forecast.Forecast;
import org.kigi.evaluation.forecast.Forecaster;
import org.kigi.evaluation.forecast.Method;
import org.kigi.evaluation.forecast.Model;
import org.kigi.evaluation.forecast.Outcome;
import org.kigi.evaluation.forecast.Prediction;
import org.kigi.evaluation.forecast.XmrLimits;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for all values. Series are drawn by a seed: a level, a trend, a season of four and noise. */
class ForecastProperties {

    private static double[] series(long seed) {
        Random random = new Random(seed);
        double slope = random.nextGaussian();
        double[] season = {random.nextGaussian() * 5, random.nextGaussian() * 5, random.nextGaussian() * 5, random.nextGaussian() * 5};
        double noise = random.nextDouble() * 3 + 0.1;
        return IntStream.range(0, 12 + random.nextInt(40)).mapToDouble(i -> 200 + slope * i + season[i % 4] + noise * random.nextGaussian())
                .toArray();
    }

    private static List<Prediction> predict(Method method, double[] values) {
        return Forecaster.fit(method, values, 4).value().orElseThrow().predict(12);
    }

    @Property(tries = 2000)
    void aLineIsContinuedExactly(@ForAll @DoubleRange(min = -1e6, max = 1e6) double start,
            @ForAll @DoubleRange(min = -1e3, max = 1e3) double slope, @ForAll @IntRange(min = 7, max = 60) int length) {
        double[] values = IntStream.range(0, length).mapToDouble(i -> start + slope * i).toArray();
        if (values[0] == values[length - 1] || Math.abs(slope) < 1e-6 * Math.abs(start)) {
            return;
        }
        for (Method method : List.of(Method.LINEAR_TREND, Method.HOLT)) {
            for (Prediction prediction : predict(method, values)) {
                double exact = start + slope * (length - 1 + prediction.step());
                double tolerance = 1e-9 * (Math.abs(start) + Math.abs(slope) * length);
                assertEquals(exact, prediction.mean(), tolerance, method.name());
                assertEquals(0, prediction.standardDeviation(), tolerance, method.name());
            }
        }
    }

    @Property(tries = 2000)
    void intervalsWidenWithTheHorizon(@ForAll long seed) {
        for (Method method : Method.values()) {
            if (method == Method.HOLT_WINTERS_MULTIPLICATIVE) {
                continue; // its deviation follows the season
            }
            List<Prediction> predictions = predict(method, series(seed));
            for (int i = 1; i < predictions.size(); i++) {
                assertTrue(predictions.get(i).upper(0.95) - predictions.get(i).lower(0.95) > predictions.get(i - 1).upper(0.95)
                        - predictions.get(i - 1).lower(0.95), method + " " + predictions);
            }
        }
    }

    @Property(tries = 2000)
    void intervalsOfTheMultiplicativeSeasonWidenFromSeasonToSeason(@ForAll long seed,
            @ForAll @DoubleRange(min = 0, max = 5) double growth) {
        double[] noisy = series(seed);
        double[] values = IntStream.range(0, noisy.length).mapToDouble(i -> noisy[i] + growth * i + 100).toArray();
        List<Prediction> predictions = predict(Method.HOLT_WINTERS_MULTIPLICATIVE, values);
        for (int i = 4; i < predictions.size(); i++) {
            if (predictions.get(i).mean() >= predictions.get(i - 4).mean()) {
                assertTrue(predictions.get(i).standardDeviation() > predictions.get(i - 4).standardDeviation(), predictions.toString());
            }
        }
    }

    @Property(tries = 2000)
    void aConstantShiftsAdditiveForecasts(@ForAll long seed, @ForAll @DoubleRange(min = -1e4, max = 1e4) double constant) {
        double[] values = series(seed);
        double[] shifted = Arrays.stream(values).map(value -> value + constant).toArray();
        for (Method method : Method.values()) {
            if (method != Method.HOLT_WINTERS_MULTIPLICATIVE) {
                same(method, predict(method, values), predict(method, shifted), 1, constant);
            }
        }
    }

    @Property(tries = 1000)
    void aFactorScalesForecasts(@ForAll long seed, @ForAll @IntRange(min = -6, max = 6) int exponent) {
        double factor = 1.7 * Math.pow(10, exponent);
        double[] values = series(seed);
        double[] scaled = Arrays.stream(values).map(value -> value * factor).toArray();
        for (Method method : Method.values()) {
            if (method != Method.HOLT_WINTERS_MULTIPLICATIVE || Arrays.stream(scaled).allMatch(value -> value > 0)) {
                same(method, predict(method, values), predict(method, scaled), factor, 0);
            }
        }
        Forecast forecast = Forecaster.forecast(values, 4, 12).value().orElseThrow();
        Forecast ofScaled = Forecaster.forecast(scaled, 4, 12).value().orElseThrow();
        double error = error(forecast, forecast.method());
        assertEquals(error, error(forecast, ofScaled.method()), 1e-3 * error);
    }

    private static double error(Forecast forecast, Method method) {
        return forecast.candidates().get(method.ordinal()).error();
    }

    private static void same(Method method, List<Prediction> expected, List<Prediction> actual, double factor, double constant) {
        for (int i = 0; i < expected.size(); i++) {
            // an optimum that is flat is not found at the very same place twice
            double tolerance = 0.02 * factor * expected.get(i).standardDeviation();
            assertEquals(expected.get(i).mean() * factor + constant, actual.get(i).mean(), tolerance, method.name());
            assertEquals(expected.get(i).standardDeviation() * factor, actual.get(i).standardDeviation(), tolerance, method.name());
        }
    }

    @Property(tries = 3000)
    void probabilityIsMonotoneInTheTarget(@ForAll long seed, @ForAll @DoubleRange(min = -500, max = 900) double one,
            @ForAll @DoubleRange(min = -500, max = 900) double other) {
        for (Prediction prediction : predict(Method.HOLT, series(seed))) {
            double low = Math.min(one, other);
            double high = Math.max(one, other);
            assertTrue(prediction.probabilityAtLeast(low) >= prediction.probabilityAtLeast(high));
            assertTrue(prediction.probabilityAtMost(low) <= prediction.probabilityAtMost(high));
            assertEquals(1, prediction.probabilityAtLeast(one) + prediction.probabilityAtMost(one), 1e-12);
        }
    }

    @Property(tries = 2000)
    void anyValuesGiveFiniteNumbersOrAReason(@ForAll @Size(max = 40) double[] values, @ForAll @IntRange(min = -1, max = 13) int season) {
        switch (Forecaster.forecast(values, season, 5)) {
            case Outcome.Missing<Forecast> missing -> assertTrue(missing.reason() != null);
            case Outcome.Found<Forecast>(Forecast forecast) -> finite(forecast);
        }
        XmrLimits.of(values).value().ifPresent(limits -> assertTrue(Double.isFinite(limits.lower()) && Double.isFinite(limits.upper())));
    }

    /** Sums of one value are the predictions; longer ones lie between independent and fully dependent errors. */
    @Property(tries = 2000)
    void sumsAreNoSurerThanIndependentErrorsAndNoLessSureThanEqualOnes(@ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int length) {
        for (Method method : Method.values()) {
            if (method == Method.HOLT_WINTERS_MULTIPLICATIVE) {
                continue; // simulated
            }
            Model model = Forecaster.fit(method, series(seed), 4).value().orElseThrow();
            List<Prediction> single = model.predict(12);
            List<Prediction> sums = model.sums(length, 12);
            for (int h = 0; h < 12; h++) {
                Prediction one = model.sums(1, 12).get(h);
                assertEquals(single.get(h).mean(), one.mean(), 1e-9 * Math.abs(one.mean()));
                assertEquals(single.get(h).standardDeviation(), one.standardDeviation(), 1e-9 * one.standardDeviation());
                List<Prediction> terms = single.subList(Math.max(0, h + 1 - length), h + 1);
                double mean = terms.stream().mapToDouble(Prediction::mean).sum();
                double deviations = terms.stream().mapToDouble(Prediction::standardDeviation).sum();
                double variances = terms.stream().mapToDouble(term -> term.standardDeviation() * term.standardDeviation()).sum();
                Prediction sum = sums.get(h);
                assertEquals(mean, sum.mean(), 1e-9 * Math.abs(mean), method.name());
                assertTrue(sum.standardDeviation() >= Math.sqrt(variances) * (1 - 1e-9), method + " " + sum);
                assertTrue(sum.standardDeviation() <= deviations * (1 + 1e-9), method + " " + sum);
            }
        }
    }

    @Property(tries = 1500)
    void smallWholeNumbersGiveFiniteNumbersOrAReason(@ForAll @Size(max = 40) List<@IntRange(min = -2, max = 3) Integer> numbers,
            @ForAll @IntRange(min = 1, max = 5) int season) {
        double[] values = numbers.stream().mapToDouble(Integer::doubleValue).toArray();
        Forecaster.forecast(values, season, 5).value().ifPresent(ForecastProperties::finite);
        double[] positive = Arrays.stream(values).map(value -> value * value + 1e-3).toArray();
        Forecaster.forecast(positive, season, 5).value().ifPresent(ForecastProperties::finite);
    }

    private static void finite(Forecast forecast) {
        for (Prediction prediction : forecast.predictions()) {
            assertTrue(Double.isFinite(prediction.mean()) && prediction.standardDeviation() >= 0, prediction.toString());
            assertTrue(prediction.probabilityAtLeast(1) >= 0 && prediction.probabilityAtLeast(1) <= 1, prediction.toString());
        }
    }
}
