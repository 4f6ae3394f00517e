package org.kigi.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.kigi.core.Language;
import org.kigi.core.unit.UnitExpression;
import org.kigi.model.goaltree.Frequency;

/**
 * What a chart over time shows, free of any toolkit: words, lines, bands and markers. Immutable.
 *
 * @param title the name of what is shown
 * @param subtitle the latest value and the target as one line, or empty
 * @param xTitle what the horizontal axis shows
 * @param yTitle what the vertical axis shows
 * @param lines the lines, the one in front last
 * @param bands the areas behind the lines, the widest first
 * @param markers the days to be pointed out
 * @param notice why there is no value to be seen, or empty when there is one
 * @param unit the unit of every value, or null when it is unknown
 * @param frequency the length of the period that one value stands for
 * @param fiscalStartMonth the first month of the fiscal year, 1 to 12
 * @param language the language of the words, and of the numbers and dates on the axes
 */
public record ChartDescription(String title, String subtitle, String xTitle, String yTitle, List<Line> lines, List<Band> bands,
        List<Marker> markers, String notice, UnitExpression unit, Frequency frequency, int fiscalStartMonth, Language language) {

    public ChartDescription {
        Objects.requireNonNull(title);
        Objects.requireNonNull(subtitle);
        Objects.requireNonNull(xTitle);
        Objects.requireNonNull(yTitle);
        Objects.requireNonNull(notice);
        Objects.requireNonNull(frequency);
        Objects.requireNonNull(language);
        lines = List.copyOf(lines);
        bands = List.copyOf(bands);
        markers = List.copyOf(markers);
    }

    /** What a line stands for; the drawing gives each its colour and stroke. */
    public enum Role {

        /** Measured values. */
        ACTUAL,

        /** Values that follow from the formula. */
        COMPUTED,

        /** The way from the baseline over the milestones to the target. */
        PLANNED,

        /** The value to be reached. */
        TARGET,

        /** The measured starting point. */
        BASELINE,

        /** Values to be expected, from the last known one on. */
        FORECAST,

        /** Between which values vary without anything having happened: two levels, with a break between them. */
        LIMITS
    }

    /**
     * A value that holds at the end of a day.
     *
     * @param value the value, or NaN for a period without one: the line breaks there
     */
    public record Point(LocalDate date, double value) {
    }

    /** A named row of points by date. A line of a single point is a dot. */
    public record Line(String name, Role role, List<Point> points) {

        public Line {
            Objects.requireNonNull(name);
            Objects.requireNonNull(role);
            points = List.copyOf(points);
        }
    }

    /** Between which values something lies at the end of a day. */
    public record Range(LocalDate date, double lower, double upper) {
    }

    /**
     * A named area within which values are expected.
     *
     * @param confidence how likely they lie in it, such as 0.8
     * @param ranges by date
     */
    public record Band(String name, double confidence, List<Range> ranges) {

        public Band {
            Objects.requireNonNull(name);
            ranges = List.copyOf(ranges);
        }
    }

    /** A day that is pointed out by a vertical line with a label. */
    public record Marker(String label, LocalDate date) {
    }
}
