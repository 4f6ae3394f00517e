package org.kigi.evaluation.forecast.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kigi.evaluation.forecast.LinearTrend;
import org.kigi.evaluation.forecast.Method;
import org.kigi.evaluation.forecast.Model;
import org.kigi.evaluation.forecast.Prediction;
import org.kigi.evaluation.forecast.Smoothing;
import org.kigi.evaluation.forecast.Smoothing.Parameters;
import org.kigi.evaluation.forecast.Smoothing.State;
import org.kigi.evaluation.forecast.XmrLimits;

/** Numbers that others have published. */
class PublishedExamplesTest {

    /** NIST/SEMATECH e-Handbook of Statistical Methods, 6.4.3.6: quarterly sales 1990 to 1995. */
    static final double[] NIST_SALES = {362, 385, 432, 341, 382, 409, 498, 387, 473, 513, 582, 474, 544, 582, 681, 557, 628, 707, 773, 592,
            627, 725, 854, 661};

    /** R package fpp2, austourists: quarterly visitor nights of international tourists in Australia (millions), 1999 to 2015. */
    static final double[] AUSTRALIAN_TOURISTS = {30.05251300, 19.14849600, 25.31769200, 27.59143700, 32.07645600, 23.48796100, 28.47594000,
            35.12375300, 36.83848500, 25.00701700, 30.72223000, 28.69375900, 36.64098600, 23.82460900, 29.31168300, 31.77030900,
            35.17787700, 19.77524400, 29.60175000, 34.53884200, 41.27359900, 26.65586200, 28.27985900, 35.19115300, 42.20566386,
            24.64917133, 32.66733514, 37.25735401, 45.24246027, 29.35048127, 36.34420728, 41.78208136, 49.27659843, 31.27540139,
            37.85062549, 38.83704413, 51.23690034, 31.83855162, 41.32342126, 42.79900337, 55.70835836, 33.40714492, 42.31663797,
            45.15712257, 59.57607996, 34.83733016, 44.84168072, 46.97124960, 60.01903094, 38.37117851, 46.97586413, 50.73379646,
            61.64687319, 39.29956937, 52.67120908, 54.33231689, 66.83435838, 40.87118847, 51.82853579, 57.49190993, 65.25146985,
            43.06120822, 54.76075713, 59.83447494, 73.25702747, 47.69662373, 61.09776802, 66.05576122};

    /** R package fpp, livestock: sheep in Asia (millions of heads), 1970 to 2000. */
    static final double[] LIVESTOCK = {263.917747, 268.307222, 260.662556, 266.639419, 277.515778, 283.834045, 290.309028, 292.474198,
            300.830694, 309.286657, 318.331081, 329.37239, 338.883998, 339.244126, 328.600632, 314.255385, 314.459695, 321.413779,
            329.789292, 346.385165, 352.297882, 348.370515, 417.562922, 417.12357, 417.749459, 412.233904, 411.946817, 394.697075,
            401.49927, 408.270468, 414.2428};

    /** R package fpp, ausair: air passengers in Australia (millions), 1990 to 2004. */
    static final double[] AIR_PASSENGERS = {17.5534, 21.8601, 23.8866, 26.9293, 26.8885, 28.8314, 30.0751, 30.9535, 30.1857, 31.5797,
            32.577569, 33.477398, 39.021581, 41.386432, 41.596552};

    static double[] means(Model model, int horizon) {
        return model.predict(horizon).stream().mapToDouble(Prediction::mean).toArray();
    }

    /** NIST statistical reference datasets, linear regression, Norris: calibration of ozone monitors, 36 observations, certified. */
    @Test
    void linearTrendHasTheCertifiedValuesOfNorris() {
        double[] y = {0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1, 668.8, 339.3, 448.9, 10.8,
                557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2};
        double[] x = {0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5, 666.9, 338.0, 447.5, 11.6,
                556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5};
        LinearTrend line = LinearTrend.of(x, y);
        assertEquals(1.00211681802045, line.slope(), 1e-13);
        assertEquals(-0.262323073774029, line.intercept(), 1e-11);
        assertEquals(0.000429796848199937, line.slopeStandardError(), 1e-13);
        assertEquals(0.232818234301152, line.interceptStandardError(), 1e-11);
        assertEquals(0.884796396144373, line.residualStandardDeviation(), 1e-11);
        assertEquals(0.999993745883712, line.rSquared(), 1e-14);
    }

    /**
     * NIST/SEMATECH e-Handbook 6.4.3.6. Its smoothing starts with the first value as the forecast of the second, and its MSE is the mean
     * of the 23 squared errors of periods 2 to 24. With the first value as the level before the first period the error of period 1 is 0,
     * so that the sum of squares is the same.
     */
    @Test
    void simpleSmoothingHasTheMeanSquaredErrorOfTheNistHandbook() {
        Smoothing smoothing = simple(0.45, NIST_SALES);
        assertEquals(6909.8, smoothing.sumOfSquares() / 23, 0.05);
        assertEquals(29367.2, simple(0.05, NIST_SALES).sumOfSquares() / 23, 0.05);
        double[] forecasts = {362, 372, 399, 373, 377, 391, 439, 416, 442, 474, 522, 501, 520, 548, 608, 585, 604, 651, 706, 655, 642, 679,
                758, 714};
        for (int n = 3; n <= 24; n++) {
            assertEquals(forecasts[n - 1], simple(0.45, Arrays.copyOf(NIST_SALES, n)).predict(1).getFirst().mean(), 0.5);
        }
    }

    private static Smoothing simple(double alpha, double[] values) {
        return Smoothing.of(Method.SIMPLE, values, new Parameters(alpha, 0, 0, 1), new State(values[0], 0, List.of()));
    }

    /**
     * Hyndman and Athanasopoulos, "Forecasting: Principles and Practice", 1st edition, section 7.2: α = 0.8, β* = 0.2, level and slope
     * from the first two values.
     */
    @Test
    void holtForecastsAustralianAirPassengersAsPublished() {
        State start = new State(17.5534, 21.8601 - 17.5534, List.of());
        Smoothing smoothing = Smoothing.of(Method.HOLT, AIR_PASSENGERS, new Parameters(0.8, 0.8 * 0.2, 0, 1), start);
        assertArrayEquals(new double[] {43.76, 45.59, 47.43, 49.27, 51.10}, means(smoothing, 5), 0.005);
    }

    /**
     * R package forecast, {@code ets(livestock, model = "AAN", damped = TRUE, phi = 0.98)}: parameters, first state, mean squared error
     * and forecasts as the tests of statsmodels quote them (tsa/tests/test_holtwinters.py).
     */
    @Test
    void dampedSmoothingForecastsLivestockAsR() {
        State start = new State(252.59039965, 6.90265918, List.of());
        Smoothing smoothing = Smoothing.of(Method.DAMPED, LIVESTOCK, new Parameters(0.97402626, 0.00010006, 0, 0.98), start);
        assertEquals(195.4397924865488, smoothing.sumOfSquares() / 31, 1e-3);
        assertArrayEquals(new double[] {417.7982003051233, 421.3426082635598, 424.8161280628277, 428.2201774661102, 431.5561458813270,
                434.8253949282395, 438.0292589942138, 441.1690457788685, 444.2460368278302, 447.2614880558126}, means(smoothing, 10), 1e-4);
    }

    /** R package forecast 8, {@code ets(austourists, model = "AAA")}; statsmodels, tsa/tests/results/fit_ets_results_seasonal.json. */
    @Test
    void additiveHoltWintersForecastsAustralianTouristsAsR() {
        State start = new State(23.06996036, 0.57786622, List.of(8.50287244, -8.97988612, -1.17750326, 1.65451693));
        Smoothing smoothing = Smoothing.of(Method.HOLT_WINTERS_ADDITIVE, AUSTRALIAN_TOURISTS,
                new Parameters(0.20281952, 0.00016979, 0.4645238, 1), start);
        assertArrayEquals(new double[] {75.34454396, 50.75845291, 63.05022495, 67.48394643}, means(smoothing, 4), 1e-5);
        assertEquals(62.55981214, smoothing.last().level(), 1e-5);
        assertEquals(0.57809173, smoothing.last().slope(), 1e-5);
        assertEquals(12.20664008, smoothing.last().seasons().getFirst(), 1e-5);
        assertEquals(6.20560506, smoothing.residualDeviation() * smoothing.residualDeviation(), 1e-6);
    }

    /** As above with {@code damped = TRUE}. */
    @Test
    void dampedAdditiveHoltWintersForecastsAustralianTouristsAsR() {
        State start = new State(24.01278357, 0.97770147, List.of(5.34956637, -6.61171798, -0.50735902, 1.76951063));
        Smoothing smoothing = Smoothing.of(Method.HOLT_WINTERS_ADDITIVE, AUSTRALIAN_TOURISTS,
                new Parameters(0.35445427, 0.03200749, 0.39993387, 0.97999997), start);
        assertArrayEquals(new double[] {76.07768073, 51.61741109, 63.96457729, 68.27886241}, means(smoothing, 4), 1e-5);
    }

    /** As above with {@code model = "MAM"}; σ² is that of the relative errors. */
    @Test
    void multiplicativeHoltWintersForecastsAustralianTouristsAsR() {
        State start = new State(24.74993982, 0.51242558, List.of(1.23309134, 0.77017133, 0.95960345, 1.03713388));
        Smoothing smoothing = Smoothing.of(Method.HOLT_WINTERS_MULTIPLICATIVE, AUSTRALIAN_TOURISTS,
                new Parameters(0.31562139, 0.00010001, 0.00010005, 1), start);
        assertArrayEquals(new double[] {77.58807372, 48.8558019, 61.36513172, 66.85524201}, means(smoothing, 4), 1e-5);
        assertEquals(62.40820042, smoothing.last().level(), 1e-5);
        assertEquals(0.51332787, smoothing.last().slope(), 1e-5);
        assertEquals(0.00346044, smoothing.residualDeviation() * smoothing.residualDeviation(), 1e-8);
    }

    /** NIST/SEMATECH e-Handbook 6.3.2.2, flow rate of 10 batches. It divides 3 by 1.128, which 2.66 rounds up by 0.0004. */
    @Test
    void xmrLimitsAreThoseOfTheNistHandbook() {
        XmrLimits limits = XmrLimits.of(new double[] {49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1}).value().orElseThrow();
        assertEquals(50.81, limits.mean(), 1e-12);
        assertEquals(1.8778, limits.meanMovingRange(), 5e-5);
        assertEquals(55.8041, limits.upper(), 1e-3);
        assertEquals(45.8159, limits.lower(), 1e-3);
        assertEquals(50.81 + 2.66 * 16.9 / 9, limits.upper(), 1e-9);
        assertEquals(List.of(), limits.signals());
    }
}
