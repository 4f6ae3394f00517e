package org.kigi.evaluation.attribution;

import java.util.ArrayList;
import java.util.List;

import org.kigi.evaluation.attribution.AttributionReason.Code;
import org.kigi.evaluation.formula.Expression;
import org.kigi.evaluation.formula.Expression.Call;
import org.kigi.evaluation.formula.Expression.Comparison;
import org.kigi.evaluation.formula.Expression.Condition;
import org.kigi.evaluation.formula.Expression.Drivers;
import org.kigi.evaluation.formula.Expression.Factor;
import org.kigi.evaluation.formula.Expression.Function;
import org.kigi.evaluation.formula.Expression.Literal;
import org.kigi.evaluation.formula.Expression.Negation;
import org.kigi.evaluation.formula.Expression.Product;
import org.kigi.evaluation.formula.Expression.Reference;
import org.kigi.evaluation.formula.Expression.Shifted;
import org.kigi.evaluation.formula.Expression.Sum;

/**
 * {@link AttributionMethod#LMDI} of a formula that is a sum of terms {@code V = c · x_1^{e_1} … x_n^{e_n}}, once it is multiplied out.
 *
 * <p>Zeros are taken to the limit, as if they were a number δ that goes to 0 (Ang, Zhang and Choi, “Factorizing changes in energy and
 * environmental indicators through decomposition”, Energy 23 (1998) 489–495, table 2, eight cases; generalised in Ang and Liu 2007):
 * <ul>
 * <li>V is 0 before and not after: V' goes to the input that was 0; to several in proportion to their exponents, because
 * {@code L(V', cδ^m) ln(x'/δ)^e → V' e/m}; nothing to the others.
 * <li>V is 0 after and not before: −V likewise.
 * <li>V is 0 before and after: nothing to any.
 * </ul>
 */
final class Lmdi {

    /** The most terms a formula may have once it is multiplied out. */
    private static final int MOST_TERMS = 1_000;

    private final Change change;

    private Lmdi(Change change) {
        this.change = change;
    }

    /** @param exponents by input */
    private record Term(double coefficient, int[] exponents) {

        Term scaled(double factor) {
            return new Term(coefficient * factor, exponents);
        }

        Term times(Term other, int sign) {
            int[] sums = exponents.clone();
            for (int i = 0; i < sums.length; i++) {
                sums[i] += sign * other.exponents[i];
            }
            return new Term(sign > 0 ? coefficient * other.coefficient : coefficient / other.coefficient, sums);
        }

        double value(double[] inputs) {
            double value = coefficient;
            for (int i = 0; i < inputs.length; i++) {
                if (exponents[i] != 0) {
                    value *= Math.pow(inputs[i], exponents[i]);
                }
            }
            return value;
        }
    }

    static double[] parts(Change change) throws NotAttributableException {
        Lmdi lmdi = new Lmdi(change);
        double[] parts = new double[change.before.length];
        for (Term term : lmdi.terms(change.expression())) {
            lmdi.split(term, parts);
        }
        return parts;
    }

    // one term

    private void split(Term term, double[] parts) throws NotAttributableException {
        double before = term.value(change.before);
        double after = term.value(change.after);
        if (!Double.isFinite(before) || !Double.isFinite(after)) {
            throw new NotAttributableException(Code.OUT_OF_RANGE, change.indicator);
        }
        if (before == 0 && after == 0) {
            return;
        }
        for (int i = 0; i < parts.length; i++) {
            if (term.exponents[i] != 0 && change.before[i] * Math.signum(change.after[i]) < 0) {
                throw new NotAttributableException(Code.LMDI_SIGN, change.indicator, change.inputs.get(i).indicator());
            }
        }
        if (before == 0) {
            toZeros(term, after, change.before, parts);
        } else if (after == 0) {
            toZeros(term, -before, change.after, parts);
        } else {
            double mean = logarithmicMean(after, before);
            for (int i = 0; i < parts.length; i++) {
                if (term.exponents[i] != 0) {
                    parts[i] += mean * term.exponents[i] * logarithmOfRatio(change.after[i], change.before[i]);
                }
            }
        }
    }

    private void toZeros(Term term, double amount, double[] inputs, double[] parts) throws NotAttributableException {
        int together = 0;
        for (int i = 0; i < parts.length; i++) {
            together += inputs[i] == 0 ? term.exponents[i] : 0;
        }
        if (together == 0) {
            // no factor is zero: the product has become too small to be told from it
            throw new NotAttributableException(Code.OUT_OF_RANGE, change.indicator);
        }
        for (int i = 0; i < parts.length; i++) {
            parts[i] += inputs[i] == 0 ? amount * term.exponents[i] / together : 0;
        }
    }

    /** L(a, b) of two numbers of the same sign; a if they are equal. */
    static double logarithmicMean(double a, double b) {
        return a == b ? a : (a - b) / logarithmOfRatio(a, b);
    }

    /** ln(a/b) of two numbers of the same sign, exact to the last places also where they are close together. */
    private static double logarithmOfRatio(double a, double b) {
        double difference = (a - b) / b;
        return Math.abs(difference) < 0.5 ? Math.log1p(difference) : Math.log(Math.abs(a)) - Math.log(Math.abs(b));
    }

    // the formula as a sum of terms

    private List<Term> terms(Expression part) throws NotAttributableException {
        return switch (part) {
            case Literal literal -> List.of(new Term(literal.value(), new int[change.before.length]));
            case Reference reference -> List.of(input(change.number(reference)));
            case Drivers drivers -> change.drivers().stream().map(this::input).toList();
            case Negation negation -> scaled(terms(negation.operand()), -1);
            case Sum sum -> all(sum.terms());
            case Product product -> product(product);
            case Call call when call.function() == Function.SUM -> all(call.arguments());
            case Call call when call.function() == Function.AVERAGE -> scaled(all(call.arguments()), 1.0 / countOf(call.arguments()));
            case Call call when call.function() == Function.PRODUCT -> product(call.arguments());
            case Call call -> throw otherForm(call);
            case Comparison comparison -> throw otherForm(comparison);
            case Condition condition -> throw otherForm(condition);
            case Shifted shifted -> List.of(input(change.number(shifted)));
        };
    }

    private Term input(int number) {
        int[] exponents = new int[change.before.length];
        exponents[number] = 1;
        return new Term(1, exponents);
    }

    private static List<Term> scaled(List<Term> terms, double factor) {
        return terms.stream().map(term -> term.scaled(factor)).toList();
    }

    private List<Term> all(List<Expression> parts) throws NotAttributableException {
        List<Term> terms = new ArrayList<>();
        for (Expression part : parts) {
            terms.addAll(terms(part));
        }
        return limited(terms);
    }

    private int countOf(List<Expression> arguments) {
        return arguments.stream().mapToInt(argument -> argument instanceof Drivers ? change.drivers().size() : 1).sum();
    }

    private List<Term> product(Product product) throws NotAttributableException {
        List<Term> result = List.of(new Term(1, new int[change.before.length]));
        for (Factor factor : product.factors()) {
            List<Term> terms = terms(factor.operand());
            if (factor.divisor() && terms.size() > 1) {
                throw otherForm(factor.operand());
            }
            result = product(result, terms, factor.divisor() ? -1 : 1);
        }
        return result;
    }

    private List<Term> product(List<Expression> factors) throws NotAttributableException {
        List<Term> result = List.of(new Term(1, new int[change.before.length]));
        for (Expression factor : factors) {
            List<Term> terms = terms(factor);
            for (List<Term> one : factor instanceof Drivers ? terms.stream().map(List::of).toList() : List.of(terms)) {
                result = product(result, one, 1);
            }
        }
        return result;
    }

    private List<Term> product(List<Term> left, List<Term> right, int sign) throws NotAttributableException {
        if ((long) left.size() * right.size() > MOST_TERMS) {
            throw new NotAttributableException(Code.LMDI_TERMS, change.indicator, MOST_TERMS);
        }
        return left.stream().flatMap(one -> right.stream().map(other -> one.times(other, sign))).toList();
    }

    private List<Term> limited(List<Term> terms) throws NotAttributableException {
        if (terms.size() > MOST_TERMS) {
            throw new NotAttributableException(Code.LMDI_TERMS, change.indicator, MOST_TERMS);
        }
        return terms;
    }

    private NotAttributableException otherForm(Expression part) {
        return new NotAttributableException(Code.LMDI_FORM, change.indicator, part.column());
    }
}
