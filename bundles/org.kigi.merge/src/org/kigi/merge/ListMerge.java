package org.kigi.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The order of a list of which two people have made two lists. For two members that both have, the order is that of whoever changed it;
 * what only one of them has stays behind the neighbour that it has there. Whichever side is called ours, the order is the same.
 *
 * @param order all members
 * @param contradictions members whose order cannot follow both, since that would go round in a circle; they keep the order of the base
 */
record ListMerge<T>(List<T> order, List<List<T>> contradictions) {

    /**
     * Merges three orders of the same members, each of which may lack some.
     *
     * @param names decides between members about whose order nobody has said anything
     */
    static <T> ListMerge<T> of(List<T> base, List<T> ours, List<T> theirs, Comparator<? super T> names) {
        return base.equals(ours) && ours.equals(theirs) ? new ListMerge<>(ours, List.of())
                : new Run<>(base, ours, theirs, names).result();
    }

    private static final class Run<T> {

        private final List<T> base;
        private final List<T> ours;
        private final List<T> theirs;
        private final Comparator<? super T> names;
        private final Map<T, Integer> inBase;
        private final Map<T, Integer> inOurs;
        private final Map<T, Integer> inTheirs;
        private final List<List<T>> contradictions = new ArrayList<>();

        Run(List<T> base, List<T> ours, List<T> theirs, Comparator<? super T> names) {
            this.base = base;
            this.ours = ours;
            this.theirs = theirs;
            this.names = names;
            inBase = positions(base);
            inOurs = positions(ours);
            inTheirs = positions(theirs);
        }

        private static <T> Map<T, Integer> positions(List<T> list) {
            Map<T, Integer> positions = HashMap.newHashMap(list.size());
            for (T member : list) {
                positions.put(member, positions.size());
            }
            return positions;
        }

        ListMerge<T> result() {
            List<T> common = common();
            Map<T, List<List<T>>> behind = new HashMap<>();
            List<List<T>> first = new ArrayList<>();
            collect(ours, member -> !inTheirs.containsKey(member), first, behind);
            collect(theirs, member -> !inOurs.containsKey(member), first, behind);
            collect(base, member -> !inOurs.containsKey(member) && !inTheirs.containsKey(member), first, behind);
            List<T> order = new ArrayList<>();
            append(order, first);
            for (T member : common) {
                order.add(member);
                append(order, behind.getOrDefault(member, List.of()));
            }
            return new ListMerge<>(order, contradictions);
        }

        /** What only one list has, in runs behind the neighbour that all know. */
        private void collect(List<T> list, Predicate<T> isOnlyHere, List<List<T>> first, Map<T, List<List<T>>> behind) {
            List<List<T>> place = first;
            List<T> run = null;
            for (T member : list) {
                if (inOurs.containsKey(member) && inTheirs.containsKey(member)) {
                    place = behind.computeIfAbsent(member, key -> new ArrayList<>(1));
                    run = null;
                } else if (isOnlyHere.test(member)) {
                    if (run == null) {
                        run = new ArrayList<>();
                        place.add(run);
                    }
                    run.add(member);
                }
            }
        }

        /** Those at the same place come as they were in the base; what is new behind that. */
        private void append(List<T> order, List<List<T>> runs) {
            runs.stream().sorted(Comparator.comparing(this::firstInBase).thenComparing(List::getFirst, names)).forEach(order::addAll);
        }

        private int firstInBase(List<T> run) {
            return run.stream().mapToInt(member -> inBase.getOrDefault(member, Integer.MAX_VALUE)).min().orElseThrow();
        }

        /** The order of what both have. */
        private List<T> common() {
            List<T> one = ours.stream().filter(inTheirs::containsKey).toList();
            List<T> other = theirs.stream().filter(inOurs::containsKey).toList();
            if (one.equals(other)) {
                return one;
            }
            List<T> before = base.stream().filter(member -> inOurs.containsKey(member) && inTheirs.containsKey(member)).toList();
            if (before.equals(one)) {
                return other;
            }
            if (before.equals(other)) {
                return one;
            }
            return mergedByPairs(one, positions(other));
        }

        /** Both have changed the order: cuts where both agree, so that only what lies between is compared pair by pair. */
        private List<T> mergedByPairs(List<T> one, Map<T, Integer> other) {
            List<T> order = new ArrayList<>();
            int start = 0;
            int farthest = -1;
            for (int i = 0; i < one.size(); i++) {
                farthest = Math.max(farthest, other.get(one.get(i)));
                if (farthest == i) {
                    order.addAll(i == start ? List.of(one.get(i)) : tournament(one.subList(start, i + 1)));
                    start = i + 1;
                }
            }
            return order;
        }

        /**
         * Of each two members one comes first, as in a tournament. Sorted by wins, a group whose wins add up to what they must have among
         * themselves alone is apart from the rest; a group of several goes round in circles.
         */
        private List<T> tournament(List<T> members) {
            int size = members.size();
            int[] earlier = new int[size];
            Set<T> unsettled = new LinkedHashSet<>();
            for (int i = 0; i < size; i++) {
                for (int k = i + 1; k < size; k++) {
                    T a = members.get(i);
                    T b = members.get(k);
                    Boolean isFirst = isFirst(a, b);
                    if (isFirst == null) {
                        unsettled.add(a);
                        unsettled.add(b);
                        isFirst = names.compare(a, b) < 0;
                    }
                    earlier[isFirst ? k : i]++;
                }
            }
            Integer[] byRank = new Integer[size];
            Arrays.setAll(byRank, i -> i);
            Arrays.sort(byRank, Comparator.<Integer>comparingInt(i -> earlier[i]).thenComparing(members::get, names));
            List<T> order = new ArrayList<>(size);
            List<T> group = new ArrayList<>();
            Set<T> contradictory = new LinkedHashSet<>(unsettled);
            long sum = 0;
            for (int i = 0; i < size; i++) {
                group.add(members.get(byRank[i]));
                sum += earlier[byRank[i]];
                if (sum == (long) (i + 1) * i / 2) {
                    if (group.size() > 1) {
                        contradictory.addAll(group);
                        group.sort(Comparator.comparing((T member) -> inBase.getOrDefault(member, Integer.MAX_VALUE)).thenComparing(names));
                    }
                    order.addAll(group);
                    group.clear();
                }
            }
            if (!contradictory.isEmpty()) {
                contradictions.add(order.stream().filter(contradictory::contains).toList());
            }
            return order;
        }

        /** Whether a comes before b: as both say, or else as whoever changed it says; null if both are new to the list and disagree. */
        private Boolean isFirst(T a, T b) {
            boolean isInOurs = inOurs.get(a) < inOurs.get(b);
            boolean isInTheirs = inTheirs.get(a) < inTheirs.get(b);
            if (isInOurs == isInTheirs) {
                return isInOurs;
            }
            Integer aBase = inBase.get(a);
            Integer bBase = inBase.get(b);
            return aBase == null || bBase == null ? null : !(aBase < bBase);
        }
    }
}
