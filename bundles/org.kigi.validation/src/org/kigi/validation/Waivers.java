package org.kigi.validation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Waiver;

/**
 * The findings that a tree accepts on a day. A waiver silences the findings of its rule about its element up to and including its last day;
 * one without a last day silences nothing.
 *
 * @param accepted what is silenced
 */
public record Waivers(Set<Accepted> accepted) {

    /** A rule and an element about which it says nothing. Model objects are equal when they are the same. */
    public record Accepted(String rule, Element element) {
    }

    public Waivers {
        accepted = Set.copyOf(accepted);
    }

    /** The waivers of {@code tree} that hold on {@code today}. */
    public static Waivers of(GoalTree tree, LocalDate today) {
        Set<Accepted> accepted = new HashSet<>();
        for (Waiver waiver : tree.getWaivers()) {
            if (waiver.getUntil() != null && !today.isAfter(waiver.getUntil())) {
                accepted.add(new Accepted(waiver.getRule(), waiver.getElement()));
            }
        }
        return new Waivers(accepted);
    }

    /** True for a finding that is accepted. */
    public boolean silence(Finding finding) {
        return !accepted.isEmpty() && accepted.contains(new Accepted(finding.rule().id(), elementOf(finding.element())));
    }

    /** The element to which a waiver about {@code identified} belongs: what has no name of its own is waived through what contains it. */
    private static Element elementOf(Identified identified) {
        EObject object = identified;
        while (object != null && !(object instanceof Element)) {
            object = object.eContainer();
        }
        return (Element) object;
    }
}
