package org.kigi.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Waiver;

/** Runs rules over a whole goal tree. Takes time in proportion to the size of the tree times the number of rules. */
public final class Validator {

    private final List<Rule> rules;
    private final LocalDate today;

    /** Makes a validator that applies {@code rules} and honours the waivers that are in force on {@code today}. */
    public Validator(List<Rule> rules, LocalDate today) {
        this.rules = List.copyOf(rules);
        this.today = Objects.requireNonNull(today);
    }

    /**
     * Returns what is wrong with {@code tree}, in the order of the tree (containers first), then of the rule ids, then of the place in the
     * text. A waiver for the same rule and element silences a finding up to and including its last day; one without a last day silences
     * nothing.
     */
    public List<Finding> validate(GoalTree tree) {
        Map<EObject, Integer> order = new IdentityHashMap<>();
        List<Finding> findings = new ArrayList<>();
        check(tree, order, findings);
        for (Iterator<EObject> contents = tree.eAllContents(); contents.hasNext();) {
            check(contents.next(), order, findings);
        }
        Set<Waived> waived = waived(tree);
        findings.removeIf(finding -> waived.contains(new Waived(finding.rule().id(), elementOf(finding.element()))));
        findings.sort(Comparator.<Finding>comparingInt(finding -> order.getOrDefault(finding.element(), Integer.MAX_VALUE))
                .thenComparing(finding -> finding.rule().id())
                .thenComparingInt(finding -> finding.span() == null ? -1 : finding.span().start()));
        return List.copyOf(findings);
    }

    private void check(EObject object, Map<EObject, Integer> order, List<Finding> findings) {
        order.put(object, order.size());
        if (object instanceof Element element) {
            for (Rule rule : rules) {
                rule.check(element, findings::add);
            }
        }
    }

    private Set<Waived> waived(GoalTree tree) {
        Set<Waived> result = new HashSet<>();
        for (Waiver waiver : tree.getWaivers()) {
            if (waiver.getUntil() != null && !today.isAfter(waiver.getUntil())) {
                result.add(new Waived(waiver.getRule(), waiver.getElement()));
            }
        }
        return result;
    }

    /** A waiver names an element; what has no name of its own is waived through the element that contains it. */
    private static Element elementOf(Identified identified) {
        EObject object = identified;
        while (object != null && !(object instanceof Element)) {
            object = object.eContainer();
        }
        return (Element) object;
    }

    /** What a waiver silences. Model objects are equal when they are the same. */
    private record Waived(String rule, Element element) {
    }
}
