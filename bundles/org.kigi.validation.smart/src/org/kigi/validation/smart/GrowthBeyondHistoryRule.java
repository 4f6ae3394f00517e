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
        Double target = Facts.value(indicator.getTarget());
        LocalDate deadline = Facts.date(indicator.getTarget());
        if (target == null || deadline == null || indicator.getDirection() == Direction.RANGE || facts.isReached(indicator)) {
            return;
        }
        List<PeriodValue> values = facts.evaluationOf(indicator).values();
        int now = values.size() - 1;
        while (now >= 0 && !isKnown(values.get(now))) {
            now--;
        }
        if (now < 0) {
            return;
        }
        boolean higher = indicator.getDirection() == Direction.HIGHER_IS_BETTER;
        double current = values.get(now).value();
        LocalDate today = values.get(now).period().end();
        double needed = gain(current, target, higher);
        if (needed <= 0 || !deadline.isAfter(today) || deadline.toEpochDay() - today.toEpochDay() > historyDays(values)) {
            return;
        }
        int span = facts.calendar().between(today.plusDays(1), deadline, indicator.getFrequency()).size();
        Best best = Best.of(values.subList(0, now + 1), span, higher);
        if (best.spans() >= FEWEST_SPANS && needed > best.gain() && rate(current, target, higher) > best.rate()) {
            Phrase length = Facts.words("span." + indicator.getFrequency().getName(), span);
            Severity severity = needed > FAR_BEYOND * best.gain() ? Severity.WARNING : Severity.INFO;
            report.add(severity, indicator, Literals.INDICATOR__TARGET, facts.amount(indicator, current),
                    facts.amount(indicator, target), deadline, facts.change(indicator, target - current), length,
                    facts.change(indicator, higher ? best.gain() : -best.gain()), Phrase.of(best.from().period()::label),
                    Phrase.of(best.to().period()::label));
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
