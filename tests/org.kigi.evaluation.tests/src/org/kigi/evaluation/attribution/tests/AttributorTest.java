package org.kigi.evaluation.attribution.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.attribution.Attribution;
import org.kigi.evaluation.attribution.AttributionMethod;
import org.kigi.evaluation.attribution.AttributionReason;
import org.kigi.evaluation.attribution.AttributionReason.Code;
import org.kigi.evaluation.attribution.Attributor;
import org.kigi.evaluation.attribution.Contribution;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KPI;

class AttributorTest {

    private static double[] amounts(List<Contribution> contributions) {
        return contributions.stream().mapToDouble(Contribution::amount).toArray();
    }

    private static List<String> codes(List<Contribution> contributions) {
        return contributions.stream().map(contribution -> contribution.indicator().getCode()).toList();
    }

    private static void assertAmounts(Attribution attribution, double tolerance, double... expected) {
        assertNull(attribution.reason());
        assertArrayEquals(expected, amounts(attribution.contributions()), tolerance);
    }

    private static void assertNotComputable(Code code, Attribution attribution) {
        assertEquals(code, attribution.reason() == null ? null : attribution.reason().code());
        assertEquals(List.of(), attribution.contributions());
    }

    // worked cases

    /** (impressions, clicks, conversions, revenue): (1000, 150, 120, 8600) → (1000, 120, 160, 9055), the required worked case. */
    private static TwoMonths advertising() {
        TwoMonths tree = new TwoMonths("impressions * ctr * cvr * basket");
        tree.driver(tree.top, "impressions", 1000, 1000);
        KPI ctr = tree.computed(tree.top, "ctr", "clicks / impressions");
        tree.driver(ctr, "clicks", 150, 120);
        KPI cvr = tree.computed(tree.top, "cvr", "conversions / clicks");
        tree.driver(cvr, "conversions", 120, 160);
        KPI basket = tree.computed(tree.top, "basket", "sales / conversions");
        tree.driver(basket, "sales", 8600, 9055);
        return tree;
    }

    @Test
    void chainSubstitutionGivesEachFactorItsStep() {
        Attribution attribution = advertising().attribute(AttributionMethod.CHAIN_SUBSTITUTION);

        assertEquals(455, attribution.change(), 1e-9);
        assertEquals(List.of("impressions", "ctr", "cvr", "basket"), codes(attribution.contributions()));
        assertAmounts(attribution, 0.005, 0, -1720, 4586.67, -2411.67);
        assertArrayEquals(new double[] {0, -1720 / 455.0, 4586.67 / 455, -2411.67 / 455},
                attribution.contributions().stream().mapToDouble(Contribution::share).toArray(), 1e-4);
    }

    /**
     * By hand: of the change of cvr, 8/15, conversions explain 160/150 − 120/150 = 4/15 and clicks the other half; so each gets half of
     * 4586.67. Of the change of basket, sales explain 455/120 and conversions 9055/160 − 9055/120.
     */
    @Test
    void contributionOfDriverIsSplitInProportion() {
        Attribution attribution = advertising().attribute(AttributionMethod.CHAIN_SUBSTITUTION);

        Contribution ctr = attribution.contributions().get(1);
        assertEquals(List.of("clicks", "impressions"), codes(ctr.children()));
        assertArrayEquals(new double[] {-1720, 0}, amounts(ctr.children()), 1e-9);
        Contribution cvr = attribution.contributions().get(2);
        assertEquals(List.of("conversions", "clicks"), codes(cvr.children()));
        assertArrayEquals(new double[] {2293.3333333333, 2293.3333333333}, amounts(cvr.children()), 1e-9);
        Contribution basket = attribution.contributions().get(3);
        assertArrayEquals(new double[] {160 * 455 / 120.0, 160 * (9055 / 160.0 - 9055 / 120.0)}, amounts(basket.children()), 1e-9);
        assertEquals(List.of("impressions", "clicks", "impressions", "conversions", "clicks", "sales", "conversions"),
                codes(attribution.leaves()));
        assertEquals(455, attribution.leaves().stream().mapToDouble(Contribution::amount).sum(), 1e-9);
        assertTrue(attribution.leaves().stream().allMatch(leaf -> leaf.reason() == null));
    }

    /** By hand: volume first is (90 − 100) · 10 and 90 · (12 − 10); price first is (12 − 10) · 100 and 12 · (90 − 100). */
    @Test
    void orderOfSubstitutionCanBeGiven() {
        TwoMonths tree = new TwoMonths("price * volume");
        tree.driver(tree.top, "price", 10, 12);
        tree.driver(tree.top, "volume", 100, 90);

        assertAmounts(tree.attribute(AttributionMethod.CHAIN_SUBSTITUTION), 0, 200, -120);
        Attribution volumeFirst = tree.attribute(AttributionMethod.CHAIN_SUBSTITUTION, "volume");
        assertEquals(List.of("volume", "price"), codes(volumeFirst.contributions()));
        assertAmounts(volumeFirst, 0, -100, 180);
    }

    /** The data of the tests of LMDIR by M. K. Heun (github.com/MatthewHeun/LMDIR, tests/testthat/test_lmdi.R). */
    private static TwoMonths twoCategories(double[] before, double[] after) {
        TwoMonths tree = new TwoMonths("first + second");
        KPI first = tree.computed(tree.top, "first", "x11 * x12 * x13");
        KPI second = tree.computed(tree.top, "second", "x21 * x22 * x23");
        for (int i = 0; i < 6; i++) {
            tree.driver(i < 3 ? first : second, "x" + (i / 3 + 1) + (i % 3 + 1), before[i], after[i]);
        }
        return tree;
    }

    @ParameterizedTest
    @CsvSource({
        // Z_1, Z_2 and Z_3 there
        "1 10 2 4 5 3,  4 5 3 5 6 4,  50.47438029 -25.23719014 14.76280986 19.31568569 15.78206435 24.90224996",
        "4 5 3 5 6 4,   8 2 4 5 7 5,  42.96021467 -56.79031473 17.83010006 0 22.47128816 32.52871184",
        "8 2 4 5 7 5,   10 1 5 6 8 6, 12.6549815 -39.30996299 12.6549815 41.35566084 30.28867832 41.35566084",
        // zeros: Z_expected_1 and Z_expected_2 there, after Ang, Zhang and Choi 1998, table 2, and Wood and Lenzen 2006
        "0 10 2 4 5 3,  4 5 3 5 6 4,  60 0 0 19.31568569 15.78206435 24.90224996",
        "1 10 2 4 5 3,  4 5 3 5 6 0,  50.47438029 -25.23719014 14.76280986 0 0 -60"})
    void lmdiAgreesWithPublishedExample(String before, String after, String expected) {
        TwoMonths tree = twoCategories(numbers(before), numbers(after));

        Attribution nested = tree.attribute(AttributionMethod.LMDI);
        tree.top.setFormula("x11 * x12 * x13 + x21 * x22 * x23");
        Attribution flat = tree.attribute(AttributionMethod.LMDI);

        assertArrayEquals(numbers(expected), amounts(nested.leaves()), 1e-7);
        assertArrayEquals(numbers(expected), amounts(flat.contributions()), 1e-7);
    }

    /** The eight cases of zeros of Ang, Zhang and Choi 1998, table 2: the effect of x where V = x · y. */
    @ParameterizedTest
    @CsvSource({"0, 6, 7, 7, 42", "6, 0, 7, 7, -42", "6, 6, 0, 7, 0", "6, 6, 7, 0, 0", "6, 8, 0, 0, 0", "0, 0, 7, 8, 0",
        "6, 0, 0, 7, 0", "0, 6, 7, 0, 0"})
    void lmdiTakesZerosToTheLimit(double x0, double x1, double y0, double y1, double expected) {
        TwoMonths tree = new TwoMonths("x * y");
        tree.driver(tree.top, "x", x0, x1);
        tree.driver(tree.top, "y", y0, y1);

        Attribution attribution = tree.attribute(AttributionMethod.LMDI);
        assertNull(attribution.reason());
        assertEquals(expected, attribution.contributions().getFirst().amount());
    }

    /** The limit of small numbers in place of the zeros: ln(x'/δ) / ln(V'/cδ²) → 1/2. */
    @Test
    void lmdiSharesBetweenFactorsThatLeaveZeroTogether() {
        TwoMonths tree = new TwoMonths("x * y * z");
        tree.driver(tree.top, "x", 0, 3);
        tree.driver(tree.top, "y", 0, 5);
        tree.driver(tree.top, "z", 2, 4);

        assertAmounts(tree.attribute(AttributionMethod.LMDI), 0, 30, 30, 0);
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.trim().split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    /**
     * Value added per head of Türkiye, 2000 and 2018, by productivity, employment, participation and age, after the World Bank's Job
     * Structure tool: first example in the README of shapley_decomposition (github.com/canitez01/shapley_decomposition).
     */
    @Test
    void shapleyAgreesWithPublishedExampleOfProduct() {
        TwoMonths tree = new TwoMonths("x1 * x2 * x3 * x4");
        tree.driver(tree.top, "x1", 27017.637990, 43770.525560);
        tree.driver(tree.top, "x2", 0.935050, 0.891050);
        tree.driver(tree.top, "x3", 0.515090, 0.57619);
        tree.driver(tree.top, "x4", 0.633046, 0.668674);

        Attribution attribution = tree.attribute(AttributionMethod.SHAPLEY);

        // the inputs are printed with six digits, so the results agree to about as many
        assertEquals(6789.108310, attribution.change(), 0.05);
        assertAmounts(attribution, 0.05, 5431.365538, -556.985657, 1285.200011, 629.528410);
        assertArrayEquals(new double[] {0.800012, -0.082041, 0.189303, 0.092726},
                attribution.contributions().stream().mapToDouble(Contribution::share).toArray(), 1e-5);
    }

    /** Non-parametric skewness by mean, median and standard deviation: second example there. */
    @Test
    void shapleyAgreesWithPublishedExampleOfQuotient() {
        TwoMonths tree = new TwoMonths("(x1 - x2) / x3");
        tree.driver(tree.top, "x1", -0.247181, -0.285440);
        tree.driver(tree.top, "x2", -0.315957, -0.333088);
        tree.driver(tree.top, "x3", 1.045188, 1.072090);

        assertAmounts(tree.attribute(AttributionMethod.SHAPLEY), 2e-6, -0.036146, 0.016184, -0.001398);
    }

    // where a method does not apply

    @ParameterizedTest
    @ValueSource(strings = {"max(a, b)", "min(a, b) * 2", "a / (a + b)", "a + 1 / average(a, b)"})
    void lmdiSaysThatTheFormIsAnother(String formula) {
        TwoMonths tree = new TwoMonths(formula);
        tree.driver(tree.top, "a", 2, 3);
        tree.driver(tree.top, "b", 5, 4);

        assertNotComputable(Code.LMDI_FORM, tree.attribute(AttributionMethod.LMDI));
        assertNull(tree.attribute(AttributionMethod.SHAPLEY).reason());
        assertNull(tree.attribute(AttributionMethod.CHAIN_SUBSTITUTION).reason());
    }

    @Test
    void lmdiSaysThatSignChanges() {
        TwoMonths tree = new TwoMonths("a * margin");
        tree.driver(tree.top, "a", 2, 3);
        tree.driver(tree.top, "margin", -5, 4);

        Attribution attribution = tree.attribute(AttributionMethod.LMDI);
        assertNotComputable(Code.LMDI_SIGN, attribution);
        assertEquals(22, attribution.change());
        assertEquals("The LMDI does not apply to “top” because the value of “margin” changes its sign.",
                attribution.reason().text(Language.EN));
    }

    /** By hand: the differences of the terms; their factors are the only ones that change. */
    @Test
    void lmdiAppliesToSumsDifferencesAndNegativeNumbers() {
        TwoMonths tree = new TwoMonths("average(2 * a, -b) - 3 * (c - 1)");
        tree.driver(tree.top, "a", 2, 3);
        tree.driver(tree.top, "b", 5, 4);
        tree.driver(tree.top, "c", -1, -7);

        assertAmounts(tree.attribute(AttributionMethod.LMDI), 1e-12, 1, 0.5, 18);
    }

    /** By hand: L ≈ 10¹⁴ − 1/2 and ln(1 ± 10⁻⁷) ≈ ±10⁻⁷ − 10⁻¹⁴/2. */
    @Test
    void lmdiIsExactForSmallChangesOfLargeNumbers() {
        TwoMonths tree = new TwoMonths("a * b");
        tree.driver(tree.top, "a", 1e7, 1e7 + 1);
        tree.driver(tree.top, "b", 1e7, 1e7 - 1);

        assertAmounts(tree.attribute(AttributionMethod.LMDI), 1e-3, 1e7 - 0.5, -1e7 - 0.5);
    }

    @Test
    void lmdiSaysThatThereAreTooManyTerms() {
        TwoMonths tree = new TwoMonths(String.join(" * ", Collections.nCopies(10, "(a + b)")));
        tree.driver(tree.top, "a", 2, 3);
        tree.driver(tree.top, "b", 5, 4);

        assertNotComputable(Code.LMDI_TERMS, tree.attribute(AttributionMethod.LMDI));
    }

    private static TwoMonths many(int count, String between) {
        TwoMonths tree = new TwoMonths(IntStream.range(0, count).mapToObj(i -> "x" + i).collect(Collectors.joining(between)));
        for (int i = 0; i < count; i++) {
            tree.driver(tree.top, "x" + i, 1, 2);
        }
        return tree;
    }

    /** By hand: all factors are alike, so each gets the same part of 2¹⁶ − 1. */
    @Test
    void shapleyIsExactUpToItsLimit() {
        double[] equal = new double[Attributor.MOST_INTERACTING_DRIVERS];
        Arrays.fill(equal, 65535 / 16.0);
        assertAmounts(many(Attributor.MOST_INTERACTING_DRIVERS, " * ").attribute(AttributionMethod.SHAPLEY), 1e-7, equal);

        Attribution beyond = many(Attributor.MOST_INTERACTING_DRIVERS + 1, " * ").attribute(AttributionMethod.SHAPLEY);
        assertNotComputable(Code.SHAPLEY_DRIVERS, beyond);
        assertEquals(131071, beyond.change());
        assertEquals("The Shapley value is not computed because 17 inputs of “top” that act together have changed; the most is 16.",
                beyond.reason().text(Language.EN));
    }

    @Test
    void shapleyHasNoLimitForInputsThatAreOnlyAdded() {
        TwoMonths tree = new TwoMonths("(sum(drivers) - 3) * 2");
        for (int i = 0; i < 40; i++) {
            tree.driver(tree.top, "x" + i, i, 2 * i);
        }

        assertAmounts(tree.attribute(AttributionMethod.SHAPLEY), 0, IntStream.range(0, 40).mapToDouble(i -> 2 * i).toArray());
    }

    @Test
    void shapleyLeavesOutWhatHasNotChanged() {
        TwoMonths tree = many(30, " * ");
        for (int i = 2; i < 30; i++) {
            tree.readings(tree.indicator("x" + i), 1, 1);
        }

        double[] expected = new double[30];
        expected[0] = 1.5;
        expected[1] = 1.5;
        assertAmounts(tree.attribute(AttributionMethod.SHAPLEY), 0, expected);
    }

    @Test
    void saysThatFormulaHasNoValueInBetween() {
        TwoMonths tree = new TwoMonths("1 / (a - b)");
        tree.driver(tree.top, "a", 1, 2);
        tree.driver(tree.top, "b", 2, 3);

        assertNotComputable(Code.NO_VALUE_BETWEEN, tree.attribute(AttributionMethod.CHAIN_SUBSTITUTION));
        assertNotComputable(Code.NO_VALUE_BETWEEN, tree.attribute(AttributionMethod.SHAPLEY));
    }

    @ParameterizedTest
    @EnumSource(AttributionMethod.class)
    void saysWhatIsMissing(AttributionMethod method) {
        TwoMonths tree = new TwoMonths("a + b");
        tree.driver(tree.top, "a", 1, 2);
        KPI b = tree.driver(tree.top, "b");
        assertNotComputable(Code.VALUE_MISSING, tree.attribute(method));
        tree.readings(b, 1);
        assertNotComputable(Code.VALUE_MISSING, tree.attribute(method));
        tree.readings(b, 1, 2);
        assertNull(tree.attribute(method).reason());
        tree.readings(tree.top, 1, 2);
        tree.top.setFormula("a + nobody");
        assertNotComputable(Code.FORMULA_UNUSABLE, tree.attribute(method));
        tree.top.setFormula("a +");
        assertNotComputable(Code.FORMULA_UNUSABLE, tree.attribute(method));
        tree.top.setFormula("a / (b - b)");
        assertNotComputable(Code.FORMULA_WITHOUT_VALUE, tree.attribute(method));
        tree.top.setFormula("a + top");
        assertNotComputable(Code.FORMULA_WITHOUT_VALUE, tree.attribute(method));
        tree.top.setFormula(null);
        assertNotComputable(Code.NO_FORMULA, tree.attribute(method));
        assertEquals(1.0, tree.attribute(method).change());
    }

    /** What a formula takes from elsewhere than from its inputs in the two periods must not be given to these. */
    @Test
    void saysThatTheValueIsNotThatOfTheInputs() {
        TwoMonths tree = new TwoMonths("a * 2");
        tree.driver(tree.top, "a", 1, 2);
        Attributor attributor = new Attributor(tree.evaluation());
        tree.top.setFormula("a * 3");

        assertNotComputable(Code.MORE_THAN_INPUTS, attributor.attribute(tree.top, tree.period(0, Frequency.MONTH),
                tree.period(1, Frequency.MONTH), AttributionMethod.SHAPLEY));
    }

    /** Near the largest numbers, and where a product is too small to be told from 0, there is a reason and no NaN. */
    @ParameterizedTest
    @CsvSource({"SHAPLEY, a + b, 1e308, -1e308, 1, 1", "LMDI, a * b, 1e-200, 1e-100, 1e-200, 1e-100"})
    void saysThatNumbersAreOutOfRange(AttributionMethod method, String formula, double a0, double a1, double b0, double b1) {
        TwoMonths tree = new TwoMonths(formula);
        tree.driver(tree.top, "a", a0, a1);
        tree.driver(tree.top, "b", b0, b1);

        assertNotComputable(Code.OUT_OF_RANGE, tree.attribute(method));
    }

    // down the tree

    @Test
    void driverThatIsNoFormulaOfItsDriversSaysSo() {
        TwoMonths tree = new TwoMonths("a + 1");
        KPI a = tree.driver(tree.top, "a", 1, 2);
        tree.driver(a, "b", 3, 4);

        Contribution contribution = tree.attribute(AttributionMethod.LMDI).contributions().getFirst();
        assertEquals(Code.NO_FORMULA, contribution.reason().code());
        assertEquals(1, contribution.amount());
    }

    @Test
    void effectsThatCancelAreNotSplit() {
        TwoMonths tree = new TwoMonths("m * 2 + c");
        KPI m = tree.computed(tree.top, "m", "a + b");
        tree.driver(m, "a", 1, 5);
        tree.driver(m, "b", 8, 4);
        tree.driver(tree.top, "c", 0, 1);

        Attribution attribution = tree.attribute(AttributionMethod.CHAIN_SUBSTITUTION);
        assertAmounts(attribution, 0, 0, 1);
        assertEquals(Code.EFFECTS_CANCEL, attribution.contributions().getFirst().reason().code());
        assertEquals(List.of(), attribution.contributions().getFirst().children());
    }

    @Test
    void changeOfNothingHasPartsButNoShares() {
        TwoMonths tree = new TwoMonths("a + b");
        tree.driver(tree.top, "a", 1, 5);
        tree.driver(tree.top, "b", 8, 4);

        Attribution attribution = tree.attribute(AttributionMethod.SHAPLEY);
        assertEquals(0, attribution.change());
        assertAmounts(attribution, 0, 4, -4);
        assertTrue(attribution.contributions().stream().allMatch(contribution -> contribution.share() == null));
    }

    @Test
    void methodThatDoesNotApplyBelowLeavesTheDriverWhole() {
        TwoMonths tree = new TwoMonths("a * m");
        tree.driver(tree.top, "a", 2, 2);
        KPI m = tree.computed(tree.top, "m", "max(b, 1)");
        tree.driver(m, "b", 3, 4);

        Contribution contribution = tree.attribute(AttributionMethod.LMDI).contributions().get(1);
        assertEquals(2, contribution.amount(), 1e-12);
        assertEquals(Code.LMDI_FORM, contribution.reason().code());
    }

    @Test
    void treeThatSharesItsDriversEndlesslyIsCutOff() {
        TwoMonths tree = new TwoMonths("a0 + b0");
        for (int i = 0; i < 60; i++) {
            tree.computed(tree.top, "a" + i, i == 59 ? "leaf" : "a" + (i + 1) + " + b" + (i + 1));
            tree.computed(tree.top, "b" + i, i == 59 ? "leaf" : "a" + (i + 1) + " - b" + (i + 1) + " * 0.5");
        }
        tree.driver(tree.top, "leaf", 1, 2);

        Attribution attribution = tree.attribute(AttributionMethod.CHAIN_SUBSTITUTION);
        assertTrue(attribution.leaves().size() <= Attributor.MOST_CONTRIBUTIONS);
        assertTrue(attribution.leaves().stream().anyMatch(leaf -> leaf.reason() != null && leaf.reason().code() == Code.TOO_MANY_PARTS));
    }

    @Test
    void deepTreeIsFollowedToItsEnd() {
        TwoMonths tree = new TwoMonths("a0 * 2");
        Indicator parent = tree.top;
        for (int i = 0; i < 500; i++) {
            parent = tree.computed(parent, "a" + i, "a" + (i + 1) + " + 1");
        }
        tree.driver(parent, "a500", 1, 4);

        Attribution attribution = tree.attribute(AttributionMethod.SHAPLEY);
        assertEquals(List.of("a500"), codes(attribution.leaves()));
        assertEquals(6, attribution.leaves().getFirst().amount());
    }

    // readings, units, periods

    @Test
    void readingsThatMoveOtherwiseThanTheFormulaAreAPartOfTheirOwn() {
        TwoMonths tree = new TwoMonths("a + m");
        tree.readings(tree.top, 10, 21);
        tree.driver(tree.top, "a", 1, 2);
        KPI m = tree.readings(tree.computed(tree.top, "m", "b * 2"), 9, 15);
        tree.driver(m, "b", 4, 6);

        Attribution attribution = tree.attribute(AttributionMethod.CHAIN_SUBSTITUTION);

        assertEquals(11, attribution.change());
        assertEquals(List.of("a", "m", "top"), codes(attribution.contributions()));
        assertAmounts(attribution, 1e-12, 1, 6, 4);
        assertEquals(Code.READINGS_DIFFER, attribution.contributions().get(2).reason().code());
        assertArrayEquals(new double[] {4, 2}, amounts(attribution.contributions().get(1).children()), 1e-12);
    }

    /** By hand: 20 %, 25 % of 1,000 and 1,200 customers at 50,000 ¥ are 10 and 15 百万円. */
    @ParameterizedTest
    @EnumSource(AttributionMethod.class)
    void contributionsAreInTheUnitOfTheIndicator(AttributionMethod method) {
        TwoMonths tree = new TwoMonths("customers * rate * price");
        tree.top.setUnit("百万円");
        tree.driver(tree.top, "customers", 1000, 1200).setUnit("customer");
        tree.driver(tree.top, "rate", 20, 25).setUnit("%");
        tree.driver(tree.top, "price", 50_000, 50_000).setUnit("¥/customer");

        Attribution attribution = tree.attribute(method);

        assertEquals(5, attribution.change(), 1e-12);
        double mean = 5 / Math.log(1.5);
        switch (method) {
            case CHAIN_SUBSTITUTION -> assertAmounts(attribution, 1e-9, 2, 3, 0);
            case SHAPLEY -> assertAmounts(attribution, 1e-9, 2.25, 2.75, 0);
            case LMDI -> assertAmounts(attribution, 1e-9, mean * Math.log(1.2), mean * Math.log(1.25), 0);
        }
    }

    @Test
    void differenceOfPercentagesIsInPoints() {
        TwoMonths tree = new TwoMonths("promoters - detractors");
        tree.top.setUnit("pt");
        tree.driver(tree.top, "promoters", 40, 45).setUnit("%");
        tree.driver(tree.top, "detractors", 20, 30).setUnit("%");

        assertAmounts(tree.attribute(AttributionMethod.SHAPLEY), 1e-9, 5, -10);
    }

    /**
     * By hand, January to March against April to June of a calendar year: visits 60 → 90 of which 6 → 18 buy, at 2 → 4. In
     * the quarter the rate is 10 % → 20 %, so that 60 · 0.1 · 2 = 12 becomes 90 · 0.2 · 4 = 72 by 6, 18 and 36.
     */
    @Test
    void inputsOfShorterPeriodsAreCombined() {
        TwoMonths tree = new TwoMonths("visits * rate * price");
        tree.tree.setFiscalYearStartMonth(1);
        tree.top.setFrequency(Frequency.QUARTER);
        tree.readings(tree.driver(tree.top, "visits"), LocalDate.of(2026, 7, 1), 10, 20, 30, 20, 30, 40).setAggregation(Aggregation.SUM);
        KPI rate = tree.computed(tree.top, "rate", "buyers / visits");
        rate.setAggregation(Aggregation.RATIO);
        tree.readings(tree.driver(rate, "buyers"), LocalDate.of(2026, 7, 1), 1, 2, 3, 4, 6, 8).setAggregation(Aggregation.SUM);
        KPI price = tree.readings(tree.driver(tree.top, "price"), LocalDate.of(2026, 7, 1), 1, 2, 3, 3, 4, 5);
        price.setAggregation(Aggregation.AVERAGE);
        Period from = FiscalCalendar.of(tree.tree).periodOf(LocalDate.of(2026, 1, 1), Frequency.QUARTER);
        Period to = FiscalCalendar.of(tree.tree).periodOf(LocalDate.of(2026, 4, 1), Frequency.QUARTER);
        Attributor attributor = new Attributor(new Evaluator(tree, LocalDate.of(2026, 6, 30)).evaluate(tree.tree));

        Attribution attribution = attributor.attribute(tree.top, from, to, AttributionMethod.CHAIN_SUBSTITUTION);

        assertAmounts(attribution, 1e-9, 6, 18, 36);
        // 18 / 60 − 6 / 60 and 18 / 90 − 18 / 60, at 180
        assertArrayEquals(new double[] {36, -18}, amounts(attribution.contributions().get(1).children()), 1e-9);
    }

    @Test
    void sumOfShorterPeriodsIsNotSplit() {
        TwoMonths tree = new TwoMonths("sales + 0");
        tree.tree.setFiscalYearStartMonth(1);
        tree.top.setFrequency(Frequency.QUARTER);
        KPI sales = tree.computed(tree.top, "sales", "price * volume");
        sales.setAggregation(Aggregation.SUM);
        for (String code : List.of("price", "volume")) {
            KPI kpi = tree.driver(sales, code);
            tree.readings(kpi, LocalDate.of(2026, 7, 1), 1, 2, 3, 4, 5, 6);
        }
        Period from = FiscalCalendar.of(tree.tree).periodOf(LocalDate.of(2026, 1, 1), Frequency.QUARTER);
        Period to = FiscalCalendar.of(tree.tree).periodOf(LocalDate.of(2026, 4, 1), Frequency.QUARTER);
        Attributor attributor = new Attributor(new Evaluator(tree, LocalDate.of(2026, 6, 30)).evaluate(tree.tree));

        Attribution attribution = attributor.attribute(tree.top, from, to, AttributionMethod.LMDI);
        // 1 + 4 + 9 and 16 + 25 + 36
        assertAmounts(attribution, 1e-9, 63);
        assertEquals(Code.SHORTER_PERIODS, attribution.contributions().getFirst().reason().code());
        assertNotComputable(Code.SHORTER_PERIODS, attributor.attribute(sales, from, to, AttributionMethod.LMDI));
        assertNotComputable(Code.OTHER_FREQUENCY, attributor.attribute(tree.top, tree.period(0, Frequency.MONTH),
                tree.period(1, Frequency.MONTH), AttributionMethod.LMDI));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonAndMethodHasAText(Language language) {
        KPI kpi = Elements.create(KPI.class);
        kpi.setName("N");
        for (Code code : Code.values()) {
            String text = new AttributionReason(code, List.of(kpi, kpi, kpi)).text(language);
            assertTrue(!text.isBlank() && !text.contains("{"), text);
        }
        for (AttributionMethod method : AttributionMethod.values()) {
            assertTrue(!method.label(language).isBlank());
        }
    }
}
