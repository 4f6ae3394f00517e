package org.kigi.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Waiver;

/**
 * How a goal, or all goals of a tree, stand against the letters of SMART: for each a verdict with its reasons, and no number that could be
 * taken for one. Immutable.
 *
 * @param subject the goal or the tree
 * @param letters Specific to Time-bound
 * @param structure what all the letters need
 */
public record ScoreCard(Element subject, List<Letter> letters, Letter structure) {

    private static final Texts TEXTS = Texts.of(ScoreCard.class);

    public ScoreCard {
        letters = List.copyOf(letters);
    }

    /** What is to be said of a letter. */
    public enum Verdict {

        /** Nothing speaks against it; information may have been found. */
        MET,

        /** There are warnings. */
        WEAK,

        /** There are errors. */
        NOT_MET;

        /** Returns the name that users see. */
        public String label(Language language) {
            return TEXTS.get(language, "verdict." + name());
        }
    }

    /**
     * One letter, or the structure.
     *
     * @param findings the gravest first
     * @param waivers the findings that were accepted, as long as that holds
     * @param checks the rules that were applied
     */
    public record Letter(Category category, Verdict verdict, List<Finding> findings, List<Waiver> waivers, List<RuleDescription> checks) {

        public Letter {
            findings = List.copyOf(findings);
            waivers = List.copyOf(waivers);
            checks = List.copyOf(checks);
        }

        /** Returns why the verdict is what it is, a sentence each; never empty. */
        public List<String> reasons(Language language) {
            List<String> reasons = new ArrayList<>();
            findings.forEach(finding -> reasons.add(finding.message(language)));
            if (findings.isEmpty()) {
                reasons.add(TEXTS.get(language, "reason.none", checks.size(), checks.stream().map(rule -> rule.title(language))
                        .reduce((left, right) -> TEXTS.get(language, "reason.list", left, right)).orElse("")));
            }
            waivers.forEach(waiver -> reasons.add(TEXTS.get(language, "reason.waived", checks.stream()
                    .filter(rule -> rule.id().equals(waiver.getRule())).findFirst().orElseThrow().title(language), waiver.getUntil(),
                    Objects.requireNonNullElse(waiver.getReason(), ""))));
            return reasons;
        }
    }

    /**
     * Returns the card of a goal or of a tree.
     *
     * @param subject an indicator, with what belongs to it besides its drivers, or a tree, with all goals
     * @param findings of the tree, or at least those about the subject; others are left out
     * @param catalogue the rules that were applied
     * @param asOf the day on which waivers have to hold
     */
    public static ScoreCard of(Element subject, List<Finding> findings, List<RuleDescription> catalogue, LocalDate asOf) {
        List<Finding> own = findings.stream().filter(finding -> isAbout(subject, finding.element()))
                .sorted((a, b) -> b.severity().compareTo(a.severity())).toList();
        List<Waiver> waivers = GoalTrees.treeOf(subject).stream().flatMap(tree -> tree.getWaivers().stream())
                .filter(waiver -> waiver.getElement() != null && isAbout(subject, waiver.getElement()))
                .filter(waiver -> waiver.getUntil() != null && !asOf.isAfter(waiver.getUntil())).toList();
        return new ScoreCard(subject, Stream.of(Category.values()).filter(category -> category != Category.STRUCTURE)
                .map(category -> letter(category, own, waivers, catalogue)).toList(), letter(Category.STRUCTURE, own, waivers, catalogue));
    }

    private static Letter letter(Category category, List<Finding> findings, List<Waiver> waivers, List<RuleDescription> catalogue) {
        List<RuleDescription> checks = catalogue.stream().filter(rule -> rule.category() == category).toList();
        List<Finding> own = findings.stream().filter(finding -> finding.rule().category() == category).toList();
        Verdict verdict = own.isEmpty() || own.getFirst().severity() == Severity.INFO ? Verdict.MET
                : own.getFirst().severity() == Severity.WARNING ? Verdict.WEAK : Verdict.NOT_MET;
        var ids = checks.stream().map(RuleDescription::id).collect(Collectors.toSet());
        return new Letter(category, verdict, own, waivers.stream().filter(waiver -> ids.contains(waiver.getRule())).toList(), checks);
    }

    private static boolean isAbout(Element subject, EObject object) {
        return subject instanceof GoalTree || goal(object) == subject;
    }

    /** The goal to which something belongs, or null. */
    private static EObject goal(EObject object) {
        EObject goal = object;
        while (goal != null && !(goal instanceof Indicator)) {
            goal = goal.eContainer();
        }
        return goal;
    }
}
