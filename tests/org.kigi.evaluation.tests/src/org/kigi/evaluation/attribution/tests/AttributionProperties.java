package org.kigi.evaluation.attribution.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.attribution.Attribution;
import org.kigi.evaluation.attribution.AttributionMethod;
import org.kigi.evaluation.attribution.AttributionReason;
import org.kigi.evaluation.attribution.Attributor;
import org.kigi.evaluation.attribution.Contribution;
import org.kigi.evaluation.formula.Formula;
import org.kigi.evaluation.formula.FormulaSyntaxException;
import org.kigi.measurement.Reading;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KPI;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** What holds for every formula and all values. Trees are drawn by a seed, so that a failing one can be drawn again. */
class AttributionProperties {

    private static final String[] CODES = {"a", "b", "c", "d"};
    private static final double[] EXTREMES = {0, 0, 1, -1, 1e-9, -3.25, 1e6, 1.7e308, -1.7e308, 4.9e-324, 1e-300};

    // random trees

    /** Arithmetic over the codes, of all forms or, for the LMDI, of products, quotients and sums of them. */
    private static String formula(Random random, List<String> codes, int depth, boolean lmdi) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return random.nextInt(6) == 0 ? String.valueOf(1 + random.nextInt(9)) : codes.get(random.nextInt(codes.size()));
        }
        String left = formula(random, codes, depth - 1, lmdi);
        String right = formula(random, codes, depth - 1, lmdi);
        String one = codes.get(random.nextInt(codes.size()));
        return switch (random.nextInt(lmdi ? 7 : 12)) {
            case 0, 1 -> "(" + left + ") * (" + right + ")";
            case 2 -> "(" + left + ") / " + one;
            case 3 -> left + " + " + right;
            case 4 -> left + " - (" + right + ")";
            case 5 -> "average(" + left + ", " + right + ", " + one + ")";
            case 6 -> "product(" + left + ", " + right + ", " + one + ")";
            case 7 -> "max(" + left + ", " + right + ")";
            case 8 -> "if(" + left + " > " + one + ", " + right + ", " + left + ")";
            case 9 -> "(" + left + " <= " + right + ") * " + one;
            case 10 -> "previous(" + one + ") + " + left;
            default -> "(" + left + ") / (" + right + ")";
        };
    }

    /** A tree of up to three levels; a third of the computed drivers have readings as well. */
    private static TwoMonths tree(Random random, boolean lmdi, boolean extreme) {
        List<String> leaves = List.of("a", "b", "c", "d");
        TwoMonths tree = new TwoMonths(formula(random, List.of("m", "n", "a", "b"), 3, lmdi));
        KPI m = tree.computed(tree.top, "m", formula(random, List.of("n", "c", "d"), 2, lmdi));
        KPI n = tree.computed(m, "n", formula(random, leaves, 2, lmdi));
        for (Indicator computed : List.of(tree.top, m, n)) {
            if (random.nextInt(3) == 0) {
                tree.readings(computed, value(random, lmdi, extreme), value(random, lmdi, extreme));
            }
        }
        for (String leaf : leaves) {
            double before = value(random, lmdi, extreme);
            tree.readings(tree.driver(n, leaf), value(random, lmdi, extreme), before,
                    random.nextInt(5) == 0 ? before : value(random, lmdi, extreme));
        }
        return tree;
    }

    private static double value(Random random, boolean positive, boolean extreme) {
        if (extreme && random.nextInt(3) == 0) {
            return EXTREMES[random.nextInt(EXTREMES.length)];
        }
        double value = Math.scalb(1 + random.nextDouble(), random.nextInt(24) - 8);
        return positive || random.nextBoolean() ? value : -value;
    }

    // sums

    private static BigDecimal exactSum(List<Contribution> contributions) {
        return contributions.stream().map(contribution -> new BigDecimal(contribution.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** One ulp of the largest, as the attributor promises. */
    private static BigDecimal bound(List<Contribution> contributions) {
        double largest = contributions.stream().mapToDouble(contribution -> Math.abs(contribution.amount())).max().orElse(0);
        return new BigDecimal(Math.ulp(largest));
    }

    private static BigDecimal assertAddsUp(double total, List<Contribution> contributions) {
        BigDecimal bound = bound(contributions);
        BigDecimal error = exactSum(contributions).subtract(new BigDecimal(total)).abs();
        assertTrue(error.compareTo(bound) <= 0, () -> contributions + " miss " + total + " by " + error.doubleValue());
        BigDecimal bounds = bound;
        for (Contribution contribution : contributions) {
            assertTrue(Double.isFinite(contribution.amount()));
            assertTrue(contribution.share() == null || Double.isFinite(contribution.share()));
            if (!contribution.children().isEmpty()) {
                bounds = bounds.add(assertAddsUp(contribution.amount(), contribution.children()));
            }
        }
        return bounds;
    }

    private static void assertAddsUp(Attribution attribution) {
        if (attribution.reason() != null) {
            assertEquals(List.of(), attribution.contributions());
            for (Language language : Language.values()) {
                assertTrue(!attribution.reason().text(language).isBlank());
            }
        } else if (!attribution.contributions().isEmpty()) {
            BigDecimal bounds = assertAddsUp(attribution.change(), attribution.contributions());
            BigDecimal error = exactSum(attribution.leaves()).subtract(new BigDecimal(attribution.change())).abs();
            assertTrue(error.compareTo(bounds) <= 0, () -> "leaves miss the change by " + error.doubleValue());
        } else {
            assertEquals(0, attribution.change());
        }
    }

    @Property(tries = 2000)
    void partsAddUpToTheChangeOnEveryLevel(@ForAll Random random, @ForAll AttributionMethod method) {
        Attribution attribution = tree(random, method == AttributionMethod.LMDI, false).attribute(method);

        assertAddsUp(attribution);
        Statistics.label("computed").collect(attribution.reason() == null);
        Statistics.label("computed").coverage(checker -> checker.check(true).percentage(p -> p > 60));
    }

    @Property(tries = 2000)
    void partsAddUpToTheChangeWhateverTheNumbers(@ForAll Random random, @ForAll AttributionMethod method, @ForAll boolean lmdiForm) {
        TwoMonths tree = tree(random, lmdiForm, true);

        assertAddsUp(tree.attribute(method));
        assertAddsUp(tree.attributeBackwards(method));
    }

    /** Sums, means and last values over quarters, with gaps, with readings beside formulas and with ratios among the inputs. */
    @Property(tries = 2000)
    void partsOfLongerPeriodsAddUpToTheChange(@ForAll Random random, @ForAll AttributionMethod method) {
        boolean lmdi = method == AttributionMethod.LMDI;
        TwoMonths tree = new TwoMonths(formula(random, List.of("m", "n", "a", "b"), 3, lmdi));
        tree.tree.setFiscalYearStartMonth(1);
        KPI m = tree.computed(tree.top, "m", formula(random, List.of("n", "c", "d"), 2, lmdi));
        KPI n = tree.computed(m, "n", formula(random, List.of(CODES), 2, lmdi));
        for (String leaf : CODES) {
            tree.driver(n, leaf);
        }
        boolean ofQuarters = random.nextBoolean();
        tree.top.setFrequency(ofQuarters ? Frequency.QUARTER : Frequency.MONTH);
        for (Indicator indicator : GoalTrees.indicators(tree.tree)) {
            boolean ratio = indicator.getFormula() != null && random.nextInt(4) == 0;
            indicator.setAggregation(ratio ? Aggregation.RATIO : Aggregation.get(random.nextInt(3)));
            if (indicator.getFormula() == null || random.nextInt(4) == 0 && !(indicator == tree.top && ofQuarters)) {
                double[] values = new double[6 - random.nextInt(2) * random.nextInt(2)];
                Arrays.setAll(values, i -> value(random, lmdi, false));
                tree.readings(indicator, LocalDate.of(2026, 1, 1).plusMonths(values.length), values);
            }
        }
        FiscalCalendar calendar = FiscalCalendar.of(tree.tree);
        Attribution attribution = new Attributor(new Evaluator(tree, LocalDate.of(2026, 6, 30)).evaluate(tree.tree)).attribute(tree.top,
                calendar.periodOf(LocalDate.of(2026, 1, 1), Frequency.QUARTER),
                calendar.periodOf(LocalDate.of(2026, 4, 1), Frequency.QUARTER), method);

        assertAddsUp(attribution);
        Statistics.label("computed").collect(attribution.reason() == null);
        Statistics.label("computed").coverage(checker -> checker.check(true).percentage(p -> p > 40));
    }

    // the methods, each against another way to find the same

    private static TwoMonths flat(Random random, boolean lmdi) {
        // there are no earlier periods here
        TwoMonths tree = new TwoMonths(formula(random, List.of(CODES), 3, lmdi).replaceAll("previous\\((\\w+)\\)", "$1"));
        for (String code : CODES) {
            tree.driver(tree.top, code, value(random, lmdi, false), value(random, lmdi, false));
        }
        return tree;
    }

    private static double value(TwoMonths tree, Map<String, Boolean> changed) {
        try {
            Formula.Result result = Formula.parse(tree.top.getFormula()).evaluate(code -> {
                List<Reading> readings = tree.evaluation().readings(tree.indicator(code)).readings();
                return readings.get(changed.getOrDefault(code, false) ? 1 : 0).value();
            }, List.of());
            return result.value() == null ? Double.NaN : result.value();
        } catch (FormulaSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static void permutations(List<String> rest, List<String> begun, List<List<String>> all) {
        if (rest.isEmpty()) {
            all.add(List.copyOf(begun));
        }
        for (String next : rest) {
            List<String> others = new ArrayList<>(rest);
            others.remove(next);
            begun.add(next);
            permutations(others, begun, all);
            begun.removeLast();
        }
    }

    private static double size(Attribution attribution) {
        return Math.abs(attribution.change()) + attribution.contributions().stream().mapToDouble(c -> Math.abs(c.amount())).sum();
    }

    @Property(tries = 1000)
    void chainSubstitutionIsTheDifferenceThatEachInputMakes(@ForAll Random random) {
        TwoMonths tree = flat(random, false);
        List<String> order = new ArrayList<>(List.of(CODES));
        Collections.shuffle(order, random);
        Attribution attribution = tree.attribute(AttributionMethod.CHAIN_SUBSTITUTION, order.toArray(String[]::new));

        Map<String, Boolean> changed = new HashMap<>();
        double reached = value(tree, changed);
        double scale = Math.abs(reached);
        Map<String, Double> steps = new HashMap<>();
        for (String code : order) {
            changed.put(code, true);
            double next = value(tree, changed);
            steps.put(code, next - reached);
            scale += Math.abs(next);
            reached = next;
        }
        for (Contribution contribution : attribution.contributions()) {
            assertEquals(steps.get(contribution.indicator().getCode()), contribution.amount(), 1e-12 * scale);
        }
    }

    @Property(tries = 1000)
    void shapleyIsTheMeanOfChainSubstitutionOverAllOrders(@ForAll Random random) {
        TwoMonths tree = flat(random, false);
        Attribution shapley = tree.attribute(AttributionMethod.SHAPLEY);
        if (shapley.reason() != null) {
            return;
        }
        List<List<String>> orders = new ArrayList<>();
        permutations(List.of(CODES), new ArrayList<>(), orders);
        Map<Indicator, Double> means = new HashMap<>();
        double scale = 0;
        for (List<String> order : orders) {
            Attribution chain = tree.attribute(AttributionMethod.CHAIN_SUBSTITUTION, order.toArray(String[]::new));
            chain.contributions().forEach(c -> means.merge(c.indicator(), c.amount() / orders.size(), Double::sum));
            scale = Math.max(scale, size(chain));
        }
        for (Contribution contribution : shapley.contributions()) {
            assertEquals(means.get(contribution.indicator()), contribution.amount(), 1e-9 * scale);
        }
    }

    /** Time reversal, a test of index numbers that LMDI-I and the Shapley value pass and chain substitution does not. */
    @Property(tries = 1000)
    void lmdiAndShapleyTurnRoundWithTime(@ForAll Random random, @ForAll boolean shapley) {
        TwoMonths tree = flat(random, !shapley);
        AttributionMethod method = shapley ? AttributionMethod.SHAPLEY : AttributionMethod.LMDI;
        Attribution forwards = tree.attribute(method);
        Attribution backwards = tree.attributeBackwards(method);

        if (forwards.reason() == null != (backwards.reason() == null)) {
            // at the very edge of what the arithmetic can hold, rounding decides which way still can be split
            AttributionReason reason = forwards.reason() != null ? forwards.reason() : backwards.reason();
            assertEquals(AttributionReason.Code.OUT_OF_RANGE, reason.code());
            return;
        }
        for (int i = 0; i < forwards.contributions().size(); i++) {
            assertEquals(forwards.contributions().get(i).amount(), -backwards.contributions().get(i).amount(),
                    1e-9 * scaleOfTerms(tree, forwards));
        }
    }

    /** Terms may be far larger than what is left of them; so is the rounding. */
    private static double scaleOfTerms(TwoMonths tree, Attribution attribution) {
        return size(attribution) + Math.abs(value(tree, Map.of())) + 1;
    }

    /** The definition: of V = c · x_1 … x_n, each input has L(V', V) ln(x'/x); so for one term the parts are as the logarithms. */
    @Property(tries = 1000)
    void lmdiOfAProductIsAsTheLogarithms(@ForAll Random random) {
        TwoMonths tree = new TwoMonths("2.5 * a * b / c / (1 / d)");
        double[] logarithms = new double[4];
        for (int i = 0; i < 4; i++) {
            double before = value(random, true, false);
            double after = value(random, true, false);
            tree.driver(tree.top, CODES[i], before, after);
            logarithms[i] = Math.log(after / before) * (i == 2 ? -1 : 1);
        }
        double sum = logarithms[0] + logarithms[1] + logarithms[2] + logarithms[3];
        if (Math.abs(sum) < 1e-3) {
            return;
        }
        Attribution attribution = tree.attribute(AttributionMethod.LMDI);

        for (int i = 0; i < 4; i++) {
            assertEquals(attribution.change() * logarithms[i] / sum, attribution.contributions().get(i).amount(), 1e-9 * size(attribution));
        }
    }

    /** The limits of Ang and Liu 2007: what replaces the zeros may be any number that is small enough. */
    @Property(tries = 1000)
    void lmdiWithZerosIsTheLimitOfSmallNumbers(@ForAll Random random) {
        TwoMonths zeros = new TwoMonths("a * b * c + d");
        TwoMonths small = new TwoMonths("a * b * c + d");
        for (String code : CODES) {
            double before = random.nextInt(3) == 0 ? 0 : 1 + random.nextDouble();
            double after = random.nextInt(4) == 0 ? 0 : 1 + random.nextDouble();
            zeros.driver(zeros.top, code, before, after);
            small.driver(small.top, code, before == 0 ? 1e-100 : before, after == 0 ? 1e-100 : after);
        }
        Attribution exact = zeros.attribute(AttributionMethod.LMDI);
        Attribution near = small.attribute(AttributionMethod.LMDI);

        // the limit is reached as 1 / ln δ only
        for (int i = 0; i < CODES.length; i++) {
            assertEquals(near.contributions().get(i).amount(), exact.contributions().get(i).amount(), 0.05);
        }
    }
}
