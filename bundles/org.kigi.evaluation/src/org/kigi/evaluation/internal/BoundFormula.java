package org.kigi.evaluation.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.formula.Formula;
import org.kigi.evaluation.formula.FormulaSyntaxException;
import org.kigi.evaluation.formula.FormulaUnitException;
import org.kigi.model.goaltree.Indicator;

/**
 * The formula of an indicator with what its codes stand for, and the units in which an evaluation computed it.
 *
 * @param found the unit of its result with the factor that the inputs' units bring in; null if it is not known
 */
public record BoundFormula(Indicator indicator, Formula formula, Map<String, Indicator> codes, Evaluation evaluation,
        UnitExpression found) {

    /** The formula; empty if there is none or it cannot be used. */
    public static Optional<BoundFormula> of(Indicator indicator, Map<String, Indicator> codes, Evaluation evaluation) {
        String text = indicator.getFormula();
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            Formula formula = Formula.parse(text);
            if (!codes.keySet().containsAll(formula.codes())) {
                return Optional.empty();
            }
            UnitExpression found = formula.unit(code -> unit(codes.get(code), evaluation),
                    indicator.getDrivers().stream().map(driver -> unit(driver, evaluation)).toList());
            return Optional.of(new BoundFormula(indicator, formula, codes, evaluation, found));
        } catch (FormulaSyntaxException | FormulaUnitException e) {
            return Optional.empty(); // the evaluation has the reason among the problems of the indicator
        }
    }

    private static UnitExpression unit(Indicator indicator, Evaluation evaluation) {
        return evaluation.contains(indicator) ? evaluation.of(indicator).unit() : null;
    }

    /** The indicators that it uses, each once, in their order; the drivers last. */
    public List<Indicator> inputs() {
        Set<Indicator> inputs = new LinkedHashSet<>();
        formula.codes().forEach(code -> inputs.add(codes.get(code)));
        if (formula.usesDrivers()) {
            inputs.addAll(indicator.getDrivers());
        }
        return List.copyOf(inputs);
    }

    /** By what a value of that indicator is multiplied to be in base units. */
    public double factor(Indicator input) {
        UnitExpression unit = unit(input, evaluation);
        return unit == null ? 1 : unit.factor();
    }

    /** By what a result in base units is divided to be in the unit of the indicator. */
    public double resultFactor() {
        UnitExpression wanted = unit(indicator, evaluation);
        if (wanted == null || inputs().isEmpty()) {
            return 1;
        }
        // a percentage counts as a hundred points
        boolean points = found != null && !found.isCommensurateWith(wanted) && found.isDimensionless();
        return points ? wanted.factor() * found.factor() : wanted.factor();
    }
}
