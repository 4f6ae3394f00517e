package org.kigi.evaluation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kigi.core.Language;
import org.kigi.evaluation.formula.Formula;
import org.kigi.evaluation.formula.FormulaSyntaxException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaProperties {

    private static final Map<String, Double> VALUES = Map.of("a", 7.0, "b", -2.5, "c", 0.0, "売上", 1200.0);

    /** A text and what it is worth by Java's own arithmetic; NaN or infinite when it has no value. */
    private record Worth(String text, double value) {
    }

    @Provide
    Arbitrary<Worth> formulas() {
        Arbitrary<Worth> numbers = Arbitraries.doubles().between(0, 1_000).ofScale(2)
                .map(value -> new Worth(String.format(Locale.ROOT, "%.2f", value), value));
        Arbitrary<Worth> codes = Arbitraries.of("a", "b", "c", "売上").map(code -> new Worth(code, VALUES.get(code)));
        return Arbitraries.lazyOf(() -> numbers, () -> codes, () -> codes, this::binary, this::negation, this::call);
    }

    private Arbitrary<Worth> binary() {
        return Combinators.combine(formulas(), Arbitraries.of('+', '-', '*', '/'), formulas()).as((left, operator, right) -> {
            double value = switch (operator) {
                case '+' -> left.value + right.value;
                case '-' -> left.value - right.value;
                case '*' -> left.value * right.value;
                default -> right.value == 0 ? Double.NaN : left.value / right.value;
            };
            return new Worth("(" + left.text + " " + operator + " " + right.text + ")", value);
        });
    }

    private Arbitrary<Worth> negation() {
        return formulas().map(operand -> new Worth("(-" + operand.text + ")", -operand.value));
    }

    private Arbitrary<Worth> call() {
        return Combinators.combine(Arbitraries.of("min", "max", "sum", "average"), formulas(), formulas()).as((name, first, second) -> {
            double value = switch (name) {
                case "min" -> Math.min(first.value, second.value);
                case "max" -> Math.max(first.value, second.value);
                case "sum" -> first.value + second.value;
                default -> (first.value + second.value) / 2;
            };
            return new Worth(name + "(" + first.text + ", " + second.text + ")", value);
        });
    }

    @Property
    void agreesWithJavasArithmetic(@ForAll("formulas") Worth formula) {
        Formula.Result result;
        try {
            result = Formula.parse(formula.text).evaluate(VALUES::get, List.of());
        } catch (FormulaSyntaxException e) {
            assertTrue(e.problem() == FormulaSyntaxException.Problem.TOO_LONG || e.problem() == FormulaSyntaxException.Problem.TOO_DEEP,
                    formula.text);
            return;
        }
        if (Double.isFinite(formula.value)) {
            assertEquals(formula.value + 0.0, result.value(), formula.text);
        } else {
            assertNull(result.value(), formula.text);
        }
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(Arbitraries.strings(), Arbitraries.of("a", "売上", "sum", "(", ")", "（", ",", "、", "+", "-", "−", "*", "×",
                "/", "÷", "drivers", "1.5", ".", " ", "\uD83D", "😀", "_").list().ofMaxSize(30).map(parts -> String.join("", parts)));
    }

    @Property(tries = 3_000)
    void anyTextIsAFormulaOrHasAProblemInsideIt(@ForAll("anything") String text) {
        try {
            Formula.Result result = Formula.parse(text).evaluate(VALUES::get, List.of(1.0, 2.0));
            assertTrue(result.fault() != null || Double.isFinite(result.value()));
        } catch (FormulaSyntaxException e) {
            assertTrue(e.column() >= 1 && e.column() <= text.length() + 1, "column " + e.column() + " of " + text);
            assertTrue(!e.text(Language.EN).isBlank() && !e.text(Language.JA).isBlank());
        }
    }
}
