package org.kigi.core;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;

/**
 * Questions to a goal tree. Answers come in the tree's own order, a parent before what it contains, and are snapshots that do not
 * follow later changes. Deep trees are walked without recursion.
 */
public final class GoalTrees {

    private GoalTrees() {
    }

    /** All KGIs and KPIs. */
    public static List<Indicator> indicators(GoalTree tree) {
        List<Indicator> found = new ArrayList<>();
        Deque<Indicator> open = new ArrayDeque<>();
        pushReversed(open, tree.getKgis());
        while (!open.isEmpty()) {
            Indicator next = open.pop();
            found.add(next);
            pushReversed(open, next.getDrivers());
        }
        return found;
    }

    /** All actions, in the order of their indicators. */
    public static List<Action> actions(GoalTree tree) {
        List<Action> found = new ArrayList<>();
        for (Indicator indicator : indicators(tree)) {
            found.addAll(indicator.getActions());
        }
        return found;
    }

    /** The tree that contains the object, or that it is; empty for an object outside any tree. */
    public static Optional<GoalTree> treeOf(EObject object) {
        EObject current = object;
        while (current != null && !(current instanceof GoalTree)) {
            current = current.eContainer();
        }
        return Optional.ofNullable((GoalTree) current);
    }

    /** The nearest indicator that contains the object; empty for a KGI and for what lies outside the indicators. */
    public static Optional<Indicator> parent(EObject object) {
        EObject current = object.eContainer();
        while (current != null && !(current instanceof Indicator)) {
            current = current.eContainer();
        }
        return Optional.ofNullable((Indicator) current);
    }

    /** The indicators that have a code, by code; of several with the same code, the first. */
    public static Map<String, Indicator> byCode(GoalTree tree) {
        Map<String, Indicator> found = new LinkedHashMap<>();
        for (Indicator indicator : indicators(tree)) {
            if (indicator.getCode() != null && !indicator.getCode().isBlank()) {
                found.putIfAbsent(indicator.getCode(), indicator);
            }
        }
        return found;
    }

    /** Whatever in the tree has that id, the tree itself included. */
    public static Optional<Identified> byId(GoalTree tree, String id) {
        if (id.equals(tree.getId())) {
            return Optional.of(tree);
        }
        for (Iterator<EObject> contents = tree.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Identified element && id.equals(element.getId())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The names from the KGI down to the element, such as "Annual sales / New customers"; the tree's own name is not part of it. */
    public static String path(Element element, Language language) {
        StringBuilder path = new StringBuilder(Names.of(element, language));
        for (Optional<Indicator> above = parent(element); above.isPresent(); above = parent(above.get())) {
            path.insert(0, Names.of(above.get(), language) + " / ");
        }
        return path.toString();
    }

    /** 0 for a KGI, 1 for its drivers, and so on. */
    public static int depth(Indicator indicator) {
        int depth = 0;
        for (Optional<Indicator> above = parent(indicator); above.isPresent(); above = parent(above.get())) {
            depth++;
        }
        return depth;
    }

    /** The KGIs of a tree, the drivers and then the actions of an indicator; empty for everything else. */
    public static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        if (element instanceof GoalTree tree) {
            children.addAll(tree.getKgis());
        } else if (element instanceof Indicator indicator) {
            children.addAll(indicator.getDrivers());
            children.addAll(indicator.getActions());
        }
        return children;
    }

    private static void pushReversed(Deque<Indicator> open, List<? extends Indicator> siblings) {
        for (int i = siblings.size() - 1; i >= 0; i--) {
            open.push(siblings.get(i));
        }
    }
}
