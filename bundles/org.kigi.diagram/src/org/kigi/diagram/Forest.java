package org.kigi.diagram;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The top nodes of a diagram as trees along its edges. The parent of a node is the source of the first edge that leads to it and closes
 * no circle; where the specification routes some edges as a tree, only those count. Children stand in the order of the edges.
 */
final class Forest {

    private final int size;
    private final int[] parent;
    /** Where the children of each node begin in {@link #children}; the root of all is the number {@code size}. */
    private final int[] first;
    private final int[] children;

    Forest(List<Node> nodes, List<Edge> edges) {
        size = nodes.size();
        Map<Node, Integer> numbers = new IdentityHashMap<>(2 * size);
        nodes.forEach(node -> numbers.put(node, numbers.size()));
        boolean anyTree = edges.stream().anyMatch(Forest::isTree);
        int[][] ends = edges.stream().filter(e -> !anyTree || isTree(e))
                .map(e -> new int[] { numbers.getOrDefault(top(e.source()), -1), numbers.getOrDefault(top(e.target()), -1) })
                .filter(e -> e[0] >= 0 && e[1] >= 0).toArray(int[][]::new);
        parent = parents(ends);
        first = new int[size + 2];
        children = childrenInOrder(ends);
    }

    private static boolean isTree(Edge edge) {
        return edge.style().routing() == EdgeStyle.Routing.TREE;
    }

    /** The node at the top of the diagram that a node is, or is in or on. */
    static Node top(Node node) {
        Node top = node;
        while (top.container() != null) {
            top = top.container();
        }
        return top;
    }

    private int[] parents(int[][] ends) {
        int[] parents = new int[size + 1];
        Arrays.fill(parents, size);
        int[] tree = new int[size];
        Arrays.setAll(tree, i -> i);
        for (int[] end : ends) {
            if (parents[end[1]] == size && find(tree, end[0]) != find(tree, end[1])) {
                parents[end[1]] = end[0];
                tree[end[1]] = find(tree, end[0]);
            }
        }
        return parents;
    }

    private static int find(int[] tree, int node) {
        int at = node;
        while (tree[at] != at) {
            tree[at] = tree[tree[at]];
            at = tree[at];
        }
        return at;
    }

    private int[] childrenInOrder(int[][] ends) {
        for (int i = 0; i < size; i++) {
            first[parent[i] + 1]++;
        }
        for (int i = 1; i < first.length; i++) {
            first[i] += first[i - 1];
        }
        int[] next = first.clone();
        int[] ordered = new int[size];
        boolean[] placed = new boolean[size];
        for (int[] end : ends) {
            if (!placed[end[1]] && parent[end[1]] == end[0]) {
                placed[end[1]] = true;
                ordered[next[end[0]]++] = end[1];
            }
        }
        for (int i = 0; i < size; i++) {
            if (!placed[i]) {
                ordered[next[parent[i]]++] = i;
            }
        }
        return ordered;
    }

    /** The number of the root of all, which is no node. */
    int root() {
        return size;
    }

    int[] parent() {
        return parent;
    }

    int[] first() {
        return first;
    }

    int[] children() {
        return children;
    }

    /** Every number, each before those below it; the first is the root of all. */
    int[] preorder() {
        int[] order = new int[size + 1];
        int[] stack = new int[size + 1];
        int height = 1;
        int done = 0;
        stack[0] = size;
        while (height > 0) {
            int node = stack[--height];
            order[done++] = node;
            for (int k = first[node + 1] - 1; k >= first[node]; k--) {
                stack[height++] = children[k];
            }
        }
        return order;
    }
}
