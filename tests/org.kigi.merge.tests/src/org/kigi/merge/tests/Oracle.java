package org.kigi.merge.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.merge.Change.Changed;
import org.kigi.merge.Change.Deleted;
import org.kigi.merge.Change.Moved;
import org.kigi.merge.Change;
import org.kigi.merge.Conflict;
import org.kigi.merge.Conflict.Kind;
import org.kigi.merge.MergeResult;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;

/**
 * Says, one element and one feature at a time, what a merge must have come to: nothing lost, nothing invented. It shares no code with the
 * merge and knows nothing of how it goes about it.
 */
final class Oracle {

    private final Map<String, Identified> base;
    private final Map<String, Identified> ours;
    private final Map<String, Identified> theirs;
    private final Map<String, Identified> merged;
    private final List<Conflict> conflicts;

    private Oracle(Triple triple, MergeResult result) {
        base = elements(triple.base());
        ours = elements(triple.ours());
        theirs = elements(triple.theirs());
        merged = elements(result.tree());
        conflicts = result.conflicts();
    }

    static void check(Triple triple, MergeResult result) {
        Oracle oracle = new Oracle(triple, result);
        oracle.merged.keySet().forEach(key -> assertTrue(oracle.base.containsKey(key) || oracle.ours.containsKey(key)
                || oracle.theirs.containsKey(key), "invented " + key));
        Stream.of(oracle.base, oracle.ours, oracle.theirs).flatMap(version -> version.keySet().stream()).distinct()
                .forEach(oracle::checkElement);
    }

    private void checkElement(String key) {
        Identified before = base.get(key);
        Identified our = ours.get(key);
        Identified their = theirs.get(key);
        Identified now = merged.get(key);
        if (before == null || our != null && their != null) {
            assertTrue(now != null, "lost " + key);
        } else if (now != null) {
            // deleted by somebody, and still there: somebody must be asked
            assertTrue(changes().anyMatch(change -> change instanceof Deleted deleted && deleted.ids().contains(now.getId())),
                    "kept silently: " + key);
        }
        if (now != null) {
            if (now.eContainer() != null) {
                checkPlace(key, before, our, their, now);
            }
            for (EStructuralFeature feature : now.eClass().getEAllStructuralFeatures()) {
                boolean isContainment = feature instanceof EReference reference && reference.isContainment();
                if (feature != Literals.IDENTIFIED__ID && !isContainment) {
                    checkFeature(key, feature, before, our, their, now);
                }
            }
            now.eClass().getEAllReferences().stream().filter(EReference::isMany).forEach(list -> checkOrder(list, before, our, their, now));
        } else {
            assertFalse(isTouched(before, our, ours, theirs) || isTouched(before, their, theirs, ours),
                    "an edit of what is deleted was lost: " + key);
        }
    }

    /** Whether a version that still has it has changed or moved it; to refer no longer to what the other has deleted, too, is nothing. */
    private boolean isTouched(Identified before, Identified after, Map<String, Identified> version, Map<String, Identified> other) {
        if (after == null) {
            return false;
        }
        boolean isChanged = after.eClass().getEAllStructuralFeatures().stream().filter(f -> f != Literals.IDENTIFIED__ID)
                .filter(f -> !(f instanceof EReference r && r.isContainment()))
                .anyMatch(f -> !isEqual(value(before, f), value(after, f)) && !isGoneWithTarget(f, before, after, version)
                        && !isGoneWithTarget(f, before, after, other));
        return isChanged || !Objects.equals(parent(before), parent(after));
    }

    private void checkPlace(String key, Identified before, Identified our, Identified their, Identified now) {
        String from = parent(before);
        String a = our == null ? from : parent(our);
        String b = their == null ? from : parent(their);
        String expected = Objects.equals(a, b) ? a : Objects.equals(a, from) ? b : Objects.equals(b, from) ? a : null;
        if (before == null) {
            expected = our == null ? parent(their) : their == null || Objects.equals(parent(our), parent(their)) ? parent(our) : null;
        }
        if (expected == null || !expected.equals(parent(now))) {
            assertTrue(changes().anyMatch(change -> change instanceof Moved moved && key(moved.element()).equals(key)), "moved silently: "
                    + key);
            assertEquals(from, parent(now), "what is not decided stays");
        }
    }

    private void checkFeature(String key, EStructuralFeature feature, Identified before, Identified our, Identified their, Identified now) {
        Object from = value(before, feature);
        Object a = our == null || isGoneWithTarget(feature, before, our, ours) ? from : value(our, feature);
        Object b = their == null || isGoneWithTarget(feature, before, their, theirs) ? from : value(their, feature);
        Object actual = value(now, feature);
        if (feature instanceof EReference && feature.isMany()) {
            checkLinks(key, (List<?>) from, our == null ? (List<?>) from : (List<?>) value(our, feature),
                    their == null ? (List<?>) from : (List<?>) value(their, feature), (List<?>) actual);
            return;
        }
        if (before == null) {
            from = feature.getDefaultValue();
            a = our == null ? from : value(our, feature);
            b = their == null ? from : value(their, feature);
        }
        boolean isConflict = !isEqual(a, b) && !isEqual(a, from) && !isEqual(b, from);
        Object expected = isConflict ? from : isEqual(a, from) ? b : a;
        if (feature instanceof EReference && expected != null && !merged.containsKey(expected)) {
            expected = null;
        }
        assertEquals(expected, actual, key + " " + feature.getName());
        boolean isTold = conflicts.stream().filter(conflict -> conflict.kind() == Kind.BOTH_CHANGED)
                .anyMatch(conflict -> Stream.of(conflict.ours(), conflict.theirs()).allMatch(stance -> stance.changes().stream()
                        .anyMatch(change -> change instanceof Changed changed && changed.feature() == feature && key(changed.element())
                                .equals(key))));
        assertEquals(isConflict, isTold, "conflict about " + key + ' ' + feature.getName());
    }

    /** Of each two in a list: as both have them, or as whoever changed it has them; what one has put in side by side stays so. */
    private void checkOrder(EReference feature, Identified before, Identified our, Identified their, Identified now) {
        List<String> from = ids(before, feature);
        List<String> a = ids(our, feature);
        List<String> b = ids(their, feature);
        List<String> order = ids(now, feature);
        for (int i = 0; i < order.size(); i++) {
            for (int k = i + 1; k < order.size(); k++) {
                String one = order.get(i);
                String other = order.get(k);
                Boolean inBase = isFirst(one, other, from);
                Boolean inOurs = isFirst(one, other, a);
                Boolean inTheirs = isFirst(one, other, b);
                boolean isAsked = conflicts.stream().anyMatch(conflict -> conflict.kind() == Kind.BOTH_REORDERED
                        && conflict.elementIds().containsAll(List.of(one, other)));
                if (inOurs != null && inTheirs != null && !isAsked) {
                    assertTrue(inOurs.equals(inTheirs) ? inOurs : inBase != null && !inBase, "order of " + one + " and " + other);
                } else if (isOneRun(one, other, a, b) || isOneRun(one, other, b, a)) {
                    assertTrue(inOurs != null ? inOurs : inTheirs, "order of " + one + " and " + other);
                }
            }
        }
    }

    /** Whether both, and all between them, are in one list and not in the other. */
    private static boolean isOneRun(String one, String other, List<String> list, List<String> without) {
        int i = list.indexOf(one);
        int k = list.indexOf(other);
        return i >= 0 && k >= 0 && list.subList(Math.min(i, k), Math.max(i, k) + 1).stream().noneMatch(without::contains);
    }

    private static Boolean isFirst(String one, String other, List<String> list) {
        return list.contains(one) && list.contains(other) ? list.indexOf(one) < list.indexOf(other) : null;
    }

    private static List<String> ids(Identified element, EReference feature) {
        return element == null ? List.of() : ((List<?>) element.eGet(feature)).stream().map(each -> ((Identified) each).getId()).toList();
    }

    private void checkLinks(String key, List<?> from, List<?> a, List<?> b, List<?> actual) {
        TreeSet<Object> expected = new TreeSet<>(from);
        expected.removeIf(target -> !a.contains(target) && ours.containsKey(target) || !b.contains(target) && theirs.containsKey(target));
        a.stream().filter(target -> !from.contains(target)).forEach(expected::add);
        b.stream().filter(target -> !from.contains(target)).forEach(expected::add);
        expected.removeIf(target -> !merged.containsKey(target));
        assertEquals(expected, new TreeSet<>(actual), "references of " + key);
    }

    /** Whether a reference is absent only because what it led to was deleted. */
    private static boolean isGoneWithTarget(EStructuralFeature feature, Identified before, Identified after, Map<String, Identified> version) {
        if (!(feature instanceof EReference) || before == null) {
            return false;
        }
        if (feature.isMany()) {
            List<?> left = ((List<?>) value(before, feature)).stream().filter(version::containsKey).toList();
            return left.equals(value(after, feature));
        }
        return value(after, feature) == null && value(before, feature) != null && !version.containsKey(value(before, feature));
    }

    private Stream<Change> changes() {
        return conflicts.stream().flatMap(conflict -> Stream.of(conflict.ours(), conflict.theirs())).flatMap(stance -> stance.changes()
                .stream());
    }

    private static boolean isEqual(Object one, Object other) {
        return Objects.equals(one, other);
    }

    private static Object value(Identified element, EStructuralFeature feature) {
        if (element == null) {
            return feature.isMany() ? List.of() : feature.getDefaultValue();
        }
        return switch (element.eGet(feature)) {
            case Identified target -> target.getId();
            case List<?> targets -> targets.stream().map(target -> ((Identified) target).getId()).toList();
            case null -> null;
            case Object value -> value;
        };
    }

    private static String parent(Identified element) {
        return element == null || element.eContainer() == null ? null : key((Identified) element.eContainer());
    }

    /** By what people know it again: a target by whose target it is. */
    static String key(Identified element) {
        EReference feature = element.eContainmentFeature();
        return feature == null || feature.isMany() ? element.getId() : key((Identified) element.eContainer()) + ' ' + feature.getName();
    }

    private static Map<String, Identified> elements(GoalTree tree) {
        Map<String, Identified> elements = new HashMap<>();
        elements.put(tree.getId(), tree);
        tree.eAllContents().forEachRemaining(element -> elements.put(key((Identified) element), (Identified) element));
        return elements;
    }
}
