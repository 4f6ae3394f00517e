package org.kigi.merge;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.core.Language;
import org.kigi.evaluation.Evaluator;
import org.kigi.measurement.Series;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.validation.Category;
import org.kigi.validation.Finding;
import org.kigi.validation.Rule;
import org.kigi.validation.Validator;
import org.kigi.validation.smart.SmartRules;

/**
 * What is wrong with the structure of a merged tree and was with neither side: a formula of one that uses a code which the other has
 * renamed, a circle of formulas that neither has closed alone, and so on.
 */
public final class NewFindings {

    private record Known(String rule, String element, EStructuralFeature feature, String message) {

        static Known of(Finding finding) {
            return new Known(finding.rule().id(), Trees.key(finding.element()), finding.feature(), finding.message(Language.EN));
        }
    }

    private NewFindings() {
    }

    /** The findings of the structure rules in the merged tree that neither version has; in the order of the tree. */
    public static List<Finding> of(GoalTree merged, GoalTree ours, GoalTree theirs, LocalDate today) {
        List<Finding> findings = structure(merged, today);
        if (findings.isEmpty()) {
            return findings;
        }
        Set<Known> known = new HashSet<>();
        structure(ours, today).forEach(finding -> known.add(Known.of(finding)));
        structure(theirs, today).forEach(finding -> known.add(Known.of(finding)));
        return findings.stream().filter(finding -> !known.contains(Known.of(finding))).toList();
    }

    /** Readings play no part, since a merge of trees changes none. */
    private static List<Finding> structure(GoalTree tree, LocalDate today) {
        List<Rule> rules = SmartRules.rules(new Evaluator(location -> Series.EMPTY, today).evaluate(tree)).stream()
                .filter(rule -> rule.description().category() == Category.STRUCTURE).toList();
        return new Validator(rules, today).validate(tree);
    }
}
