package org.kigi.validation.smart;

import static org.kigi.validation.Category.ACHIEVABLE;
import static org.kigi.validation.Category.MEASURABLE;
import static org.kigi.validation.Category.RELEVANT;
import static org.kigi.validation.Category.SPECIFIC;
import static org.kigi.validation.Category.STRUCTURE;
import static org.kigi.validation.Category.TIME_BOUND;
import static org.kigi.validation.Severity.ERROR;
import static org.kigi.validation.Severity.WARNING;

import java.util.List;
import java.util.function.Consumer;

import org.kigi.core.Texts;
import org.kigi.evaluation.Evaluation;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.validation.Category;
import org.kigi.validation.Finding;
import org.kigi.validation.Rule;
import org.kigi.validation.RuleDescription;
import org.kigi.validation.Severity;
import org.kigi.validation.Validator;

/** The SMART rules and their catalogue. */
public final class SmartRules {

    static final Texts TEXTS = Texts.of(SmartRules.class);

    private static final List<Entry<?>> ENTRIES = List.of(
            entry("smart.specific.statement-missing", SPECIFIC, WARNING, Indicator.class, new GoalWithoutStatementRule()),
            entry("smart.specific.vague-wording", SPECIFIC, WARNING, Indicator.class, new VagueWordingRule()),
            entry("smart.specific.several-goals", SPECIFIC, WARNING, Indicator.class, new SeveralGoalsRule()),

            entry("smart.measurable.unit-missing", MEASURABLE, ERROR, Indicator.class, new GoalWithoutUnitRule()),
            entry("smart.measurable.unit-unreadable", MEASURABLE, ERROR, Indicator.class, new UnreadableUnitRule()),
            entry("smart.measurable.target-missing", MEASURABLE, ERROR, Indicator.class, new GoalWithoutTargetRule()),
            entry("smart.measurable.target-against-direction", MEASURABLE, ERROR, Indicator.class, new TargetAgainstDirectionRule()),
            entry("smart.measurable.baseline-missing", MEASURABLE, WARNING, Indicator.class, new GoalWithoutBaselineRule()),
            entry("smart.measurable.data-missing", MEASURABLE, ERROR, Indicator.class, new GoalWithoutDataRule()),
            entry("smart.measurable.source-missing", MEASURABLE, WARNING, Indicator.class, new GoalWithoutSourceRule()),
            entry("smart.measurable.quotient-missing", MEASURABLE, WARNING, Indicator.class, new RatioWithoutQuotientRule()),
            entry("smart.measurable.formula-unit", MEASURABLE, ERROR, Indicator.class, new FormulaUnitRule()),

            entry("smart.achievable.growth-beyond-history", ACHIEVABLE, WARNING, Indicator.class, new GrowthBeyondHistoryRule()),
            entry("smart.achievable.gap-without-action", ACHIEVABLE, WARNING, Indicator.class, new GapWithoutActionRule()),
            entry("smart.achievable.drivers-miss-target", ACHIEVABLE, WARNING, Indicator.class, new DriversMissTargetRule()),
            entry("smart.achievable.ratio-over-whole", ACHIEVABLE, WARNING, Indicator.class, new RatioOverWholeRule()),

            entry("smart.relevant.owner-missing", RELEVANT, WARNING, Indicator.class, new GoalWithoutOwnerRule()),
            entry("smart.relevant.action-owner-missing", RELEVANT, WARNING, Action.class, new ActionWithoutOwnerRule()),
            entry("smart.relevant.kgi-without-kpi", RELEVANT, WARNING, KGI.class, new KgiWithoutKpiRule()),
            entry("smart.relevant.kpi-without-action", RELEVANT, WARNING, KPI.class, new KpiWithoutActionRule()),
            entry("smart.relevant.effect-missing", RELEVANT, WARNING, KPI.class, new KpiWithoutEffectRule()),

            entry("smart.time-bound.deadline-missing", TIME_BOUND, ERROR, Indicator.class, new GoalWithoutDeadlineRule()),
            entry("smart.time-bound.deadline-passed", TIME_BOUND, WARNING, Indicator.class, new DeadlinePassedRule()),
            entry("smart.time-bound.deadline-before-baseline", TIME_BOUND, ERROR, Indicator.class, new DeadlineBeforeBaselineRule()),
            entry("smart.time-bound.deadline-after-parent", TIME_BOUND, WARNING, KPI.class, new DeadlineAfterParentRule()),
            entry("smart.time-bound.milestones-out-of-order", TIME_BOUND, WARNING, Indicator.class, new MilestonesOutOfOrderRule()),
            entry("smart.time-bound.milestones-backwards", TIME_BOUND, WARNING, Indicator.class, new MilestonesBackwardsRule()),
            entry("smart.time-bound.milestone-off-the-way", TIME_BOUND, WARNING, Indicator.class, new MilestoneOffTheWayRule()),
            entry("smart.time-bound.action-dates-missing", TIME_BOUND, WARNING, Action.class, new ActionWithoutDatesRule()),
            entry("smart.time-bound.action-ends-before-start", TIME_BOUND, ERROR, Action.class, new ActionEndsBeforeStartRule()),
            entry("smart.time-bound.action-ends-after-target", TIME_BOUND, WARNING, Action.class, new ActionEndsAfterTargetRule()),
            entry("smart.time-bound.readings-overdue", TIME_BOUND, WARNING, Indicator.class, new ReadingsOverdueRule()),

            entry("structure.code-missing", STRUCTURE, WARNING, Indicator.class, new MissingCodeRule()),
            entry("structure.code-invalid", STRUCTURE, ERROR, Indicator.class, new InvalidCodeRule()),
            entry("structure.code-duplicate", STRUCTURE, ERROR, Indicator.class, new DuplicateCodeRule()),
            entry("structure.id-duplicate", STRUCTURE, ERROR, GoalTree.class, new DuplicateIdRule()),
            entry("structure.formula-unreadable", STRUCTURE, ERROR, Indicator.class, new UnreadableFormulaRule()),
            entry("structure.formula-unknown-code", STRUCTURE, ERROR, Indicator.class, new UnknownCodeRule()),
            entry("structure.formula-cycle", STRUCTURE, ERROR, Indicator.class, new FormulaCycleRule()),
            entry("structure.series-unreadable", STRUCTURE, ERROR, Indicator.class, new UnreadableSeriesRule()),
            entry("structure.reference-absent", STRUCTURE, ERROR, GoalTree.class, new AbsentReferenceRule()),
            entry("structure.waiver-expired", STRUCTURE, WARNING, GoalTree.class, new ExpiredWaiverRule()),
            entry("structure.waiver-incomplete", STRUCTURE, WARNING, GoalTree.class, new IncompleteWaiverRule()));

    private SmartRules() {
    }

    /** Returns the rules for one run over the tree of {@code evaluation}, as of its date. */
    public static List<Rule> rules(Evaluation evaluation) {
        Facts facts = new Facts(evaluation);
        return ENTRIES.stream().<Rule>map(entry -> new RuleOfRun<>(entry, facts)).toList();
    }

    /** Returns the description of every rule, by letter. */
    public static List<RuleDescription> catalogue() {
        return ENTRIES.stream().<RuleDescription>map(Entry::description).toList();
    }

    /** Returns what all the rules find in the tree of {@code evaluation}, as of its date; see {@link Validator#validate}. */
    public static List<Finding> validate(Evaluation evaluation) {
        return new Validator(rules(evaluation), evaluation.asOf()).validate(evaluation.tree());
    }

    private static <E extends Element> Entry<E> entry(String id, Category category, Severity severity, Class<E> type, SmartRule<E> rule) {
        return new Entry<>(new RuleDescription(id, category, severity, TEXTS), type, rule);
    }

    private record Entry<E extends Element>(RuleDescription description, Class<E> type, SmartRule<E> rule) {
    }

    /** A rule of the catalogue together with the facts that it looks up. */
    private record RuleOfRun<E extends Element>(Entry<E> entry, Facts facts) implements Rule {

        @Override
        public RuleDescription description() {
            return entry.description();
        }

        @Override
        public void check(Element element, Consumer<Finding> findings) {
            if (entry.type().isInstance(element)) {
                entry.rule().check(entry.type().cast(element), facts, new Report(entry.description(), findings));
            }
        }
    }
}
