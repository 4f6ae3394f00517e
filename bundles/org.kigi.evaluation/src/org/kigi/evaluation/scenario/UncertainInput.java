package org.kigi.evaluation.scenario;

import java.util.function.DoubleUnaryOperator;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TriangularDistribution;
import org.hipparchus.distribution.continuous.UniformRealDistribution;
import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.scenario.ScenarioReason.Code;
import org.kigi.model.goaltree.Distribution;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.ScenarioOverride;

/**
 * An assumption that is a range.
 *
 * @param value the most likely one for {@link Distribution#TRIANGULAR}, the middle if none is stated; without meaning for the others
 * @param lower the least value; for {@link Distribution#NORMAL} the 10th percentile
 * @param upper the greatest value; for {@link Distribution#NORMAL} the 90th percentile
 */
public record UncertainInput(Indicator indicator, double value, double lower, double upper, Distribution distribution) {

    private static final double LEAST_PROBABILITY = 0x1p-53;
    private static final double NINETIETH_PERCENTILE = new NormalDistribution().inverseCumulativeProbability(0.9);

    /** What is wrong with the range of the override, or null. */
    static ScenarioReason problem(ScenarioOverride override, UnitExpression unit) {
        Indicator indicator = override.getIndicator();
        if (override.getLower() == null || override.getUpper() == null) {
            return ScenarioReason.of(Code.RANGE_HALF, indicator);
        }
        double lower = override.getLower();
        double upper = override.getUpper();
        if (!Double.isFinite(lower) || !Double.isFinite(upper) || !Double.isFinite(upper - lower)
                || override.getValue() != null && !Double.isFinite(override.getValue())) {
            return ScenarioReason.of(Code.RANGE_NOT_FINITE, indicator);
        }
        if (lower > upper) {
            return ScenarioReason.of(Code.RANGE_REVERSED, indicator, new Quantity(lower, unit), new Quantity(upper, unit));
        }
        Double value = override.getValue();
        if (value != null && (value < lower || value > upper) && override.getDistribution() == Distribution.TRIANGULAR) {
            return ScenarioReason.of(Code.VALUE_OUTSIDE_RANGE, indicator, new Quantity(value, unit), new Quantity(lower, unit),
                    new Quantity(upper, unit));
        }
        UncertainInput input = of(override);
        boolean drawable = Double.isFinite(input.quantile(LEAST_PROBABILITY)) && Double.isFinite(input.quantile(1 - LEAST_PROBABILITY));
        return drawable ? null : ScenarioReason.of(Code.RANGE_NOT_FINITE, indicator);
    }

    /** @param override one without problem */
    static UncertainInput of(ScenarioOverride override) {
        double lower = override.getLower();
        double upper = override.getUpper();
        return new UncertainInput(override.getIndicator(), override.getValue() != null ? override.getValue() : lower + (upper - lower) / 2,
                lower, upper, override.getDistribution());
    }

    /**
     * The value below which a draw lies with that probability: the inverse of the cumulative distribution function.
     *
     * @param probability above 0 and below 1
     */
    public double quantile(double probability) {
        return quantiles().applyAsDouble(probability);
    }

    /** The function {@link #quantile}, made once for many probabilities. */
    DoubleUnaryOperator quantiles() {
        if (lower == upper) {
            return probability -> lower;
        }
        double width = upper - lower;
        return switch (distribution) {
            case TRIANGULAR -> {
                // over the unit interval, where no square of a wide or narrow range leaves what numbers can hold
                TriangularDistribution unit = new TriangularDistribution(0, (value - lower) / width, 1);
                yield probability -> lower + width * unit.inverseCumulativeProbability(probability);
            }
            case UNIFORM -> new UniformRealDistribution(lower, upper)::inverseCumulativeProbability;
            case NORMAL -> new NormalDistribution(lower + width / 2, width / 2 / NINETIETH_PERCENTILE)::inverseCumulativeProbability;
        };
    }
}
