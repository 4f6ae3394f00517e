package org.kigi.evaluation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.kigi.evaluation.formula.Formula;
import org.kigi.evaluation.formula.FormulaSyntaxException;
import org.kigi.evaluation.formula.Inputs;
import org.kigi.evaluation.formula.Program;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Formulas compiled onto columns give what the interpreter gives for each period alone. */
class ProgramProperties {

    private static final List<String> CODES = List.of("a", "b", "c");
    private static final int[] DRIVERS = {1, 2, 2};
    private static final double[] FACTORS = {1, 0.01, 1e6};
    private static final double[] VALUES = {0, -0.0, 1, -1, 2.5, 1e308, -1e308, 1e-300, Double.NaN};
    private static final int PERIODS = 15;
    /** A year of five periods of which the first is not known to be one, then two more. */
    private static final int[] YEAR_START = {-1, -1, 2, 2, 2, 2, 2, 7, 7, 7, 7, 7, 12, 12, 12};

    private static String formula(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 2 : 14);
        return switch (kind) {
            case 0 -> CODES.get(random.nextInt(3));
            case 1 -> List.of("0", "1", "2.5", "1000000000").get(random.nextInt(4));
            case 2, 3 -> "(" + formula(random, depth - 1) + List.of(" + ", " - ", " * ", " / ").get(random.nextInt(4))
                    + formula(random, depth - 1) + ")";
            case 4 -> formula(random, depth - 1) + " / " + CODES.get(random.nextInt(3)) + " * " + CODES.get(random.nextInt(3));
            case 5 -> "-" + formula(random, 0);
            case 6 -> "(" + formula(random, depth - 1) + List.of(" < ", " <= ", " > ", " >= ", " = ", " <> ").get(random.nextInt(6))
                    + formula(random, depth - 1) + ")";
            case 7 -> "if(" + formula(random, depth - 1) + ", " + formula(random, depth - 1) + ", " + formula(random, depth - 1) + ")";
            case 8 -> "previous(" + formula(random, depth - 1) + ")";
            case 9 -> "ytd(" + formula(random, depth - 1) + ")";
            default -> List.of("sum", "average", "min", "max", "product").get(random.nextInt(5)) + "("
                    + (random.nextBoolean() ? "drivers, " : "") + formula(random, depth - 1) + ", " + formula(random, depth - 1) + ")";
        };
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void equalsTheInterpreter(@ForAll long seed) throws FormulaSyntaxException {
        Random random = new Random(seed);
        Formula formula = Formula.parse(formula(random, 4));
        double[][] columns = new double[3][PERIODS];
        for (double[] column : columns) {
            Arrays.setAll(column, t -> random.nextInt(3) > 0 ? random.nextInt(100) : VALUES[random.nextInt(VALUES.length)]);
        }
        Program program = new Program(formula, CODES::indexOf, DRIVERS);
        double[][] stack = new double[program.depth()][PERIODS];
        program.run(columns, FACTORS, YEAR_START, 0, PERIODS, stack);
        double[] whole = stack[0].clone();
        for (int t = 0; t < PERIODS; t++) {
            Formula.Result result = formula.evaluate(inputs(columns), t);
            assertEquals(result.value() == null ? Double.NaN : result.value(), whole[t], formula.text() + " in period " + t + " " + result);
        }

        int from = random.nextInt(PERIODS);
        program.run(columns, FACTORS, YEAR_START, Math.max(0, program.firstNeeded(from, YEAR_START)), PERIODS, stack);
        for (int t = from; t < PERIODS; t++) {
            assertEquals(whole[t], stack[0][t], formula.text() + " in period " + t + " from " + from);
        }
    }

    private static Inputs inputs(double[][] columns) {
        return new Inputs() {

            @Override
            public double reference(String code, int period) {
                int input = CODES.indexOf(code);
                return columns[input][period] * FACTORS[input];
            }

            @Override
            public int drivers() {
                return DRIVERS.length;
            }

            @Override
            public double driver(int index, int period) {
                return reference(CODES.get(DRIVERS[index]), period);
            }

            @Override
            public int yearStart(int period) {
                return YEAR_START[period];
            }
        };
    }
}
