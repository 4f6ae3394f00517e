package org.kigi.validation.smart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;
import org.kigi.measurement.SeriesException;
import org.kigi.measurement.SeriesException.Problem;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Waiver;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.XmiGoalStore;
import org.kigi.validation.Finding;
import org.kigi.validation.Fix;
import org.kigi.validation.smart.SmartRules;
import org.kigi.validation.smart.fixes.SmartFixes;

/** Every fix on a real tree: before it the rule finds something, after it that is gone, and undone it was never there. */
class FixesTest {

    private static final LocalDate LATER = LocalDate.of(2027, 12, 31);

    /**
     * One fix of one rule.
     *
     * @param change what is wrong with the sound tree
     * @param values what the user enters, besides the proposals
     * @param check what is there after the fix
     * @param followUps the rules that go on asking about what the fix added
     */
    private record Case(String rule, String fix, Consumer<SoundTree> change, Map<String, Object> values, Consumer<SoundTree> check,
            Set<String> followUps) {

        Case with(String key, Object value) {
            Map<String, Object> more = new HashMap<>(values);
            more.put(key, value);
            return new Case(rule, fix, change, more, check, followUps);
        }

        Case then(String... rules) {
            return new Case(rule, fix, change, values, check, Set.of(rules));
        }

        @Override
        public String toString() {
            return rule + " " + fix;
        }
    }

    private static Case fix(String rule, String fix, Consumer<SoundTree> change, Consumer<SoundTree> check) {
        return new Case(rule, fix, change, Map.of(), check, Set.of());
    }

    static Stream<Case> cases() {
        return Stream.of(specific(), measurable(), achievable(), relevant(), timeBound(), structure()).flatMap(cases -> cases);
    }

    private static Stream<Case> specific() {
        return Stream.of(
                fix("smart.specific.statement-missing", "write-sentence", tree -> tree.customers.setStatement(null),
                        tree -> assertEquals("Raise Customers from 100 customers to 120 customers by 31 March 2027.",
                                tree.customers.getStatement())),
                fix("smart.specific.statement-missing", "compose-sentence", tree -> tree.customers.setStatement(" "),
                        tree -> assertEquals(119.0, tree.customers.getTarget().getValue())).with("value", 119.0),
                fix("smart.specific.vague-wording", "write-sentence", tree -> tree.price.setStatement("Optimise the price as appropriate."),
                        tree -> assertEquals("Raise Price from ¥100,000/customer to ¥120,000/customer by 31 March 2027.",
                                tree.price.getStatement())),
                fix("smart.specific.vague-wording", "compose-sentence", tree -> {
                    tree.customers.setNameJa("顧客数");
                    tree.customers.setStatementJa("顧客数の向上に努める。");
                }, tree -> assertEquals("顧客数を、2027年3月15日までに100社から119社に引き上げる。", tree.customers.getStatementJa()))
                        .with("value", 119.0).with("date", LocalDate.of(2027, 3, 15))
                        .then("smart.measurable.statement-disagrees"),
                fix("smart.specific.ambiguous-term", "remove-words",
                        tree -> tree.customers.setStatement("Raise customers quickly from 100 to 120 by 31 March 2027."),
                        tree -> assertEquals("Raise customers from 100 to 120 by 31 March 2027.", tree.customers.getStatement())),
                fix("smart.specific.loophole", "remove-words",
                        tree -> tree.customers.setStatement("As appropriate, raise customers from 100 to 120 by 31 March 2027."),
                        tree -> assertEquals("Raise customers from 100 to 120 by 31 March 2027.", tree.customers.getStatement())),
                fix("smart.specific.subjective-language", "write-sentence",
                        tree -> tree.customers.setStatement("Win 20 more customers with a user-friendly shop by 31 March 2027."),
                        tree -> assertTrue(tree.customers.getStatement().startsWith("Raise Customers from 100 customers"))),
                fix("smart.specific.superlative", "remove-words",
                        tree -> tree.customers.setStatementJa("最高のサービスにより、顧客数を100社から120社に増やす。"),
                        tree -> assertEquals("サービスにより、顧客数を100社から120社に増やす。", tree.customers.getStatementJa())),
                fix("smart.specific.open-ended", "remove-words",
                        tree -> tree.customers.setStatementJa("展示会などで、顧客数を100社から120社に増やす。"),
                        tree -> assertEquals("展示会で、顧客数を100社から120社に増やす。", tree.customers.getStatementJa())),
                fix("smart.specific.weak-phrase", "write-sentence",
                        tree -> tree.customers.setStatementJa("顧客数を100社から120社に増やせるかもしれない。"),
                        tree -> assertEquals("Customersを、2027年3月31日までに100社から120社に引き上げる。", tree.customers.getStatementJa())),
                fix("smart.specific.comparison-without-reference", "write-sentence",
                        tree -> tree.customers.setStatement("Win more and better customers."),
                        tree -> assertTrue(tree.customers.getStatement().startsWith("Raise Customers from 100 customers"))),
                fix("smart.specific.ambiguous-pronoun", "write-sentence",
                        tree -> tree.customers.setStatementJa("それを100社から120社に増やす。"),
                        tree -> assertEquals("Customersを、2027年3月31日までに100社から120社に引き上げる。", tree.customers.getStatementJa())),
                fix("smart.specific.incomplete-reference", "write-sentence",
                        tree -> tree.customers.setStatementJa("関係法令に基づき、顧客数を100社から120社に増やす。"),
                        tree -> assertEquals("Customersを、2027年3月31日までに100社から120社に引き上げる。", tree.customers.getStatementJa())),
                fix("smart.specific.negative-statement", "write-sentence",
                        tree -> tree.customers.setStatement("Do not let customers fall below 120 by 31 March 2027."),
                        tree -> assertTrue(tree.customers.getStatement().startsWith("Raise Customers from 100 customers"))),
                fix("smart.measurable.statement-disagrees", "amount-of-target",
                        tree -> tree.customers.setStatement("Raise customers from 100 to 150 by 31 March 2027."),
                        tree -> assertEquals("Raise customers from 100 to 120 customers by 31 March 2027.", tree.customers.getStatement())),
                fix("smart.measurable.statement-disagrees", "target-of-sentence",
                        tree -> tree.customers.setStatement("Raise customers from 100 to 119 by 31 March 2027."),
                        tree -> assertEquals(119.0, tree.customers.getTarget().getValue())),
                fix("smart.specific.several-goals", "split-sentence",
                        tree -> tree.customers.setStatement("Increase customers from 100 to 120, and reduce churn from 5 % to 3 %."), tree -> {
                            assertEquals("Increase customers from 100 to 120.", tree.customers.getStatement());
                            KPI churn = tree.sales.getDrivers().get(1);
                            assertEquals("Churn", churn.getName());
                            assertEquals("churn", churn.getCode());
                            assertEquals("Reduce churn from 5 % to 3 %.", churn.getStatement());
                        }).with("name", "Churn").then("smart.measurable.unit-missing", "smart.measurable.target-missing",
                                "smart.measurable.data-missing", "smart.relevant.kpi-without-action"),
                fix("smart.specific.several-goals", "keep-first-goal",
                        tree -> tree.customers.setStatementJa("顧客数を100社から120社に増やし、解約率を5%から3%に下げる。"),
                        tree -> assertEquals("顧客数を100社から120社に増やす。", tree.customers.getStatementJa())));
    }

    private static Stream<Case> measurable() {
        return Stream.of(
                fix("smart.measurable.unit-missing", "unit-of-formula", tree -> tree.sales.setUnit(null),
                        tree -> assertEquals("¥", tree.sales.getUnit())),
                fix("smart.measurable.unit-missing", "set-unit", tree -> tree.customers.setUnit(null),
                        tree -> assertEquals("customer", tree.customers.getUnit())).with("unit", "customer"),
                fix("smart.measurable.unit-unreadable", "add-unit", tree -> {
                    tree.sales.setFormula(null);
                    tree.measure(tree.sales, month -> 9e6 + 1e5 * month);
                    tree.customers.setUnit("gizmo");
                }, tree -> assertEquals("gizmo", tree.tree.getUnits().getFirst().getSymbol())),
                fix("smart.measurable.unit-unreadable", "set-unit", tree -> tree.customers.setUnit("custommer"),
                        tree -> assertEquals("customer", tree.customers.getUnit())).with("unit", "customer"),
                fix("smart.measurable.target-missing", "target-of-drivers", tree -> tree.sales.getTarget().setValue(null),
                        tree -> assertEquals(14_400_000.0, tree.sales.getTarget().getValue())),
                fix("smart.measurable.target-missing", "set-target", tree -> tree.customers.setTarget(null), tree -> {
                    assertEquals(120.0, tree.customers.getTarget().getValue());
                    assertEquals(SoundTree.DEADLINE, tree.customers.getTarget().getDate());
                }).with("value", 120.0),
                fix("smart.measurable.target-against-direction", "direction-of-target",
                        tree -> tree.customers.setDirection(Direction.LOWER_IS_BETTER),
                        tree -> assertEquals(Direction.HIGHER_IS_BETTER, tree.customers.getDirection())),
                fix("smart.measurable.target-against-direction", "swap-values", tree -> {
                    tree.customers.getBaseline().setValue(120.0);
                    tree.customers.getTarget().setValue(100.0);
                }, tree -> assertEquals(120.0, tree.customers.getTarget().getValue())),
                fix("smart.measurable.baseline-missing", "baseline-of-reading", tree -> tree.customers.setBaseline(null), tree -> {
                    assertEquals(90.0, tree.customers.getBaseline().getValue());
                    assertEquals(LocalDate.of(2024, 10, 31), tree.customers.getBaseline().getDate());
                }).then("smart.time-bound.milestones-too-few"),
                fix("smart.measurable.baseline-missing", "baseline-with-goal", tree -> tree.customers.setBaseline(null), tree -> {
                    assertEquals(101.0, tree.customers.getBaseline().getValue());
                    assertEquals(SoundTree.BASELINE, tree.customers.getBaseline().getDate());
                }),
                fix("smart.measurable.baseline-missing", "set-baseline", tree -> tree.customers.getBaseline().setValue(null),
                        tree -> assertEquals(SoundTree.BASELINE, tree.customers.getBaseline().getDate())).with("value", 101.0),
                fix("smart.measurable.data-missing", "set-formula", tree -> tree.sales.setFormula(null),
                        tree -> assertEquals("customers * price", tree.sales.getFormula())),
                fix("smart.measurable.data-missing", "enter-formula", tree -> tree.sales.setFormula(""),
                        tree -> assertEquals("price * customers", tree.sales.getFormula())).with("formula", "price * customers"),
                fix("smart.measurable.source-missing", "source-of-readings", tree -> tree.customers.setMeasurementSource(null),
                        tree -> assertEquals("CRM", tree.customers.getMeasurementSource())),
                fix("smart.measurable.source-missing", "set-source", tree -> tree.customers.setMeasurementSource(""),
                        tree -> assertEquals("Survey", tree.customers.getMeasurementSource())).with("source", " Survey "),
                fix("smart.measurable.quotient-missing", "set-formula", tree -> {
                    tree.price.setAggregation(Aggregation.RATIO);
                    KPI revenue = driver(tree, "revenue", "¥");
                    KPI buyers = driver(tree, "buyers", "customer");
                    tree.price.getDrivers().addAll(List.of(buyers, revenue));
                }, tree -> assertEquals("revenue / buyers", tree.price.getFormula())).then("smart.achievable.drivers-miss-target", "smart.relevant.wrong-way"),
                fix("smart.measurable.aggregation-against-unit", "set-aggregation-average",
                        tree -> tree.price.setAggregation(Aggregation.SUM),
                        tree -> assertEquals(Aggregation.AVERAGE, tree.price.getAggregation())),
                fix("smart.measurable.distinct-summed", "remove-formula", tree -> {
                    tree.sales.setFormula(null);
                    tree.measure(tree.sales, month -> 9e6 + 1e6 * month);
                    KPI web = driver(tree, "web", "customer");
                    KPI shop = driver(tree, "shop", "customer");
                    web.setAggregation(Aggregation.DISTINCT);
                    shop.setAggregation(Aggregation.DISTINCT);
                    tree.customers.getDrivers().addAll(List.of(web, shop));
                    tree.customers.setFormula("web + shop");
                }, tree -> assertEquals(null, tree.customers.getFormula())),
                fix("smart.measurable.quotient-missing", "set-aggregation-average", tree -> tree.price.setAggregation(Aggregation.RATIO),
                        tree -> assertEquals(Aggregation.AVERAGE, tree.price.getAggregation())),
                fix("smart.measurable.formula-unit", "unit-of-formula", tree -> tree.sales.setUnit("hour"),
                        tree -> assertEquals("¥", tree.sales.getUnit())));
    }

    private static KPI driver(SoundTree tree, String code, String unit) {
        KPI kpi = Elements.copyWithNewIds(tree.customers);
        kpi.setName(code);
        kpi.setCode(code);
        kpi.setUnit(unit);
        tree.measure(kpi, month -> 90 + month);
        return kpi;
    }

    private static Stream<Case> achievable() {
        Consumer<SoundTree> steep = tree -> {
            tree.sales.setFormula(null);
            tree.measure(tree.sales, month -> 9e6 + 1e6 * month);
            tree.customers.getTarget().setValue(160.0);
        };
        return Stream.of(
                fix("smart.achievable.growth-beyond-history", "target-at-best-pace", steep,
                        tree -> assertEquals(119.0, tree.customers.getTarget().getValue())),
                fix("smart.achievable.growth-beyond-history", "deadline-at-best-pace", steep.andThen(tree -> {
                    tree.customers.getTarget().setValue(123.0);
                    tree.sales.getTarget().setDate(LATER);
                }), tree -> assertEquals(LocalDate.of(2027, 7, 31), tree.customers.getTarget().getDate()))
                        .then("smart.time-bound.milestones-too-few"),
                fix("smart.achievable.effects-too-small", "add-action", FixesTest::withSmallEffect, tree -> {
                    assertEquals(2, tree.customers.getActions().size());
                    assertEquals(20.0, tree.customers.getActions().getLast().getExpectedEffect());
                }).with("name", "Call"),
                fix("smart.achievable.effects-too-small", "target-of-effects", FixesTest::withSmallEffect,
                        tree -> assertEquals(100.0, tree.customers.getTarget().getValue())).then("smart.measurable.statement-disagrees",
                                "smart.achievable.drivers-miss-target", "smart.time-bound.milestone-off-the-way"),
                fix("smart.achievable.landing-unlikely", "target-of-forecast",
                        steep.andThen(tree -> tree.customers.getTarget().setValue(123.0)),
                        tree -> assertTrue(tree.customers.getTarget().getValue() < 123)).then("smart.time-bound.milestone-off-the-way"),
                fix("smart.achievable.target-below-zero", "target-without-sign", tree -> {
                    tree.customers.getTarget().setValue(-120.0);
                    tree.customers.setDirection(Direction.LOWER_IS_BETTER);
                }, tree -> assertEquals(120.0, tree.customers.getTarget().getValue()))
                        .then("smart.measurable.target-against-direction"),
                fix("smart.achievable.gap-without-action", "add-action", tree -> {
                    tree.customers.getActions().clear();
                    tree.price.getActions().clear();
                    tree.customers.getDrivers().add(driver(tree, "leads", "lead"));
                    tree.customers.getDrivers().getFirst().getActions().clear();
                    tree.files.replaceAll((file, series) -> new Series(file, series.readings().stream()
                            .map(reading -> new Reading(reading.date(), 95, "", "CRM", 0)).toList()));
                }, tree -> assertEquals("Call", tree.sales.getActions().getFirst().getName())).with("name", "Call")
                        .then("smart.achievable.gap-without-action"),
                fix("smart.achievable.drivers-miss-target", "target-of-drivers", tree -> tree.sales.getTarget().setValue(16_000_000.0),
                        tree -> assertEquals(14_400_000.0, tree.sales.getTarget().getValue())),
                fix("smart.achievable.drivers-miss-target", "raise-drivers", tree -> tree.sales.getTarget().setValue(16_000_000.0),
                        tree -> {
                            double product = tree.customers.getTarget().getValue() * tree.price.getTarget().getValue();
                            assertEquals(16_000_000, product, 160_000);
                            assertEquals(16_000_000.0, tree.sales.getTarget().getValue());
                        }).then("smart.achievable.growth-beyond-history", "smart.achievable.landing-unlikely", "smart.measurable.statement-disagrees"),
                fix("smart.achievable.ratio-over-whole", "target-is-whole", tree -> {
                    tree.sales.setFormula(null);
                    tree.measure(tree.sales, month -> 9e6 + 1e5 * month);
                    tree.price.setUnit("%");
                    tree.price.setAggregation(Aggregation.RATIO);
                    tree.price.getBaseline().setValue(50.0);
                    tree.price.getMilestones().clear();
                    tree.price.setFormula("customers / customers");
                    tree.price.setSeries(null);
                }, tree -> assertEquals(100.0, tree.price.getTarget().getValue()))
                        .then("smart.measurable.statement-disagrees"));
    }

    private static Stream<Case> relevant() {
        return Stream.of(
                fix("smart.relevant.owner-missing", "owner-of-goal", tree -> tree.customers.setOwner(null),
                        tree -> assertEquals(tree.owner, tree.customers.getOwner())),
                fix("smart.relevant.owner-missing", "set-owner", tree -> tree.sales.setOwner(null), tree -> {
                    assertEquals("Ren Mori", tree.sales.getOwner().getName());
                    assertEquals(2, tree.tree.getPeople().size());
                }).with("owner", "Ren Mori"),
                fix("smart.relevant.action-owner-missing", "owner-of-goal", tree -> tree.campaign.setOwner(null),
                        tree -> assertEquals(tree.owner, tree.campaign.getOwner())),
                fix("smart.relevant.action-owner-missing", "set-owner", tree -> tree.campaign.setOwner(null),
                        tree -> assertEquals(tree.owner, tree.campaign.getOwner())),
                fix("smart.relevant.kgi-without-kpi", "add-kpi", tree -> {
                    tree.sales.setFormula(null);
                    tree.sales.getDrivers().clear();
                    tree.measure(tree.sales, month -> 9e6 + 1e5 * month);
                }, tree -> {
                    KPI added = tree.sales.getDrivers().getFirst();
                    assertEquals("win_rate", added.getCode());
                    assertEquals("Raise Win rate from 20 % to 25 % by 31 March 2027.", added.getStatement());
                    assertEquals(Aggregation.AVERAGE, added.getAggregation());
                }).with("name", "Win rate").with("unit", "%").with("baseline", 20.0).with("value", 25.0)
                        .then("smart.measurable.data-missing", "smart.relevant.kpi-without-action"),
                fix("smart.relevant.kpi-without-action", "add-action", tree -> tree.customers.getActions().clear(), tree -> {
                    assertEquals(SoundTree.TODAY, tree.customers.getActions().getFirst().getStart());
                    assertEquals(SoundTree.DEADLINE, tree.customers.getActions().getFirst().getEnd());
                    assertEquals(7.0, tree.customers.getActions().getFirst().getExpectedEffect());
                }).with("name", "Call"),
                fix("smart.relevant.kpi-without-action", "add-kpi", tree -> tree.customers.getActions().clear(),
                        tree -> assertEquals("leads", tree.customers.getDrivers().getFirst().getCode()))
                        .with("name", "Leads").with("unit", "lead").with("baseline", 20.0).with("value", 30.0)
                        .then("smart.measurable.data-missing", "smart.relevant.kpi-without-action"),
                fix("smart.relevant.no-path-to-kgi", "count-fully", tree -> {
                    KPI leads = driver(tree, "leads", "lead");
                    KPI calls = driver(tree, "calls", "case");
                    tree.customers.getDrivers().addAll(List.of(leads, calls));
                    leads.setWeight(0.0);
                    calls.setWeight(0.0);
                    influence(tree, leads, calls);
                }, tree -> assertFalse(tree.customers.getDrivers().getFirst().eIsSet(Literals.INDICATOR__WEIGHT))),
                fix("smart.relevant.wrong-way", "turn-direction", tree -> {
                    tree.sales.setFormula(null);
                    tree.measure(tree.sales, month -> 9e6 + 1e6 * month);
                    influence(tree, tree.customers, tree.sales).setWeight(-0.5);
                }, tree -> assertEquals(Direction.LOWER_IS_BETTER, tree.customers.getDirection()))
                        .then("smart.measurable.target-against-direction"),
                fix("smart.relevant.influence-circle", "remove-link", tree -> {
                    influence(tree, tree.customers, tree.price);
                    influence(tree, tree.price, tree.customers);
                }, tree -> assertEquals(1, tree.tree.getInfluences().size())),
                fix("smart.relevant.too-many-drivers", "group-drivers", tree -> {
                    for (int n = 0; n < 6; n++) {
                        tree.sales.getDrivers().add(driver(tree, "driver" + n, "customer"));
                    }
                }, tree -> {
                    assertEquals(7, tree.sales.getDrivers().size());
                    assertEquals(2, tree.sales.getDrivers().getLast().getDrivers().size());
                }).with("name", "Other").then("smart.specific.statement-missing", "smart.measurable.unit-missing",
                        "smart.measurable.target-missing", "smart.measurable.data-missing"),
                fix("smart.relevant.effect-missing", "count-fully", FixesTest::withoutEffect,
                        tree -> assertFalse(tree.price.eIsSet(Literals.INDICATOR__WEIGHT))),
                fix("smart.relevant.effect-missing", "add-influence", FixesTest::withoutEffect,
                        tree -> assertEquals(tree.price, tree.tree.getInfluences().getFirst().getSource())));
    }

    private static Influence influence(SoundTree tree, Indicator source, Indicator target) {
        Influence influence = Elements.create(Influence.class);
        influence.setSource(source);
        influence.setTarget(target);
        tree.tree.getInfluences().add(influence);
        return influence;
    }

    private static void withSmallEffect(SoundTree tree) {
        tree.measure(tree.customers, month -> 95);
        tree.campaign.setExpectedEffect(5.0);
    }

    private static void withoutEffect(SoundTree tree) {
        tree.sales.setFormula(null);
        tree.measure(tree.sales, month -> 9e6 + 1e5 * month);
        tree.price.setWeight(0.0);
    }

    private static Stream<Case> timeBound() {
        return Stream.of(
                fix("smart.time-bound.deadline-missing", "deadline-of-parent", tree -> tree.customers.getTarget().setDate(null),
                        tree -> assertEquals(SoundTree.DEADLINE, tree.customers.getTarget().getDate())),
                fix("smart.time-bound.deadline-missing", "set-deadline", tree -> tree.sales.getTarget().setDate(null),
                        tree -> assertEquals(SoundTree.DEADLINE, tree.sales.getTarget().getDate())),
                fix("smart.time-bound.deadline-passed", "set-deadline", tree -> tree.customers.getTarget().setDate(LocalDate.of(2026, 9, 30)),
                        tree -> assertEquals(SoundTree.DEADLINE, tree.customers.getTarget().getDate())),
                fix("smart.time-bound.deadline-before-baseline", "swap-dates", tree -> {
                    tree.customers.getBaseline().setDate(SoundTree.DEADLINE);
                    tree.customers.getTarget().setDate(SoundTree.BASELINE);
                }, tree -> assertEquals(SoundTree.DEADLINE, tree.customers.getTarget().getDate())),
                fix("smart.time-bound.deadline-before-baseline", "set-deadline",
                        tree -> tree.customers.getTarget().setDate(SoundTree.BASELINE),
                        tree -> assertEquals(SoundTree.DEADLINE, tree.customers.getTarget().getDate())),
                fix("smart.time-bound.deadline-after-parent", "deadline-of-parent", tree -> {
                    tree.customers.getTarget().setDate(LATER);
                    SoundTree.addMilestone(tree.customers, 118, LocalDate.of(2027, 9, 30));
                }, tree -> {
                    assertEquals(SoundTree.DEADLINE, tree.customers.getTarget().getDate());
                    assertTrue(tree.customers.getMilestones().getLast().getDate().isBefore(SoundTree.DEADLINE));
                }),
                fix("smart.time-bound.deadline-after-parent", "set-deadline", tree -> tree.customers.getTarget().setDate(LATER),
                        tree -> assertEquals(LocalDate.of(2027, 3, 1), tree.customers.getTarget().getDate()))
                        .with("date", LocalDate.of(2027, 3, 1)).then("smart.achievable.landing-unlikely"),
                fix("smart.time-bound.milestones-too-few", "milestones-by-quarter", tree -> tree.customers.getMilestones().clear(), tree -> {
                    assertEquals(List.of("2025-12-31 103.0", "2026-03-31 107.0", "2026-06-30 110.0", "2026-09-30 113.0", "2026-12-31 117.0"),
                            tree.customers.getMilestones().stream().map(step -> step.getDate() + " " + step.getValue()).toList());
                }),
                fix("smart.time-bound.milestones-too-few", "milestones-by-half", tree -> tree.customers.getMilestones().clear(),
                        tree -> assertEquals(2, tree.customers.getMilestones().size())),
                fix("smart.time-bound.milestone-incomplete", "milestones-onto-way",
                        tree -> SoundTree.addMilestone(tree.customers, 0, LocalDate.of(2026, 12, 31)).setValue(null),
                        tree -> assertEquals(117.0, tree.customers.getMilestones().getLast().getValue())),
                fix("smart.time-bound.milestone-incomplete", "remove-milestones",
                        tree -> SoundTree.addMilestone(tree.customers, 117, LocalDate.of(2026, 12, 31)).setDate(null),
                        tree -> assertEquals(1, tree.customers.getMilestones().size())),
                fix("smart.time-bound.action-starts-too-late", "start-earlier", tree -> {
                    tree.campaign.setStart(LocalDate.of(2026, 12, 1));
                    influence(tree, tree.customers, tree.price).setLag(180);
                }, tree -> assertEquals(LocalDate.of(2026, 10, 2), tree.campaign.getStart())),
                fix("smart.time-bound.review-overdue", "add-review", tree -> tree.review.setDate(LocalDate.of(2026, 3, 15)), tree -> {
                    assertEquals("Review of 2026-10-10", tree.tree.getReviews().getLast().getName());
                    assertEquals("Go on.", tree.tree.getReviews().getLast().getDecisions().getFirst().getStatement());
                }).with("decision", "Go on."),
                fix("smart.time-bound.milestones-out-of-order", "sort-milestones",
                        tree -> SoundTree.addMilestone(tree.customers, 105, LocalDate.of(2026, 3, 31)),
                        tree -> assertEquals(105.0, tree.customers.getMilestones().getFirst().getValue())),
                fix("smart.time-bound.milestones-out-of-order", "sort-milestones-once",
                        tree -> SoundTree.addMilestone(tree.customers, 111, LocalDate.of(2026, 6, 30)),
                        tree -> assertEquals(1, tree.customers.getMilestones().size())),
                fix("smart.time-bound.milestones-backwards", "milestones-onto-way",
                        tree -> SoundTree.addMilestone(tree.customers, 105, LocalDate.of(2026, 12, 31)),
                        tree -> assertEquals(117.0, tree.customers.getMilestones().getLast().getValue())),
                fix("smart.time-bound.milestones-backwards", "remove-milestones",
                        tree -> SoundTree.addMilestone(tree.customers, 105, LocalDate.of(2026, 12, 31)),
                        tree -> assertEquals(1, tree.customers.getMilestones().size())),
                fix("smart.time-bound.milestone-off-the-way", "milestones-onto-way",
                        tree -> SoundTree.addMilestone(tree.customers, 130, LocalDate.of(2026, 12, 31)),
                        tree -> assertEquals(117.0, tree.customers.getMilestones().getLast().getValue())),
                fix("smart.time-bound.milestone-off-the-way", "remove-milestones",
                        tree -> SoundTree.addMilestone(tree.customers, 120, LATER),
                        tree -> assertEquals(1, tree.customers.getMilestones().size())),
                fix("smart.time-bound.action-dates-missing", "set-action-dates", tree -> tree.campaign.setEnd(null),
                        tree -> assertEquals(SoundTree.DEADLINE, tree.campaign.getEnd())),
                fix("smart.time-bound.action-ends-before-start", "swap-action-dates",
                        tree -> tree.campaign.setEnd(LocalDate.of(2026, 3, 1)),
                        tree -> assertEquals(LocalDate.of(2026, 3, 1), tree.campaign.getStart())),
                fix("smart.time-bound.action-ends-after-target", "end-by-deadline", tree -> tree.campaign.setEnd(LATER),
                        tree -> assertEquals(SoundTree.DEADLINE, tree.campaign.getEnd())),
                fix("smart.time-bound.action-ends-after-target", "set-action-dates", tree -> tree.campaign.setEnd(LATER),
                        tree -> assertEquals(SoundTree.DEADLINE, tree.campaign.getEnd())),
                fix("smart.time-bound.readings-overdue", "set-frequency", tree -> {
                    String file = tree.customers.getSeries();
                    tree.files.put(file, new Series(file, Stream.iterate(LocalDate.of(2024, 12, 31), date -> date.plusMonths(3)).limit(7)
                            .map(date -> new Reading(date, 100, "", "CRM", 0)).toList()));
                    tree.sales.setFormula(null);
                    tree.measure(tree.sales, month -> 9e6 + 1e5 * month);
                }, tree -> assertEquals(Frequency.QUARTER, tree.customers.getFrequency())));
    }

    private static Stream<Case> structure() {
        return Stream.of(
                fix("structure.code-missing", "new-code", tree -> {
                    tree.sales.setFormula(null);
                    tree.measure(tree.sales, month -> 9e6 + 1e5 * month);
                    tree.customers.setName("New customers (web)");
                    tree.customers.setCode(null);
                }, tree -> assertEquals("new_customers_web", tree.customers.getCode())),
                fix("structure.code-invalid", "new-code", tree -> {
                    tree.sales.setFormula(null);
                    tree.measure(tree.sales, month -> 9e6 + 1e5 * month);
                    tree.customers.setCode("2nd-price");
                }, tree -> assertEquals("_2nd_price", tree.customers.getCode())),
                fix("structure.code-duplicate", "new-code", tree -> {
                    tree.sales.setFormula(null);
                    tree.measure(tree.sales, month -> 9e6 + 1e5 * month);
                    tree.price.setCode("customers");
                }, tree -> assertEquals("customers_2", tree.price.getCode())),
                fix("structure.id-duplicate", "new-id", tree -> tree.price.setId(tree.customers.getId()),
                        tree -> assertFalse(tree.price.getId().equals(tree.customers.getId()))),
                fix("structure.formula-unreadable", "enter-formula", tree -> tree.sales.setFormula("customers *"),
                        tree -> assertEquals("customers * price", tree.sales.getFormula())).with("formula", "customers * price"),
                fix("structure.formula-unknown-code", "nearest-code", tree -> tree.sales.setFormula("custmers * price"),
                        tree -> assertEquals("customers * price", tree.sales.getFormula())),
                fix("structure.formula-unknown-code", "choose-code", tree -> tree.sales.setFormula("x * price"),
                        tree -> assertEquals("customers * price", tree.sales.getFormula())).with("code", "customers"),
                fix("structure.formula-unknown-code", "add-driver", tree -> tree.sales.setFormula("customers * price * season"),
                        tree -> assertEquals("season", tree.sales.getDrivers().getLast().getCode()))
                        .then("smart.specific.statement-missing", "smart.measurable.unit-missing", "smart.measurable.target-missing",
                                "smart.measurable.data-missing", "smart.relevant.kpi-without-action"),
                fix("structure.formula-cycle", "remove-formula", tree -> tree.customers.setFormula("sales / price"),
                        tree -> assertEquals(null, tree.customers.getFormula())),
                fix("structure.series-missing", "remove-series", tree -> measured(tree),
                        tree -> assertEquals(null, tree.sales.getSeries())),
                fix("structure.series-columns", "remove-series",
                        tree -> tree.broken.put(measured(tree), new SeriesException(Problem.MISSING_COLUMN, "data/x.csv", 1, "value")),
                        tree -> assertEquals(null, tree.sales.getSeries())),
                fix("structure.series-unreadable", "remove-series",
                        tree -> tree.broken.put(measured(tree), new SeriesException(Problem.BAD_DATE, "data/x.csv", 3, "x")), tree -> assertEquals(null, tree.sales.getSeries())),
                fix("structure.reference-absent", "remove-link", tree -> {
                    Influence influence = Elements.create(Influence.class);
                    influence.setTarget(tree.sales);
                    tree.tree.getInfluences().add(influence);
                }, tree -> assertEquals(0, tree.tree.getInfluences().size())),
                fix("structure.waiver-expired", "prolong-waiver", tree -> waiver(tree, LocalDate.of(2026, 9, 30)),
                        tree -> assertEquals(LocalDate.of(2027, 4, 10), tree.tree.getWaivers().getFirst().getUntil())),
                fix("structure.waiver-expired", "remove-waiver", tree -> waiver(tree, LocalDate.of(2026, 9, 30)),
                        tree -> assertEquals(0, tree.tree.getWaivers().size())),
                fix("structure.waiver-incomplete", "complete-waiver", tree -> waiver(tree, null),
                        tree -> assertEquals(LocalDate.of(2027, 4, 10), tree.tree.getWaivers().getFirst().getUntil())),
                fix("structure.waiver-incomplete", "complete-waiver", tree -> waiver(tree, LATER).setRule(null),
                        tree -> assertEquals("structure.code-missing", tree.tree.getWaivers().getFirst().getRule()))
                        .with("rule", "structure.code-missing"),
                fix("structure.waiver-incomplete", "remove-waiver", tree -> waiver(tree, LATER).setReason(null),
                        tree -> assertEquals(0, tree.tree.getWaivers().size())));
    }

    /** Has the sales read from a file that there is not. */
    private static String measured(SoundTree tree) {
        tree.sales.setSeries("data/gone.csv");
        tree.sales.setMeasurementSource("ERP");
        return tree.sales.getSeries();
    }

    private static Waiver waiver(SoundTree tree, LocalDate until) {
        Waiver waiver = Elements.create(Waiver.class);
        waiver.setRule("structure.code-missing");
        waiver.setElement(tree.customers);
        waiver.setReason("Not used yet.");
        waiver.setUntil(until);
        tree.tree.getWaivers().add(waiver);
        return waiver;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void mendsTheFindingAndCanBeUndone(Case mended) {
        SoundTree tree = new SoundTree();
        mended.change().accept(tree);
        Object before = content(tree);
        Set<Found> flagged = found(tree);
        Finding finding = tree.findings(mended.rule()).stream().filter(found -> fix(tree, found, mended.fix()).isPresent()).findFirst()
                .orElseThrow(() -> new AssertionError(flagged + " without that fix"));
        Fix fix = fix(tree, finding, mended.fix()).orElseThrow();

        ChangeRecorder recorder = new ChangeRecorder(tree.tree);
        run(fix, mended.values());
        var change = recorder.endRecording();

        Set<Found> after = found(tree);
        assertFalse(after.contains(Found.of(finding)), after::toString);
        mended.check().accept(tree);
        after.removeAll(flagged);
        after.removeIf(added -> mended.followUps().contains(added.rule()));
        assertEquals(Set.of(), after, "new findings");

        change.apply();
        assertEquals(before, content(tree));
        assertEquals(flagged, found(tree));
    }

    /** A finding by what it is about; two about one place are the same. */
    private record Found(String rule, Object element, Object feature) {
        static Found of(Finding finding) {
            return new Found(finding.rule().id(), finding.element(), finding.feature());
        }
    }

    private static Set<Found> found(SoundTree tree) {
        return tree.findings().stream().map(Found::of).collect(Collectors.toCollection(HashSet::new));
    }

    /** What is in the file of the tree; for a tree that cannot be written, its ids. */
    private static Object content(SoundTree tree) {
        try {
            return ByteBuffer.wrap(new XmiGoalStore().toBytes(tree.tree));
        } catch (UnwritableModelException e) {
            return Stream.iterate(tree.tree.eAllContents(), Iterator::hasNext, all -> all).map(Iterator::next).map(EcoreUtil::getID).toList();
        }
    }

    private static Optional<Fix> fix(SoundTree tree, Finding finding, String id) {
        return fixes(tree, finding).stream().filter(fix -> fix.id().equals(id)).findFirst();
    }

    private static List<Fix> fixes(SoundTree tree, Finding finding) {
        return SmartFixes.of(finding, tree.evaluation(), Language.EN);
    }

    /** Runs a fix with its proposals and what is entered besides. */
    private static void run(Fix fix, Map<String, Object> entered) {
        Map<String, Object> values = new HashMap<>(fix.proposals());
        values.putAll(entered);
        assertEquals(Optional.empty(), fix.problem(values, Language.EN));
        fix.run(values);
    }

    @Test
    void mendsAtLeastTwentyRules() {
        assertTrue(cases().map(Case::rule).distinct().count() >= 20);
        Set<String> catalogue = SmartRules.catalogue().stream().map(rule -> rule.id()).collect(Collectors.toSet());
        assertTrue(catalogue.containsAll(SmartFixes.rules()), SmartFixes.rules().toString());
        assertEquals(SmartFixes.rules(), cases().map(Case::rule).collect(Collectors.toSet()), "every rule with fixes has a case");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void canBeWaivedForATime(Case flagged) {
        SoundTree tree = new SoundTree();
        flagged.change().accept(tree);
        Finding finding = tree.findings(flagged.rule()).getFirst();
        Optional<Fix> waive = fix(tree, finding, "waive");
        assertEquals(flagged.rule().startsWith("structure.waiver"), waive.isEmpty());
        waive.ifPresent(fix -> {
            run(fix, Map.of("reason", "Agreed with the board."));
            assertFalse(found(tree).contains(Found.of(finding)));
            assertEquals(LocalDate.of(2027, 4, 10), tree.tree.getWaivers().getFirst().getUntil());
            tree.today = LocalDate.of(2027, 4, 11);
            assertTrue(tree.findings("structure.waiver-expired").size() == 1);
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysInBothLanguagesWhatItDoes(Case mended) {
        SoundTree tree = new SoundTree();
        mended.change().accept(tree);
        for (Fix fix : fixes(tree, tree.findings(mended.rule()).getFirst())) {
            for (Language language : Language.values()) {
                assertWords(fix.label(language));
                if (fix.safeForAll()) {
                    assertWords(fix.labelForAll(language));
                }
                assertFalse(fix.label(language).endsWith(".") || fix.label(language).endsWith("。"), fix.label(language));
                assertEquals(!fix.inputs().isEmpty(), fix.label(language).endsWith("…"), fix.label(language));
                fix.inputs().forEach(input -> {
                    assertWords(input.label().in(language));
                    input.choices().forEach(choice -> assertWords(choice.label().in(language)));
                });
                fix.outcome(fix.proposals(), language).ifPresent(FixesTest::assertWords);
            }
            assertTrue(fix.label(Language.JA).codePoints().anyMatch(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN
                    && Character.isLetter(c)), fix.label(Language.JA));
        }
    }

    private static void assertWords(String text) {
        assertFalse(text.isBlank() || text.contains("{") || text.contains("null") || text.contains("NaN"), text);
    }
}
