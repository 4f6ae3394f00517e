package org.kigi.validation.smart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.validation.smart.tests.SoundTree.accepted;
import static org.kigi.validation.smart.tests.SoundTree.flagged;

import org.junit.jupiter.api.Test;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.model.goaltree.ActionStatus;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.KPI;
import org.kigi.validation.Finding;

class RelevantRulesTest {

    private static final String NO_ACTION = "smart.relevant.kpi-without-action";
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

    private static void influence(SoundTree tree, KPI source, KPI target, double weight) {
        Influence influence = Elements.create(Influence.class);
        influence.setSource(source);
        influence.setTarget(target);
        influence.setWeight(weight);
        tree.tree.getInfluences().add(influence);
    }
}
