package org.kigi.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the indicators of a tree, known by their numbers, into the order in which they can be computed, and finds those whose formulas
 * depend on themselves: the strongly connected components of R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on
 * Computing 1972, without recursion.
 */
final class FormulaOrder {

    private static final int MOST_NAMED = 10;

    /** All numbers, each after those that it needs, unless it is in a cycle. */
    final int[] order;
    /** For each number that depends on itself, what its shortest cycle goes through, from it to itself; null for a cut. */
    final Map<Integer, List<Integer>> cycles = new HashMap<>();

    private final int[][] needed;
    private final int[] indices;
    private final int[] lowest;
    private final int[] next;
    /** The component of a number: 0 before it is closed. */
    private final int[] components;
    private final int[] stack;
    private int height;
    private int visited;
    private int ordered;
    private int closed;

    /** @param needed for each number those that it needs */
    FormulaOrder(int[][] needed) {
        this.needed = needed;
        order = new int[needed.length];
        indices = new int[needed.length];
        Arrays.fill(indices, -1);
        lowest = new int[needed.length];
        next = new int[needed.length];
        components = new int[needed.length];
        stack = new int[needed.length];
        int[] open = new int[needed.length];
        for (int start = 0; start < needed.length; start++) {
            if (indices[start] < 0) {
                visit(start, open);
            }
        }
    }

    private void visit(int start, int[] open) {
        int depth = 0;
        open[0] = enter(start);
        while (depth >= 0) {
            int node = open[depth];
            if (next[node] < needed[node].length) {
                int input = needed[node][next[node]++];
                if (indices[input] < 0) {
                    open[++depth] = enter(input);
                } else if (components[input] == 0) {
                    lowest[node] = Math.min(lowest[node], indices[input]);
                }
            } else {
                depth--;
                if (depth >= 0) {
                    lowest[open[depth]] = Math.min(lowest[open[depth]], lowest[node]);
                }
                if (lowest[node] == indices[node]) {
                    close(node);
                }
            }
        }
    }

    private int enter(int node) {
        indices[node] = visited++;
        lowest[node] = indices[node];
        stack[height++] = node;
        return node;
    }

    private void close(int root) {
        closed++;
        int first = ordered;
        int member;
        do {
            member = stack[--height];
            components[member] = closed;
            order[ordered++] = member;
        } while (member != root);
        for (int i = first; i < ordered; i++) {
            int node = order[i];
            if (!cycles.containsKey(node) && (ordered - first > 1 || needs(node, node))) {
                List<Integer> cycle = shortestCycle(node);
                for (int j = 0; j < cycle.size(); j++) {
                    cycles.putIfAbsent(cycle.get(j), named(cycle, j));
                }
            }
        }
    }

    private boolean needs(int node, int input) {
        return Arrays.stream(needed[node]).anyMatch(one -> one == input);
    }

    /** The numbers of a cycle from one of its members around to itself; of a long cycle only the first. */
    private static List<Integer> named(List<Integer> cycle, int from) {
        List<Integer> named = new ArrayList<>();
        for (int i = 0; i < Math.min(cycle.size(), MOST_NAMED); i++) {
            named.add(cycle.get((from + i) % cycle.size()));
        }
        if (cycle.size() > MOST_NAMED) {
            named.add(null);
        }
        named.add(cycle.get(from));
        return named;
    }

    /** The members of a shortest cycle through the node, beginning with it, found breadth first. */
    private List<Integer> shortestCycle(int node) {
        Map<Integer, Integer> neededBy = new HashMap<>();
        Deque<Integer> queue = new ArrayDeque<>(List.of(node));
        while (!neededBy.containsKey(node)) {
            int from = queue.remove();
            for (int input : needed[from]) {
                if (components[input] == components[node] && neededBy.putIfAbsent(input, from) == null) {
                    queue.add(input);
                }
            }
        }
        Deque<Integer> cycle = new ArrayDeque<>();
        int step = node;
        do {
            step = neededBy.get(step);
            cycle.push(step);
        } while (step != node);
        return List.copyOf(cycle);
    }
}
