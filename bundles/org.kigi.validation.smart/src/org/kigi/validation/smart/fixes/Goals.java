package org.kigi.validation.smart.fixes;

import static org.kigi.validation.smart.fixes.Flaw.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EAttribute;
import org.kigi.core.Elements;
import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.TargetPath;
import org.kigi.model.goaltree.Baseline;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Milestone;
import org.kigi.model.goaltree.Target;
import org.kigi.validation.FixInput;
import org.kigi.validation.Phrase;

/** Edits of the goal of an indicator, and what has to be observed in them. */
final class Goals {

    /** The keys of the inputs for a value and for a day. */
    static final String VALUE = "value";
    static final String DATE = "date";

    /** From this length on, the way between whole numbers is cut at whole numbers. */
    private static final double LEAST_WHOLE = 4;

    private Goals() {
    }

    /** Changes the value of a target, and where a goal sentence names the old one, the sentence. */
    static void setTarget(Flaw flaw, Indicator indicator, double value) {
        setTarget(flaw, indicator, value, indicator.getTarget().getDate());
    }

    /** Changes a target, and where a goal sentence names the old amount or day, the sentence. */
    static void setTarget(Flaw flaw, Indicator indicator, Double value, LocalDate date) {
        Target before = indicator.getTarget();
        if (before != null) {
            UnitExpression unit = flaw.unit(indicator);
            change(indicator, Literals.INDICATOR__STATEMENT, sentence -> GoalSentence.changed(sentence, unit, before, value, date));
            change(indicator, Literals.INDICATOR__STATEMENT_JA, sentence -> GoalSentence.changed(sentence, unit, before, value, date));
        }
        setTarget(indicator, value, date);
    }

    private static void change(Indicator indicator, EAttribute feature, UnaryOperator<String> change) {
        if (indicator.eGet(feature) instanceof String sentence) {
            indicator.eSet(feature, change.apply(sentence));
        }
    }

    static void setTarget(Indicator indicator, Double value, LocalDate date) {
        if (indicator.getTarget() == null) {
            indicator.setTarget(Elements.create(Target.class));
        }
        set(indicator.getTarget(), value, date);
    }

    static void setBaseline(Indicator indicator, Double value, LocalDate date) {
        if (indicator.getBaseline() == null) {
            indicator.setBaseline(Elements.create(Baseline.class));
        }
        set(indicator.getBaseline(), value, date);
    }

    private static void set(DatedValue part, Double value, LocalDate date) {
        part.setValue(value);
        part.setDate(date);
    }

    /** Moves the date of the target; milestones that would no longer be before it keep their place on the way. */
    static void moveDeadline(Flaw flaw, Indicator indicator, LocalDate date) {
        LocalDate before = Flaw.date(indicator.getTarget());
        List<Milestone> dated = indicator.getMilestones().stream().filter(milestone -> milestone.getDate() != null).toList();
        if (before != null && dated.stream().anyMatch(milestone -> !milestone.getDate().isBefore(date))) {
            LocalDate start = Optional.ofNullable(Flaw.date(indicator.getBaseline()))
                    .orElseGet(() -> dated.stream().map(Milestone::getDate).min(Comparator.naturalOrder()).orElseThrow().minusDays(1));
            double shorter = (double) ChronoUnit.DAYS.between(start, date) / Math.max(1, ChronoUnit.DAYS.between(start, before));
            for (Milestone milestone : dated) {
                milestone.setDate(start.plusDays((long) (ChronoUnit.DAYS.between(start, milestone.getDate()) * shorter)));
            }
        }
        setTarget(flaw, indicator, Flaw.value(indicator.getTarget()), date);
    }

    /** The direction in which a target lies; {@code otherwise} where it is the baseline. */
    static Direction direction(double baseline, double target, Direction otherwise) {
        return target > baseline ? Direction.HIGHER_IS_BETTER : target < baseline ? Direction.LOWER_IS_BETTER : otherwise;
    }

    static void addMilestone(Indicator indicator, double value, LocalDate date) {
        Milestone milestone = Elements.create(Milestone.class);
        set(milestone, value, date);
        indicator.getMilestones().add(milestone);
    }

    /** Puts milestones in the order of their dates; those without a date come last. */
    static void sortMilestones(Indicator indicator) {
        ECollections.sort(indicator.getMilestones(),
                Comparator.comparing(Milestone::getDate, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** The way of a goal with only some of its milestones. */
    static TargetPath way(Indicator indicator, List<Milestone> milestones) {
        KPI goal = Elements.create(KPI.class);
        setBaseline(goal, Flaw.value(indicator.getBaseline()), Flaw.date(indicator.getBaseline()));
        setTarget(goal, Flaw.value(indicator.getTarget()), Flaw.date(indicator.getTarget()));
        milestones.forEach(milestone -> addMilestone(goal, milestone.getValue(), milestone.getDate()));
        return new TargetPath(goal);
    }

    /** A value between others, without digits that say nothing: whole where baseline and target are whole and far enough from each other. */
    static double rounded(double value, Indicator indicator) {
        return rounded(value, indicator, RoundingMode.HALF_EVEN);
    }

    static double rounded(double value, Indicator indicator, RoundingMode mode) {
        Double to = Flaw.value(indicator.getTarget());
        Double from = Flaw.value(indicator.getBaseline());
        double length = to == null || from == null ? Math.abs(value) : Math.abs(to - from);
        if (length == 0) {
            return value;
        }
        boolean whole = length >= LEAST_WHOLE && (to == null || to == Math.rint(to)) && (from == null || from == Math.rint(from));
        int digits = 3 - (int) Math.floor(Math.log10(length));
        int decimals = whole ? Math.min(0, digits) : digits;
        return BigDecimal.valueOf(value).setScale(decimals, mode).doubleValue();
    }

    /** A computed value with six digits that count. */
    static double rounded(double value) {
        return new BigDecimal(value).round(new MathContext(6)).doubleValue();
    }

    static FixInput dateInput(LocalDate proposal) {
        return FixInput.date(DATE, words("input.date"), proposal);
    }

    static FixInput valueInput(Indicator indicator, Double proposal) {
        String unit = indicator.getUnit();
        return FixInput.number(VALUE, Flaw.isBlank(unit) ? words("input.value") : words("input.value-in", unit), proposal);
    }

    static Double value(Map<String, Object> values) {
        return (Double) values.get(VALUE);
    }

    static LocalDate date(Map<String, Object> values) {
        return (LocalDate) values.get(DATE);
    }

    /** What is wrong with a date as the deadline of a goal, or null. */
    static Phrase objection(Flaw flaw, Indicator indicator, LocalDate deadline) {
        LocalDate start = Flaw.date(indicator.getBaseline());
        LocalDate above = flaw.deadlineAbove(indicator).orElse(null);
        return start != null && !deadline.isAfter(start) ? words("objection.before-baseline", start)
                : deadline.isBefore(flaw.asOf()) ? words("objection.past", flaw.asOf())
                : above != null && deadline.isAfter(above) ? words("objection.after-parent", above) : null;
    }

    /** A date that is no worse than others as the deadline of a goal: that of the goal above, else the end of the fiscal year. */
    static LocalDate proposedDeadline(Flaw flaw, Indicator indicator) {
        LocalDate above = flaw.deadlineAbove(indicator).filter(date -> objection(flaw, indicator, date) == null).orElse(null);
        LocalDate start = Flaw.date(indicator.getBaseline());
        return above != null ? above : flaw.endOfYear(start != null && start.isAfter(flaw.asOf()) ? start.plusDays(1) : flaw.asOf());
    }
}
