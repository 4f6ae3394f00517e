package org.kigi.evaluation.tests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.kigi.core.GoalTrees;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.ProgressMethod;
import org.kigi.model.goaltree.RollUp;

/** Trees of every kind, most of them wrong somewhere, drawn by a seed so that a failing one can be drawn again. */
final class RandomTrees {

    private static final String[] UNITS = {"¥", "百万円", "%", "person", "customer", "¥/customer", "pt", "", null, "furlong", "h"};
    private static final String[] FORMULAS = {null, null, null, "a + b", "a * b", "a / b", "a / (b - b)", "sum(drivers)",
            "average(drivers, 1)", "product(drivers)", "previous(c)", "ytd(d)", "if(b > 0, a, c)", "if(previous(a) < a, 1, 0)",
            "ytd(a / b)", "a - previous(a)", "previous(ytd(c)) + d", "-c", "max(a, b) * 1.5", "d + e", "e", "a +", "nobody", "drivers",
            "1 - b", "c * c * c * c", "min(d, 0)", "7"};
    private static final double[] VALUES = {0, 1, -1, 5, 42, 99.5, 1e6, -3.25, 1e-9, 1.7e308, -1.7e308, 4.9e-324};

    private RandomTrees() {
    }

    static Trees draw(Random random) {
        Trees trees = new Trees();
        trees.tree.setFiscalYearStartMonth(random.nextInt(14));
        trees.tree.setProgressMethod(ProgressMethod.get(random.nextInt(4)));
        List<Indicator> indicators = new ArrayList<>();
        for (String code : List.of("a", "b", "c", "d", "e", "f", "g")) {
            Indicator indicator = indicators.isEmpty() || random.nextInt(4) == 0 ? trees.kgi(code, null)
                    : trees.driver(indicators.get(random.nextInt(indicators.size())), code, null);
            indicators.add(indicator);
            for (int kind = 0; kind < KINDS; kind++) {
                change(trees, indicator, kind, random);
            }
        }
        return trees;
    }

    /** How many kinds of changes there are. */
    private static final int KINDS = 11;

    /** Changes something about one indicator and says which. */
    static Indicator edit(Trees trees, Random random) {
        List<Indicator> indicators = GoalTrees.indicators(trees.tree);
        Indicator indicator = indicators.get(random.nextInt(indicators.size()));
        if (random.nextInt(30) == 0) {
            indicator.setCode(List.of("a", "b", "z").get(random.nextInt(3)));
        } else {
            change(trees, indicator, random.nextInt(KINDS), random);
        }
        return indicator;
    }

    private static void change(Trees trees, Indicator indicator, int kind, Random random) {
        switch (kind) {
            case 0 -> indicator.setUnit(UNITS[random.nextInt(UNITS.length)]);
            case 1 -> indicator.setFormula(FORMULAS[random.nextInt(FORMULAS.length)]);
            case 2 -> indicator.setFrequency(Frequency.get(random.nextInt(6)));
            case 3 -> indicator.setAggregation(Aggregation.get(random.nextInt(5)));
            case 4 -> indicator.setDirection(Direction.get(random.nextInt(3)));
            case 5 -> {
                indicator.setWeight(random.nextBoolean() ? null : Double.valueOf(value(random)));
                indicator.setRollUp(RollUp.get(random.nextInt(4)));
            }
            case 6 -> {
                indicator.setWarningThreshold(random.nextBoolean() ? null : Double.valueOf(value(random)));
                indicator.setCriticalThreshold(random.nextBoolean() ? null : Double.valueOf(value(random)));
                indicator.setWorstValue(random.nextBoolean() ? null : Double.valueOf(value(random)));
            }
            case 7 -> {
                if (random.nextInt(3) > 0) {
                    Trees.baseline(indicator, random.nextInt(5) == 0 ? null : Double.valueOf(value(random)), date(random));
                }
            }
            case 8 -> {
                if (random.nextInt(4) > 0) {
                    Trees.target(indicator, random.nextInt(5) == 0 ? null : Double.valueOf(value(random)), date(random));
                }
            }
            case 9 -> {
                if (random.nextInt(3) == 0) {
                    Trees.milestone(indicator, value(random), LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900)).toString());
                }
            }
            default -> {
                if (random.nextInt(3) > 0) {
                    int step = 1 + random.nextInt(60);
                    LocalDate start = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(500));
                    String[] readings = new String[random.nextInt(20)];
                    Arrays.setAll(readings, i -> start.plusDays((long) i * step) + "=" + value(random));
                    trees.readings(indicator, readings);
                }
            }
        }
    }

    private static double value(Random random) {
        return random.nextBoolean() ? VALUES[random.nextInt(VALUES.length)] : random.nextInt(2_000) / 10.0;
    }

    private static String date(Random random) {
        return random.nextInt(6) == 0 ? null : LocalDate.of(2025, 1, 1).plusDays(random.nextInt(1_200)).toString();
    }
}
