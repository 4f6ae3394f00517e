package org.kigi.evaluation.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kigi.core.GoalTrees;
import org.kigi.evaluation.formula.Formula;
import org.kigi.evaluation.formula.FormulaSyntaxException;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Scenario;
import org.kigi.model.goaltree.ScenarioOverride;

/** From what a result follows. */
final class Inputs {

    private Inputs() {
    }

    /** The indicators without usable formula to which the formulas from the result on lead, in tree order; the result is none of them. */
    static List<Indicator> leaves(GoalTree tree, Indicator result) {
        Map<String, Indicator> codes = GoalTrees.byCode(tree);
        Set<Indicator> seen = new LinkedHashSet<>(List.of(result));
        Set<Indicator> leaves = new LinkedHashSet<>();
        Deque<Indicator> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Indicator next = open.pop();
            List<Indicator> inputs = of(next, codes);
            if (inputs.isEmpty() && next != result) {
                leaves.add(next);
            }
            inputs.stream().filter(seen::add).forEach(open::push);
        }
        return GoalTrees.indicators(tree).stream().filter(leaves::contains).toList();
    }

    private static List<Indicator> of(Indicator indicator, Map<String, Indicator> codes) {
        if (indicator.getFormula() == null || indicator.getFormula().isBlank()) {
            return List.of();
        }
        try {
            Formula formula = Formula.parse(indicator.getFormula());
            if (!codes.keySet().containsAll(formula.codes())) {
                return List.of();
            }
            List<Indicator> inputs = new ArrayList<>(formula.codes().stream().map(codes::get).toList());
            if (formula.usesDrivers()) {
                inputs.addAll(indicator.getDrivers());
            }
            return inputs;
        } catch (FormulaSyntaxException e) {
            return List.of(); // the evaluation says so; without its formula the indicator stands for itself
        }
    }

    /** What a scenario says of indicators of the tree: the first override of each. */
    static List<ScenarioOverride> overrides(GoalTree tree, Scenario scenario) {
        Set<Indicator> known = Set.copyOf(GoalTrees.indicators(tree));
        Map<Indicator, ScenarioOverride> first = new LinkedHashMap<>();
        for (ScenarioOverride override : scenario.getOverrides()) {
            if (override.getIndicator() != null && known.contains(override.getIndicator())) {
                first.putIfAbsent(override.getIndicator(), override);
            }
        }
        return List.copyOf(first.values());
    }

    static boolean hasRange(ScenarioOverride override) {
        return override.getLower() != null || override.getUpper() != null;
    }
}
