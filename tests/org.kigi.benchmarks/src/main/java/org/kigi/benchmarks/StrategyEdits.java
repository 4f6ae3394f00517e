package org.kigi.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreeFactory;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KPI;

/**
 * What a person does to a strategy, by chance; all elements and all their values are equally likely. The same seed makes the same edits.
 */
final class StrategyEdits {

    /** What kind of work it is. */
    enum Work {
        /**
         * Of twenty edits eight change a value, five add a KPI, an action or a milestone, three an influence, a review or a waiver, two move a
         * KPI, one changes an order, and one deletes something small.
         */
        ALL,
        /** All edits change values, so that each conflict is one: both have given the same thing another value. */
        VALUES
    }

    private final Random random;
    private final long seed;
    private final GoalTree tree;
    private final List<Identified> elements = new ArrayList<>();
    private int added;

    private StrategyEdits(GoalTree tree, long seed) {
        this.tree = tree;
        this.seed = seed;
        random = new Random(seed);
        tree.eAllContents().forEachRemaining(element -> elements.add((Identified) element));
    }

    /** A copy of the tree after so many edits. */
    static GoalTree of(GoalTree tree, Work work, long seed, int edits) {
        GoalTree copy = EcoreUtil.copy(tree);
        StrategyEdits person = new StrategyEdits(copy, seed);
        for (int done = 0; done < edits; done++) {
            int choice = work == Work.VALUES ? 0 : person.random.nextInt(20);
            while (!person.edit(choice)) {
                // that was no edit for the element: another one
            }
        }
        return copy;
    }

    /** Tries one edit; false if that is none for the element. */
    private boolean edit(int choice) {
        Identified element = elements.get(random.nextInt(elements.size()));
        if (element.eContainer() == null) {
            return false; // deleted
        }
        return switch (choice) {
            case 8, 9, 10, 11, 12 -> element instanceof Indicator indicator
                    && add(indicator, List.of(Literals.INDICATOR__DRIVERS, Literals.INDICATOR__ACTIONS, Literals.INDICATOR__MILESTONES));
            case 13, 14, 15 -> add(tree, List.of(Literals.GOAL_TREE__INFLUENCES, Literals.GOAL_TREE__REVIEWS, Literals.GOAL_TREE__WAIVERS));
            case 16, 17 -> element instanceof KPI driver && move(driver);
            case 18 -> element instanceof Indicator indicator && reorder(indicator.getDrivers());
            case 19 -> element.eContents().isEmpty() && element.eContainmentFeature().isMany() && delete(element);
            default -> change(element);
        };
    }

    private boolean add(Identified parent, List<EReference> lists) {
        EReference list = lists.get(random.nextInt(lists.size()));
        Identified child = (Identified) GoaltreeFactory.eINSTANCE.create((EClass) list.getEType());
        child.setId(UUID.nameUUIDFromBytes(("edit " + seed + ' ' + added++).getBytes(StandardCharsets.UTF_8)).toString());
        change(child);
        return list(parent, list).add(child);
    }

    private boolean move(KPI driver) {
        Identified to = elements.get(random.nextInt(elements.size()));
        return to instanceof Indicator parent && parent.eContainer() != null && !EcoreUtil.isAncestor(driver, parent)
                && parent != driver.eContainer()
                && parent.getDrivers().add(driver);
    }

    private static boolean delete(Identified element) {
        boolean isReferredTo = element.eClass() == Literals.PERSON;
        if (!isReferredTo) {
            EcoreUtil.remove(element);
        }
        return !isReferredTo;
    }

    private boolean reorder(EList<?> list) {
        if (list.size() < 2) {
            return false;
        }
        list.move(0, list.size() - 1);
        return true;
    }

    private boolean change(Identified element) {
        List<EAttribute> values = element.eClass().getEAllAttributes().stream()
                .filter(value -> value != Literals.IDENTIFIED__ID && value != Literals.INDICATOR__CODE && value != Literals.UNIT__SYMBOL)
                        .toList();
        EAttribute value = values.get(random.nextInt(values.size()));
        Object after = value.getEAttributeType() instanceof EEnum choices
                ? choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance()
                : switch (value.getEAttributeType().getName()) {
                    case "EInt" -> 1 + random.nextInt(12);
                    case "EBoolean" -> !(Boolean) element.eGet(value);
                    case "Amount" -> random.nextInt(1_000_000) / 10.0;
                    case "Date" -> LocalDate.of(2026, 4, 1).plusDays(random.nextInt(365));
                    default -> "wording " + random.nextInt(1_000_000);
                };
        boolean isOther = !after.equals(element.eGet(value));
        element.eSet(value, after);
        return isOther;
    }

    @SuppressWarnings("unchecked")
    private static List<Identified> list(Identified owner, EReference feature) {
        return (List<Identified>) owner.eGet(feature);
    }
}
