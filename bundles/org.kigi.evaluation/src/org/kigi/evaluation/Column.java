package org.kigi.evaluation;

import java.util.Arrays;
import java.util.Objects;

/** The numbers of one indicator over the periods of an axis. Filled once, then only read. */
final class Column {

    /** Why the whole column is empty, or null. */
    final Reason impossible;
    /** NaN for absent; never infinite. */
    private final double[] values;
    private final boolean[] complete;
    private Reason[] problems;

    Column(int size) {
        this(size, null);
    }

    private Column(int size, Reason impossible) {
        this.impossible = impossible;
        values = new double[size];
        Arrays.fill(values, Double.NaN);
        complete = new boolean[size];
    }

    static Column impossible(int size, Reason reason) {
        return new Column(size, reason);
    }

    /** For each period the first column's number if there is one, else the second's; either column may be null. */
    static Column firstOf(Column first, Column second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        Column merged = new Column(first.values.length);
        for (int t = 0; t < merged.values.length; t++) {
            if (first.has(t) || second.has(t)) {
                Column chosen = first.has(t) ? first : second;
                merged.set(t, chosen.values[t], chosen.complete[t]);
            } else {
                merged.fail(t, first.problem(t) != null ? first.problem(t) : second.problem(t));
            }
        }
        return merged;
    }

    /** The same numbers from that period on, and none before. */
    Column from(int first) {
        Column part = new Column(values.length);
        for (int t = first; t < values.length; t++) {
            part.set(t, values[t], complete[t]);
        }
        return part;
    }

    int size() {
        return values.length;
    }

    boolean has(int t) {
        return !Double.isNaN(values[t]);
    }

    /** All numbers, NaN for absent. Not to be changed. */
    double[] values() {
        return values;
    }

    double value(int t) {
        return values[t];
    }

    /** The value, or null if it is absent. */
    Double boxed(int t) {
        return has(t) ? Double.valueOf(values[t]) : null;
    }

    /** True if there is a value for the whole period. */
    boolean complete(int t) {
        return complete[t];
    }

    Reason problem(int t) {
        return problems == null ? null : problems[t];
    }

    /** Sets a value; an infinite one is a problem instead, and NaN is none. */
    void set(int t, double value, boolean whole) {
        if (Double.isFinite(value)) {
            values[t] = value;
            complete[t] = whole;
        } else if (Double.isInfinite(value)) {
            fail(t, Reason.of(Reason.Code.OUT_OF_RANGE));
        }
    }

    void fail(int t, Reason problem) {
        if (problem != null) {
            if (problems == null) {
                problems = new Reason[values.length];
            }
            problems[t] = problem;
        }
    }

    /** True if the other column says the same in every period. */
    boolean isSame(Column other) {
        return other != null && Arrays.equals(values, other.values) && Arrays.equals(complete, other.complete)
                && Arrays.equals(problems, other.problems) && Objects.equals(impossible, other.impossible);
    }

    /** The index of the latest complete value, or -1. */
    int lastComplete() {
        int t = values.length - 1;
        while (t >= 0 && !complete[t]) {
            t--;
        }
        return t;
    }
}
