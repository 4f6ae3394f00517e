package org.kigi.validation.smart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.validation.smart.tests.SoundTree.accepted;
import static org.kigi.validation.smart.tests.SoundTree.flagged;

import java.util.List;
import java.util.function.IntToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.measurement.Series;
import org.kigi.model.goaltree.ActionStatus;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.KPI;
import org.kigi.validation.Finding;
import org.kigi.validation.Severity;

class RelevantRulesTest {

    private static final String NO_ACTION = "smart.relevant.kpi-without-action";
    private static final String NO_PATH = "smart.relevant.no-path-to-kgi";
    private static final String WRONG_WAY = "smart.relevant.wrong-way";
    private static final String CIRCLE = "smart.relevant.influence-circle";
    private static final String TOO_MANY = "smart.relevant.too-many-drivers";
    private static final String UNRELATED = "smart.relevant.unrelated-by-data";
    private static final String NO_EFFECT = "smart.relevant.effect-missing";

    @Test
    void flagsGoalWithoutOwner() {
        assertEquals(Literals.INDICATOR__OWNER, flagged("smart.relevant.owner-missing", tree -> tree.customers.setOwner(null)).feature());
    }

    @Test
    void flagsActionWithoutOwner() {
        assertEquals(Literals.ACTION__OWNER,
                flagged("smart.relevant.action-owner-missing", tree -> tree.campaign.setOwner(null)).feature());
    }

    @Test
    void acceptsFinishedActionWithoutOwner() {
        accepted("smart.relevant.action-owner-missing", tree -> {
            tree.campaign.setOwner(null);
            tree.campaign.setStatus(ActionStatus.DONE);
        });
    }

    @Test
    void flagsKgiWithoutKpi() {
        Finding finding = flagged("smart.relevant.kgi-without-kpi", tree -> tree.tree.getKgis().add(Elements.kgi("Satisfaction")));
        assertEquals(Literals.INDICATOR__DRIVERS, finding.feature());
        assertTrue(finding.message(Language.JA).contains("「Satisfaction」"));
    }

    @Test
    void flagsKpiWithoutAction() {
        Finding finding = flagged(NO_ACTION, tree -> tree.customers.getActions().clear());
        assertEquals(Literals.INDICATOR__ACTIONS, finding.feature());
    }

    @Test
    void acceptsKpiThatOthersMove() {
        accepted(NO_ACTION, tree -> {
            tree.customers.getActions().clear();
            influence(tree, tree.price, tree.customers, 0.5);
        });
        accepted(NO_ACTION, tree -> {
            tree.price.getActions().clear();
            tree.price.setFormula("sales / customers");
            tree.sales.setFormula(null);
        });
        accepted(NO_ACTION, tree -> {
            KPI leads = Elements.kpi("Leads");
            leads.getActions().addAll(tree.customers.getActions());
            tree.customers.getDrivers().add(leads);
        });
    }

    @Test
    void flagsKpiWhoseInfluenceHasNoWeight() {
        flagged(NO_ACTION, tree -> {
            tree.customers.getActions().clear();
            influence(tree, tree.price, tree.customers, 0);
        });
    }

    @Test
    void acceptsReachedKpiWithoutAction() {
        accepted(NO_ACTION, tree -> {
            tree.customers.getActions().clear();
            tree.customers.getTarget().setValue(110.0);
        });
    }

    @Test
    void flagsKpiWithoutEffect() {
        Finding finding = flagged(NO_EFFECT, tree -> {
            tree.sales.setFormula("customers * 100000");
            tree.price.setWeight(0.0);
        });
        assertEquals(Literals.INDICATOR__WEIGHT, finding.feature());
        assertTrue(finding.message(Language.EN).contains("“Price”") && finding.message(Language.EN).contains("“Sales”"));
    }

    @Test
    void acceptsKpiWithAnEffectOfAnyKind() {
        accepted(NO_EFFECT, tree -> tree.price.setWeight(0.0));
        accepted(NO_EFFECT, tree -> {
            tree.sales.setFormula("sum(drivers)");
            tree.price.setWeight(0.0);
        });
        accepted(NO_EFFECT, tree -> {
            tree.sales.setFormula(null);
            tree.price.setWeight(0.1);
        });
        accepted(NO_EFFECT, tree -> {
            tree.sales.setFormula(null);
            tree.price.setWeight(0.0);
            influence(tree, tree.price, tree.customers, -0.3);
        });
    }

    @Test
    void namesTheElementItself() {
        SoundTree tree = new SoundTree();
        tree.price.setOwner(null);
        assertSame(tree.price, tree.findings("smart.relevant.owner-missing").getFirst().element());
    }

    /** Leads move calls and calls move leads, and neither has a weight. */
    @Test
    void flagsLinksThatLeadToNoKgi() {
        SoundTree tree = new SoundTree();
        KPI leads = withoutWeight(tree, "Leads");
        KPI calls = withoutWeight(tree, "Calls");
        influence(tree, leads, calls, 0.5);
        influence(tree, calls, leads, 0.5);
        List<Finding> findings = tree.findings(NO_PATH);
        assertEquals(List.of(leads, calls), findings.stream().map(Finding::element).toList());
        assertEquals(List.of(), tree.findings(NO_EFFECT));
        assertTrue(findings.getFirst().message(Language.EN).contains("“Leads”"));
    }

    @Test
    void acceptsLinksThatLeadToAKgiSomewhere() {
        accepted(NO_PATH, tree -> {
            KPI leads = withoutWeight(tree, "Leads");
            KPI calls = withoutWeight(tree, "Calls");
            influence(tree, leads, calls, 0.5);
            influence(tree, calls, tree.customers, 0.5);
        });
    }

    private static KPI withoutWeight(SoundTree tree, String name) {
        KPI kpi = Elements.kpi(name);
        kpi.setWeight(0.0);
        tree.sales.getDrivers().add(kpi);
        return kpi;
    }

    @Test
    void flagsMeasureWhoseImprovementMakesTheFormulaWorse() {
        Finding finding = flagged(WRONG_WAY, tree -> tree.price.setDirection(Direction.LOWER_IS_BETTER));
        assertEquals(Literals.INDICATOR__DIRECTION, finding.feature());
        String message = finding.message(Language.EN);
        for (String evidence : new String[] {"“Price”", "Lower is better", "“Sales”", "Higher is better"}) {
            assertTrue(message.contains(evidence), message);
        }
        flagged(WRONG_WAY, tree -> tree.sales.setFormula("customers / price"));
        flagged(WRONG_WAY, tree -> tree.sales.setFormula("1000 * customers − price"));
    }

    @Test
    void flagsMeasureWhoseInfluenceHasTheWrongSign() {
        Finding finding = flagged(WRONG_WAY, tree -> {
            KPI discount = withoutWeight(tree, "Discount");
            influence(tree, discount, tree.price, -0.5);
        });
        assertTrue(finding.message(Language.EN).contains("“Discount”") && finding.message(Language.EN).contains("KGI “Sales”"),
                finding.message(Language.EN));
    }

    @Test
    void acceptsMeasuresThatHelpAndTradeOffs() {
        accepted(WRONG_WAY, tree -> {
            KPI discount = withoutWeight(tree, "Discount");
            discount.setDirection(Direction.LOWER_IS_BETTER);
            influence(tree, discount, tree.price, -0.5);
        });
        // a higher price brings more by the formula and drives customers away: a trade-off
        accepted(WRONG_WAY, tree -> influence(tree, tree.price, tree.customers, -0.3));
        // it helps by its place in the tree
        accepted(WRONG_WAY, tree -> {
            KPI discount = Elements.kpi("Discount");
            tree.sales.getDrivers().add(discount);
            influence(tree, discount, tree.customers, -0.5);
        });
        accepted(WRONG_WAY, tree -> {
            tree.price.setDirection(Direction.RANGE);
            tree.sales.setFormula("customers / price");
        });
        // without numbers nothing can be computed
        accepted(WRONG_WAY, tree -> {
            tree.price.setDirection(Direction.LOWER_IS_BETTER);
            tree.price.setUnit("");
        });
    }

    @Test
    void flagsInfluencesInACircleOnce() {
        Finding finding = flagged(CIRCLE, tree -> {
            influence(tree, tree.customers, tree.price, 0.5);
            influence(tree, tree.price, tree.customers, 0.5);
        });
        assertTrue(finding.message(Language.EN).contains("Customers → Price → Customers"), finding.message(Language.EN));
    }

    @Test
    void flagsInfluenceBackDownTheTree() {
        SoundTree tree = new SoundTree();
        Influence back = Elements.create(Influence.class);
        back.setSource(tree.sales);
        back.setTarget(tree.customers);
        tree.tree.getInfluences().add(back);
        List<Finding> findings = tree.findings(CIRCLE);
        assertEquals(1, findings.size());
        assertSame(back, findings.getFirst().element());
        assertTrue(findings.getFirst().message(Language.JA).contains("Sales → Customers → Sales"));
    }

    @Test
    void acceptsInfluencesThatGoOn() {
        accepted(CIRCLE, tree -> influence(tree, tree.price, tree.customers, 0.5));
        accepted(CIRCLE, tree -> {
            influence(tree, tree.customers, tree.price, 0.5);
            influence(tree, tree.price, tree.customers, 0);
        });
    }

    @Test
    void flagsMoreThanSevenDrivers() {
        Finding finding = flagged(TOO_MANY, tree -> add(tree, 6));
        assertEquals(Literals.INDICATOR__DRIVERS, finding.feature());
        assertTrue(finding.message(Language.EN).contains("8 drivers"), finding.message(Language.EN));
    }

    @Test
    void acceptsSevenDrivers() {
        accepted(TOO_MANY, tree -> add(tree, 5));
    }

    private static void add(SoundTree tree, int drivers) {
        for (int i = 0; i < drivers; i++) {
            tree.sales.getDrivers().add(Elements.kpi("Driver " + i));
        }
    }

    /**
     * Changes of two orthogonal patterns correlate by 0. With 23 changes Fisher's interval is tanh(±1.96 / √20), which is ±0.41.
     */
    @Test
    void remarksMeasureThatVariesOnItsOwn() {
        Finding finding = flagged(UNRELATED, tree -> siblings(tree, month -> PATTERN[month % 4], month -> PATTERN[month / 2 % 4]));
        assertEquals(Severity.INFO, finding.severity());
        String message = finding.message(Language.EN);
        assertTrue(message.contains("“Leads”") && message.contains("“Customers”") && message.contains("23 periods"), message);
        assertTrue(message.matches(".*correlate by −?0\\.\\d\\d \\(95 % interval −0\\.\\d\\d to 0\\.\\d\\d\\).*"), message);
    }

    private static final double[] PATTERN = {100, 103, 101, 99};

    @Test
    void acceptsMeasureThatVariesWithWhatItMoves() {
        accepted(UNRELATED, tree -> siblings(tree, month -> PATTERN[month % 4], month -> 2 * PATTERN[month % 4] + month % 2));
        // three months later, as the influence says
        accepted(UNRELATED, tree -> {
            siblings(tree, month -> PATTERN[(month + 3) * 7 % 11 % 4], month -> PATTERN[month * 7 % 11 % 4]);
            Influence influence = Elements.create(Influence.class);
            influence.setSource(tree.customers.getDrivers().getFirst());
            influence.setTarget(tree.customers);
            influence.setLag(91);
            tree.tree.getInfluences().add(influence);
        });
        // related by a formula
        accepted(UNRELATED, tree -> {
            siblings(tree, month -> PATTERN[month % 4], month -> PATTERN[month / 2 % 4]);
            tree.customers.setFormula("leads");
        });
        // too few
        accepted(UNRELATED, tree -> {
            siblings(tree, month -> PATTERN[month % 4], month -> PATTERN[month / 2 % 4]);
            tree.files.put("data/leads.csv", new Series("data/leads.csv", tree.files.get("data/leads.csv").readings().subList(12, 24)));
        });
    }

    private static void siblings(SoundTree tree, IntToDoubleFunction driver, IntToDoubleFunction driven) {
        KPI leads = Elements.kpi("Leads");
        leads.setCode("leads");
        leads.setUnit("customer");
        leads.setAggregation(Aggregation.LAST);
        tree.customers.getDrivers().add(leads);
        tree.measure(leads, driver);
        tree.measure(tree.customers, driven);
    }

    private static void influence(SoundTree tree, KPI source, KPI target, double weight) {
        Influence influence = Elements.create(Influence.class);
        influence.setSource(source);
        influence.setTarget(target);
        influence.setWeight(weight);
        tree.tree.getInfluences().add(influence);
    }
}
