package org.kigi.validation.smart;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kigi.core.GoalTrees;
import org.kigi.core.Names;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.Reason.Code;
import org.kigi.evaluation.Status;
import org.kigi.evaluation.formula.Formula;
import org.kigi.evaluation.formula.FormulaSyntaxException;
import org.kigi.measurement.Reading;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.ActionStatus;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;
import org.kigi.validation.Phrase;

/**
 * What the rules of one run look up in the tree as a whole and in its evaluation. Each answer is worked out once, so that a run takes time
 * in proportion to the size of the tree.
 */
final class Facts {

    private final Evaluation evaluation;
    private final FiscalCalendar calendar;
    private final List<Indicator> indicators;
    private final Map<String, Indicator> byCode;
    private final Map<Indicator, Formula> formulas = new IdentityHashMap<>();
    private final Map<Indicator, Set<Indicator>> movers = new IdentityHashMap<>();
    private final Set<Indicator> movingOthers = Collections.newSetFromMap(new IdentityHashMap<>());
    private Set<Indicator> withOpenAction;

    Facts(Evaluation evaluation) {
        this.evaluation = evaluation;
        GoalTree tree = evaluation.tree();
        calendar = FiscalCalendar.of(tree);
        indicators = GoalTrees.indicators(tree);
        byCode = GoalTrees.byCode(tree);
        for (Indicator indicator : indicators) {
            Formula formula = parse(indicator);
            if (formula != null) {
                formulas.put(indicator, formula);
                formula.codes().forEach(code -> addMover(byCode.get(code), indicator));
                if (formula.usesDrivers()) {
                    indicator.getDrivers().forEach(driver -> addMover(driver, indicator));
                }
            }
        }
        for (Influence influence : tree.getInfluences()) {
            if (influence.getTarget() != null && (influence.getWeight() == null || influence.getWeight() != 0)) {
                addMover(influence.getSource(), influence.getTarget());
            }
        }
    }

    private void addMover(Indicator mover, Indicator moved) {
        if (mover != null && mover != moved) {
            movers.computeIfAbsent(moved, key -> Collections.newSetFromMap(new IdentityHashMap<>())).add(mover);
            movingOthers.add(mover);
        }
    }

    LocalDate asOf() {
        return evaluation.asOf();
    }

    FiscalCalendar calendar() {
        return calendar;
    }

    /** All objects of the tree, the tree first. */
    Stream<Identified> objects() {
        Stream.Builder<Identified> objects = Stream.builder();
        objects.add(evaluation.tree());
        evaluation.tree().eAllContents().forEachRemaining(object -> objects.add((Identified) object));
        return objects.build();
    }

    IndicatorEvaluation evaluationOf(Indicator indicator) {
        return evaluation.of(indicator);
    }

    /** True when the latest value is as good as the target. */
    boolean isReached(Indicator indicator) {
        return evaluationOf(indicator).status() == Status.ACHIEVED;
    }

    /** The first indicator with that code, or null. */
    Indicator byCode(String code) {
        return byCode.get(code);
    }

    /** The indicators, besides the drivers, of which this one is said to follow: those in its formula and the sources of influences. */
    Set<Indicator> movers(Indicator indicator) {
        return movers.getOrDefault(indicator, Set.of());
    }

    /** True when a formula or an influence leads from this indicator to another. */
    boolean movesAnother(Indicator indicator) {
        return movingOthers.contains(indicator);
    }

    /** True when somebody is doing something, now or later, about the indicator or about what moves it. */
    boolean hasOpenAction(Indicator indicator) {
        if (withOpenAction == null) {
            withOpenAction = findWithOpenAction();
        }
        return withOpenAction.contains(indicator);
    }

    private Set<Indicator> findWithOpenAction() {
        Map<Indicator, List<Indicator>> moved = new IdentityHashMap<>();
        movers.forEach((target, sources) -> sources.forEach(source -> moved.computeIfAbsent(source, key -> new ArrayList<>()).add(target)));
        Set<Indicator> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Indicator> next = new ArrayDeque<>();
        indicators.stream().filter(indicator -> indicator.getActions().stream().anyMatch(Facts::isOpen)).forEach(next::add);
        while (!next.isEmpty()) {
            Indicator indicator = next.pop();
            if (found.add(indicator)) {
                if (indicator.eContainer() instanceof Indicator parent) {
                    next.push(parent);
                }
                moved.getOrDefault(indicator, List.of()).forEach(next::push);
            }
        }
        return found;
    }

    static boolean isOpen(Action action) {
        return action.getStatus() != ActionStatus.DONE && action.getStatus() != ActionStatus.CANCELLED;
    }

    /** The formula, if there is one that can be read. */
    Optional<Formula> formula(Indicator indicator) {
        return Optional.ofNullable(formulas.get(indicator));
    }

    /** What the evaluation found wrong with an indicator, of the given kinds, as sentences. */
    List<Phrase> problems(Indicator indicator, Code... kinds) {
        Set<Code> wanted = Set.of(kinds);
        return evaluationOf(indicator).problems().stream().filter(problem -> wanted.contains(problem.code()))
                .map(problem -> Phrase.of(problem::text)).toList();
    }

    /** The latest reading up to the day of the evaluation, or null. */
    Reading lastReading(Indicator indicator) {
        return evaluation.readings(indicator).lastUpTo(asOf()).orElse(null);
    }

    /** The value with the unit of the indicator; without one when the unit is missing or cannot be read. */
    Phrase amount(Indicator indicator, double value) {
        UnitExpression unit = evaluationOf(indicator).unit();
        return Phrase.of(language -> (unit == null ? UnitExpression.ONE : unit).format(value, language));
    }

    /** The size of a difference between two values; that of percentages is in points. */
    Phrase difference(Indicator indicator, double difference) {
        UnitExpression unit = evaluationOf(indicator).unit();
        boolean percent = unit != null && unit.isDimensionless() && unit.factor() == 0.01;
        double size = Math.abs(difference);
        return percent ? words("points", Phrase.of(language -> UnitExpression.ONE.format(size, language))) : amount(indicator, size);
    }

    /** A difference with its sign. */
    Phrase change(Indicator indicator, double difference) {
        Phrase size = difference(indicator, difference);
        return Phrase.of(language -> (difference < 0 ? "−" : "+") + size.in(language));
    }

    /** "target of 120 customers", or just "target" while it has no value. */
    Phrase target(Indicator indicator) {
        Double value = value(indicator.getTarget());
        return value == null ? words("target") : words("target-of", amount(indicator, value));
    }

    /** "the latest value is 110 customers (2026-08)", or that there is none. */
    Phrase latest(Indicator indicator) {
        PeriodValue current = evaluationOf(indicator).current();
        return current == null ? words("latest-none")
                : words("latest", amount(indicator, current.value()), Phrase.of(current.period()::label));
    }

    Phrase name(Element element) {
        return Phrase.of(language -> Names.of(element, language));
    }

    /** The name of an element; for an object without a name, what it is and where. */
    Phrase label(Identified object) {
        if (object == null) {
            return words("nothing");
        }
        if (object instanceof Element element) {
            return name(element);
        }
        Phrase type = Phrase.of(language -> Names.typeName(object.eClass(), language));
        return object.eContainer() instanceof Element container ? words("part-of", type, name(container)) : type;
    }

    /** Words for the place of an argument; the arguments may be phrases themselves. */
    static Phrase words(String key, Object... arguments) {
        return Phrase.of(language -> SmartRules.TEXTS.get(language, "words." + key,
                Stream.of(arguments).map(a -> a instanceof Phrase phrase ? phrase.in(language) : a).toArray()));
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    static Double value(DatedValue value) {
        return value == null ? null : value.getValue();
    }

    static LocalDate date(DatedValue value) {
        return value == null ? null : value.getDate();
    }

    private static Formula parse(Indicator indicator) {
        if (isBlank(indicator.getFormula())) {
            return null;
        }
        try {
            return Formula.parse(indicator.getFormula());
        } catch (FormulaSyntaxException e) {
            return null; // reported with its reason by the evaluation; see UnreadableFormulaRule
        }
    }
}
