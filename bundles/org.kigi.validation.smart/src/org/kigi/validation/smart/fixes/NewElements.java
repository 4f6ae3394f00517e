package org.kigi.validation.smart.fixes;

import static org.kigi.validation.smart.fixes.Flaw.asking;
import static org.kigi.validation.smart.fixes.Flaw.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kigi.core.Elements;
import org.kigi.core.GoalTrees;
import org.kigi.core.unit.UnitExpression;
import org.kigi.core.unit.UnitSyntaxException;
import org.kigi.core.unit.UnitSystem;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.ActionStatus;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KPI;
import org.kigi.validation.Fix;
import org.kigi.validation.FixInput;
import org.kigi.validation.FixInput.Choice;
import org.kigi.validation.Phrase;

/** KPIs and actions that are missing, made whole enough that nothing is left to be found in what was asked. */
final class NewElements {

    private static final String NAME = "name";
    private static final String START = "start";
    private static final String END = "end";
    private static final String EFFECT = "effect";
    private static final String UNIT = "unit";
    private static final String BASELINE = "baseline";
    private static final List<String> COMMON_UNITS = List.of("¥", "%", "person", "customer", "case", "deal", "lead", "visit", "pt", "day",
            "hour");

    private NewElements() {
    }

    static FixInput nameInput() {
        return FixInput.text(NAME, words("input.name"), null, List.of());
    }

    static String name(Map<String, Object> values) {
        return ((String) values.get(NAME)).strip();
    }

    /** Asks for a unit: one that the tree uses, a common one, or any other. */
    static FixInput unitInput(GoalTree tree, String proposal) {
        List<String> units = new ArrayList<>();
        GoalTrees.indicators(tree).forEach(indicator -> units.add(indicator.getUnit()));
        tree.getUnits().forEach(unit -> units.add(unit.getSymbol()));
        units.addAll(COMMON_UNITS);
        return FixInput.text(UNIT, words("input.unit"), proposal, units.stream().distinct()
                .filter(unit -> unit(tree, unit).isPresent()).map(unit -> new Choice(unit, new Phrase(unit, unit))).toList());
    }

    static String unit(Map<String, Object> values) {
        return ((String) values.get(UNIT)).strip();
    }

    static Optional<UnitExpression> unit(GoalTree tree, String text) {
        if (Flaw.isBlank(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UnitSystem.of(tree).parse(text));
        } catch (UnitSyntaxException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with the unit that was given, or null. */
    static Phrase objectionToUnit(GoalTree tree, Map<String, Object> values) {
        try {
            UnitSystem.of(tree).parse(unit(values));
            return null;
        } catch (UnitSyntaxException e) {
            return Phrase.of(e::text);
        }
    }

    /** Adds a KPI that leads to an indicator, with a measurable goal. */
    static Fix kpi(Flaw flaw, Indicator parent) {
        GoalTree tree = flaw.tree();
        LocalDate deadline = Flaw.date(parent.getTarget()) == null ? Goals.proposedDeadline(flaw, parent) : Flaw.date(parent.getTarget());
        List<FixInput> inputs = List.of(nameInput(), unitInput(tree, null), FixInput.number(BASELINE, words("input.baseline"), null),
                FixInput.number(Goals.VALUE, words("input.target"), null), Goals.dateInput(deadline),
                Owners.input(flaw, parent.getOwner()));
        return asking("add-kpi", inputs, values -> {
            KPI kpi = kpi(flaw, parent, values);
            kpi.setCode(Codes.free(tree, name(values)));
            kpi.setOwner(Owners.chosen(tree, values));
            parent.getDrivers().add(kpi);
        }, Flaw.name(parent)).unless(values -> {
            Phrase unit = objectionToUnit(tree, values);
            LocalDate date = Goals.date(values);
            return unit != null ? unit
                    : !date.isAfter(flaw.asOf()) ? words("objection.past", flaw.asOf())
                    : date.isAfter(deadline) ? words("objection.after-parent", deadline) : null;
        }).showing(values -> {
            String sentence = kpi(flaw, parent, values).getStatement();
            return new Phrase(sentence, sentence);
        });
    }

    private static KPI kpi(Flaw flaw, Indicator parent, Map<String, Object> values) {
        KPI kpi = Elements.kpi(name(values));
        UnitExpression unit = unit(flaw.tree(), unit(values)).orElseThrow();
        double from = (Double) values.get(BASELINE);
        double to = Goals.value(values);
        kpi.setUnit(unit(values));
        kpi.setAggregation(MeasurableFixes.aggregation(unit));
        kpi.setFrequency(parent.getFrequency());
        kpi.setDirection(Goals.direction(from, to, kpi.getDirection()));
        Goals.setBaseline(kpi, from, flaw.asOf());
        Goals.setTarget(kpi, to, Goals.date(values));
        kpi.setStatement(GoalSentence.of(kpi, unit, to, Goals.date(values), GoalSentence.languageOf(kpi.getName())));
        return kpi;
    }

    /** Adds an action to an indicator, with owner and dates within the time of its goal. */
    static Fix action(Flaw flaw, Indicator indicator) {
        LocalDate deadline = Flaw.date(indicator.getTarget());
        boolean open = deadline != null && deadline.isAfter(flaw.asOf());
        LocalDate end = open ? deadline : flaw.asOf().plusMonths(3);
        Double latest = flaw.latest(indicator);
        Double target = Flaw.value(indicator.getTarget());
        Double gap = latest == null || target == null ? null : (Double) Goals.rounded(target - latest - openEffect(indicator));
        List<FixInput> inputs = List.of(nameInput(), Owners.input(flaw, indicator.getOwner()),
                FixInput.date(START, words("input.start"), flaw.asOf()), FixInput.date(END, words("input.end"), end),
                FixInput.number(EFFECT, words("input.effect"), gap).optional());
        return asking("add-action", inputs, values -> {
            Action action = Elements.action(name(values));
            action.setOwner(Owners.chosen(flaw.tree(), values));
            action.setStart((LocalDate) values.get(START));
            action.setEnd((LocalDate) values.get(END));
            action.setExpectedEffect((Double) values.get(EFFECT));
            indicator.getActions().add(action);
        }, Flaw.name(indicator))
                .unless(values -> objection((LocalDate) values.get(START), (LocalDate) values.get(END), open ? deadline : null));
    }

    /** What the actions that are still to be done are expected to bring, as far as that is said. */
    static double openEffect(Indicator indicator) {
        return indicator.getActions().stream().filter(action -> action.getStatus() != ActionStatus.DONE
                && action.getStatus() != ActionStatus.CANCELLED && action.getExpectedEffect() != null)
                .mapToDouble(Action::getExpectedEffect).sum();
    }

    /** The inputs and the edit for the dates of an action. */
    static Fix actionDates(Flaw flaw, Action action, String id) {
        LocalDate deadline = action.eContainer() instanceof Indicator indicator ? Flaw.date(indicator.getTarget()) : null;
        LocalDate start = action.getStart() != null ? action.getStart()
                : action.getEnd() != null && action.getEnd().isBefore(flaw.asOf()) ? action.getEnd() : flaw.asOf();
        LocalDate latest = deadline != null && !deadline.isBefore(start) ? deadline : start.plusMonths(3);
        LocalDate end = action.getEnd() != null && !action.getEnd().isBefore(start)
                && (deadline == null || !action.getEnd().isAfter(deadline)) ? action.getEnd() : latest;
        return asking(id, List.of(FixInput.date(START, words("input.start"), start), FixInput.date(END, words("input.end"), end)),
                values -> {
                    action.setStart((LocalDate) values.get(START));
                    action.setEnd((LocalDate) values.get(END));
                }).unless(values -> objection((LocalDate) values.get(START), (LocalDate) values.get(END), deadline));
    }

    private static Phrase objection(LocalDate start, LocalDate end, LocalDate deadline) {
        return end.isBefore(start) ? words("objection.end-before-start", start)
                : deadline != null && end.isAfter(deadline) ? words("objection.after-deadline", deadline) : null;
    }
}
