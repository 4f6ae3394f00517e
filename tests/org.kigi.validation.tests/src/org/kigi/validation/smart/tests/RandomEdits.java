package org.kigi.validation.smart.tests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.core.Elements;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;

/** Edits that leave no feature of the metamodel alone, in a tree that stays a tree. */
final class RandomEdits {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private final GoalTree tree;
    private final Random random;
    private final List<String> rules;
    private final Set<EStructuralFeature> kept;

    /** @param kept the features that stay as they are */
    RandomEdits(GoalTree tree, Random random, List<String> rules, Set<EStructuralFeature> kept) {
        this.kept = kept;
        this.tree = tree;
        this.random = random;
        this.rules = rules;
    }

    /** Makes one edit. @return what it was, for the message of a failure */
    String edit() {
        List<EObject> objects = objects();
        EObject object = pick(objects);
        EStructuralFeature feature = pick(object.eClass().getEAllStructuralFeatures().stream().filter(one -> !kept.contains(one)).toList());
        if (feature instanceof EAttribute attribute) {
            Object value = value(object, attribute, objects);
            object.eSet(attribute, value);
            return object.eClass().getName() + '.' + feature.getName() + " = " + value;
        }
        EReference reference = (EReference) feature;
        if (!reference.isContainment()) {
            List<EObject> fitting = objects.stream().filter(reference.getEReferenceType()::isInstance).toList();
            if (reference.isMany()) {
                ((List<?>) object.eGet(reference)).clear();
            } else {
                object.eSet(reference, fitting.isEmpty() || random.nextInt(4) == 0 ? null : pick(fitting));
            }
        } else {
            editContents(object, reference, objects);
        }
        return object.eClass().getName() + '.' + feature.getName();
    }

    private List<EObject> objects() {
        List<EObject> objects = new ArrayList<>(List.of(tree));
        tree.eAllContents().forEachRemaining(objects::add);
        return objects;
    }

    private void editContents(EObject object, EReference reference, List<EObject> objects) {
        if (!reference.isMany()) {
            object.eSet(reference, random.nextBoolean() ? null : create(reference.getEReferenceType(), objects));
            return;
        }
        @SuppressWarnings("unchecked")
        EList<EObject> contents = (EList<EObject>) object.eGet(reference);
        switch (random.nextInt(4)) {
            case 0 -> {
                if (contents.size() > 1) {
                    contents.remove(random.nextInt(contents.size()));
                }
            }
            case 1 -> {
                if (contents.size() > 1) {
                    contents.move(0, contents.size() - 1);
                }
            }
            case 2 -> {
                List<EObject> fitting = objects.stream().filter(reference.getEReferenceType()::isInstance)
                        .filter(other -> !EcoreUtil.isAncestor(other, object)).toList();
                if (!fitting.isEmpty()) {
                    contents.add(pick(fitting));
                }
            }
            default -> contents.add(create(reference.getEReferenceType(), objects));
        }
    }

    private EObject create(EClass type, List<EObject> objects) {
        EClass concrete = type == Literals.INDICATOR ? Literals.KPI : type;
        Identified created = Elements.create(concrete);
        for (EAttribute attribute : concrete.getEAllAttributes()) {
            if (attribute != Literals.IDENTIFIED__ID && random.nextBoolean()) {
                created.eSet(attribute, value(created, attribute, objects));
            }
        }
        for (EReference reference : concrete.getEAllReferences()) {
            List<EObject> fitting = objects.stream().filter(reference.getEReferenceType()::isInstance).toList();
            if (!reference.isContainment() && !reference.isMany() && !fitting.isEmpty()) {
                created.eSet(reference, pick(fitting));
            }
        }
        return created;
    }

    private Object value(EObject object, EAttribute attribute, List<EObject> objects) {
        if (attribute == Literals.WAIVER__RULE) {
            return pick(rules);
        }
        if (attribute.getEType() instanceof EEnum choices) {
            return pick(choices.getELiterals()).getInstance();
        }
        if (attribute == Literals.GOAL_TREE__FISCAL_YEAR_START_MONTH) {
            return 1 + random.nextInt(12);
        }
        Class<?> type = attribute.getEType().getInstanceClass();
        if (attribute.getEType() == GoaltreePackage.eINSTANCE.getDate() && random.nextInt(3) > 0) {
            return DAY.plusDays(random.nextInt(1000) - 500);
        }
        if (type == Double.class && random.nextInt(3) > 0) {
            return random.nextInt(4) == 0 ? 0.0 : Double.valueOf(random.nextInt(2000) - 200);
        }
        if (type == int.class) {
            return random.nextInt(400);
        }
        List<EObject> fitting = objects.stream().filter(other -> attribute.getEContainingClass().isInstance(other)).toList();
        return random.nextInt(5) == 0 && !type.isPrimitive() && attribute != Literals.IDENTIFIED__ID || fitting.isEmpty()
                ? attribute.getDefaultValue() : pick(fitting).eGet(attribute);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
