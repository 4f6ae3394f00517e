package org.kigi.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Indicator;

/**
 * What the goal asks for on each day: straight lines from the baseline over the milestones to the target, and from then on the target.
 * Milestones count by date, whatever their order. Those without a date or number, that do not lie between baseline and target in time, or
 * that have the date of an earlier one are left out. Immutable.
 */
public final class TargetPath {

    private final TreeMap<LocalDate, Double> points = new TreeMap<>();
    private boolean leavesOutMilestones;

    /** The path as it is now. */
    public TargetPath(Indicator indicator) {
        DatedValue target = indicator.getTarget();
        if (!isGiven(target)) {
            return;
        }
        points.put(target.getDate(), target.getValue());
        DatedValue baseline = indicator.getBaseline();
        boolean begins = isGiven(baseline) && baseline.getDate().isBefore(target.getDate());
        for (DatedValue milestone : indicator.getMilestones()) {
            boolean counts = isGiven(milestone) && milestone.getDate().isBefore(target.getDate())
                    && !(begins && !milestone.getDate().isAfter(baseline.getDate()));
            leavesOutMilestones |= !counts || points.putIfAbsent(milestone.getDate(), milestone.getValue()) != null;
        }
        if (begins) {
            points.put(baseline.getDate(), baseline.getValue());
        }
    }

    private static boolean isGiven(DatedValue value) {
        return value != null && value.getDate() != null && value.getValue() != null && Double.isFinite(value.getValue());
    }

    boolean leavesOutMilestones() {
        return leavesOutMilestones;
    }

    /** What is asked for at the end of that day; null before the first point and without a dated target. */
    public Double at(LocalDate date) {
        Map.Entry<LocalDate, Double> before = points.floorEntry(date);
        Map.Entry<LocalDate, Double> after = points.ceilingEntry(date);
        if (before == null) {
            return null;
        }
        if (after == null || after.getKey().equals(before.getKey())) {
            return before.getValue();
        }
        double share = (double) ChronoUnit.DAYS.between(before.getKey(), date) / ChronoUnit.DAYS.between(before.getKey(), after.getKey());
        return before.getValue() * (1 - share) + after.getValue() * share;
    }
}
