package org.kigi.evaluation.attribution.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.evaluation.Assumption;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.attribution.Attribution;
import org.kigi.evaluation.attribution.AttributionMethod;
import org.kigi.evaluation.attribution.AttributionReason;
import org.kigi.evaluation.attribution.AttributionReason.Code;
import org.kigi.evaluation.attribution.Attributor;
import org.kigi.evaluation.attribution.Contribution;
import org.kigi.measurement.CsvSeriesStore;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KPI;
import org.kigi.persistence.XmiGoalStore;

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

    /**
     * Output by workers, days, hours and output per hour (928 and 940 workers, 229 and 249 days, 8.5 and 8 hours, 5.7 an hour): the
     * steps 10,673,136 → 10,536,883 → 9,690,547 → 10,296,206 of the solved problem 101557 of kampus.ai, “Анализ хозяйственной
     * деятельности”, by chain substitution.
     */
    @Test
    void chainSubstitutionAgreesWithSolvedTextbookProblem() {
        TwoMonths tree = new TwoMonths("product(drivers)");
        tree.driver(tree.top, "workers", 940, 928);
        tree.driver(tree.top, "days", 249, 229);
        tree.driver(tree.top, "hours", 8, 8.5);
        tree.driver(tree.top, "output", 5.7, 5.7);

        assertAmounts(tree.attribute(AttributionMethod.CHAIN_SUBSTITUTION), 1, 10_536_883 - 10_673_136, 9_690_547 - 10_536_883,
                10_296_206 - 9_690_547, 0);
    }

    /** The glove game, a textbook example of the Shapley value: two right gloves, one left glove, worth 1 as a pair. */
    @Test
    void shapleyAgreesWithGloveGame() {
        TwoMonths tree = new TwoMonths("min(right1 + right2, left)");
        for (String glove : List.of("right1", "right2", "left")) {
            tree.driver(tree.top, glove, 0, 1);
        }

        assertAmounts(tree.attribute(AttributionMethod.SHAPLEY), 1e-12, 1 / 6.0, 1 / 6.0, 2 / 3.0);
    }

    /**
     * The airport game of S. C. Littlechild and G. Owen, “A simple expression for the Shapley value in a special case”, Management
     * Science 20 (1973) 370–372: a runway costs what the largest aircraft needs. For needs of 8, 11, 13 and 18 by their formula 8/4,
     * + 3/3, + 2/2 and + 5.
     */
    @Test
    void shapleyAgreesWithAirportGame() {
        TwoMonths tree = new TwoMonths("max(a, b, c, d)");
        tree.driver(tree.top, "a", 0, 8);
        tree.driver(tree.top, "b", 0, 11);
        tree.driver(tree.top, "c", 0, 13);
        tree.driver(tree.top, "d", 0, 18);

        assertAmounts(tree.attribute(AttributionMethod.SHAPLEY), 1e-12, 2, 3, 4, 9);
    }

    // comparisons, conditions, products, earlier periods

    /** By hand: ln 2, ln 3 and ln(1/2) of L = (90 − 30) / ln 3. */
    @Test
    void productOfDriversIsAProduct() {
        TwoMonths tree = new TwoMonths("product(drivers)");
        tree.driver(tree.top, "a", 2, 4);
        tree.driver(tree.top, "b", 3, 9);
        tree.driver(tree.top, "c", 5, 2.5);

        double mean = 60 / Math.log(3);
        assertAmounts(tree.attribute(AttributionMethod.LMDI), 1e-9, mean * Math.log(2), 60, mean * Math.log(0.5));
        tree.top.setFormula("product(a + b, c)");
        // L(4c', 2c) and L(9c', 3c) of the terms a·c and b·c
        double first = 0;
        double second = (22.5 - 15) / Math.log(1.5);
        assertAmounts(tree.attribute(AttributionMethod.LMDI), 1e-9, 10 * Math.log(2), second * Math.log(3),
                first + 10 * Math.log(0.5) + second * Math.log(0.5));
    }

    /** By hand: a bonus of a tenth from 100 on; the price alone makes 90 · 12, and then 120 · 12 · 1.1. */
    @Test
    void conditionsAreSplitByChainAndShapleyAndNamedByLmdi() {
        TwoMonths tree = new TwoMonths("price * volume * if(volume >= 100, 1.1, 1)");
        tree.driver(tree.top, "price", 10, 12);
        tree.driver(tree.top, "volume", 90, 120);

        assertAmounts(tree.attribute(AttributionMethod.CHAIN_SUBSTITUTION), 1e-9, 180, 504);
        // the other order: 120 · 10 · 1.1 − 900 = 420 and 264
        assertAmounts(tree.attribute(AttributionMethod.SHAPLEY), 1e-9, 222, 462);
        assertNotComputable(Code.LMDI_FORM, tree.attribute(AttributionMethod.LMDI));
        tree.top.setFormula("price * (volume > 100)");
        assertNotComputable(Code.LMDI_FORM, tree.attribute(AttributionMethod.LMDI));
        assertAmounts(tree.attribute(AttributionMethod.CHAIN_SUBSTITUTION), 0, 0, 12);
    }

    /** What is not chosen may be missing; it has no part. */
    @Test
    void inputThatIsNotChosenMayBeMissing() {
        TwoMonths tree = new TwoMonths("if(1, a, b) * 2");
        tree.driver(tree.top, "a", 1, 4);
        tree.driver(tree.top, "b");

        Attribution attribution = tree.attribute(AttributionMethod.SHAPLEY);
        assertEquals(List.of("a"), codes(attribution.contributions()));
        assertAmounts(attribution, 1e-12, 6);
    }

    /** By hand, readings of March to May 4, 10, 13 and 2, 3, 3: from (10 − 4) · 3 to (13 − 10) · 3. */
    @ParameterizedTest
    @EnumSource(AttributionMethod.class)
    void earlierPeriodsAreAnInputOfTheirOwn(AttributionMethod method) {
        TwoMonths tree = new TwoMonths("(a - previous(a)) * b");
        KPI a = tree.computed(tree.top, "a", "c + 0");
        tree.readings(tree.driver(a, "c"), 4, 10, 13);
        tree.readings(tree.driver(tree.top, "b"), 2, 3, 3);

        Attribution attribution = tree.attribute(method);
        assertEquals(List.of("a", "a", "b"), codes(attribution.contributions()));
        assertAmounts(attribution, 1e-9, 9, -18, 0);
        assertEquals(List.of("c"), codes(attribution.contributions().getFirst().children()));
        Contribution earlier = attribution.contributions().get(1);
        assertEquals(Code.EARLIER_PERIODS, earlier.reason().code());
        assertEquals(List.of(), earlier.children());
    }

    /** By hand, fiscal year from April: the sum to date is 10 in April and 23 in May. */
    @Test
    void yearToDateIsAnInputOfItsOwn() {
        TwoMonths tree = new TwoMonths("ytd(a) / b");
        tree.readings(tree.driver(tree.top, "a"), 4, 10, 13);
        tree.readings(tree.driver(tree.top, "b"), 1, 2, 2);

        Attribution attribution = tree.attribute(AttributionMethod.LMDI);
        assertAmounts(attribution, 1e-9, 6.5, 0);
        assertEquals(Code.EARLIER_PERIODS, attribution.contributions().getFirst().reason().code());
        tree.top.setFormula("ytd(a * 2)");
        assertNotComputable(Code.SHIFTED_FORM, tree.attribute(AttributionMethod.SHAPLEY));
    }

    @Test
    void assumedValuesAreNotSplit() {
        TwoMonths tree = new TwoMonths("m * 2");
        KPI m = tree.computed(tree.top, "m", "a + 1");
        tree.driver(m, "a", 1, 2);
        Attributor attributor = new Attributor(new Evaluator(tree, LocalDate.of(2026, 5, 31)).evaluate(tree.tree,
                List.of(new Assumption(m, 10, LocalDate.of(2026, 5, 1)))));

        Attribution attribution = attributor.attribute(tree.top, tree.period(0, Frequency.MONTH), tree.period(1, Frequency.MONTH),
                AttributionMethod.SHAPLEY);
        assertAmounts(attribution, 1e-12, 16);
        assertEquals(Code.ASSUMED, attribution.contributions().getFirst().reason().code());
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

    /** Two quarters of price and volume by month, 1 2 3 and 4 5 6 each, of which sales are the product. */
    private static TwoMonths quarters(Aggregation ofSales) {
        TwoMonths tree = new TwoMonths("sales + 0");
        tree.tree.setFiscalYearStartMonth(1);
        tree.top.setFrequency(Frequency.QUARTER);
        KPI sales = tree.computed(tree.top, "sales", "price * volume");
        sales.setAggregation(ofSales);
        tree.readings(tree.driver(sales, "price"), LocalDate.of(2026, 7, 1), 1, 2, 3, 4, 5, 6);
        tree.readings(tree.driver(sales, "volume"), LocalDate.of(2026, 7, 1), 1, 2, 3, 4, 5, 6);
        return tree;
    }

    private static Attribution attributeQuarters(TwoMonths tree, Indicator indicator, AttributionMethod method) {
        FiscalCalendar calendar = FiscalCalendar.of(tree.tree);
        return new Attributor(new Evaluator(tree, LocalDate.of(2026, 6, 30)).evaluate(tree.tree)).attribute(indicator,
                calendar.periodOf(LocalDate.of(2026, 1, 1), Frequency.QUARTER),
                calendar.periodOf(LocalDate.of(2026, 4, 1), Frequency.QUARTER), method);
    }

    /**
     * By hand, each month against the one at the same place: of 1·1 → 4·4, 2·2 → 5·5 and 3·3 → 6·6, the price first makes 3 + 6 + 9 and
     * the volume 12 + 15 + 18; the mean is a third of it, and the last month is the last of these.
     */
    @ParameterizedTest
    @CsvSource({"SUM, 63, 18, 45", "AVERAGE, 21, 6, 15", "LAST, 27, 9, 18"})
    void changeOfLongerPeriodIsThatOfItsParts(Aggregation aggregation, double change, double price, double volume) {
        TwoMonths tree = quarters(aggregation);

        Attribution attribution = attributeQuarters(tree, tree.top, AttributionMethod.CHAIN_SUBSTITUTION);
        assertAmounts(attribution, 1e-9, change);
        assertArrayEquals(new double[] {price, volume}, amounts(attribution.contributions().getFirst().children()), 1e-9);
        assertAmounts(attributeQuarters(tree, tree.indicator("sales"), AttributionMethod.CHAIN_SUBSTITUTION), 1e-9, price, volume);
        assertAmounts(attributeQuarters(tree, tree.indicator("sales"), AttributionMethod.SHAPLEY), 1e-9, change / 2, change / 2);
        assertNotComputable(Code.OTHER_FREQUENCY, new Attributor(tree.evaluation()).attribute(tree.top, tree.period(0, Frequency.MONTH),
                tree.period(1, Frequency.MONTH), AttributionMethod.LMDI));
    }

    /** The mean of January to March against that of April and May: March has no counterpart. By hand 41/2 − 14/3. */
    @Test
    void partsWithoutCounterpartAreAPartOfTheirOwn() {
        TwoMonths tree = quarters(Aggregation.AVERAGE);
        tree.readings(tree.indicator("price"), LocalDate.of(2026, 6, 1), 1, 2, 3, 4, 5);
        tree.readings(tree.indicator("volume"), LocalDate.of(2026, 6, 1), 1, 2, 3, 4, 5);

        Attribution attribution = attributeQuarters(tree, tree.indicator("sales"), AttributionMethod.CHAIN_SUBSTITUTION);
        assertEquals(List.of("price", "volume", "sales"), codes(attribution.contributions()));
        assertAmounts(attribution, 1e-9, 3, 9, 41 / 2.0 - 14 / 3.0 - 12);
        assertEquals(Code.PARTS_DIFFER, attribution.contributions().get(2).reason().code());
    }

    /** Distinct counts of months say nothing about a quarter. */
    @Test
    void distinctCountsHaveNoLongerPeriods() {
        TwoMonths tree = quarters(Aggregation.DISTINCT);

        assertNotComputable(Code.VALUE_MISSING, attributeQuarters(tree, tree.indicator("sales"), AttributionMethod.LMDI));
    }

    /** Where the formula of a month cannot be split, the rest of it can, and what cannot says why. */
    @Test
    void monthThatCannotBeSplitIsAPartOfItsOwn() {
        TwoMonths tree = quarters(Aggregation.SUM);
        tree.readings(tree.indicator("price"), LocalDate.of(2026, 7, 1), -1, 2, 3, 4, 5, 6);

        Attribution attribution = attributeQuarters(tree, tree.indicator("sales"), AttributionMethod.LMDI);
        assertEquals(List.of("price", "volume", "sales"), codes(attribution.contributions()));
        assertAmounts(attribution, 1e-9, 24, 24, 17);
        assertEquals(Code.LMDI_SIGN, attribution.contributions().get(2).reason().code());
    }

    /**
     * The example: annual sales are the twelve months up to September 2026 against the twelve before; by hand from data/*.csv, the sales
     * to new and to existing customers moved by their sums, and each month's new sales by deals first at the old price.
     */
    @Test
    void yearOfTheExampleIsAttributedDownTheTree() throws Exception {
        Path folder = Path.of("../../examples/b2b-marketing");
        GoalTree example = new XmiGoalStore().load(folder.resolve("b2b-marketing.kigi"));
        Evaluation evaluation = new Evaluator(new CsvSeriesStore(folder), LocalDate.of(2026, 9, 30)).evaluate(example);
        Indicator sales = GoalTrees.byCode(example).get("annual_sales");
        Period to = evaluation.of(sales).current().period();
        Period from = new Period(to.frequency(), LocalDate.of(2024, 10, 1), LocalDate.of(2025, 9, 30), to.fiscalStartMonth());
        for (AttributionMethod method : AttributionMethod.values()) {
            Attribution attribution = new Attributor(evaluation).attribute(sales, from, to, method);

            double newSales = year("new_sales", 1) - year("new_sales", 0);
            double existing = year("recurring_sales", 1) + year("upsell_sales", 1) - year("recurring_sales", 0) - year("upsell_sales", 0);
            assertEquals(year("annual_sales", 1) - year("annual_sales", 0), attribution.change(), 1e-6);
            assertAmounts(attribution, 1e-6, newSales, existing);
            if (method == AttributionMethod.CHAIN_SUBSTITUTION) {
                double deals = 0;
                for (int month = 0; month < 12; month++) {
                    deals += (value("deals", 12 + month) - value("deals", month)) * value("average_price", month);
                }
                assertArrayEquals(new double[] {deals, newSales - deals},
                        amounts(attribution.contributions().getFirst().children()), 1e-6);
            }
            assertTrue(attribution.leaves().size() > 10);
            assertEquals(attribution.change(), attribution.leaves().stream().mapToDouble(Contribution::amount).sum(), 1e-5);
        }
    }

    private static double year(String file, int number) throws IOException {
        double sum = 0;
        for (int month = 0; month < 12; month++) {
            sum += value(file, 12 * number + month);
        }
        return sum;
    }

    /** @param month from October 2024 */
    private static double value(String file, int month) throws IOException {
        Path csv = Path.of("../../examples/b2b-marketing/data", file + ".csv");
        return Double.parseDouble(Files.readAllLines(csv).get(1 + month).split(",")[1]);
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
