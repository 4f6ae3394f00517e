package org.kigi.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;

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
     * text, without what {@linkplain Waivers waivers} silence.
     */
    public List<Finding> validate(GoalTree tree) {
        Map<EObject, Integer> order = new IdentityHashMap<>();
        Map<EClass, List<Rule>> rulesFor = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        int position = 0;
        EObject object = tree;
        for (Iterator<EObject> contents = tree.eAllContents(); object != null; object = contents.hasNext() ? contents.next() : null) {
            int before = findings.size();
            check(object, rulesFor, findings);
            if (findings.size() > before) {
                order.put(object, position);
            }
            position++;
        }
        placeOthers(tree, findings, order);
        findings.removeIf(Waivers.of(tree, today)::silence);
        findings.sort(Comparator.<Finding>comparingInt(finding -> order.getOrDefault(finding.element(), Integer.MAX_VALUE))
                .thenComparing(finding -> finding.rule().id())
                .thenComparingInt(finding -> finding.span() == null ? -1 : finding.span().start()));
        return List.copyOf(findings);
    }

    private void check(EObject object, Map<EClass, List<Rule>> rulesFor, List<Finding> findings) {
        if (object instanceof Identified identified) {
            for (Rule rule : rulesFor.computeIfAbsent(object.eClass(), type -> rules.stream().filter(one -> one.looksAt(type)).toList())) {
                rule.check(identified, findings::add);
            }
        }
    }

    /** Finds the positions of what was found wrong while something else was checked. */
    private static void placeOthers(GoalTree tree, List<Finding> findings, Map<EObject, Integer> order) {
        Map<EObject, Integer> others = new IdentityHashMap<>();
        findings.stream().map(Finding::element).filter(element -> !order.containsKey(element)).forEach(element -> others.put(element, null));
        int position = 1;
        for (Iterator<EObject> contents = tree.eAllContents(); !others.isEmpty() && contents.hasNext(); position++) {
            EObject object = contents.next();
            if (others.containsKey(object)) {
                others.remove(object);
                order.put(object, position);
            }
        }
    }
}
