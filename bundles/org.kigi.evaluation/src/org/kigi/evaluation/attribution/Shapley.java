package org.kigi.evaluation.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

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
 * {@link AttributionMethod#SHAPLEY}, exactly. By the axioms of the value, an input that has not changed is given nothing, and inputs that
 * occur in different terms of a sum only do not influence each other's parts; so all sets have to be looked at only of those inputs that
 * have changed and stand together in terms.
 */
final class Shapley {

    private final Change change;
    /** A forest whose trees are the groups of inputs that stand together. */
    private final int[] parents;

    private Shapley(Change change) {
        this.change = change;
        parents = IntStream.range(0, change.before.length).toArray();
    }

    static double[] parts(Change change) throws NotAttributableException {
        Shapley shapley = new Shapley(change);
        shapley.group(change.expression());
        double[] parts = new double[change.before.length];
        for (List<Integer> group : shapley.changedGroups()) {
            if (group.size() > Attributor.MOST_INTERACTING_DRIVERS) {
                throw new NotAttributableException(Code.SHAPLEY_DRIVERS, group.size(), Attributor.MOST_INTERACTING_DRIVERS,
                        change.indicator);
            }
            shapley.split(group, parts);
        }
        return parts;
    }

    private void group(Expression part) throws NotAttributableException {
        switch (part) {
            case Literal literal -> {
            }
            case Reference reference -> {
            }
            case Drivers drivers -> {
            }
            case Negation negation -> group(negation.operand());
            case Sum sum -> group(sum.terms());
            case Call call when call.function() == Function.SUM || call.function() == Function.AVERAGE -> group(call.arguments());
            case Product product -> {
                List<Factor> varying = new ArrayList<>();
                for (Factor factor : product.factors()) {
                    if (!change.inputsOf(factor.operand()).isEmpty()) {
                        varying.add(factor);
                    }
                }
                if (varying.size() == 1 && !varying.getFirst().divisor()) {
                    group(varying.getFirst().operand());
                } else {
                    join(product);
                }
            }
            case Call call -> join(call);
            case Comparison comparison -> join(comparison);
            case Condition condition -> join(condition);
            case Shifted shifted -> {
            }
        }
    }

    private void group(List<Expression> parts) throws NotAttributableException {
        for (Expression part : parts) {
            group(part);
        }
    }

    private void join(Expression part) throws NotAttributableException {
        List<Integer> together = change.inputsOf(part);
        together.forEach(input -> parents[root(input)] = root(together.getFirst()));
    }

    private int root(int input) {
        int root = input;
        while (parents[root] != root) {
            root = parents[root];
        }
        return root;
    }

    private List<List<Integer>> changedGroups() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int input = 0; input < parents.length; input++) {
            if (Double.compare(change.before[input], change.after[input]) != 0) {
                groups.computeIfAbsent(root(input), root -> new ArrayList<>()).add(input);
            }
        }
        return List.copyOf(groups.values());
    }

    private void split(List<Integer> group, double[] parts) throws NotAttributableException {
        int n = group.size();
        double[] values = new double[1 << n];
        for (int set = 0; set < values.length; set++) {
            double[] inputs = change.before.clone();
            for (int i = 0; i < n; i++) {
                if ((set >> i & 1) == 1) {
                    inputs[group.get(i)] = change.after[group.get(i)];
                }
            }
            values[set] = change.valueBetween(inputs);
        }
        // weights[s] = s! (n − s − 1)! / n!
        double[] weights = new double[n];
        weights[0] = 1.0 / n;
        for (int s = 1; s < n; s++) {
            weights[s] = weights[s - 1] * s / (n - s);
        }
        for (int i = 0; i < n; i++) {
            double part = 0;
            for (int set = 0; set < values.length; set++) {
                if ((set >> i & 1) == 0) {
                    part += weights[Integer.bitCount(set)] * (values[set | 1 << i] - values[set]);
                }
            }
            parts[group.get(i)] = part;
        }
    }
}
