package org.kigi.validation.smart.fixes;

import static org.kigi.validation.smart.fixes.Flaw.asking;
import static org.kigi.validation.smart.fixes.Flaw.fix;
import static org.kigi.validation.smart.fixes.Flaw.forAll;
import static org.kigi.validation.smart.fixes.Flaw.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.kigi.core.Elements;
import org.kigi.core.GoalTrees;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.Waiver;
import org.kigi.validation.Fix;
import org.kigi.validation.FixInput;
import org.kigi.validation.FixInput.Choice;
import org.kigi.validation.Phrase;
import org.kigi.validation.smart.SmartRules;

/** Waivers: accepting a finding for a time and with a reason, and mending the waivers themselves. */
final class WaiverFixes {

    private static final String REASON = "reason";
    private static final String UNTIL = "until";
    private static final int MONTHS = 6;

    private WaiverFixes() {
    }

    /** The fix that accepts the finding; none for findings about waivers. */
    static List<Fix> waive(Flaw flaw) {
        if (flaw.finding().element() instanceof Waiver) {
            return List.of();
        }
        String rule = flaw.finding().rule().id();
        Element element = element(flaw.finding().element());
        return List.of(asking("waive", List.of(reasonInput(null), untilInput(flaw)), values -> {
            Waiver waiver = flaw.tree().getWaivers().stream().filter(known -> rule.equals(known.getRule()) && element == known.getElement())
                    .findFirst().orElseGet(() -> {
                        Waiver added = Elements.create(Waiver.class);
                        flaw.tree().getWaivers().add(added);
                        return added;
                    });
            waiver.setRule(rule);
            waiver.setElement(element);
            prolong(waiver, values);
        }).unless(values -> objection(flaw, values)));
    }

    /** The finding of what has no name is waived through the element that contains it. */
    private static Element element(EObject object) {
        return object instanceof Element element ? element : element(object.eContainer());
    }

    static List<Fix> expired(Flaw flaw) {
        Waiver waiver = (Waiver) flaw.finding().element();
        return List.of(asking("prolong-waiver", List.of(reasonInput(waiver.getReason()), untilInput(flaw)),
                values -> prolong(waiver, values)).unless(values -> objection(flaw, values)), remove(flaw, waiver));
    }

    /** Completes the feature of a waiver that the finding is about. */
    static List<Fix> incomplete(Flaw flaw) {
        Waiver waiver = (Waiver) flaw.finding().element();
        FixInput input = switch (flaw.finding().feature().getName()) {
            case "rule" -> FixInput.choice("rule", words("input.rule"), null, SmartRules.catalogue().stream()
                    .map(rule -> new Choice(rule.id(), Phrase.of(rule::title))).toList());
            case "element" -> FixInput.choice("element", words("input.element"), null, GoalTrees.indicators(flaw.tree()).stream()
                    .flatMap(indicator -> Stream.concat(Stream.of(indicator), indicator.getActions().stream()))
                    .map(element -> new Choice(element, Phrase.of(language -> GoalTrees.path((Element) element, language)))).toList());
            case REASON -> reasonInput(null);
            default -> untilInput(flaw);
        };
        return List.of(asking("complete-waiver", List.of(input),
                values -> waiver.eSet(flaw.finding().feature(), values.get(input.key()))).unless(values -> objection(flaw, values)),
                remove(flaw, waiver));
    }

    private static Fix remove(Flaw flaw, Waiver waiver) {
        return forAll(fix("remove-waiver", () -> flaw.tree().getWaivers().remove(waiver)));
    }

    private static FixInput reasonInput(String proposal) {
        return FixInput.text(REASON, words("input.reason"), proposal, List.of());
    }

    private static FixInput untilInput(Flaw flaw) {
        return FixInput.date(UNTIL, words("input.until"), flaw.asOf().plusMonths(MONTHS));
    }

    private static void prolong(Waiver waiver, Map<String, Object> values) {
        waiver.setReason(((String) values.get(REASON)).strip());
        waiver.setUntil((LocalDate) values.get(UNTIL));
    }

    private static Phrase objection(Flaw flaw, Map<String, Object> values) {
        return values.get(UNTIL) instanceof LocalDate until && until.isBefore(flaw.asOf()) ? words("objection.past", flaw.asOf())
                : null;
    }
}
