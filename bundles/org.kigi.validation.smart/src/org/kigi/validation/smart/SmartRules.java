package org.kigi.validation.smart;

import static org.kigi.validation.Category.ACHIEVABLE;
import static org.kigi.validation.Category.MEASURABLE;
import static org.kigi.validation.Category.RELEVANT;
import static org.kigi.validation.Category.SPECIFIC;
import static org.kigi.validation.Category.STRUCTURE;
import static org.kigi.validation.Category.TIME_BOUND;
import static org.kigi.validation.Severity.ERROR;
import static org.kigi.validation.Severity.INFO;
import static org.kigi.validation.Severity.WARNING;
import static org.kigi.validation.smart.Reads.NAMES;
import static org.kigi.validation.smart.Reads.REFERENCES;
import static org.kigi.validation.smart.Reads.STATEMENTS;
import static org.kigi.validation.smart.Reads.reads;
import static org.kigi.validation.smart.Reads.Around.CIRCLES;
import static org.kigi.validation.smart.Reads.Around.CODES;
import static org.kigi.validation.smart.Reads.Around.CONTAINER;
import static org.kigi.validation.smart.Reads.Around.CONTAINER_NUMBERS;
import static org.kigi.validation.smart.Reads.Around.DATES;
import static org.kigi.validation.smart.Reads.Around.FOLLOWERS;
import static org.kigi.validation.smart.Reads.Around.IDS;
import static org.kigi.validation.smart.Reads.Around.INFLUENCED;
import static org.kigi.validation.smart.Reads.Around.INPUTS;
import static org.kigi.validation.smart.Reads.Around.LINKS;
import static org.kigi.validation.smart.Reads.Around.NUMBERS;
import static org.kigi.validation.smart.Reads.Around.OPEN_ACTIONS;
import static org.kigi.validation.smart.Reads.Around.REFERENCED;
import static org.kigi.validation.smart.Reads.Around.STATUS;
import static org.kigi.validation.smart.Reads.Around.WAYS;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.kigi.core.Texts;
import org.kigi.evaluation.Evaluation;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Waiver;
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
            entry("smart.specific.statement-missing", SPECIFIC, WARNING, Indicator.class, new GoalWithoutStatementRule(),
                    reads(STATEMENTS).also(NAMES)),
            entry("smart.specific.vague-wording", SPECIFIC, WARNING, Indicator.class, new VagueWordingRule(), reads(STATEMENTS)),
            entry("smart.specific.several-goals", SPECIFIC, WARNING, Indicator.class, new SeveralGoalsRule(), reads(STATEMENTS)),
            entry("smart.specific.output-as-outcome", SPECIFIC, WARNING, KGI.class, new OutputAsOutcomeRule(), reads(STATEMENTS)),
            entry("smart.specific.ambiguous-term", SPECIFIC, WARNING, Indicator.class, new AmbiguousTermRule(), reads(STATEMENTS)),
            entry("smart.specific.subjective-language", SPECIFIC, WARNING, Indicator.class, new SubjectiveLanguageRule(),
                    reads(STATEMENTS)),
            entry("smart.specific.superlative", SPECIFIC, WARNING, Indicator.class, new SuperlativeRule(), reads(STATEMENTS)),
            entry("smart.specific.comparison-without-reference", SPECIFIC, WARNING, Indicator.class, new ComparisonWithoutReferenceRule(),
                    reads(STATEMENTS)),
            entry("smart.specific.loophole", SPECIFIC, WARNING, Indicator.class, new LoopholeRule(), reads(STATEMENTS)),
            entry("smart.specific.open-ended", SPECIFIC, WARNING, Indicator.class, new OpenEndedRule(), reads(STATEMENTS)),
            entry("smart.specific.weak-phrase", SPECIFIC, WARNING, Indicator.class, new WeakPhraseRule(), reads(STATEMENTS)),
            entry("smart.specific.ambiguous-pronoun", SPECIFIC, INFO, Indicator.class, new AmbiguousPronounRule(), reads(STATEMENTS)),
            entry("smart.specific.incomplete-reference", SPECIFIC, INFO, Indicator.class, new IncompleteReferenceRule(), reads(STATEMENTS)),
            entry("smart.specific.negative-statement", SPECIFIC, INFO, Indicator.class, new NegativeStatementRule(), reads(STATEMENTS)),

            entry("smart.measurable.unit-missing", MEASURABLE, ERROR, Indicator.class, new GoalWithoutUnitRule(),
                    reads(Literals.INDICATOR__UNIT).also(NAMES)),
            entry("smart.measurable.unit-unreadable", MEASURABLE, ERROR, Indicator.class, new UnreadableUnitRule(), reads().and(NUMBERS)),
            entry("smart.measurable.target-missing", MEASURABLE, ERROR, Indicator.class, new GoalWithoutTargetRule(),
                    reads(Literals.INDICATOR__TARGET).also(NAMES)),
            entry("smart.measurable.target-against-direction", MEASURABLE, ERROR, Indicator.class, new TargetAgainstDirectionRule(),
                    reads(Literals.INDICATOR__BASELINE, Literals.INDICATOR__TARGET, Literals.INDICATOR__DIRECTION).and(NUMBERS)),
            entry("smart.measurable.baseline-missing", MEASURABLE, WARNING, Indicator.class, new GoalWithoutBaselineRule(),
                    reads(Literals.INDICATOR__BASELINE, Literals.INDICATOR__TARGET).and(NUMBERS)),
            entry("smart.measurable.data-missing", MEASURABLE, ERROR, Indicator.class, new GoalWithoutDataRule(),
                    reads(Literals.INDICATOR__SERIES, Literals.INDICATOR__FORMULA).also(NAMES)),
            entry("smart.measurable.source-missing", MEASURABLE, WARNING, Indicator.class, new GoalWithoutSourceRule(),
                    reads(Literals.INDICATOR__SERIES, Literals.INDICATOR__MEASUREMENT_SOURCE)),
            entry("smart.measurable.quotient-missing", MEASURABLE, WARNING, Indicator.class, new RatioWithoutQuotientRule(),
                    reads(Literals.INDICATOR__AGGREGATION, Literals.INDICATOR__FORMULA)),
            entry("smart.measurable.formula-unit", MEASURABLE, ERROR, Indicator.class, new FormulaUnitRule(), reads().and(NUMBERS)),
            entry("smart.measurable.aggregation-against-unit", MEASURABLE, WARNING, Indicator.class, new AggregationAgainstUnitRule(),
                    reads(Literals.INDICATOR__AGGREGATION).and(NUMBERS)),
            entry("smart.measurable.distinct-summed", MEASURABLE, WARNING, Indicator.class, new DistinctSummedRule(),
                    reads(Literals.INDICATOR__FORMULA).and(INPUTS)),
            entry("smart.measurable.statement-disagrees", MEASURABLE, ERROR, Indicator.class, new StatementDisagreesRule(),
                    reads(STATEMENTS).also(Literals.INDICATOR__BASELINE, Literals.INDICATOR__TARGET,
                            Literals.INDICATOR__MILESTONES).and(NUMBERS)),

            entry("smart.achievable.growth-beyond-history", ACHIEVABLE, WARNING, Indicator.class, new GrowthBeyondHistoryRule(),
                    reads(Literals.INDICATOR__TARGET, Literals.INDICATOR__DIRECTION, Literals.INDICATOR__FREQUENCY).and(NUMBERS, STATUS)),
            entry("smart.achievable.gap-without-action", ACHIEVABLE, WARNING, Indicator.class, new GapWithoutActionRule(),
                    reads(Literals.INDICATOR__TARGET, Literals.INDICATOR__DRIVERS, Literals.INDICATOR__ACTIONS).and(NUMBERS, STATUS,
                            CONTAINER, CONTAINER_NUMBERS, LINKS, OPEN_ACTIONS)),
            entry("smart.achievable.drivers-miss-target", ACHIEVABLE, WARNING, Indicator.class, new DriversMissTargetRule(),
                    reads(Literals.INDICATOR__TARGET, Literals.INDICATOR__DIRECTION, Literals.INDICATOR__FREQUENCY,
                            Literals.INDICATOR__FORMULA).and(NUMBERS, INPUTS)),
            entry("smart.achievable.ratio-over-whole", ACHIEVABLE, WARNING, Indicator.class, new RatioOverWholeRule(),
                    reads(Literals.INDICATOR__TARGET, Literals.INDICATOR__AGGREGATION, Literals.INDICATOR__BASELINE).and(NUMBERS)),
            entry("smart.achievable.target-below-zero", ACHIEVABLE, WARNING, Indicator.class, new TargetBelowZeroRule(),
                    reads(Literals.INDICATOR__TARGET, Literals.INDICATOR__AGGREGATION, Literals.INDICATOR__FORMULA,
                            Literals.INDICATOR__BASELINE).and(NUMBERS)),
            entry("smart.achievable.effects-too-small", ACHIEVABLE, WARNING, Indicator.class, new EffectsTooSmallRule(),
                    reads(Literals.INDICATOR__TARGET, Literals.INDICATOR__ACTIONS).and(NUMBERS, STATUS, OPEN_ACTIONS)),
            entry("smart.achievable.landing-unlikely", ACHIEVABLE, INFO, Indicator.class, new LandingUnlikelyRule(),
                    reads(Literals.INDICATOR__TARGET, Literals.INDICATOR__DIRECTION, Literals.INDICATOR__FREQUENCY).and(NUMBERS, STATUS)),

            entry("smart.relevant.owner-missing", RELEVANT, WARNING, Indicator.class, new GoalWithoutOwnerRule(),
                    reads(Literals.INDICATOR__OWNER).also(NAMES)),
            entry("smart.relevant.action-owner-missing", RELEVANT, WARNING, Action.class, new ActionWithoutOwnerRule(),
                    reads(Literals.ACTION__OWNER, Literals.ACTION__STATUS).also(NAMES)),
            entry("smart.relevant.kgi-without-kpi", RELEVANT, WARNING, KGI.class, new KgiWithoutKpiRule(),
                    reads(Literals.INDICATOR__DRIVERS).also(NAMES)),
            entry("smart.relevant.kpi-without-action", RELEVANT, WARNING, KPI.class, new KpiWithoutActionRule(),
                    reads(Literals.INDICATOR__DRIVERS, Literals.INDICATOR__ACTIONS).also(NAMES).and(STATUS, LINKS)),
            entry("smart.relevant.effect-missing", RELEVANT, WARNING, KPI.class, new KpiWithoutEffectRule(),
                    reads(Literals.INDICATOR__WEIGHT).also(NAMES).and(CONTAINER, LINKS)),
            entry("smart.relevant.no-path-to-kgi", RELEVANT, WARNING, KPI.class, new NoPathToKgiRule(),
                    reads(Literals.INDICATOR__WEIGHT).also(NAMES).and(LINKS, WAYS)),
            entry("smart.relevant.wrong-way", RELEVANT, WARNING, KPI.class, new WrongWayRule(),
                    reads(Literals.INDICATOR__DIRECTION, Literals.INDICATOR__WEIGHT).also(NAMES).and(FOLLOWERS)),
            entry("smart.relevant.influence-circle", RELEVANT, WARNING, Influence.class, new InfluenceCircleRule(),
                    reads(Literals.INFLUENCE__SOURCE, Literals.INFLUENCE__TARGET, Literals.INFLUENCE__WEIGHT).and(CIRCLES)),
            entry("smart.relevant.too-many-drivers", RELEVANT, WARNING, Indicator.class, new TooManyDriversRule(),
                    reads(Literals.INDICATOR__DRIVERS).also(NAMES)),
            entry("smart.relevant.unrelated-by-data", RELEVANT, INFO, KPI.class, new UnrelatedByDataRule(),
                    reads(Literals.INDICATOR__FREQUENCY).also(NAMES).and(NUMBERS, CONTAINER, CONTAINER_NUMBERS, LINKS, INFLUENCED)),

            entry("smart.time-bound.deadline-missing", TIME_BOUND, ERROR, Indicator.class, new GoalWithoutDeadlineRule(),
                    reads(Literals.INDICATOR__TARGET).and(NUMBERS)),
            entry("smart.time-bound.deadline-passed", TIME_BOUND, WARNING, Indicator.class, new DeadlinePassedRule(),
                    reads(Literals.INDICATOR__TARGET).and(NUMBERS)),
            entry("smart.time-bound.deadline-before-baseline", TIME_BOUND, ERROR, Indicator.class, new DeadlineBeforeBaselineRule(),
                    reads(Literals.INDICATOR__BASELINE, Literals.INDICATOR__TARGET)),
            entry("smart.time-bound.deadline-after-parent", TIME_BOUND, WARNING, KPI.class, new DeadlineAfterParentRule(),
                    reads(Literals.INDICATOR__TARGET).and(CONTAINER)),
            entry("smart.time-bound.milestones-out-of-order", TIME_BOUND, WARNING, Indicator.class, new MilestonesOutOfOrderRule(),
                    reads(Literals.INDICATOR__MILESTONES)),
            entry("smart.time-bound.milestones-backwards", TIME_BOUND, WARNING, Indicator.class, new MilestonesBackwardsRule(),
                    reads(Literals.INDICATOR__MILESTONES, Literals.INDICATOR__DIRECTION).and(NUMBERS)),
            entry("smart.time-bound.milestone-off-the-way", TIME_BOUND, WARNING, Indicator.class, new MilestoneOffTheWayRule(),
                    reads(Literals.INDICATOR__MILESTONES, Literals.INDICATOR__BASELINE, Literals.INDICATOR__TARGET).and(NUMBERS)),
            entry("smart.time-bound.milestones-too-few", TIME_BOUND, WARNING, Indicator.class, new TooFewMilestonesRule(),
                    reads(Literals.INDICATOR__MILESTONES, Literals.INDICATOR__BASELINE, Literals.INDICATOR__TARGET)),
            entry("smart.time-bound.milestone-incomplete", TIME_BOUND, WARNING, Indicator.class, new IncompleteMilestoneRule(),
                    reads(Literals.INDICATOR__MILESTONES).and(NUMBERS)),
            entry("smart.time-bound.action-dates-missing", TIME_BOUND, WARNING, Action.class, new ActionWithoutDatesRule(),
                    reads(Literals.ACTION__START, Literals.ACTION__END, Literals.ACTION__STATUS)),
            entry("smart.time-bound.action-ends-before-start", TIME_BOUND, ERROR, Action.class, new ActionEndsBeforeStartRule(),
                    reads(Literals.ACTION__START, Literals.ACTION__END)),
            entry("smart.time-bound.action-ends-after-target", TIME_BOUND, WARNING, Action.class, new ActionEndsAfterTargetRule(),
                    reads(Literals.ACTION__END, Literals.ACTION__STATUS).and(CONTAINER)),
            entry("smart.time-bound.action-starts-too-late", TIME_BOUND, WARNING, Action.class, new ActionStartsTooLateRule(),
                    reads(Literals.ACTION__START, Literals.ACTION__STATUS).and(INFLUENCED)),
            entry("smart.time-bound.readings-overdue", TIME_BOUND, WARNING, Indicator.class, new ReadingsOverdueRule(),
                    reads(Literals.INDICATOR__SERIES, Literals.INDICATOR__FREQUENCY).and(NUMBERS)),
            entry("smart.time-bound.review-overdue", TIME_BOUND, WARNING, GoalTree.class, new ReviewOverdueRule(),
                    reads(Literals.GOAL_TREE__REVIEWS).and(DATES)),

            entry("structure.code-missing", STRUCTURE, WARNING, Indicator.class, new MissingCodeRule(),
                    reads(Literals.INDICATOR__CODE).also(NAMES)),
            entry("structure.code-invalid", STRUCTURE, ERROR, Indicator.class, new InvalidCodeRule(), reads(Literals.INDICATOR__CODE)),
            entry("structure.code-duplicate", STRUCTURE, ERROR, Indicator.class, new DuplicateCodeRule(),
                    reads(Literals.INDICATOR__CODE).and(CODES)),
            entry("structure.id-duplicate", STRUCTURE, ERROR, Identified.class, new DuplicateIdRule(),
                    reads(Literals.IDENTIFIED__ID).and(IDS)),
            entry("structure.formula-unreadable", STRUCTURE, ERROR, Indicator.class, new UnreadableFormulaRule(), reads().and(NUMBERS)),
            entry("structure.formula-unknown-code", STRUCTURE, ERROR, Indicator.class, new UnknownCodeRule(), reads().and(NUMBERS)),
            entry("structure.formula-cycle", STRUCTURE, ERROR, Indicator.class, new FormulaCycleRule(), reads().and(NUMBERS)),
            entry("structure.series-missing", STRUCTURE, ERROR, Indicator.class, new MissingSeriesRule(),
                    reads(Literals.INDICATOR__SERIES).and(NUMBERS)),
            entry("structure.series-columns", STRUCTURE, ERROR, Indicator.class, new UnknownColumnRule(), reads().and(NUMBERS)),
            entry("structure.series-unreadable", STRUCTURE, ERROR, Indicator.class, new UnreadableSeriesRule(), reads().and(NUMBERS)),
            entry("structure.reference-absent", STRUCTURE, ERROR, Identified.class, new AbsentReferenceRule(), reads(REFERENCES)),
            entry("structure.waiver-expired", STRUCTURE, WARNING, Waiver.class, new ExpiredWaiverRule(),
                    reads(Literals.WAIVER__UNTIL, Literals.WAIVER__RULE, Literals.WAIVER__ELEMENT).and(REFERENCED)),
            entry("structure.waiver-incomplete", STRUCTURE, WARNING, Waiver.class, new IncompleteWaiverRule(),
                    reads(Literals.WAIVER__UNTIL, Literals.WAIVER__RULE, Literals.WAIVER__ELEMENT, Literals.WAIVER__REASON)),
            entry("structure.settings-unreadable", STRUCTURE, ERROR, GoalTree.class, new UnreadableSettingsRule(), reads()));

    private SmartRules() {
    }

    /** Returns the rules for one run over the tree of {@code evaluation}, as of its date, with nothing set by the project. */
    public static List<Rule> rules(Evaluation evaluation) {
        return rules(evaluation, ValidationSettings.USUAL);
    }

    /** Returns the rules for one run over the tree of {@code evaluation}, as of its date, as the project has set them. */
    public static List<Rule> rules(Evaluation evaluation, ValidationSettings settings) {
        Facts facts = new Facts(evaluation, settings);
        return ENTRIES.stream().filter(entry -> !settings.isOff(entry.description())).<Rule>map(entry -> new RuleOfRun(entry, facts)).toList();
    }

    /** Returns the description of every rule, by letter. */
    public static List<RuleDescription> catalogue() {
        return ENTRIES.stream().<RuleDescription>map(Entry::description).toList();
    }

    /** Returns what all the rules find in the tree of {@code evaluation}, as of its date; see {@link Validator#validate}. */
    public static List<Finding> validate(Evaluation evaluation) {
        return validate(evaluation, ValidationSettings.USUAL);
    }

    /** Returns what the rules find in the tree of {@code evaluation}, as of its date, as the project has set them. */
    public static List<Finding> validate(Evaluation evaluation, ValidationSettings settings) {
        return new Validator(rules(evaluation, settings), evaluation.asOf()).validate(evaluation.tree());
    }

    /** All rules with what they read. */
    static List<Entry<?>> entries() {
        return ENTRIES;
    }

    private static <E extends Identified> Entry<E> entry(String id, Category category, Severity severity, Class<E> type, SmartRule<E> rule,
            Reads reads) {
        return new Entry<>(new RuleDescription(id, category, severity, TEXTS), type, rule, reads);
    }

    /** A rule of the catalogue for objects of a type. */
    record Entry<E extends Identified>(RuleDescription description, Class<E> type, SmartRule<E> rule, Reads reads) {

        void check(Identified object, Facts facts, Consumer<Finding> findings) {
            if (type.isInstance(object)) {
                rule.check(type.cast(object), facts, new Report(description, facts.settings(), findings));
            }
        }
    }

    /** A rule of the catalogue together with the facts that it looks up. */
    private record RuleOfRun(Entry<?> entry, Facts facts) implements Rule {

        @Override
        public RuleDescription description() {
            return entry.description();
        }

        @Override
        public void check(Identified object, Consumer<Finding> findings) {
            entry.check(object, facts, findings);
        }

        @Override
        public boolean looksAt(EClass type) {
            return entry.type().isAssignableFrom(type.getInstanceClass());
        }
    }
}
