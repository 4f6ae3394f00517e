package org.kigi.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.kigi.merge.Trees.Features;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;

/** A goal tree with its elements by key, and in the order of the tree, parents first. */
final class Version {

    private final Map<String, Node> byKey = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    /** An element with its surroundings. */
    static final class Node {

        final String key;
        final Identified element;
        final Node parent;
        final EReference feature;
        final List<Node> children = new ArrayList<>(0);
        /** What becomes of it in the one merge that the version was made for. */
        Item item;

        Node(String key, Identified element, Node parent, EReference feature) {
            this.key = key;
            this.element = element;
            this.parent = parent;
            this.feature = feature;
        }

        /** What the list of children holds. */
        List<Node> children(EReference list) {
            if (children.isEmpty() || children.size() == Trees.list(element, list).size()) {
                return children;
            }
            return children.stream().filter(child -> child.feature == list).toList();
        }
    }

    /**
     * The tree as it is now.
     *
     * @throws IllegalArgumentException if an element has no id, or two have the same; files of such trees cannot be read
     */
    Version(GoalTree tree) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node(tree.getId(), tree, null, null));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node.key == null || byKey.put(node.key, node) != null) {
                throw new IllegalArgumentException("not the id of one element: " + node.key);
            }
            nodes.add(node);
            Features features = Trees.features(node.element.eClass());
            for (EReference feature : features.children()) {
                if (!feature.isMany()) {
                    Identified child = Trees.reference(node.element, feature);
                    if (child != null) {
                        node.children.add(new Node(node.key + '/' + feature.getName(), child, node, feature));
                    }
                } else if (node.element.eIsSet(feature)) {
                    for (Identified child : Trees.list(node.element, feature).basicList()) {
                        node.children.add(new Node(child.getId(), child, node, feature));
                    }
                }
            }
            for (int i = node.children.size() - 1; i >= 0; i--) {
                open.push(node.children.get(i));
            }
        }
    }

    /** All elements, the tree first, each before what is in it. */
    List<Node> nodes() {
        return nodes;
    }

    /** The element with that key, or null. */
    Node get(String key) {
        return byKey.get(key);
    }

    /** What is known by the key of an element of another version, or null. */
    Node like(Identified element) {
        return byKey.get(Trees.key(element));
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }
}
