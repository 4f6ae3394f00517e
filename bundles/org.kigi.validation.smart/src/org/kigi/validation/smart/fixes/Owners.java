package org.kigi.validation.smart.fixes;

import static org.kigi.validation.smart.fixes.Flaw.asking;
import static org.kigi.validation.smart.fixes.Flaw.fix;
import static org.kigi.validation.smart.fixes.Flaw.forAll;
import static org.kigi.validation.smart.fixes.Flaw.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Person;
import org.kigi.validation.Fix;
import org.kigi.validation.FixInput;
import org.kigi.validation.FixInput.Choice;

/** Who answers for goals and actions. */
final class Owners {

    private static final String OWNER = "owner";

    private Owners() {
    }

    /** Asks for the name of a person: one of the tree, or a new one. */
    static FixInput input(Flaw flaw, Person proposal) {
        List<Choice> people = flaw.tree().getPeople().stream()
                .map(person -> new Choice(Names.of(person, flaw.language()), Flaw.name(person))).toList();
        Person likely = proposal == null && flaw.tree().getPeople().size() == 1 ? flaw.tree().getPeople().getFirst() : proposal;
        return FixInput.text(OWNER, words("input.owner"), likely == null ? null : Names.of(likely, flaw.language()), people);
    }

    /** The person of the tree whose name was given, who is added to the tree if there is none; null without a name. */
    static Person chosen(GoalTree tree, Map<String, Object> values) {
        String name = (String) values.get(OWNER);
        if (Flaw.isBlank(name)) {
            return null;
        }
        return tree.getPeople().stream().filter(person -> List.of(Language.values()).stream()
                .anyMatch(language -> Names.of(person, language).equals(name.strip()))).findFirst().orElseGet(() -> {
                    Person person = Elements.create(Person.class);
                    person.setName(name.strip());
                    tree.getPeople().add(person);
                    return person;
                });
    }

    /** The owner of the nearest goal above that has one. */
    static Optional<Indicator> ownedAbove(Indicator indicator) {
        return Flaw.above(indicator).filter(above -> above.getOwner() != null).findFirst();
    }

    /**
     * The fixes for something without an owner.
     *
     * @param above a goal whose owner may answer for the element as well
     */
    static List<Fix> fixes(Flaw flaw, EStructuralFeature feature, Optional<Indicator> above) {
        Element element = (Element) flaw.finding().element();
        List<Fix> fixes = new ArrayList<>();
        above.ifPresent(goal -> fixes.add(forAll(
                fix("owner-of-goal", () -> element.eSet(feature, goal.getOwner()), Flaw.name(goal.getOwner()), Flaw.name(goal)))));
        Person proposal = above.map(Indicator::getOwner).orElse(null);
        fixes.add(forAll(asking("set-owner", List.of(input(flaw, proposal)),
                values -> element.eSet(feature, chosen(flaw.tree(), values)))));
        return fixes;
    }
}
