package org.kigi.validation.smart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
import org.kigi.evaluation.forecast.Landing;
import org.kigi.evaluation.forecast.Outlooks;
import org.kigi.evaluation.formula.Expression;
import org.kigi.evaluation.formula.Expression.Call;
import org.kigi.evaluation.formula.Expression.Drivers;
import org.kigi.evaluation.formula.Expression.Function;
import org.kigi.evaluation.formula.Expression.Reference;
import org.kigi.evaluation.formula.Expression.Sum;
import org.kigi.evaluation.formula.Formula;
import org.kigi.evaluation.formula.FormulaSyntaxException;
import org.kigi.measurement.Reading;
import org.kigi.measurement.SeriesException;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.ActionStatus;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.KGI;
import org.kigi.validation.Phrase;
import org.kigi.validation.smart.internal.wording.Wording;
import org.kigi.validation.smart.internal.wording.Wordings;

/**
 * What the rules of one run look up in the tree as a whole and in its evaluation. Each answer is worked out once, so that a run takes time
 * in proportion to the size of the tree.
 */
final class Facts {

    private final ValidationSettings settings;
    private Evaluation evaluation;
    private final FiscalCalendar calendar;
    private final List<Indicator> indicators;
    private final Map<String, Indicator> byCode;
    /** Null before somebody asks for a formula. */
    private Map<Indicator, Formula> formulas;
    private final Set<Indicator> plainSums = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Indicator, List<Indicator>> inputs = new IdentityHashMap<>();
    private final Map<Indicator, List<Indicator>> users = new IdentityHashMap<>();
    private Map<Influence, Ends> ends = new IdentityHashMap<>();
    private Map<Indicator, List<Influence>> influencesFrom = new IdentityHashMap<>();
    private Map<Indicator, List<Influence>> influencesTo = new IdentityHashMap<>();
    private final Wordings wordings;
    private NavigableMap<LocalDate, Integer> baselines;
    private NavigableMap<LocalDate, Integer> deadlines;
    private Set<Indicator> withOpenAction;
    private Set<Indicator> leadingToKgi;
    private Outlooks outlooks;
    private Map<String, Identified> byId;
    private Circles circles;

    /** What an influence links. */
    private record Ends(Indicator source, Indicator target) {
    }

    Facts(Evaluation evaluation, ValidationSettings settings) {
        this(evaluation, settings, new Wordings());
    }

    /** The facts of a tree of which everything may have changed since others were found. */
    Facts(Evaluation evaluation, Facts before) {
        this(evaluation, before.settings, before.wordings);
    }

    private Facts(Evaluation evaluation, ValidationSettings settings, Wordings wordings) {
        this.evaluation = evaluation;
        this.settings = settings;
        this.wordings = wordings;
        GoalTree tree = evaluation.tree();
        calendar = FiscalCalendar.of(tree);
        indicators = GoalTrees.indicators(tree);
        byCode = GoalTrees.byCode(tree);
        readInfluences();
    }

    private Map<Indicator, Formula> formulas() {
        if (formulas == null) {
            formulas = new IdentityHashMap<>();
            for (Indicator indicator : indicators) {
                Formula formula = parse(indicator);
                if (formula != null) {
                    formulas.put(indicator, formula);
                    if (isPlainSum(formula.expression())) {
                        plainSums.add(indicator);
                    }
                    formula.codes().forEach(code -> addUse(byCode.get(code), indicator));
                    if (formula.usesDrivers()) {
                        indicator.getDrivers().forEach(driver -> addUse(driver, indicator));
                    }
                }
            }
        }
        return formulas;
    }

    private void addUse(Indicator used, Indicator user) {
        if (used != null && used != user) {
            List<Indicator> all = users.computeIfAbsent(used, key -> new ArrayList<>(2));
            if (all.isEmpty() || all.getLast() != user) {
                all.add(user);
                inputs.computeIfAbsent(user, key -> new ArrayList<>(2)).add(used);
            }
        }
    }

    private void readInfluences() {
        ends = new IdentityHashMap<>();
        influencesFrom = new IdentityHashMap<>();
        influencesTo = new IdentityHashMap<>();
        for (Influence influence : evaluation.tree().getInfluences()) {
            if (isInForce(influence)) {
                ends.put(influence, new Ends(influence.getSource(), influence.getTarget()));
                influencesFrom.computeIfAbsent(influence.getSource(), key -> new ArrayList<>(2)).add(influence);
                influencesTo.computeIfAbsent(influence.getTarget(), key -> new ArrayList<>(2)).add(influence);
            }
        }
        circles = null;
    }

    /**
     * Looks at the influences again after a change.
     *
     * @return the indicators that are linked otherwise than before
     */
    Set<Indicator> influencesChanged() {
        Map<Influence, Ends> before = ends;
        readInfluences();
        Set<Indicator> linked = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.of(before, ends).forEach(all -> all.forEach((influence, one) -> {
            if (!Objects.equals(before.get(influence), ends.get(influence))) {
                linked.add(one.source);
                linked.add(one.target);
            }
        }));
        return linked;
    }

    /** Looks at another evaluation of the same tree, of which neither indicators nor codes, formulas or units have changed. */
    void evaluatedAgain(Evaluation next) {
        evaluation = next;
        outlooks = null;
    }

    /** The ways between indicators are to be found again. */
    void waysChanged() {
        circles = null;
    }

    /**
     * Finds out about open actions again after they or the links of some indicators have changed.
     *
     * @return those for which {@link #hasOpenAction} is another
     */
    Set<Indicator> openActionsChanged(Collection<Indicator> at) {
        return withOpenAction == null ? Set.of() : openActions().repair(withOpenAction, at);
    }

    /**
     * Finds out about what leads to a KGI again after the weights or the links of some indicators have changed.
     *
     * @return those for which {@link #leadsToKgi} is another
     */
    Set<Indicator> weightsChanged(Collection<Indicator> at) {
        return leadingToKgi == null ? Set.of() : ways().repair(leadingToKgi, at);
    }

    ValidationSettings settings() {
        return settings;
    }

    Thresholds thresholds() {
        return settings.thresholds();
    }

    /** True for an influence that says something: it has both ends, and a weight that is not 0. */
    static boolean isInForce(Influence influence) {
        return influence.getSource() != null && influence.getTarget() != null
                && (influence.getWeight() == null || influence.getWeight() != 0);
    }

    /** True for an indicator that plays no part in the progress of the one above it. */
    static boolean isWithoutWeight(Indicator indicator) {
        return indicator.getWeight() != null && indicator.getWeight() == 0;
    }

    LocalDate asOf() {
        return evaluation.asOf();
    }

    FiscalCalendar calendar() {
        return calendar;
    }

    /** The first object with that id, or null. */
    Identified byId(String id) {
        if (byId == null) {
            byId = new HashMap<>();
            byId.put(evaluation.tree().getId(), evaluation.tree());
            evaluation.tree().eAllContents().forEachRemaining(object -> byId.putIfAbsent(((Identified) object).getId(), (Identified) object));
        }
        return id == null ? null : byId.get(id);
    }

    /** Something with an id of its own has come. */
    void added(Identified object) {
        byId(object.getId());
        byId.putIfAbsent(object.getId(), object);
    }

    /** Something has gone, of which no other object has the id. */
    void removed(Identified object) {
        byId(object.getId());
        byId.remove(object.getId(), object);
    }

    /** The way from the target of an influence back to its source; empty if there is none, or if an earlier influence stands for it. */
    List<Indicator> wayBack(Influence influence) {
        if (circles == null) {
            circles = new Circles(evaluation.tree().getInfluences().stream().filter(ends::containsKey).toList(), this::movedBy);
        }
        return circles.wayBack(influence);
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
    List<Indicator> movers(Indicator indicator) {
        List<Indicator> byFormula = inputs(indicator);
        List<Influence> byInfluence = influencesTo.getOrDefault(indicator, List.of());
        if (byInfluence.isEmpty()) {
            return byFormula;
        }
        return Stream.concat(byFormula.stream(), byInfluence.stream().map(Influence::getSource).filter(source -> source != indicator))
                .distinct().toList();
    }

    /** The indicators that follow this one, by their formula or by an influence. */
    List<Indicator> moved(Indicator indicator) {
        List<Indicator> byFormula = users(indicator);
        List<Influence> byInfluence = influencesOf(indicator);
        if (byInfluence.isEmpty()) {
            return byFormula;
        }
        return Stream.concat(byFormula.stream(), byInfluence.stream().map(Influence::getTarget).filter(target -> target != indicator))
                .distinct().toList();
    }

    /** The indicators whose formulas name this one. */
    List<Indicator> users(Indicator indicator) {
        formulas();
        return users.getOrDefault(indicator, List.of());
    }

    /** The indicators that the formula of this one names. */
    List<Indicator> inputs(Indicator indicator) {
        formulas();
        return inputs.getOrDefault(indicator, List.of());
    }

    /** The influences in force to this indicator. */
    List<Influence> influencesTo(Indicator indicator) {
        return influencesTo.getOrDefault(indicator, List.of());
    }

    /** True when a formula or an influence leads from this indicator to another. */
    boolean movesAnother(Indicator indicator) {
        return !moved(indicator).isEmpty();
    }

    /** True when somebody is doing something, now or later, about the indicator or about what moves it. */
    boolean hasOpenAction(Indicator indicator) {
        if (withOpenAction == null) {
            withOpenAction = openActions().find(indicators);
        }
        return withOpenAction.contains(indicator);
    }

    private Reach openActions() {
        return new Reach(indicator -> indicator.getActions().stream().anyMatch(Facts::isOpen), this::above, this::below);
    }

    private List<Indicator> above(Indicator indicator) {
        List<Indicator> above = new ArrayList<>(moved(indicator));
        if (indicator.eContainer() instanceof Indicator parent) {
            above.add(parent);
        }
        return above;
    }

    private List<Indicator> below(Indicator indicator) {
        List<Indicator> below = new ArrayList<>(movers(indicator));
        below.addAll(indicator.getDrivers());
        return below;
    }

    static boolean isOpen(Action action) {
        return action.getStatus() != ActionStatus.DONE && action.getStatus() != ActionStatus.CANCELLED;
    }

    /** True when an open action moves something that this indicator follows. */
    boolean isWorkedOnBelow(Indicator indicator) {
        return indicator.getDrivers().stream().anyMatch(this::hasOpenAction) || movers(indicator).stream().anyMatch(this::hasOpenAction);
    }

    /** The influences from this indicator that are in force. */
    List<Influence> influencesOf(Indicator indicator) {
        return influencesFrom.getOrDefault(indicator, List.of());
    }

    /**
     * What follows an indicator by a formula or an influence.
     *
     * @param effect 1 if it gets better when the indicator does, -1 if it gets worse, 0 if that cannot be said
     */
    record Follower(Indicator indicator, int effect) {
    }

    List<Follower> followers(Indicator indicator) {
        List<Follower> result = new ArrayList<>();
        for (Indicator user : users(indicator)) {
            result.add(new Follower(user, effect(indicator, user)));
        }
        for (Influence influence : influencesOf(indicator)) {
            int weight = influence.getWeight() == null ? 1 : (int) Math.signum(influence.getWeight());
            result.add(new Follower(influence.getTarget(), weight * sign(indicator.getDirection()) * sign(influence.getTarget().getDirection())));
        }
        return result;
    }

    private static int sign(Direction direction) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> 1;
            case LOWER_IS_BETTER -> -1;
            case RANGE -> 0;
        };
    }

    /** True if all that the formula does is to add up indicators, of which there may be very many. */
    private static boolean isPlainSum(Expression formula) {
        List<Expression> terms = switch (formula) {
            case Sum sum -> sum.terms();
            case Call call when call.function() == Function.SUM -> call.arguments();
            default -> List.of();
        };
        return !terms.isEmpty() && terms.stream().allMatch(term -> term instanceof Reference || term instanceof Drivers);
    }

    /** By the formula of the user, computed with the targets and then with that of the indicator a little better. */
    private int effect(Indicator indicator, Indicator user) {
        if (plainSums.contains(user)) {
            return sign(indicator.getDirection()) * sign(user.getDirection());
        }
        Double known = aim(indicator);
        if (known == null || sign(user.getDirection()) == 0) {
            return 0;
        }
        double better = known + sign(indicator.getDirection()) * (known == 0 ? 1 : Math.abs(known) / 100);
        Double before = computed(user, indicator, known);
        Double after = computed(user, indicator, better);
        return before == null || after == null ? 0 : (int) Math.signum(after - before) * sign(user.getDirection());
    }

    private Double computed(Indicator user, Indicator changed, double value) {
        return formulas().get(user).evaluate(code -> byCode.get(code) == changed ? Double.valueOf(value) : aim(byCode.get(code)),
                user.getDrivers().stream().map(driver -> driver == changed ? Double.valueOf(value) : aim(driver)).toList()).value();
    }

    /** Where the indicator is to be, else where it is, in base units; null if neither is known. */
    private Double aim(Indicator indicator) {
        IndicatorEvaluation known = indicator == null ? null : evaluationOf(indicator);
        if (known == null || known.unit() == null) {
            return null;
        }
        Double value = value(indicator.getTarget());
        value = value != null || known.current() == null ? value : known.current().value();
        return value == null ? null : Double.valueOf(value * known.unit().factor());
    }

    /** True when a chain of weights, formulas and influences leads from the indicator to a KGI. */
    boolean leadsToKgi(Indicator indicator) {
        if (leadingToKgi == null) {
            leadingToKgi = ways().find(indicators);
        }
        return leadingToKgi.contains(indicator);
    }

    private Reach ways() {
        return new Reach(KGI.class::isInstance, indicator -> {
            List<Indicator> led = new ArrayList<>(movers(indicator));
            indicator.getDrivers().stream().filter(driver -> !isWithoutWeight(driver)).forEach(led::add);
            return led;
        }, this::movedBy);
    }

    private List<Indicator> movedBy(Indicator indicator) {
        List<Indicator> result = new ArrayList<>(users(indicator));
        influencesOf(indicator).forEach(influence -> result.add(influence.getTarget()));
        if (indicator.eContainer() instanceof Indicator parent && !isWithoutWeight(indicator)) {
            result.add(parent);
        }
        return result;
    }

    /** True when a formula relates the two. */
    boolean isComputedFrom(Indicator one, Indicator other) {
        return names(one, other) || names(other, one);
    }

    private boolean names(Indicator user, Indicator input) {
        return inputs(user).size() < users(input).size() ? inputs(user).contains(input) : users(input).contains(user);
    }

    /** How many periods later the one follows the other, by the influence between the two; 0 without one. */
    int lagInPeriods(Indicator mover, Indicator moved, Frequency frequency) {
        return influencesOf(mover).stream().filter(influence -> influence.getTarget() == moved)
                .mapToInt(influence -> (int) Math.round(influence.getLag() / days(frequency))).max().orElse(0);
    }

    private static double days(Frequency frequency) {
        return switch (frequency) {
            case DAY -> 1;
            case WEEK -> 7;
            default -> FiscalCalendar.months(frequency) * 365.25 / 12;
        };
    }

    /** The numbers of an indicator by periods of its own or a longer frequency. */
    List<PeriodValue> values(Indicator indicator, Frequency frequency) {
        return evaluation.values(indicator, frequency);
    }

    /** Where the indicator is expected to be at its deadline, if that can be foreseen. */
    Optional<Landing> landing(Indicator indicator) {
        if (outlooks == null) {
            outlooks = new Outlooks(evaluation);
        }
        return outlooks.of(indicator).landing().value();
    }

    /** How a sentence is worded. */
    Wording wording(String sentence) {
        return wordings.of(sentence);
    }

    /** True when a value below zero is known, or stood at the beginning. */
    boolean wasNegative(Indicator indicator) {
        Double baseline = value(indicator.getBaseline());
        return baseline != null && baseline < 0
                || evaluationOf(indicator).values().stream().anyMatch(value -> value.value() != null && value.value() < 0);
    }

    /** Why the readings of an indicator cannot be read, if they cannot. */
    Optional<SeriesException> seriesProblem(Indicator indicator) {
        return evaluationOf(indicator).problems().stream().filter(problem -> problem.code() == Code.SERIES_UNREADABLE)
                .flatMap(problem -> problem.arguments().stream()).filter(SeriesException.class::isInstance).map(SeriesException.class::cast)
                .findFirst();
    }

    /** The first day of a baseline in the tree. */
    Optional<LocalDate> earliestBaseline() {
        readDates();
        return baselines.isEmpty() ? Optional.empty() : Optional.of(baselines.firstKey());
    }

    /** The last day of a target in the tree. */
    Optional<LocalDate> latestDeadline() {
        readDates();
        return deadlines.isEmpty() ? Optional.empty() : Optional.of(deadlines.lastKey());
    }

    private void readDates() {
        if (baselines == null) {
            baselines = new TreeMap<>();
            deadlines = new TreeMap<>();
            for (Indicator indicator : indicators) {
                count(baselines, date(indicator.getBaseline()), 1);
                count(deadlines, date(indicator.getTarget()), 1);
            }
        }
    }

    /** A baseline has another date; null stands for none. */
    void baselineMoved(LocalDate before, LocalDate after) {
        count(baselines, before, -1);
        count(baselines, after, 1);
    }

    /** A target has another date; null stands for none. */
    void deadlineMoved(LocalDate before, LocalDate after) {
        count(deadlines, before, -1);
        count(deadlines, after, 1);
    }

    /** Before they have been read there is nothing to correct. */
    private static void count(NavigableMap<LocalDate, Integer> dates, LocalDate date, int change) {
        if (dates != null && date != null) {
            dates.merge(date, change, (one, other) -> one + other == 0 ? null : one + other);
        }
    }

    static Phrase direction(Indicator indicator) {
        return Phrase.of(language -> Names.literalName(indicator.getDirection(), language));
    }

    /** The name of the KGI in whose part of the tree the indicator is. */
    static Phrase kgiAbove(Indicator indicator) {
        Indicator above = indicator;
        while (above.eContainer() instanceof Indicator parent) {
            above = parent;
        }
        Indicator kgi = above;
        return Phrase.of(language -> Names.of(kgi, language));
    }

    /** The formula, if there is one that can be read. */
    Optional<Formula> formula(Indicator indicator) {
        return Optional.ofNullable(formulas().get(indicator));
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
