package org.kigi.validation.smart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.validation.smart.tests.SoundTree.accepted;
import static org.kigi.validation.smart.tests.SoundTree.flagged;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.measurement.Series;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.ActionStatus;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.KPI;
import org.kigi.validation.Finding;
import org.kigi.validation.Severity;

class AchievableRulesTest {

    private static final String GROWTH = "smart.achievable.growth-beyond-history";
    private static final String GAP = "smart.achievable.gap-without-action";
    private static final String DRIVERS = "smart.achievable.drivers-miss-target";
    private static final String BELOW_ZERO = "smart.achievable.target-below-zero";
    private static final String EFFECTS = "smart.achievable.effects-too-small";
    private static final String LANDING = "smart.achievable.landing-unlikely";
    private static final String OVER_WHOLE = "smart.achievable.ratio-over-whole";

    /** Customers grow by one a month, so by 6 in any half-year; from 113 now, 130 need 17 in six months. */
    @Test
    void flagsGrowthThatReadingsNeverShowed() {
        Finding finding = flagged(GROWTH, tree -> tree.customers.getTarget().setValue(130.0));
        assertEquals(Literals.INDICATOR__TARGET, finding.feature());
        assertEquals(Severity.WARNING, finding.severity());
        String message = finding.message(Language.EN);
        for (String evidence : new String[] {"113 customers", "130 customers", "2027-03-31", "+17 customers", "6 months", "+6 customers"}) {
            assertTrue(message.contains(evidence), message);
        }
        assertTrue(finding.message(Language.JA).contains("+17社"), finding.message(Language.JA));
    }

    @Test
    void remarksGrowthALittleBeyondTheBest() {
        assertEquals(Severity.INFO, flagged(GROWTH, tree -> tree.customers.getTarget().setValue(123.0)).severity());
    }

    @Test
    void flagsDeclineThatReadingsNeverShowed() {
        Finding finding = flagged(GROWTH, tree -> {
            fallingFrom150(tree);
            tree.customers.getTarget().setValue(100.0);
        });
        assertTrue(finding.message(Language.EN).contains("−27 customers") && finding.message(Language.EN).contains("−6 customers"),
                finding.message(Language.EN));
    }

    @Test
    void saysDifferencesOfPercentagesInPoints() {
        Finding finding = flagged(GROWTH, tree -> {
            tree.sales.setFormula(null);
            tree.sales.setSeries(null);
            tree.customers.setUnit("%");
            tree.measure(tree.customers, month -> 10 + month * 0.5);
            tree.customers.getTarget().setValue(35.0);
        });
        assertTrue(finding.message(Language.EN).contains("+13.5 points"), finding.message(Language.EN));
        assertTrue(finding.message(Language.JA).contains("+13.5ポイント"), finding.message(Language.JA));
    }

    @Test
    void acceptsGrowthThatReadingsShowed() {
        accepted(GROWTH, tree -> tree.customers.getTarget().setValue(119.0));
        accepted(GROWTH, tree -> {
            fallingFrom150(tree);
            tree.customers.getTarget().setValue(121.0);
        });
    }

    /** The amount was never so large, but the rate was: tenfold every half-year. */
    @Test
    void acceptsGrowthAtARateThatReadingsShowed() {
        accepted(GROWTH, tree -> {
            tree.measure(tree.customers, month -> Math.pow(10, month / 6.0));
            tree.customers.getTarget().setValue(5 * Math.pow(10, 23 / 6.0));
        });
    }

    /** In 24 months there are five spans of 19 months, one less than are needed. */
    @Test
    void judgesNothingByAShortHistory() {
        accepted(GROWTH, tree -> {
            tree.customers.getTarget().setValue(1e6);
            tree.customers.getTarget().setDate(LocalDate.of(2028, 4, 30));
        });
        accepted(GROWTH, tree -> {
            tree.customers.setFrequency(Frequency.DAY);
            tree.customers.getTarget().setValue(1e6);
            tree.customers.getTarget().setDate(LocalDate.MAX);
        });
    }

    @Test
    void flagsGapThatNobodyCloses() {
        Finding finding = flagged(GAP, tree -> {
            tree.measure(tree.customers, month -> 100 + month * 0.1);
            tree.campaign.setStatus(ActionStatus.DONE);
        });
        assertEquals(Literals.INDICATOR__ACTIONS, finding.feature());
        assertTrue(finding.message(Language.EN).contains("102.3 customers") && finding.message(Language.EN).contains("17.7 customers"),
                finding.message(Language.EN));
    }

    @Test
    void flagsOnlyTheHighestOfSeveralGapsWithoutAction() {
        Finding finding = flagged(GAP, tree -> {
            tree.measure(tree.customers, month -> 100 + month * 0.1);
            tree.measure(tree.price, month -> 100_000 + month * 10);
            tree.campaign.setStatus(ActionStatus.CANCELLED);
            tree.offers.setStatus(ActionStatus.CANCELLED);
        });
        assertEquals("Sales", ((Indicator) finding.element()).getName());
    }

    @Test
    void acceptsGapThatIsClosingOrThatAnActionElsewhereCloses() {
        accepted(GAP, tree -> tree.campaign.setStatus(ActionStatus.DONE));
        accepted(GAP, tree -> {
            tree.measure(tree.customers, month -> 100 + month * 0.1);
            tree.campaign.setStatus(ActionStatus.DONE);
            Influence influence = Elements.create(Influence.class);
            influence.setSource(tree.price);
            influence.setTarget(tree.customers);
            tree.tree.getInfluences().add(influence);
        });
    }

    /** 120 customers × ¥120,000 are ¥14.4 million. */
    @Test
    void flagsTargetThatTheTargetsBelowDoNotProduce() {
        Finding finding = flagged(DRIVERS, tree -> tree.sales.getTarget().setValue(15_000_000.0));
        assertEquals(Literals.INDICATOR__FORMULA, finding.feature());
        String message = finding.message(Language.EN);
        assertTrue(message.contains("¥14,400,000") && message.contains("¥15,000,000") && message.contains("¥600,000"), message);
    }

    @Test
    void acceptsTargetWithinTheToleranceOrBelow() {
        accepted(DRIVERS, tree -> tree.sales.getTarget().setValue(14_500_000.0));
        accepted(DRIVERS, tree -> tree.sales.getTarget().setValue(14_000_000.0));
    }

    @Test
    void turnsTheComparisonAroundWhereLowerIsBetter() {
        Consumer<SoundTree> lower = tree -> tree.sales.setDirection(Direction.LOWER_IS_BETTER);
        flagged(DRIVERS, lower.andThen(tree -> tree.sales.getTarget().setValue(14_000_000.0)));
        accepted(DRIVERS, lower.andThen(tree -> tree.sales.getTarget().setValue(15_000_000.0)));
    }

    @Test
    void computesTargetsInTheirUnits() {
        accepted(DRIVERS, tree -> {
            tree.sales.setUnit("百万円");
            tree.sales.getTarget().setValue(14.4);
        });
        flagged(DRIVERS, tree -> {
            tree.sales.setUnit("百万円");
            tree.sales.getTarget().setValue(15.0);
        });
    }

    @Test
    void comparesNoTargetsOfDifferentPeriods() {
        accepted(DRIVERS, tree -> {
            tree.sales.setFrequency(Frequency.YEAR);
            tree.sales.getTarget().setValue(150_000_000.0);
        });
    }

    @Test
    void flagsShareAboveTheWhole() {
        Finding finding = flagged(OVER_WHOLE, tree -> percentage(tree, 50, 120));
        assertEquals(Literals.INDICATOR__TARGET, finding.feature());
        assertTrue(finding.message(Language.EN).contains("120 %"));
        flagged(OVER_WHOLE, tree -> {
            percentage(tree, 50, 120);
            tree.customers.setAggregation(Aggregation.AVERAGE);
        });
    }

    @Test
    void acceptsShareUpToTheWholeAndWhatIsNoShare() {
        accepted(OVER_WHOLE, tree -> percentage(tree, 50, 100));
        accepted(OVER_WHOLE, tree -> tree.price.setAggregation(Aggregation.RATIO));
        // sales against those of the year before have been above 100 % already
        accepted(OVER_WHOLE, tree -> percentage(tree, 90, 120));
        accepted(OVER_WHOLE, tree -> {
            percentage(tree, 50, 120);
            tree.customers.getBaseline().setValue(101.0);
        });
    }

    @Test
    void flagsTargetBelowNothing() {
        Finding finding = flagged(BELOW_ZERO, tree -> tree.customers.getTarget().setValue(-5.0));
        assertEquals(Literals.INDICATOR__TARGET, finding.feature());
        assertTrue(finding.message(Language.EN).contains("-5 customers"), finding.message(Language.EN));
        flagged(BELOW_ZERO, tree -> percentage(tree, 50, -1));
    }

    @Test
    void acceptsTargetBelowZeroWhereThereIsSuchAThing() {
        accepted(BELOW_ZERO, tree -> tree.customers.getTarget().setValue(0.0));
        accepted(BELOW_ZERO, tree -> {
            tree.sales.setFormula("customers * price - customers * price");
            tree.sales.getTarget().setValue(-1.0);
        });
        accepted(BELOW_ZERO, tree -> {
            tree.customers.getTarget().setValue(-5.0);
            tree.customers.getBaseline().setValue(-8.0);
        });
        accepted(BELOW_ZERO, tree -> {
            tree.customers.setUnit("¥");
            tree.customers.getTarget().setValue(-5.0);
        });
    }

    /** From 102.3 customers now to 120 it takes 17.7; the campaign brings 8 and the offers 5. */
    @Test
    void flagsActionsThatDoNotCloseTheGap() {
        Finding finding = flagged(EFFECTS, tree -> slow(tree, 8.0, 5.0));
        assertEquals(Literals.INDICATOR__ACTIONS, finding.feature());
        String message = finding.message(Language.EN);
        for (String evidence : new String[] {"2 open actions", "+13 customers", "102.3 customers", "120 customers", "+17.7 customers"}) {
            assertTrue(message.contains(evidence), message);
        }
    }

    @Test
    void acceptsActionsThatCloseTheGapOrSayNothingOfTheirEffect() {
        accepted(EFFECTS, tree -> slow(tree, 8.0, 10.0));
        accepted(EFFECTS, tree -> slow(tree, 8.0, null));
        accepted(EFFECTS, tree -> {
            slow(tree, 8.0, 5.0);
            tree.campaign.setStatus(ActionStatus.DONE);
            tree.offers.setExpectedEffect(18.0);
        });
        // on the way by itself
        accepted(EFFECTS, tree -> tree.campaign.setExpectedEffect(0.1));
    }

    @Test
    void turnsTheEffectAroundWhereLowerIsBetter() {
        flagged(EFFECTS, tree -> {
            slow(tree, 8.0, 10.0);
            tree.customers.setDirection(Direction.LOWER_IS_BETTER);
            tree.customers.getTarget().setValue(90.0);
        });
    }

    @Test
    void leavesEffectsAloneWhereSomethingBelowIsWorkedOn() {
        accepted(EFFECTS, tree -> {
            slow(tree, 1.0, 1.0);
            KPI leads = Elements.kpi("Leads");
            Action fair = Elements.action("Fair");
            leads.getActions().add(fair);
            tree.customers.getDrivers().add(leads);
        });
    }

    private static void slow(SoundTree tree, Double first, Double second) {
        tree.measure(tree.customers, month -> 100 + month * 0.1);
        tree.campaign.setExpectedEffect(first);
        tree.customers.getActions().add(tree.offers);
        tree.offers.setExpectedEffect(second);
    }

    /** A straight line of one a month from 113 comes to 119 in six months. */
    @Test
    void flagsTargetThatTheForecastHardlyReaches() {
        Finding finding = flagged(LANDING, tree -> {
            tree.customers.getTarget().setValue(123.0);
            tree.sales.getTarget().setValue(13_000_000.0);
        });
        assertEquals(Literals.INDICATOR__TARGET, finding.feature());
        assertEquals(Severity.INFO, finding.severity());
        String message = finding.message(Language.EN);
        for (String evidence : new String[] {"123 customers", "2027-03-31", "less than 0.1 %", "119 customers (2027-03)", "24 values"}) {
            assertTrue(message.contains(evidence), message);
        }
        assertTrue(finding.message(Language.JA).contains("0.1%未満"), finding.message(Language.JA));
    }

    @Test
    void leavesTargetFarBeyondHistoryToTheRuleAboutHistory() {
        assertEquals(Severity.WARNING, flagged(GROWTH, tree -> tree.customers.getTarget().setValue(130.0)).severity());
        accepted(LANDING, tree -> {
            tree.customers.getTarget().setValue(130.0);
            tree.sales.getTarget().setValue(13_000_000.0);
        });
    }

    @Test
    void acceptsTargetThatTheForecastMayReach() {
        // too slow by its pace, but with so much noise that nobody knows
        accepted(LANDING, tree -> tree.measure(tree.customers, month -> 104 + month * 0.1 + (month * 7 % 11 - 5) * 4));
        // no forecast from so few values
        accepted(LANDING, tree -> tree.files.put("data/customers.csv",
                new Series("data/customers.csv", tree.files.get("data/customers.csv").readings().subList(20, 24))));
    }

    private static void percentage(SoundTree tree, double first, double target) {
        tree.customers.setUnit("%");
        tree.customers.setAggregation(Aggregation.RATIO);
        tree.customers.getBaseline().setValue(first);
        tree.measure(tree.customers, month -> first + month);
        tree.customers.getTarget().setValue(target);
    }

    private static void fallingFrom150(SoundTree tree) {
        tree.customers.setDirection(Direction.LOWER_IS_BETTER);
        tree.customers.getMilestones().clear();
        tree.customers.getBaseline().setValue(139.0);
        tree.measure(tree.customers, month -> 150 - month);
    }
}
