package org.kigi.validation.smart.fixes;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.kigi.core.GoalTrees;
import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.formula.Expression.Reference;
import org.kigi.evaluation.formula.Formula;
import org.kigi.evaluation.formula.FormulaSyntaxException;
import org.kigi.evaluation.formula.FormulaUnitException;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;

/** Codes of indicators and the formulas over them. */
final class Codes {

    private Codes() {
    }

    /** A code that nothing in the tree has, made of the words of a name. */
    static String free(GoalTree tree, String name) {
        String words = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\p{M}]+", "_").replaceAll("^_+|_+$", "");
        String code = words.isEmpty() ? "kpi" : words;
        Set<String> taken = new HashSet<>(GoalTrees.byCode(tree).keySet());
        String free = isReference(code) ? code : "_" + code;
        for (int n = 2; taken.contains(free); n++) {
            free = code + "_" + n;
        }
        return free;
    }

    /** True if a formula reads the text as a code, and not as a number, a function or two codes. */
    private static boolean isReference(String code) {
        return formula(code).filter(formula -> formula.expression() instanceof Reference).isPresent();
    }

    /** The formula, if the text is one. */
    static Optional<Formula> formula(String text) {
        if (Flaw.isBlank(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Formula.parse(text));
        } catch (FormulaSyntaxException e) {
            return Optional.empty();
        }
    }

    /** The unit of the result of a formula of an indicator; empty if it is not known or the units cannot be added. */
    static Optional<UnitExpression> unit(Flaw flaw, Indicator indicator, Formula formula) {
        Function<Indicator, UnitExpression> unit = input -> input == null ? null : flaw.evaluation().of(input).unit();
        try {
            return Optional.ofNullable(formula.unit(code -> unit.apply(flaw.byCode().get(code)),
                    indicator.getDrivers().stream().map(unit).toList()));
        } catch (FormulaUnitException e) {
            return Optional.empty();
        }
    }

    /** True if the value of an indicator would be needed for its own formula. */
    static boolean isCircular(Flaw flaw, Indicator indicator, Formula formula) {
        return reaches(flaw.byCode(), indicator, indicator, formula, new HashSet<>());
    }

    private static boolean reaches(Map<String, Indicator> byCode, Indicator wanted, Indicator owner, Formula formula, Set<Indicator> seen) {
        Stream<Indicator> inputs = Stream.concat(formula.codes().stream().map(byCode::get).filter(Objects::nonNull),
                owner.getDrivers().stream().filter(driver -> formula.usesDrivers()));
        return inputs.anyMatch(input -> input == wanted || seen.add(input)
                && formula(input.getFormula()).filter(next -> reaches(byCode, wanted, input, next, seen)).isPresent());
    }

    /** The formula with one code in place of another. */
    static String replaced(Formula formula, String code, String by) {
        StringBuilder text = new StringBuilder(formula.text());
        formula.references().stream().filter(reference -> reference.code().equals(code))
                .sorted(Comparator.comparingInt(Reference::column).reversed())
                .forEach(reference -> text.replace(reference.column() - 1, reference.column() - 1 + code.length(), by));
        return text.toString();
    }
}
