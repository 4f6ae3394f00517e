package org.kigi.evaluation.explanation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.core.time.Period;
import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.Reason;
import org.kigi.model.goaltree.Indicator;

/**
 * One line of how a number came about, and the lines that it rests on. Immutable; its children are made when they are first asked for.
 * Safe for use by several threads.
 */
public final class Explanation {

    static final Texts TEXTS = Texts.of(Explanation.class);

    /** What a line says. */
    public enum Kind {
        /** An indicator on the day of the evaluation; its children are its value and its status. */
        INDICATOR,
        /** A value from readings; its children are their rows and, if there is a formula, what it gives. */
        READINGS,
        /** A value from the formula; its children are the inputs and the conversions of units. */
        FORMULA,
        /** A value of a longer period, put together from those of shorter ones, its children. */
        SHORTER_PERIODS,
        /** A ratio of a longer period, computed again from its inputs there. */
        RATIO,
        /** The sum from the beginning of the fiscal year to a period. */
        YEAR_TO_DATE,
        /** A value that is assumed, as by a scenario. */
        ASSUMPTION,
        /** A value that the goal asks for; its children are the points between which it lies. */
        PLAN,
        /** A value that is not there; {@link #reason()} says why, its children where. */
        NOT_COMPUTABLE,
        /** What the formula gives where readings count. */
        COMPARISON,
        /** The row of a file. */
        SOURCE_ROW,
        /** A change of unit. */
        CONVERSION,
        /** A status; its children are the numbers that it follows from. */
        STATUS,
        /** How far it is from baseline to target. */
        PROGRESS,
        /** How fast it moves against how fast it has to. */
        PACE,
        /** How good the value is between worst value and target. */
        SATISFACTION,
        /** The progress of an indicator by that of its drivers, its children. */
        ROLL_UP,
        /** A value with a date or a limit that others are computed from: baseline, milestone, target, threshold, today's value. */
        POINT,
        /** A number that is explained further up. */
        REPEATED,
        /** A number that is not explained because it is more than {@value Explainer#DEEPEST} levels down. */
        TOO_DEEP,
        /** A number that is not explained because {@value Explainer#MOST_NUMBERS} others are, or {@value Explainer#MOST_ROWS} rows. */
        TOO_MANY
    }

    /** Something said in either language. */
    interface Text {
        String in(Language language);
    }

    private final Builder facts;
    private List<Explanation> children;

    private Explanation(Builder facts) {
        this.facts = facts;
    }

    static Builder of(Kind kind, Text label) {
        return new Builder(kind, label);
    }

    /** Collects what a line says; not used any more once the line is made. */
    static final class Builder {

        private final Kind kind;
        private final Text label;
        private Text valueText = language -> "";
        private Text detail = language -> "";
        private Indicator indicator;
        private Period period;
        private Double value;
        private UnitExpression unit;
        private Reason reason;
        private SourceRow row;
        private Supplier<List<Explanation>> children = List::of;

        private Builder(Kind kind, Text label) {
            this.kind = kind;
            this.label = label;
        }

        Builder at(Indicator explained, Period when) {
            indicator = explained;
            period = when;
            return this;
        }

        /** @param number null for absent; @param shownIn null for a plain number */
        Builder value(Double number, UnitExpression shownIn) {
            value = number;
            unit = shownIn;
            valueText = language -> Numbers.of(number, shownIn, language);
            return this;
        }

        Builder value(Double number, Text shownAs) {
            value = number;
            valueText = shownAs;
            return this;
        }

        Builder detail(Text text) {
            detail = text;
            return this;
        }

        Builder reason(Reason why) {
            reason = why;
            detail = why::text;
            return this;
        }

        Builder row(SourceRow source) {
            row = source;
            return this;
        }

        Builder children(Supplier<List<Explanation>> lines) {
            children = lines;
            return this;
        }

        Explanation explanation() {
            return new Explanation(this);
        }
    }

    public Kind kind() {
        return facts.kind;
    }

    /** The indicator of which the line speaks. */
    public Optional<Indicator> indicator() {
        return Optional.ofNullable(facts.indicator);
    }

    /** The period for which the value stands. */
    public Optional<Period> period() {
        return Optional.ofNullable(facts.period);
    }

    /** The number, in {@link #unit()}; null if there is none. */
    public Double value() {
        return facts.value;
    }

    /** The unit of the number; empty for plain numbers and where the unit is not known. */
    public Optional<UnitExpression> unit() {
        return Optional.ofNullable(facts.unit);
    }

    /** Why there is no value, or why the status is what it is. */
    public Optional<Reason> reason() {
        return Optional.ofNullable(facts.reason);
    }

    /** Where the number comes from, for {@link Kind#SOURCE_ROW}. */
    public Optional<SourceRow> sourceRow() {
        return Optional.ofNullable(facts.row);
    }

    /** What the line is about: an indicator with its period, the place of a row, the name of a figure. Never empty. */
    public String label(Language language) {
        return facts.label.in(language);
    }

    /** The value with its unit as people read it, or that it is absent; empty on lines without value. */
    public String valueText(Language language) {
        return facts.valueText.in(language);
    }

    /** How the value came about, on one line: the formula with its numbers, how periods were combined, the reason; may be empty. */
    public String detail(Language language) {
        return facts.detail.in(language);
    }

    /** What it rests on, in order. */
    public synchronized List<Explanation> children() {
        if (children == null) {
            children = List.copyOf(facts.children.get());
        }
        return children;
    }

    @Override
    public String toString() {
        return facts.kind + " " + label(Language.EN) + " = " + valueText(Language.EN) + " (" + detail(Language.EN) + ")";
    }
}
