package org.kigi.validation.smart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.kigi.validation.smart.tests.SoundTree.accepted;
import static org.kigi.validation.smart.tests.SoundTree.addMilestone;
import static org.kigi.validation.smart.tests.SoundTree.flagged;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.measurement.SeriesException;
import org.kigi.measurement.SeriesException.Problem;
import org.kigi.model.goaltree.ActionStatus;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Waiver;
import org.kigi.validation.Category;
import org.kigi.validation.RuleDescription;
import org.kigi.validation.smart.SmartRules;
import org.kigi.validation.smart.ValidationSettings;

/**
 * Every rule of the catalogue gives both answers: it flags a tree that has its fault and accepts one that has not, and says so in both
 * languages. A rule without an example here fails.
 */
class EveryRuleTest {

    /** What makes a sound tree bad, and a change of the same kind that leaves it sound. */
    private record Example(Consumer<SoundTree> bad, Consumer<SoundTree> good) {
    }

    private static final Map<String, Example> EXAMPLES = new HashMap<>();

    private static void example(String rule, Consumer<SoundTree> bad, Consumer<SoundTree> good) {
        EXAMPLES.put(rule, new Example(bad, good));
    }

    static {
        example("smart.specific.statement-missing", tree -> tree.customers.setStatement(" "),
                tree -> tree.customers.setStatement("Win 20 customers by 31 March 2027."));

        example("smart.measurable.unit-missing", tree -> tree.customers.setUnit(null), tree -> tree.customers.setUnit("person"));
        example("smart.measurable.unit-unreadable", tree -> tree.price.setUnit("¥/"), tree -> tree.price.setUnit("¥/person"));
        example("smart.measurable.target-missing", tree -> tree.customers.getTarget().setValue(null),
                tree -> tree.customers.getTarget().setValue(0.0));
        example("smart.measurable.target-against-direction", tree -> tree.customers.getTarget().setValue(90.0),
                tree -> tree.customers.getTarget().setValue(101.0));
        example("smart.measurable.baseline-missing", tree -> tree.customers.setBaseline(null),
                tree -> tree.customers.getBaseline().setValue(0.0));
        example("smart.measurable.data-missing", tree -> tree.customers.setSeries(null), tree -> {
            tree.customers.setSeries(null);
            tree.customers.setFormula("sales / price");
        });
        example("smart.measurable.source-missing", tree -> tree.customers.setMeasurementSource(""),
                tree -> tree.customers.setMeasurementSource("Survey"));
        example("smart.measurable.quotient-missing", tree -> tree.price.setAggregation(Aggregation.RATIO), tree -> {
            tree.price.setAggregation(Aggregation.RATIO);
            tree.price.setFormula("sales / customers");
        });
        example("smart.measurable.formula-unit", tree -> tree.sales.setFormula("customers + price"),
                tree -> tree.sales.setFormula("price * customers"));
        example("smart.measurable.aggregation-against-unit", tree -> tree.price.setAggregation(Aggregation.SUM),
                tree -> tree.customers.setAggregation(Aggregation.SUM));
        example("smart.measurable.distinct-summed", tree -> counts(tree, Aggregation.DISTINCT), tree -> counts(tree, Aggregation.SUM));
        example("smart.measurable.statement-disagrees", tree -> tree.customers.setStatement("Raise customers from 100 to 150."),
                tree -> tree.customers.setStatement("Raise customers from 100 to 120."));

        example("smart.achievable.growth-beyond-history", tree -> tree.customers.getTarget().setValue(130.0),
                tree -> tree.customers.getTarget().setValue(119.0));
        example("smart.achievable.gap-without-action", tree -> slow(tree).campaign.setStatus(ActionStatus.DONE),
                tree -> slow(tree).campaign.setStatus(ActionStatus.PLANNED));
        example("smart.achievable.drivers-miss-target", tree -> tree.sales.getTarget().setValue(15_000_000.0),
                tree -> tree.sales.getTarget().setValue(14_400_000.0));
        example("smart.achievable.ratio-over-whole", tree -> share(tree, 120), tree -> share(tree, 100));
        example("smart.achievable.target-below-zero", tree -> tree.customers.getTarget().setValue(-1.0),
                tree -> tree.customers.getTarget().setValue(0.0));
        example("smart.achievable.effects-too-small", tree -> slow(tree).campaign.setExpectedEffect(10.0),
                tree -> slow(tree).campaign.setExpectedEffect(18.0));
        example("smart.achievable.landing-unlikely", tree -> {
            tree.customers.getTarget().setValue(123.0);
            tree.sales.getTarget().setValue(13_000_000.0);
        }, tree -> tree.customers.getTarget().setValue(119.0));

        example("smart.relevant.owner-missing", tree -> tree.customers.setOwner(null), tree -> tree.customers.setOwner(tree.owner));
        example("smart.relevant.action-owner-missing", tree -> tree.campaign.setOwner(null), tree -> {
            tree.campaign.setOwner(null);
            tree.campaign.setStatus(ActionStatus.DONE);
        });
        example("smart.relevant.kgi-without-kpi", tree -> tree.tree.getKgis().add(Elements.kgi("Satisfaction")),
                tree -> tree.sales.getDrivers().remove(tree.price));
        example("smart.relevant.kpi-without-action", tree -> tree.customers.getActions().clear(), tree -> {
            tree.customers.getActions().clear();
            tree.customers.getTarget().setValue(110.0);
        });
        example("smart.relevant.effect-missing", tree -> withoutWeight(tree), tree -> withoutWeight(tree).setWeight(1.0));
        example("smart.relevant.no-path-to-kgi", tree -> influence(tree, withoutWeight(tree), visitsBesideTheTree(tree)),
                tree -> influence(tree, withoutWeight(tree), tree.customers));
        example("smart.relevant.wrong-way", tree -> tree.price.setDirection(Direction.LOWER_IS_BETTER),
                tree -> tree.price.setDirection(Direction.RANGE));
        example("smart.relevant.influence-circle", tree -> {
            influence(tree, tree.price, tree.customers);
            influence(tree, tree.customers, tree.price);
        }, tree -> influence(tree, tree.price, tree.customers));
        example("smart.relevant.too-many-drivers", tree -> drivers(tree, 8), tree -> drivers(tree, 7));
        example("smart.relevant.unrelated-by-data", tree -> driver(tree, 2), tree -> driver(tree, 1));

        example("smart.time-bound.deadline-missing", tree -> tree.customers.getTarget().setDate(null), tree -> tree.customers.setTarget(null));
        example("smart.time-bound.deadline-passed", tree -> tree.customers.getTarget().setDate(SoundTree.TODAY.minusDays(1)),
                tree -> tree.customers.getTarget().setDate(SoundTree.TODAY));
        example("smart.time-bound.deadline-before-baseline", tree -> tree.customers.getTarget().setDate(SoundTree.BASELINE),
                tree -> tree.customers.getTarget().setDate(SoundTree.BASELINE.plusDays(1)));
        example("smart.time-bound.deadline-after-parent", tree -> tree.customers.getTarget().setDate(SoundTree.DEADLINE.plusDays(1)),
                tree -> tree.customers.getTarget().setDate(SoundTree.DEADLINE));
        example("smart.time-bound.milestones-out-of-order", tree -> addMilestone(tree.customers, 105, LocalDate.of(2026, 3, 31)),
                tree -> addMilestone(tree.customers, 115, LocalDate.of(2026, 12, 31)));
        example("smart.time-bound.milestones-backwards", tree -> addMilestone(tree.customers, 109, LocalDate.of(2026, 12, 31)),
                tree -> addMilestone(tree.customers, 110, LocalDate.of(2026, 12, 31)));
        example("smart.time-bound.milestone-off-the-way", tree -> addMilestone(tree.customers, 121, LocalDate.of(2026, 12, 31)),
                tree -> addMilestone(tree.customers, 120, LocalDate.of(2026, 12, 31)));
        example("smart.time-bound.milestones-too-few", tree -> tree.customers.getMilestones().clear(), tree -> {
            tree.customers.getMilestones().clear();
            tree.customers.getTarget().setDate(SoundTree.BASELINE.plusYears(1));
        });
        example("smart.time-bound.milestone-incomplete", tree -> tree.customers.getMilestones().getFirst().setDate(null),
                tree -> tree.customers.getMilestones().clear());
        example("smart.time-bound.action-dates-missing", tree -> tree.campaign.setEnd(null),
                tree -> tree.campaign.setEnd(tree.campaign.getStart()));
        example("smart.time-bound.action-ends-before-start", tree -> tree.campaign.setEnd(tree.campaign.getStart().minusDays(1)),
                tree -> tree.campaign.setEnd(tree.campaign.getStart()));
        example("smart.time-bound.action-ends-after-target", tree -> tree.campaign.setEnd(SoundTree.DEADLINE.plusDays(1)),
                tree -> tree.campaign.setEnd(SoundTree.DEADLINE));
        example("smart.time-bound.action-starts-too-late", tree -> starts(tree, SoundTree.DEADLINE.minusDays(29)),
                tree -> starts(tree, SoundTree.DEADLINE.minusDays(30)));
        example("smart.time-bound.readings-overdue", tree -> {
            tree.today = LocalDate.of(2026, 11, 10);
            tree.customers.setFormula("sales / price");
            tree.customers.setSeries(null);
        }, tree -> tree.today = LocalDate.of(2026, 11, 9));
        example("smart.time-bound.review-overdue", tree -> tree.tree.getReviews().clear(),
                tree -> tree.review.setDate(SoundTree.TODAY.minusMonths(3)));

        example("structure.code-missing", tree -> tree.customers.setCode(""), tree -> tree.customers.setCode("c"));
        example("structure.code-invalid", tree -> tree.customers.setCode("2nd"), tree -> tree.customers.setCode("契約社数"));
        example("structure.code-duplicate", tree -> tree.customers.setCode("sales"), tree -> tree.customers.setCode("Sales"));
        example("structure.id-duplicate", tree -> tree.price.setId(tree.sales.getId()), tree -> tree.price.setId("another"));
        example("structure.formula-unreadable", tree -> tree.sales.setFormula("customers *"), tree -> tree.sales.setFormula("customers"));
        example("structure.formula-unknown-code", tree -> tree.sales.setFormula("customers * prize"),
                tree -> tree.sales.setFormula("customers * price"));
        example("structure.formula-cycle", tree -> tree.sales.setFormula("sales + 1"), tree -> tree.sales.setFormula("customers + 1"));
        example("structure.series-missing", tree -> tree.customers.setSeries("data/none.csv"),
                tree -> tree.customers.setSeries("data/price.csv"));
        example("structure.series-columns", tree -> broken(tree, Problem.UNKNOWN_COLUMN), tree -> broken(tree, Problem.BAD_DATE));
        example("structure.series-unreadable", tree -> broken(tree, Problem.BAD_DATE), tree -> broken(tree, Problem.UNKNOWN_COLUMN));
        example("structure.reference-absent", tree -> influence(tree, tree.price, null), tree -> influence(tree, tree.price, tree.customers));
        example("structure.waiver-expired", tree -> waiver(tree, SoundTree.TODAY.minusDays(1)), tree -> waiver(tree, SoundTree.TODAY));
        example("structure.waiver-incomplete", tree -> waiver(tree, null), tree -> waiver(tree, SoundTree.TODAY));
        example("structure.settings-unreadable", tree -> tree.settings = ValidationSettings.parse("format = 1\nmost-drivers = many\n"),
                tree -> tree.settings = ValidationSettings.parse("format = 1\nmost-drivers = 9\n"));
    }

    static List<RuleDescription> rules() {
        return SmartRules.catalogue();
    }

    /** The rules about words: the examples of the catalogue are sentences. */
    static List<RuleDescription> rulesAboutWords() {
        return rules().stream().filter(EveryRuleTest::isAboutWords).toList();
    }

    private static boolean isAboutWords(RuleDescription rule) {
        return rule.category() == Category.SPECIFIC && !rule.id().equals("smart.specific.statement-missing");
    }

    static List<RuleDescription> otherRules() {
        return rules().stream().filter(rule -> !isAboutWords(rule)).toList();
    }

    @ParameterizedTest
    @MethodSource("otherRules")
    void flagsTheFaultAndAcceptsTreesWithoutIt(RuleDescription rule) {
        Example example = EXAMPLES.get(rule.id());
        assertNotNull(example, "no example of " + rule.id());
        flagged(rule.id(), example.bad());
        accepted(rule.id(), example.good());
    }

    @ParameterizedTest
    @MethodSource("rulesAboutWords")
    void flagsItsBadSentenceAndAcceptsItsGoodOneInBothLanguages(RuleDescription rule) {
        for (Language language : Language.values()) {
            flagged(rule.id(), tree -> tree.sales.setStatement(text(rule, "bad", language)));
            SoundTree good = new SoundTree();
            good.sales.setStatement(text(rule, "good", language));
            assertEquals(List.of(), good.findings().stream().filter(finding -> finding.rule().category() == Category.SPECIFIC)
                    .map(finding -> finding.message(Language.EN)).toList(), good.sales.getStatement());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasAnExampleOfBadAndGoodInBothLanguages(RuleDescription rule) {
        for (Language language : Language.values()) {
            String bad = text(rule, "bad", language);
            String good = text(rule, "good", language);
            assertFalse(bad.isBlank() || good.isBlank() || bad.equals(good), rule.id());
        }
    }

    @Test
    void knowsAtLeastFortyRulesAndNoExampleOfAnotherOne() {
        Set<String> ids = rules().stream().map(RuleDescription::id).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>(EXAMPLES.keySet());
        unknown.removeAll(ids);
        assertEquals(Set.of(), unknown);
        assertFalse(ids.size() < 40, ids.size() + " rules");
    }

    private static String text(RuleDescription rule, String which, Language language) {
        return rule.texts().get(language, rule.id() + "." + which);
    }

    private static SoundTree slow(SoundTree tree) {
        tree.measure(tree.customers, month -> 100 + month * 0.1);
        return tree;
    }

    private static void share(SoundTree tree, double target) {
        tree.customers.setUnit("%");
        tree.customers.getBaseline().setValue(60.0);
        tree.measure(tree.customers, month -> 60 + month);
        tree.customers.setAggregation(Aggregation.RATIO);
        tree.customers.getTarget().setValue(target);
    }

    private static void counts(SoundTree tree, Aggregation aggregation) {
        tree.sales.setUnit("person");
        tree.sales.setFormula("customers + price");
        for (KPI kpi : List.of(tree.customers, tree.price)) {
            kpi.setUnit("person");
            kpi.setAggregation(aggregation);
        }
    }

    private static KPI withoutWeight(SoundTree tree) {
        KPI kpi = Elements.kpi("Calls");
        kpi.setCode("calls");
        kpi.setWeight(0.0);
        tree.sales.getDrivers().add(kpi);
        return kpi;
    }

    /** A measure below the calls, that plays no part in them. */
    private static KPI visitsBesideTheTree(SoundTree tree) {
        KPI visits = Elements.kpi("Visits");
        tree.sales.getDrivers().getLast().getDrivers().add(visits);
        return visits;
    }

    private static void drivers(SoundTree tree, int number) {
        while (tree.sales.getDrivers().size() < number) {
            tree.sales.getDrivers().add(Elements.kpi("Driver"));
        }
    }

    /** A driver of the customers: its pattern is theirs, or a slower one that has nothing to do with it. */
    private static void driver(SoundTree tree, int months) {
        double[] pattern = {100, 103, 101, 99};
        KPI leads = Elements.kpi("Leads");
        leads.setCode("leads");
        leads.setUnit("customer");
        leads.setAggregation(Aggregation.LAST);
        tree.customers.getDrivers().add(leads);
        tree.measure(leads, month -> pattern[month / months % 4]);
        tree.measure(tree.customers, month -> pattern[month % 4]);
    }

    private static void starts(SoundTree tree, LocalDate day) {
        influence(tree, tree.price, tree.customers).setLag(30);
        tree.offers.setStart(day);
    }

    private static Influence influence(SoundTree tree, KPI source, KPI target) {
        Influence influence = Elements.create(Influence.class);
        influence.setSource(source);
        influence.setTarget(target);
        influence.setWeight(0.5);
        tree.tree.getInfluences().add(influence);
        return influence;
    }

    private static void broken(SoundTree tree, Problem problem) {
        tree.broken.put("data/customers.csv", new SeriesException(problem, "data/customers.csv", 1, "day"));
    }

    private static void waiver(SoundTree tree, LocalDate until) {
        Waiver waiver = Elements.create(Waiver.class);
        waiver.setRule("smart.relevant.owner-missing");
        waiver.setElement(tree.customers);
        waiver.setReason("Agreed with the board.");
        waiver.setUntil(until);
        tree.tree.getWaivers().add(waiver);
    }
}
