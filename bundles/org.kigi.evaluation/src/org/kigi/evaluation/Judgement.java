package org.kigi.evaluation;

/**
 * How far an indicator has come and whether that is enough; null is unknown.
 *
 * @param progress the share of the way from baseline to target
 * @param requiredRate R, or by the linear method the pace against the plan
 * @param satisfaction from -100 to 100; see {@link Satisfaction}
 */
record Judgement(Double progress, Double requiredRate, Double satisfaction, Status status, Reason reason) {

    static Judgement unknown(Reason reason) {
        return new Judgement(null, null, null, Status.UNKNOWN, reason);
    }
}
