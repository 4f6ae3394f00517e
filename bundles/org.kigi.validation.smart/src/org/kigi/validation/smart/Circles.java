package org.kigi.validation.smart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;

/**
 * The influences that come back to where they began. Indicators from each of which a change comes to every other belong together, and one
 * influence, the first, stands for all among them, so that it takes time in proportion to the links (R. Tarjan, "Depth-first search and
 * linear graph algorithms", 1972).
 */
final class Circles {

    private final Function<Indicator, List<Indicator>> movedBy;
    private final Map<Indicator, Visit> visits = new IdentityHashMap<>();
    private final Deque<Visit> unassigned = new ArrayDeque<>();
    private final Map<Influence, List<Indicator>> waysBack = new IdentityHashMap<>();

    /** An indicator that the search has come to. */
    private static final class Visit {

        private final Indicator indicator;
        private final List<Indicator> further;
        private final int number;
        private int next;
        private int lowest;
        private Indicator group;

        Visit(Indicator indicator, List<Indicator> further, int number) {
            this.indicator = indicator;
            this.further = further;
            this.number = number;
            lowest = number;
        }
    }

    /**
     * @param influences those in force
     * @param movedBy to where a change at an indicator comes next
     */
    Circles(List<Influence> influences, Function<Indicator, List<Indicator>> movedBy) {
        this.movedBy = movedBy;
        Set<Indicator> told = new HashSet<>();
        for (Influence influence : influences) {
            search(influence.getTarget());
            Indicator group = visits.get(influence.getTarget()).group;
            Visit source = visits.get(influence.getSource());
            if (source != null && source.group == group && told.add(group)) {
                waysBack.put(influence, way(influence.getTarget(), influence.getSource(), group));
            }
        }
    }

    /** The shortest way from the target of an influence back to its source; empty without one, or if an earlier influence stands for it. */
    List<Indicator> wayBack(Influence influence) {
        return waysBack.getOrDefault(influence, List.of());
    }

    private void search(Indicator begin) {
        if (visits.containsKey(begin)) {
            return;
        }
        Deque<Visit> path = new ArrayDeque<>();
        path.push(visit(begin));
        while (!path.isEmpty()) {
            Visit visit = path.peek();
            if (visit.next == visit.further.size()) {
                path.pop();
                leave(visit, path.peek());
                continue;
            }
            Indicator further = visit.further.get(visit.next++);
            Visit known = visits.get(further);
            if (known == null) {
                path.push(visit(further));
            } else if (known.group == null) {
                visit.lowest = Math.min(visit.lowest, known.number);
            }
        }
    }

    private Visit visit(Indicator indicator) {
        Visit visit = new Visit(indicator, movedBy.apply(indicator), visits.size());
        visits.put(indicator, visit);
        unassigned.push(visit);
        return visit;
    }

    private void leave(Visit visit, Visit before) {
        if (before != null) {
            before.lowest = Math.min(before.lowest, visit.lowest);
        }
        while (visit.lowest == visit.number && visit.group == null) {
            unassigned.pop().group = visit.indicator;
        }
    }

    /** The shortest way inside a group, both ends included. */
    private List<Indicator> way(Indicator from, Indicator to, Indicator group) {
        Map<Indicator, Indicator> cameFrom = new IdentityHashMap<>();
        Deque<Indicator> next = new ArrayDeque<>(List.of(from));
        cameFrom.put(from, from);
        while (!cameFrom.containsKey(to)) {
            Indicator reached = next.poll();
            for (Indicator further : visits.get(reached).further) {
                if (visits.get(further).group == group && cameFrom.putIfAbsent(further, reached) == null) {
                    next.add(further);
                }
            }
        }
        List<Indicator> way = new ArrayList<>(List.of(to));
        for (Indicator step = to; step != from; step = cameFrom.get(step)) {
            way.add(cameFrom.get(step));
        }
        return way.reversed();
    }
}
