package org.kigi.diagram.ui.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.kigi.core.Elements;
import org.kigi.core.GoalTrees;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Person;

/**
 * Copies of elements, of this tree or another, under a parent or, where that one cannot hold them, under the nearest of its
 * containers that can. The copies have ids and codes of their own; formulas among them follow the new codes. What a copy refers
 * to outside itself is the element with the same id in this tree or, for people, one of the same name, who is added where there is
 * none; any other reference that leads nowhere is cut.
 */
public final class PasteElements {

    private static final String CODE_CHARACTER = "[\\p{L}\\p{N}_]";

    private final List<Identified> copies = new ArrayList<>();
    private final Map<String, Person> newPeople = new LinkedHashMap<>();
    private final Command command;

    public PasteElements(EditingDomain domain, EObject parent, List<? extends Identified> originals) {
        command = prepare(domain, parent, originals);
    }

    private PasteElements(EditingDomain domain, List<? extends Identified> originals) {
        command = prepare(domain, null, originals);
    }

    /** Puts a copy of each of the elements, which are in one tree, right after it: the last first, so that the others stay where they are. */
    public static PasteElements duplicates(EditingDomain domain, List<? extends Identified> elements) {
        return new PasteElements(domain, elements.stream().filter(element -> element.eContainer() != null)
                .sorted(Comparator.<Identified>comparingInt(PasteElements::index).reversed()).toList());
    }

    /** Returns the copies, which are in the tree once the command has been executed. */
    public List<Identified> copies() {
        return List.copyOf(copies);
    }

    /** Returns the command; it cannot be executed when there is nothing to paste or no place for it. */
    public Command command() {
        return command;
    }

    private Command prepare(EditingDomain domain, EObject parent, List<? extends Identified> originals) {
        if (originals.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        Optional<GoalTree> tree = GoalTrees.treeOf(parent == null ? originals.getFirst() : parent);
        if (tree.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        CompoundCommand command = new CompoundCommand();
        Map<String, Indicator> taken = new HashMap<>(GoalTrees.byCode(tree.get()));
        for (Identified original : originals) {
            Optional<EObject> place = Placement.nearest(parent == null ? original.eContainer() : parent, original.eClass());
            if (place.isEmpty()) {
                return UnexecutableCommand.INSTANCE;
            }
            Identified copy = Elements.copyWithNewIds(original);
            giveOwnCodes(copy, taken);
            redirectReferences(copy, tree.get());
            copies.add(copy);
            EReference feature = Placement.feature(place.get(), copy.eClass()).orElseThrow();
            int index = parent == null ? index(original) + 1 : CommandParameter.NO_INDEX;
            command.append(AddCommand.create(domain, place.get(), feature, copy, index));
        }
        if (!newPeople.isEmpty()) {
            command.append(AddCommand.create(domain, tree.get(), Literals.GOAL_TREE__PEOPLE, List.copyOf(newPeople.values())));
        }
        return command;
    }

    private static int index(Identified original) {
        return ((List<?>) original.eContainer().eGet(original.eContainmentFeature())).indexOf(original);
    }

    private static void giveOwnCodes(Identified root, Map<String, Indicator> taken) {
        Map<String, String> renamed = new HashMap<>();
        List<Indicator> indicators = all(root).stream().filter(Indicator.class::isInstance).map(Indicator.class::cast).toList();
        for (Indicator indicator : indicators) {
            String code = indicator.getCode();
            if (code == null || code.isBlank()) {
                continue;
            }
            String own = code;
            for (int number = 2; taken.containsKey(own); number++) {
                own = code + "_" + number;
            }
            taken.put(own, indicator);
            if (!own.equals(code)) {
                indicator.setCode(own);
                renamed.put(code, own);
            }
        }
        for (Indicator indicator : indicators) {
            if (indicator.getFormula() != null) {
                indicator.setFormula(renameCodes(indicator.getFormula(), renamed));
            }
        }
    }

    private static String renameCodes(String formula, Map<String, String> renamed) {
        return Pattern.compile(CODE_CHARACTER + "+").matcher(formula)
                .replaceAll(match -> renamed.getOrDefault(match.group(), match.group()));
    }

    /** References that lead out of the copy are led to the same element of the tree, or cut, so that the file stays whole. */
    private void redirectReferences(Identified root, GoalTree tree) {
        Set<EObject> inside = new HashSet<>(all(root));
        for (EObject owner : inside) {
            for (EReference reference : owner.eClass().getEAllReferences()) {
                if (reference.isContainment() || reference.isContainer() || !reference.isChangeable()) {
                    continue;
                }
                if (reference.isMany()) {
                    @SuppressWarnings("unchecked")
                    List<EObject> targets = (List<EObject>) owner.eGet(reference);
                    List<EObject> found = targets.stream().map(target -> redirect(target, inside, tree)).flatMap(Optional::stream)
                            .distinct().toList();
                    if (!found.equals(targets)) {
                        targets.clear();
                        targets.addAll(found);
                    }
                } else if (owner.eGet(reference) instanceof EObject target) {
                    owner.eSet(reference, redirect(target, inside, tree).orElse(null));
                }
            }
        }
    }

    private Optional<EObject> redirect(EObject target, Set<EObject> inside, GoalTree tree) {
        if (inside.contains(target) || EcoreUtil.isAncestor(tree, target)) {
            return Optional.of(target);
        }
        Optional<EObject> same = target instanceof Identified identified && identified.getId() != null
                ? GoalTrees.byId(tree, identified.getId()).filter(found -> target.eClass().isInstance(found)).map(EObject.class::cast)
                : Optional.empty();
        return same.isEmpty() && target instanceof Person person ? namesake(person, tree) : same;
    }

    private Optional<EObject> namesake(Person person, GoalTree tree) {
        String name = person.getName();
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        Optional<Person> known = tree.getPeople().stream().filter(other -> name.equals(other.getName())).findFirst();
        return Optional.of(known.orElseGet(() -> newPeople.computeIfAbsent(name, key -> Elements.copyWithNewIds(person))));
    }

    private static List<EObject> all(EObject root) {
        List<EObject> all = new ArrayList<>();
        all.add(root);
        root.eAllContents().forEachRemaining(all::add);
        return all;
    }
}
