package org.kigi.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts indicators into the order in which they can be computed, and takes away the formulas that depend on themselves. Finds the
 * strongly connected components as Tarjan does (SIAM Journal on Computing 1972), without recursion.
 */
final class FormulaOrder {

    private static final int MOST_NAMED = 10;

    private final List<Node> ordered = new ArrayList<>();
    private final Map<Node, Integer> indices = new HashMap<>();
    private final Map<Node, Integer> lowest = new HashMap<>();
    private final Deque<Node> component = new ArrayDeque<>();
    private final Set<Node> inComponent = new HashSet<>();

    private record Visit(Node node, Iterator<Node> needed) {
    }

    private FormulaOrder() {
    }

    /** All nodes, each after those that its formula needs. */
    static List<Node> of(Iterable<Node> nodes) {
        FormulaOrder order = new FormulaOrder();
        for (Node node : nodes) {
            if (!order.indices.containsKey(node)) {
                order.visit(node);
            }
        }
        return order.ordered;
    }

    private void visit(Node start) {
        Deque<Visit> open = new ArrayDeque<>();
        open.push(enter(start));
        while (!open.isEmpty()) {
            Visit visit = open.peek();
            if (visit.needed.hasNext()) {
                Node next = visit.needed.next();
                if (!indices.containsKey(next)) {
                    open.push(enter(next));
                } else if (inComponent.contains(next)) {
                    lowest.merge(visit.node, indices.get(next), Math::min);
                }
            } else {
                open.pop();
                if (!open.isEmpty()) {
                    lowest.merge(open.peek().node, lowest.get(visit.node), Math::min);
                }
                if (lowest.get(visit.node).equals(indices.get(visit.node))) {
                    close(visit.node);
                }
            }
        }
    }

    private Visit enter(Node node) {
        indices.put(node, indices.size());
        lowest.put(node, indices.get(node));
        component.push(node);
        inComponent.add(node);
        return new Visit(node, node.needed().iterator());
    }

    private void close(Node root) {
        Set<Node> members = new HashSet<>();
        List<Node> inOrder = new ArrayList<>();
        Node member;
        do {
            member = component.pop();
            inComponent.remove(member);
            members.add(member);
            inOrder.add(member);
        } while (member != root);
        ordered.addAll(inOrder);
        Map<Node, List<Object>> cycles = new HashMap<>();
        for (Node node : inOrder) {
            if (!cycles.containsKey(node) && (members.size() > 1 || node.needed().contains(node))) {
                List<Node> cycle = shortestCycle(node, members);
                for (int i = 0; i < cycle.size(); i++) {
                    cycles.putIfAbsent(cycle.get(i), named(cycle, i));
                }
            }
        }
        cycles.forEach((node, cycle) -> {
            node.problems.add(Reason.of(Reason.Code.CYCLE, cycle));
            node.formula = null;
        });
    }

    /** The indicators of a cycle from one of its members around to itself; of a long cycle only the first. */
    private static List<Object> named(List<Node> cycle, int from) {
        List<Object> named = new ArrayList<>();
        for (int i = 0; i < Math.min(cycle.size(), MOST_NAMED); i++) {
            named.add(cycle.get((from + i) % cycle.size()).indicator);
        }
        if (cycle.size() > MOST_NAMED) {
            named.add("…");
        }
        named.add(cycle.get(from).indicator);
        return named;
    }

    /** The members of a shortest cycle through the node, beginning with it, found breadth first. */
    private static List<Node> shortestCycle(Node node, Set<Node> members) {
        Map<Node, Node> neededBy = new HashMap<>();
        Deque<Node> queue = new ArrayDeque<>(List.of(node));
        while (!neededBy.containsKey(node)) {
            Node next = queue.remove();
            for (Node needed : next.needed()) {
                if (members.contains(needed) && neededBy.putIfAbsent(needed, next) == null) {
                    queue.add(needed);
                }
            }
        }
        Deque<Node> cycle = new ArrayDeque<>();
        Node step = node;
        do {
            step = neededBy.get(step);
            cycle.push(step);
        } while (step != node);
        return List.copyOf(cycle);
    }
}
