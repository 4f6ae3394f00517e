package org.kigi.validation.smart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.validation.smart.tests.SoundTree.accepted;
import static org.kigi.validation.smart.tests.SoundTree.flagged;

import org.junit.jupiter.api.Test;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Unit;
import org.kigi.validation.Finding;

class MeasurableRulesTest {

    private static final String QUOTIENT_MISSING = "smart.measurable.quotient-missing";
    private static final String FORMULA_UNIT = "smart.measurable.formula-unit";

    @Test
    void flagsGoalWithoutUnit() {
        assertEquals(Literals.INDICATOR__UNIT, flagged("smart.measurable.unit-missing", tree -> tree.customers.setUnit(" ")).feature());
    }

    @Test
    void flagsUnitThatCannotBeRead() {
        Finding finding = flagged("smart.measurable.unit-unreadable", tree -> tree.price.setUnit("¥/"));
        assertEquals(Literals.INDICATOR__UNIT, finding.feature());
    }

    @Test
    void acceptsUnitOfTheTree() {
        accepted("smart.measurable.unit-unreadable", tree -> {
            Unit seat = Elements.create(Unit.class);
            seat.setName("Seat");
            seat.setSymbol("seat");
            tree.tree.getUnits().add(seat);
            tree.customers.setUnit("seat");
        });
    }

    @Test
    void flagsGoalWithoutTargetValue() {
        assertEquals(Literals.INDICATOR__TARGET,
                flagged("smart.measurable.target-missing", tree -> tree.customers.setTarget(null)).feature());
        flagged("smart.measurable.target-missing", tree -> tree.customers.getTarget().setValue(null));
    }

    @Test
    void flagsTargetWithoutBaseline() {
        Finding finding = flagged("smart.measurable.baseline-missing", tree -> tree.customers.setBaseline(null));
        assertEquals(Literals.INDICATOR__BASELINE, finding.feature());
        assertTrue(finding.message(Language.EN).contains("120 customers"), finding.message(Language.EN));
        assertTrue(finding.message(Language.JA).contains("120社"), finding.message(Language.JA));
        flagged("smart.measurable.baseline-missing", tree -> tree.customers.getBaseline().setValue(null));
    }

    @Test
    void acceptsGoalWithoutBaselineWhileItHasNoTarget() {
        accepted("smart.measurable.baseline-missing", tree -> {
            tree.customers.setBaseline(null);
            tree.customers.setTarget(null);
        });
    }

    @Test
    void flagsTargetWorseThanTheBaseline() {
        Finding finding = flagged("smart.measurable.target-against-direction",
                tree -> tree.customers.setDirection(Direction.LOWER_IS_BETTER));
        assertTrue(finding.message(Language.JA).contains("低いほど良い"));
        flagged("smart.measurable.target-against-direction", tree -> tree.customers.getTarget().setValue(90.0));
    }

    @Test
    void acceptsAnyTargetOfARangeAndTheBaselineAsTarget() {
        accepted("smart.measurable.target-against-direction", tree -> {
            tree.customers.setDirection(Direction.RANGE);
            tree.customers.getTarget().setValue(90.0);
        });
        accepted("smart.measurable.target-against-direction", tree -> tree.customers.getTarget().setValue(100.0));
    }

    @Test
    void flagsGoalThatNothingMeasures() {
        assertEquals(Literals.INDICATOR__SERIES,
                flagged("smart.measurable.data-missing", tree -> tree.customers.setSeries(null)).feature());
    }

    @Test
    void flagsReadingsWithoutSource() {
        Finding finding = flagged("smart.measurable.source-missing", tree -> tree.customers.setMeasurementSource(null));
        assertEquals(Literals.INDICATOR__MEASUREMENT_SOURCE, finding.feature());
        assertTrue(finding.message(Language.EN).contains("data/customers.csv"));
    }

    @Test
    void acceptsFormulaWithoutSource() {
        accepted("smart.measurable.source-missing", tree -> tree.sales.setMeasurementSource(null));
    }

    @Test
    void flagsRatioWithoutFormula() {
        Finding finding = flagged(QUOTIENT_MISSING, tree -> tree.price.setAggregation(Aggregation.RATIO));
        assertEquals(Literals.INDICATOR__FORMULA, finding.feature());
        assertTrue(finding.message(Language.EN).contains("there is no formula"));
    }

    @Test
    void flagsRatioWhoseFormulaDoesNotDivide() {
        assertTrue(flagged(QUOTIENT_MISSING, tree -> tree.sales.setAggregation(Aggregation.RATIO)).message(Language.JA)
                .contains("「customers * price」に割り算がありません"));
    }

    @Test
    void acceptsRatioWithAQuotient() {
        for (String formula : new String[] {"sales / customers", "sales ÷ customers", "sales／customers"}) {
            accepted(QUOTIENT_MISSING, tree -> {
                tree.sales.setFormula(null);
                tree.price.setAggregation(Aggregation.RATIO);
                tree.price.setFormula(formula);
            });
        }
    }

    @Test
    void flagsFormulaOfAnotherUnit() {
        Finding finding = flagged(FORMULA_UNIT, tree -> tree.sales.setFormula("customers + customers"));
        assertEquals(Literals.INDICATOR__FORMULA, finding.feature());
        assertTrue(finding.message(Language.EN).contains("¥"), finding.message(Language.EN));
    }

    @Test
    void flagsFormulaThatAddsWhatCannotBeAdded() {
        flagged(FORMULA_UNIT, tree -> tree.sales.setFormula("price + customers"));
    }

    @Test
    void acceptsFormulaInAnotherSizeOfTheUnit() {
        accepted(FORMULA_UNIT, tree -> tree.sales.setUnit("百万円"));
    }
}
