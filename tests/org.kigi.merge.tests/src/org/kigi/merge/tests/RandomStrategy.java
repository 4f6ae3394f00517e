package org.kigi.merge.tests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreeFactory;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;

/**
 * Random goal trees and random edits of them, by the metamodel alone, so that nothing of it can be forgotten. Values are drawn from few, so
 * that two people often change, move, delete, order and name the same.
 */
final class RandomStrategy {

    private static final List<EClass> TYPES = GoaltreePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
            .map(EClass.class::cast).filter(type -> !type.isAbstract()).toList();

    private final Random random;
    private final GoalTree tree;
    private final String ids;
    private int added;

    private RandomStrategy(GoalTree tree, long seed, String ids) {
        this.tree = tree;
        this.ids = ids;
        random = new Random(seed);
    }

    /** A tree of about that many elements. */
    static GoalTree tree(long seed, int size) {
        GoalTree tree = GoaltreeFactory.eINSTANCE.createGoalTree();
        tree.setId(new UUID(0, seed).toString());
        RandomStrategy strategy = new RandomStrategy(tree, seed, "base");
        for (int i = 0; i < size; i++) {
            strategy.add();
        }
        for (int i = 0; i < 2 * size; i++) {
            strategy.change();
        }
        return tree;
    }

    /** A copy of the tree after that many edits; equal seeds and names give equal edits. */
    static GoalTree edited(GoalTree tree, long seed, int edits, String name) {
        GoalTree copy = EcoreUtil.copy(tree);
        RandomStrategy strategy = new RandomStrategy(copy, seed, name);
        for (int i = 0; i < edits; i++) {
            strategy.edit();
        }
        return copy;
    }

    private void edit() {
        switch (random.nextInt(10)) {
            case 0, 1 -> add();
            case 2 -> delete();
            case 3, 4 -> move();
            case 5 -> reorder();
            case 6 -> replace();
            default -> change();
        }
    }

    private List<Identified> elements() {
        List<Identified> elements = new ArrayList<>(List.of(tree));
        tree.eAllContents().forEachRemaining(element -> elements.add((Identified) element));
        return elements;
    }

    private <T> T any(List<? extends T> list) {
        return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
    }

    private void add() {
        Identified parent = any(elements());
        EReference feature = any(containments(parent).filter(f -> f.isMany() || parent.eGet(f) == null).toList());
        if (feature != null) {
            Identified child = create((EClass) feature.getEType());
            if (feature.isMany()) {
                List<Identified> list = list(parent, feature);
                list.add(random.nextInt(list.size() + 1), child);
            } else {
                parent.eSet(feature, child);
            }
            for (int i = 0; i < 3; i++) {
                change(child);
            }
        }
    }

    private Identified create(EClass type) {
        List<EClass> concrete = TYPES.stream().filter(type::isSuperTypeOf).toList();
        Identified child = (Identified) GoaltreeFactory.eINSTANCE.create(any(concrete));
        child.setId(UUID.nameUUIDFromBytes((tree.getId() + ids + added++).getBytes()).toString());
        return child;
    }

    private void delete() {
        Identified element = any(elements());
        if (element == tree) {
            return;
        }
        if (random.nextInt(3) == 0) { // something of it is kept elsewhere
            element.eAllContents().forEachRemaining(below -> { });
            List<Identified> below = new ArrayList<>();
            element.eAllContents().forEachRemaining(each -> below.add((Identified) each));
            Identified kept = any(below);
            if (kept != null) {
                moveTo(kept, any(elements().stream().filter(e -> e != element && !EcoreUtil.isAncestor(element, e)).toList()));
            }
        }
        EcoreUtil.remove(element);
        List<Identified> left = elements();
        for (Identified other : left) {
            for (EReference reference : other.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isMany() && other.eGet(reference) != null
                        && !left.contains(other.eGet(reference))) {
                    other.eSet(reference, null);
                } else if (!reference.isContainment() && reference.isMany()) {
                    list(other, reference).removeIf(target -> !left.contains(target));
                }
            }
        }
    }

    private void move() {
        Identified element = any(elements().stream().filter(e -> e != tree && e.eContainmentFeature().isMany()).toList());
        if (element != null) {
            moveTo(element, any(elements()));
        }
    }

    private void moveTo(Identified element, Identified parent) {
        EReference feature = element.eContainmentFeature();
        if (parent != null && feature.isMany() && parent.eClass().getEAllReferences().contains(feature) && !EcoreUtil.isAncestor(element,
                parent)) {
            EcoreUtil.remove(element);
            List<Identified> list = list(parent, feature);
            list.add(random.nextInt(list.size() + 1), element);
        }
    }

    private void reorder() {
        Identified parent = any(elements());
        EReference feature = any(parent.eClass().getEAllReferences().stream().filter(f -> f.isMany() && list(parent, f).size() > 1).toList());
        if (feature != null) {
            List<Identified> list = new ArrayList<>(list(parent, feature));
            if (random.nextBoolean()) {
                Collections.shuffle(list, random);
            } else {
                list.add(random.nextInt(list.size()), list.remove(random.nextInt(list.size())));
            }
            ((org.eclipse.emf.common.util.EList<Identified>) list(parent, feature)).sort(java.util.Comparator.comparingInt(list::indexOf));
        }
    }

    /** Puts a new target, or a new baseline, in the place of the one that is there. */
    private void replace() {
        Identified parent = any(elements());
        EReference feature = any(containments(parent).filter(f -> !f.isMany()).toList());
        if (feature != null) {
            Identified child = create((EClass) feature.getEType());
            parent.eSet(feature, child);
            change(child);
        }
    }

    private void change() {
        change(any(elements()));
    }

    private void change(Identified element) {
        EStructuralFeature feature = any(element.eClass().getEAllStructuralFeatures().stream().filter(f -> f != Literals.IDENTIFIED__ID
                && !(f instanceof EReference r && r.isContainment())).toList());
        if (feature instanceof EAttribute attribute) {
            element.eSet(attribute, value(attribute));
            return;
        }
        EReference reference = (EReference) feature;
        Identified target = any(elements().stream().filter(e -> reference.getEReferenceType().isSuperTypeOf(e.eClass())).toList());
        if (!reference.isMany()) {
            element.eSet(reference, random.nextInt(4) == 0 ? null : target);
        } else if (target != null && !list(element, reference).remove(target)) {
            list(element, reference).add(random.nextInt(list(element, reference).size() + 1), target);
        }
    }

    private Object value(EAttribute attribute) {
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum choices) {
            return any(choices.getELiterals()).getInstance();
        }
        boolean isAbsent = random.nextInt(5) == 0;
        return switch (type.getName()) {
            case "EInt" -> 1 + random.nextInt(3);
            case "EBoolean" -> random.nextBoolean();
            case "Amount" -> isAbsent ? null : (Object) (double) random.nextInt(4);
            case "Date" -> isAbsent ? null : LocalDate.of(2026, 4, 1).plusMonths(random.nextInt(3));
            default -> {
                assert type == EcorePackage.Literals.ESTRING;
                yield isAbsent ? null : attribute == Literals.INDICATOR__CODE ? "code" + random.nextInt(12) : "text " + random.nextInt(4);
            }
        };
    }

    private static java.util.stream.Stream<EReference> containments(Identified parent) {
        return parent.eClass().getEAllReferences().stream().filter(EReference::isContainment);
    }

    @SuppressWarnings("unchecked")
    private static List<Identified> list(EObject owner, EReference feature) {
        return (List<Identified>) owner.eGet(feature);
    }
}
