package org.kigi.evaluation;

import org.kigi.core.Language;

/**
 * How an indicator stands towards its target, best first. By pace (the progress methods required rate and linear) the classes and their
 * limits follow the progress method of Statistics Canada and Open SDG, after Eurostat; by thresholds and by satisfaction they are green,
 * amber and red.
 */
public enum Status {

    /** The target is met. */
    ACHIEVED(Light.GREEN),
    /** The pace is 0.95 or more, or whatever the tree asks for. */
    ON_TRACK(Light.GREEN),
    /** The value is better than the warning threshold. */
    WITHIN_LIMITS(Light.GREEN),
    /** The pace is 0.60 or more, or whatever the tree asks for. */
    ACCELERATION_NEEDED(Light.AMBER),
    /** The value has come to the warning threshold. */
    WARNING(Light.AMBER),
    /** The pace is 0 or more. */
    LIMITED(Light.AMBER),
    /** The pace is below 0: the indicator moves away from its target. */
    DETERIORATION(Light.RED),
    /** The value has come to the critical threshold or, by satisfaction without one, to the worst value. */
    CRITICAL(Light.RED),
    /** There is a reason why nothing can be said. */
    UNKNOWN(Light.GREY);

    /** The colours that show a status of any method, best first. */
    public enum Light {
        GREEN, AMBER, RED, GREY
    }

    static final double ON_TRACK_FROM = 0.95;
    static final double ACCELERATION_NEEDED_FROM = 0.60;

    private final Light light;

    Status(Light light) {
        this.light = light;
    }

    /** The class of a required rate by the published limits, for a target that is not met. */
    public static Status ofRequiredRate(double rate) {
        return ofPace(rate, ON_TRACK_FROM, ACCELERATION_NEEDED_FROM);
    }

    static Status ofPace(double pace, double onTrackFrom, double accelerationFrom) {
        return pace >= onTrackFrom ? ON_TRACK : pace >= accelerationFrom ? ACCELERATION_NEEDED : pace >= 0 ? LIMITED : DETERIORATION;
    }

    /** The colour of the status; grey is unknown. */
    public Light light() {
        return light;
    }

    public String label(Language language) {
        return Reason.TEXTS.get(language, "status." + name());
    }
}
