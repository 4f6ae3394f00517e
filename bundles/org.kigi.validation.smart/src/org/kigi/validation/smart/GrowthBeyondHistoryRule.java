package org.kigi.validation.smart;

import java.time.LocalDate;
import java.util.List;

import org.kigi.evaluation.PeriodValue;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.Phrase;
import org.kigi.validation.Severity;

/** A target that asks, from now on, for more change than the values ever showed over a span of the same length, in amount and in rate. */
final class GrowthBeyondHistoryRule implements SmartRule<Indicator> {

    /** With fewer spans to compare with, history says nothing. */
    static final int FEWEST_SPANS = 6;

    /** Up to so many times the best gain a target is bold; beyond, it is a warning. */
    private static final double FAR_BEYOND = 2;

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        Way way = Way.of(indicator, facts);
        if (way == null || !way.isBeyondHistory()) {
            return;
        }
        double target = indicator.getTarget().getValue();
        Best best = way.best();
        report.add(way.isFarBeyondHistory() ? Severity.WARNING : Severity.INFO, indicator, Literals.INDICATOR__TARGET,
                facts.amount(indicator, way.from()), facts.amount(indicator, target), indicator.getTarget().getDate(),
                facts.change(indicator, target - way.from()), Facts.words("span." + indicator.getFrequency().getName(), way.periods()),
                facts.change(indicator, way.higher() ? best.gain() : -best.gain()), Phrase.of(best.from().period()::label),
                Phrase.of(best.to().period()::label));
    }

    /** True for a target so far off that a forecast would add nothing to what this rule says. */
    static boolean warns(Indicator indicator, Facts facts) {
        Way way = Way.of(indicator, facts);
        return way != null && way.isBeyondHistory() && way.isFarBeyondHistory();
    }

    /**
     * What is left of the way to a target.
     *
     * @param from the last value that is known
     * @param needed by how much it has to get better
     * @param rate how many times better the target is
     * @param periods until the day of the target
     * @param best what the values did over so many periods
     */
    private record Way(double from, boolean higher, double needed, double rate, int periods, Best best) {

        /** The way of an indicator, or null if there is none, or if it is longer than the history. */
        static Way of(Indicator indicator, Facts facts) {
            Double target = Facts.value(indicator.getTarget());
            LocalDate deadline = Facts.date(indicator.getTarget());
            if (target == null || deadline == null || indicator.getDirection() == Direction.RANGE || facts.isReached(indicator)) {
                return null;
            }
            List<PeriodValue> values = List.copyOf(facts.evaluationOf(indicator).values()); // worked out anew each time they are asked for
            int now = values.size() - 1;
            while (now >= 0 && !isKnown(values.get(now))) {
                now--;
            }
            if (now < 0) {
                return null;
            }
            boolean higher = indicator.getDirection() == Direction.HIGHER_IS_BETTER;
            double current = values.get(now).value();
            LocalDate today = values.get(now).period().end();
            double needed = gain(current, target, higher);
            if (needed <= 0 || !deadline.isAfter(today) || deadline.toEpochDay() - today.toEpochDay() > historyDays(values)) {
                return null;
            }
            int periods = facts.calendar().between(today.plusDays(1), deadline, indicator.getFrequency()).size();
            return new Way(current, higher, needed, GrowthBeyondHistoryRule.rate(current, target, higher), periods,
                    Best.of(values.subList(0, now + 1), periods, higher));
        }

        boolean isBeyondHistory() {
            return best.spans() >= FEWEST_SPANS && needed > best.gain() && rate > best.rate();
        }

        boolean isFarBeyondHistory() {
            return needed > FAR_BEYOND * best.gain();
        }
    }

    private static long historyDays(List<PeriodValue> values) {
        return values.getLast().period().end().toEpochDay() - values.getFirst().period().start().toEpochDay();
    }

    private static boolean isKnown(PeriodValue value) {
        return value.complete() && value.value() != null;
    }

    private static double gain(double from, double to, boolean higher) {
        return higher ? to - from : from - to;
    }

    /** How many times better the end is than the beginning; beyond everything when no such number exists, so that the gain decides. */
    private static double rate(double from, double to, boolean higher) {
        return from > 0 && to > 0 ? higher ? to / from : from / to : Double.POSITIVE_INFINITY;
    }

    /** The best that the values did over a number of periods: the largest gain, with its place, and the largest rate. */
    private record Best(double gain, PeriodValue from, PeriodValue to, double rate, int spans) {

        static Best of(List<PeriodValue> values, int span, boolean higher) {
            Best best = new Best(Double.NEGATIVE_INFINITY, null, null, 0, 0);
            for (int i = 0; i + span < values.size(); i++) {
                PeriodValue from = values.get(i);
                PeriodValue to = values.get(i + span);
                if (isKnown(from) && isKnown(to)) {
                    best = best.or(from, to, higher);
                }
            }
            return best;
        }

        private Best or(PeriodValue begin, PeriodValue end, boolean higher) {
            double gained = GrowthBeyondHistoryRule.gain(begin.value(), end.value(), higher);
            boolean positive = begin.value() > 0 && end.value() > 0;
            double reached = positive ? Math.max(rate, GrowthBeyondHistoryRule.rate(begin.value(), end.value(), higher)) : rate;
            return gained > gain ? new Best(gained, begin, end, reached, spans + 1) : new Best(gain, from, to, reached, spans + 1);
        }
    }
}
