package org.kigi.evaluation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;

import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.Satisfaction;
import org.kigi.evaluation.Status;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.ProgressMethod;
import org.kigi.model.goaltree.RollUp;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.WithNull;

/** What holds for every goal and every value. */
class JudgeProperties {

    /** A goal as drawn: numbers and limits in any order, a milestone on the day of the value or not. */
    record Goal(ProgressMethod method, Direction direction, double baseline, double target, Double milestone, Double warning,
            Double critical, Double worst) {

        IndicatorEvaluation judge(double value) {
            Trees trees = new Trees();
            trees.tree.setProgressMethod(method);
            KGI kgi = trees.kgi("kgi", "");
            kgi.setDirection(direction);
            Trees.goal(kgi, baseline, "2026-03-31", target, "2027-03-31");
            if (milestone != null) {
                Trees.milestone(kgi, milestone, "2026-09-30");
            }
            kgi.setWarningThreshold(warning);
            kgi.setCriticalThreshold(critical);
            kgi.setWorstValue(worst);
            trees.monthly(kgi, "2026-09", value);
            return trees.evaluate("2026-09-30").of(kgi);
        }

        double merit(double value) {
            return switch (direction) {
                case HIGHER_IS_BETTER -> value;
                case LOWER_IS_BETTER -> -value;
                case RANGE -> -Math.abs(value - target);
            };
        }

        Goal mirrored() {
            Direction other = switch (direction) {
                case HIGHER_IS_BETTER -> Direction.LOWER_IS_BETTER;
                case LOWER_IS_BETTER -> Direction.HIGHER_IS_BETTER;
                case RANGE -> Direction.RANGE;
            };
            return new Goal(method, other, -baseline, -target, negative(milestone), negative(warning), negative(critical), negative(worst));
        }

        private static Double negative(Double number) {
            return number == null ? null : -number;
        }
    }

    /** Mostly a goal that makes sense; the numbers are whole, so that values often meet limits. */
    private static Goal goal(long seed) {
        Random random = new Random(seed);
        Direction direction = Direction.get(random.nextInt(3));
        int sign = direction == Direction.LOWER_IS_BETTER ? -1 : 1;
        double target = number(random);
        boolean makesSense = random.nextInt(4) > 0;
        double warning = makesSense ? target - sign * random.nextInt(20) : number(random);
        double critical = makesSense ? warning - sign * random.nextInt(20) : number(random);
        return new Goal(ProgressMethod.get(random.nextInt(4)), direction,
                makesSense ? target - sign * (1 + random.nextInt(60)) : number(random), target,
                random.nextBoolean() ? null : Double.valueOf(number(random)), random.nextInt(8) == 0 ? null : Double.valueOf(warning),
                random.nextInt(8) == 0 ? null : Double.valueOf(critical),
                random.nextInt(8) == 0 ? null : Double.valueOf(makesSense ? critical - sign * random.nextInt(20) : number(random)));
    }

    private static double number(Random random) {
        return random.nextInt(100) - 30;
    }

    @Property(tries = 4_000)
    void aBetterValueIsNeverJudgedWorse(@ForAll long seed, @ForAll @IntRange(min = -100, max = 150) int one,
            @ForAll @IntRange(min = -100, max = 150) int other) {
        Goal goal = goal(seed);
        IndicatorEvaluation worse = goal.judge(goal.merit(one) <= goal.merit(other) ? one : other);
        IndicatorEvaluation better = goal.judge(goal.merit(one) <= goal.merit(other) ? other : one);
        assertEquals(worse.progress() == null, better.progress() == null);
        assertTrue(worse.progress() == null || worse.progress() <= better.progress());
        assertEquals(worse.satisfaction() == null, better.satisfaction() == null);
        assertTrue(worse.satisfaction() == null || worse.satisfaction() <= better.satisfaction());
        assertTrue(worse.rolledUpProgress() == null || worse.rolledUpProgress() <= better.rolledUpProgress());
        if (better.status() == Status.UNKNOWN) {
            assertEquals(Status.UNKNOWN, worse.status());
        } else if (worse.status() != Status.UNKNOWN) {
            assertTrue(better.status().compareTo(worse.status()) <= 0, () -> goal + ": " + worse.status() + ", better " + better.status());
        }
        if (goal.method != ProgressMethod.REQUIRED_RATE) {
            assertTrue(worse.requiredRate() == null || better.requiredRate() == null || worse.requiredRate() <= better.requiredRate());
        }
    }

    /** Growth rates know no mirror, so the required rate is left out. */
    @Property(tries = 2_000)
    void aMirroredGoalIsJudgedTheSame(@ForAll long seed, @ForAll @IntRange(min = -100, max = 150) int value) {
        Goal goal = goal(seed);
        if (goal.method == ProgressMethod.REQUIRED_RATE) {
            return;
        }
        IndicatorEvaluation found = goal.judge(value);
        IndicatorEvaluation mirrored = goal.mirrored().judge(-value);
        assertEquals(found.status(), mirrored.status());
        assertEquals(found.progress(), mirrored.progress());
        assertEquals(found.requiredRate(), mirrored.requiredRate());
        assertEquals(found.satisfaction(), mirrored.satisfaction());
        assertEquals(found.rolledUpProgress(), mirrored.rolledUpProgress());
        assertEquals(found.reason().code(), mirrored.reason().code());
    }

    /** Against an oracle of its own: the plan without milestones is the share of the days. */
    @Property(tries = 1_000)
    void theLinearPaceIsTheShareOfTheWayByTheShareOfTheTime(@ForAll @IntRange(min = -50, max = 50) int baseline,
            @ForAll @IntRange(min = 1, max = 100) int way, @ForAll @IntRange(min = -100, max = 150) int value) {
        Goal goal = new Goal(ProgressMethod.LINEAR, Direction.HIGHER_IS_BETTER, baseline, baseline + way, null, null, null, null);
        assertEquals((value - baseline) / (double) way / (183 / 365.0), goal.judge(value).requiredRate(), 1e-9);
    }

    @Property(tries = 4_000)
    void satisfactionIsMonotoneClippedAndExact(@ForAll double target, @ForAll double threshold, @ForAll double worst, @ForAll double one,
            @ForAll double other) {
        if (!(target >= threshold && threshold >= worst) && !(target <= threshold && threshold <= worst)) {
            assertTrue(Satisfaction.of(one, target, threshold, worst).isEmpty());
            return;
        }
        assertEquals(100, Satisfaction.of(target, target, threshold, worst).orElseThrow());
        assertEquals(target == worst ? 100 : -100, Satisfaction.of(worst, target, threshold, worst).orElseThrow());
        if (target != threshold && threshold != worst && Double.isFinite(target - worst)) {
            assertEquals(0, Satisfaction.of(threshold, target, threshold, worst).orElseThrow());
        }
        OptionalDouble first = Satisfaction.of(target >= worst ? Math.min(one, other) : Math.max(one, other), target, threshold, worst);
        OptionalDouble second = Satisfaction.of(target >= worst ? Math.max(one, other) : Math.min(one, other), target, threshold, worst);
        first.ifPresent(found -> assertTrue(found >= -100 && found <= 100));
        if (first.isPresent() && second.isPresent()) {
            assertTrue(first.getAsDouble() <= second.getAsDouble());
        }
    }

    // roll-up

    private static Double rolledUp(RollUp rollUp, List<Double> progress, List<Double> weights) {
        Trees trees = new Trees();
        KGI kgi = trees.kgi("kgi", "");
        kgi.setRollUp(rollUp);
        for (int i = 0; i < progress.size(); i++) {
            KPI driver = trees.driver(kgi, "d" + i, "");
            Trees.goal(driver, 0, "2026-03-31", 1, "2027-03-31");
            driver.setWeight(weights.get(i));
            if (progress.get(i) != null) {
                trees.monthly(driver, "2026-09", progress.get(i));
            }
        }
        return trees.evaluate("2026-09-30").of(kgi).rolledUpProgress();
    }

    @Property(tries = 1_000)
    void rollUpsAreOrdered(@ForAll @Size(min = 1, max = 6) List<@WithNull(0.2) @DoubleRange(min = -0.5, max = 1.5) Double> progress,
            @ForAll @Size(6) List<@DoubleRange(min = -1, max = 5) Double> weights) {
        Double worst = rolledUp(RollUp.WORST, progress, weights);
        Double mean = rolledUp(RollUp.WEIGHTED_MEAN, progress, weights);
        for (RollUp rollUp : RollUp.VALUES) {
            Double found = rolledUp(rollUp, progress, weights);
            assertTrue(found == null || found >= 0 && found <= 1);
        }
        double least = progress.stream().filter(Objects::nonNull).mapToDouble(one -> Math.clamp(one, 0.0, 1.0)).min().orElse(Double.NaN);
        assertEquals(Double.isNaN(least) ? null : Double.valueOf(least), worst);
        assertTrue(mean == null || worst <= mean);
    }

    /** Kleene's logic is the least and the greatest of 0, 1/2 (unknown) and 1. */
    @Property(tries = 1_000)
    void andIsTheLeastAndOrTheGreatest(@ForAll @Size(min = 1, max = 5) List<@WithNull(0.3) @IntRange(min = 0, max = 1) Integer> values) {
        List<Double> progress = values.stream().map(value -> value == null ? null : Double.valueOf(value)).toList();
        List<Double> weights = values.stream().map(value -> 1.0).toList();
        double[] truth = values.stream().mapToDouble(value -> value == null ? 0.5 : value).toArray();
        assertEquals(known(DoubleStream.of(truth).min().orElseThrow()), rolledUp(RollUp.AND, progress, weights));
        assertEquals(known(DoubleStream.of(truth).max().orElseThrow()), rolledUp(RollUp.OR, progress, weights));
    }

    private static Double known(double truth) {
        return truth == 0.5 ? null : Double.valueOf(truth);
    }
}
