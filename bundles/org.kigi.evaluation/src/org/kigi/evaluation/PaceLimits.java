package org.kigi.evaluation;

import org.kigi.model.goaltree.GoalTree;

/**
 * From which pace on an indicator is on track or only needs acceleration; 1 is just fast enough.
 *
 * @param onTrackFrom above 0; 0.95 unless the tree asks for another number above 0
 * @param accelerationFrom 0 to {@code onTrackFrom}; 0.6 unless the tree asks for another number in that range, and never above
 *        {@code onTrackFrom}
 */
public record PaceLimits(double onTrackFrom, double accelerationFrom) {

    public static PaceLimits of(GoalTree tree) {
        Double onTrack = tree.getOnTrackFrom();
        double onTrackFrom = onTrack != null && onTrack > 0 && Double.isFinite(onTrack) ? onTrack : Status.ON_TRACK_FROM;
        Double acceleration = tree.getAccelerationFrom();
        return new PaceLimits(onTrackFrom, acceleration != null && acceleration >= 0 && acceleration <= onTrackFrom ? acceleration
                : Math.min(Status.ACCELERATION_NEEDED_FROM, onTrackFrom));
    }
}
