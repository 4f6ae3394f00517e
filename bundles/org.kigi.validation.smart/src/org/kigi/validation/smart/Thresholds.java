package org.kigi.validation.smart;

import java.util.List;

/**
 * The numbers from which the rules speak. A project may set its own; see {@link ValidationSettings}.
 *
 * @param mostDrivers more drivers than these cannot be kept in view at once (G. A. Miller, "The magical number seven, plus or minus two",
 *        1956)
 * @param monthsPerStep no longer than so many months from one step of the way to the next
 * @param daysOfGrace days by which a step may be longer, so that ends of months do not matter
 * @param monthsPerReview so many months after a review the next one is due
 * @param leastProbability a target is very unlikely when the forecast gives it less than this (IPCC, "Guidance note on the treatment of
 *        uncertainties", 2010)
 * @param fewestPairs with fewer changes side by side a correlation is not stated
 * @param tolerance targets are rounded numbers: so far they may differ, as a part of the target
 */
record Thresholds(int mostDrivers, int monthsPerStep, int daysOfGrace, int monthsPerReview, double leastProbability, int fewestPairs,
        double tolerance) {

    /** Those of a project that sets none. */
    static final Thresholds USUAL = new Thresholds(7, 12, 7, 3, 0.1, 12, 0.01);

    /**
     * A number that a project can set.
     *
     * @param key its name in the file
     * @param least the least value that makes sense
     * @param most the greatest
     * @param whole true if it counts something
     */
    record Setting(String key, double least, double most, boolean whole) {
    }

    static final List<Setting> SETTINGS = List.of(new Setting("most-drivers", 1, 1000, true), new Setting("months-per-step", 1, 1200, true),
            new Setting("days-of-grace", 0, 366, true), new Setting("months-per-review", 1, 120, true),
            new Setting("least-probability", 0, 1, false), new Setting("fewest-pairs", 4, 10_000, true), new Setting("tolerance", 0, 1, false));

    /** The value of a setting. */
    double get(Setting setting) {
        return values()[SETTINGS.indexOf(setting)];
    }

    /** The same with another value of one setting. */
    Thresholds with(Setting setting, double value) {
        double[] values = values();
        values[SETTINGS.indexOf(setting)] = value;
        return new Thresholds((int) values[0], (int) values[1], (int) values[2], (int) values[3], values[4], (int) values[5], values[6]);
    }

    private double[] values() {
        return new double[] {mostDrivers, monthsPerStep, daysOfGrace, monthsPerReview, leastProbability, fewestPairs, tolerance};
    }
}
