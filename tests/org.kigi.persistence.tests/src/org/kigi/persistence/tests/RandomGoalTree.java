package org.kigi.persistence.tests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreeFactory;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.Identified;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Goal trees of any shape that the metamodel allows, with any feature set or not. It walks the metamodel, so it covers what is added
 * to it later.
 */
final class RandomGoalTree {
    private static final GoaltreePackage PACKAGE = GoaltreePackage.eINSTANCE;

    /** What texts are made of: plain and Japanese, what XML escapes or normalises, line ends of all kinds, emoji, marks, invisible ones. */
    private static final String[] PIECES = {"a", "Z", "7", " ", "  ", "<", ">", "&", "\"", "'", "]]>", "<!--", "&amp;", "{0}", "%s",
        "\t", "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u007F", "\u009F", "\u00A0", "\u200B", "\u202E", "\uFEFF", "\uFFFD",
        "\uFFFC", "\uE000", "é", "e\u0301", "ß", "Ж", "العربية", "売上", "ゴール", "ｶﾅ", "が", "か\u3099", "髙", "𠮷", "🎯", "👩‍💼",
        "\uD83D\uDFFF", "\uDBFF\uDFFD", "¥", "%", "　"};
    private static final double[] NUMBERS = {0, 1, -1, 0.1, 1 / 3.0, 1e-7, 123456789.25, 1e15, 1e22, 9007199254740993.0, Double.MAX_VALUE,
        -Double.MAX_VALUE, Double.MIN_VALUE, Double.MIN_NORMAL};

    private final Random random;
    private final List<EObject> all = new ArrayList<>();

    private RandomGoalTree(long seed) {
        random = new Random(seed);
    }

    /** Trees of 1 to the given number of elements. */
    static Arbitrary<GoalTree> upTo(int elements) {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(1, elements)).as(RandomGoalTree::of);
    }

    static GoalTree of(long seed, int elements) {
        return new RandomGoalTree(seed).build(elements);
    }

    private GoalTree build(int elements) {
        GoalTree tree = (GoalTree) create(PACKAGE.getGoalTree());
        while (all.size() < elements) {
            grow();
        }
        for (EObject element : all) {
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (!reference.isContainment()) {
                    refer(element, reference);
                }
            }
        }
        return tree;
    }

    @SuppressWarnings("unchecked")
    private void grow() {
        EObject parent = all.get(random.nextInt(all.size()));
        List<EReference> places = parent.eClass().getEAllContainments();
        if (places.isEmpty()) {
            return;
        }
        EReference place = places.get(random.nextInt(places.size()));
        List<EClass> types = concrete(place.getEReferenceType());
        if (place.isMany()) {
            List<EObject> children = (List<EObject>) parent.eGet(place);
            children.add(random.nextInt(children.size() + 1), create(types.get(random.nextInt(types.size()))));
        } else if (!parent.eIsSet(place)) {
            parent.eSet(place, create(types.get(random.nextInt(types.size()))));
        }
    }

    private EObject create(EClass type) {
        Identified element = (Identified) GoaltreeFactory.eINSTANCE.create(type);
        element.setId(new UUID(random.nextLong(), random.nextLong()).toString());
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (!attribute.isID() && random.nextInt(3) > 0) {
                element.eSet(attribute, value(attribute));
            }
        }
        all.add(element);
        return element;
    }

    private Object value(EStructuralFeature attribute) {
        if (attribute.getEType() instanceof EEnum choices) {
            return choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance();
        }
        Class<?> type = attribute.getEType().getInstanceClass();
        if (type == String.class) {
            return random.nextInt(20) == 0 ? null : text();
        } else if (type == Double.class) {
            return random.nextBoolean() ? NUMBERS[random.nextInt(NUMBERS.length)] : random.nextInt(1_000_000) / 100.0;
        } else if (type == LocalDate.class) {
            return LocalDate.of(random.nextInt(20) == 0 ? random.nextInt(-20_000, 20_000) : 2026, 1, 1).plusDays(random.nextInt(400));
        } else if (type == int.class) {
            return random.nextInt(20) == 0 ? random.nextInt() : random.nextInt(13);
        } else if (type == boolean.class) {
            return random.nextBoolean();
        }
        throw new AssertionError("the generator does not know values of " + attribute);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return random.nextInt(50) == 0 ? text.toString().repeat(500) : text.toString();
    }

    @SuppressWarnings("unchecked")
    private void refer(EObject element, EReference reference) {
        List<EObject> targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
        if (targets.isEmpty() || random.nextInt(3) == 0) {
            return;
        }
        if (reference.isMany()) {
            for (int i = random.nextInt(4); i > 0; i--) {
                ((List<EObject>) element.eGet(reference)).add(targets.get(random.nextInt(targets.size())));
            }
        } else {
            element.eSet(reference, targets.get(random.nextInt(targets.size())));
        }
    }

    private static List<EClass> concrete(EClass type) {
        return PACKAGE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> !c.isAbstract() && type.isSuperTypeOf(c)).toList();
    }
}
