package org.kigi.validation.smart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.validation.smart.tests.SoundTree.accepted;
import static org.kigi.validation.smart.tests.SoundTree.flagged;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Unit;
import org.kigi.validation.Finding;

class MeasurableRulesTest {

    private static final String QUOTIENT_MISSING = "smart.measurable.quotient-missing";
    private static final String AGGREGATION = "smart.measurable.aggregation-against-unit";
    private static final String DISTINCT = "smart.measurable.distinct-summed";
    private static final String DISAGREES = "smart.measurable.statement-disagrees";
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

    @Test
    void flagsAggregationThatTheUnitDoesNotAllow() {
        Finding finding = flagged(AGGREGATION, tree -> tree.price.setAggregation(Aggregation.SUM));
        assertEquals(Literals.INDICATOR__AGGREGATION, finding.feature());
        assertTrue(finding.message(Language.EN).contains("¥/customer"), finding.message(Language.EN));
        flagged(AGGREGATION, tree -> percentage(tree, Aggregation.SUM));
        flagged(AGGREGATION, tree -> percentage(tree, Aggregation.DISTINCT));
        flagged(AGGREGATION, tree -> tree.sales.setAggregation(Aggregation.DISTINCT));
        flagged(AGGREGATION, tree -> {
            tree.customers.setUnit("点");
            tree.customers.setAggregation(Aggregation.SUM);
        });
    }

    @Test
    void acceptsAggregationThatTheUnitAllows() {
        accepted(AGGREGATION, tree -> percentage(tree, Aggregation.RATIO));
        accepted(AGGREGATION, tree -> percentage(tree, Aggregation.AVERAGE));
        accepted(AGGREGATION, tree -> tree.customers.setAggregation(Aggregation.SUM));
        accepted(AGGREGATION, tree -> tree.customers.setAggregation(Aggregation.DISTINCT));
    }

    private static void percentage(SoundTree tree, Aggregation aggregation) {
        tree.customers.setUnit("%");
        tree.customers.setAggregation(aggregation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"customers + price", "sum(customers, price)", "sum(drivers)", "2 * (customers + price)", "ytd(customers)"})
    void flagsSumOfCountsOfDifferentThings(String formula) {
        Finding finding = flagged(DISTINCT, tree -> visitors(tree, formula));
        assertEquals(Literals.INDICATOR__FORMULA, finding.feature());
        assertTrue(finding.message(Language.EN).contains("“Customers”") && finding.message(Language.JA).contains("「Customers」"),
                finding.message(Language.EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"customers", "customers / price", "max(customers, price)", "customers + 1", "customers − price"})
    void acceptsOtherUsesOfCountsOfDifferentThings(String formula) {
        accepted(DISTINCT, tree -> visitors(tree, formula));
    }

    @Test
    void acceptsSumOfCountsThatMayRepeat() {
        accepted(DISTINCT, tree -> {
            visitors(tree, "customers + price");
            tree.price.setAggregation(Aggregation.SUM);
        });
    }

    private static void visitors(SoundTree tree, String formula) {
        tree.sales.setUnit("person");
        tree.sales.setFormula(formula);
        tree.customers.setUnit("person");
        tree.customers.setAggregation(Aggregation.DISTINCT);
        tree.price.setUnit("person");
        tree.price.setAggregation(Aggregation.DISTINCT);
    }

    /** A sentence about a target of 150 in that unit, and the words that say something else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "customer | Raise customers from 100 to 120 by 31 March 2027. | 120",
        "customer | Win at least 120 customers by 2027. | 120 customers",
        "customer | 契約社数を100社から2027年3月末までに120社へ増やす。 | 120社",
        "customer | 契約社数を百二十社に増やす。 | 百二十社",
        "customer | 契約社数を１２０社以上とする。 | １２０社",
        "千円 | 平均単価を12万円に引き上げる。 | 12万円",
        "千円 | Raise the average price to ¥120,000. | ¥120,000",
        "億円 | 売上高を120億円まで伸ばす。 | 120億円",
        "¥ | Raise it to JPY 120. | JPY 120",
        "% | Raise the share to 120 %. | 120 %",
        "% | 割合を12割に高める。 | 12割"})
    void flagsSentenceThatNamesAnotherValueThanTheTarget(String unit, String sentence, String words) {
        Finding finding = flagged(DISAGREES, tree -> goal(tree, unit, sentence));
        assertEquals(words, finding.span().of(sentence));
        assertTrue(finding.message(Language.EN).contains("150") || finding.message(Language.EN).contains("15,000"),
                finding.message(Language.EN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "customer | Raise customers from 100 to 150 by 31 March 2027.",
        "customer | Raise customers by half, from 100 to 150.",
        "customer | Release version 1.1.2 by 31.3.2027.",
        "customer | 2027.3.31までに第1.1.2版を公開する。",
        "customer | Raise customers by 20 % until 2027.",
        "customer | Raise customers to new heights in fiscal 2026.",
        "customer | Raise customers from 100 (2025) by 31 March 2027.",
        "customer | Answer within 24 hours and reach 150 customers.",
        "customer | 契約社数を100社から2027年3月31日までに150社へ増やす。",
        "customer | 契約社数を２０２７年３月までに百五十社に増やす。",
        "customer | 二〇二七年までに契約社数を増やす。",
        "customer | 契約社数を前年比20%増やす。",
        "customer | 契約社数を、途中の110社を経て150社へ増やす。",
        "千円 | 平均単価を15万円に引き上げる。",
        "千円 | Raise the average price to ¥150 thousand.",
        "億円 | 売上高を150億円まで伸ばす。",
        "億円 | 売上高を1兆円の市場で150億円まで伸ばす。",
        "¥ | Raise the price to 150 yen for 40 products.",
        "% | 割合を15割に高める。",
        "% | Raise the share to 150 percent in 12 regions."})
    void acceptsSentenceThatNamesTheTargetOrNoValue(String unit, String sentence) {
        accepted(DISAGREES, tree -> goal(tree, unit, sentence));
    }

    private static void goal(SoundTree tree, String unit, String sentence) {
        tree.customers.setUnit(unit);
        tree.customers.getTarget().setValue(150.0);
        tree.customers.setStatement(sentence);
    }
}
