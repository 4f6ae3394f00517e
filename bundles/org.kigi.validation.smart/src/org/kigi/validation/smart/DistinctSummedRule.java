package org.kigi.validation.smart;

import java.util.ArrayList;
import java.util.List;

import org.kigi.evaluation.formula.Expression;
import org.kigi.evaluation.formula.Expression.Call;
import org.kigi.evaluation.formula.Expression.Comparison;
import org.kigi.evaluation.formula.Expression.Condition;
import org.kigi.evaluation.formula.Expression.Drivers;
import org.kigi.evaluation.formula.Expression.Function;
import org.kigi.evaluation.formula.Expression.Literal;
import org.kigi.evaluation.formula.Expression.Negation;
import org.kigi.evaluation.formula.Expression.Product;
import org.kigi.evaluation.formula.Expression.Reference;
import org.kigi.evaluation.formula.Expression.Shift;
import org.kigi.evaluation.formula.Expression.Shifted;
import org.kigi.evaluation.formula.Expression.Sum;
import org.kigi.evaluation.formula.Formula;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.Phrase;

/** A formula that adds up counts of different things: whoever is in two of them is counted twice. */
final class DistinctSummedRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        Formula formula = facts.formula(indicator).orElse(null);
        if (formula == null || !usesDistinct(formula, indicator, facts)) {
            return;
        }
        List<Indicator> summed = summed(formula.expression(), indicator, facts);
        if (!summed.isEmpty()) {
            report.add(indicator, Literals.INDICATOR__FORMULA, indicator.getFormula(), facts.name(summed.getFirst()),
                    summed.size() == 1 ? Facts.words("of-several-periods") : Phrase.of(facts.name(summed.get(1))::in));
        }
    }

    private static boolean usesDistinct(Formula formula, Indicator indicator, Facts facts) {
        return formula.codes().stream().anyMatch(code -> isDistinct(facts.byCode(code)))
                || formula.usesDrivers() && indicator.getDrivers().stream().anyMatch(DistinctSummedRule::isDistinct);
    }

    private static boolean isDistinct(Indicator indicator) {
        return indicator != null && indicator.getAggregation() == Aggregation.DISTINCT;
    }

    /** The counts that one sum puts together: two of one period, or one over several periods; empty if there is no such sum. */
    private static List<Indicator> summed(Expression part, Indicator owner, Facts facts) {
        List<Indicator> terms = switch (part) {
            case Sum sum -> distinct(sum.terms(), owner, facts);
            case Call call when call.function() == Function.SUM -> distinct(call.arguments(), owner, facts);
            case Shifted shifted when shifted.shift() == Shift.YTD -> distinct(List.of(shifted.operand()), owner, facts);
            default -> List.of();
        };
        if (terms.size() > 1 || part instanceof Shifted && !terms.isEmpty()) {
            return terms;
        }
        for (Expression inner : inner(part)) {
            List<Indicator> found = summed(inner, owner, facts);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Indicator> distinct(List<Expression> terms, Indicator owner, Facts facts) {
        List<Indicator> result = new ArrayList<>();
        for (Expression term : terms) {
            if (term instanceof Reference reference && isDistinct(facts.byCode(reference.code()))) {
                result.add(facts.byCode(reference.code()));
            } else if (term instanceof Drivers) {
                owner.getDrivers().stream().filter(DistinctSummedRule::isDistinct).forEach(result::add);
            }
        }
        return result;
    }

    private static List<Expression> inner(Expression part) {
        return switch (part) {
            case Literal literal -> List.of();
            case Reference reference -> List.of();
            case Drivers drivers -> List.of();
            case Negation negation -> List.of(negation.operand());
            case Sum sum -> sum.terms();
            case Product product -> product.factors().stream().map(factor -> factor.operand()).toList();
            case Call call -> call.arguments();
            case Comparison comparison -> List.of(comparison.left(), comparison.right());
            case Condition condition -> List.of(condition.condition(), condition.then(), condition.otherwise());
            case Shifted shifted -> List.of(shifted.operand());
        };
    }
}
