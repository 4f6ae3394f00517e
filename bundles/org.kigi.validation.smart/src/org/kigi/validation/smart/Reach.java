package org.kigi.validation.smart;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.kigi.model.goaltree.Indicator;

/**
 * A property that indicators have of their own or get from others along links.
 *
 * @param own whether an indicator has it of its own
 * @param to the indicators that get it from one that has it
 * @param from the indicators from which one gets it; the reverse of {@code to}
 */
record Reach(Predicate<Indicator> own, Function<Indicator, List<Indicator>> to, Function<Indicator, List<Indicator>> from) {

    /** All that have the property. */
    Set<Indicator> find(Collection<Indicator> all) {
        Set<Indicator> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Indicator> open = new ArrayDeque<>();
        all.stream().filter(own).forEach(open::add);
        spread(open, found);
        return found;
    }

    /** Adds what gets the property, and returns what was added. */
    private Set<Indicator> spread(Deque<Indicator> open, Set<Indicator> found) {
        Set<Indicator> gained = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!open.isEmpty()) {
            Indicator next = open.pop();
            if (found.add(next)) {
                gained.add(next);
                to.apply(next).forEach(open::push);
            }
        }
        return gained;
    }

    /**
     * Corrects {@code found} after a change. Takes time in proportion to what the changed ones lead to.
     *
     * @param at the indicators of which the property of their own or the links have changed
     * @return those that have got or lost the property
     */
    Set<Indicator> repair(Set<Indicator> found, Collection<Indicator> at) {
        Set<Indicator> doubtful = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Indicator> open = new ArrayDeque<>();
        at.forEach(open::push);
        while (!open.isEmpty()) {
            Indicator next = open.pop();
            if (found.contains(next) && !own.test(next) && doubtful.add(next)) {
                to.apply(next).forEach(open::push);
            }
        }
        doubtful.forEach(found::remove);
        Deque<Indicator> seeds = new ArrayDeque<>();
        Stream.concat(doubtful.stream(), at.stream()).filter(indicator -> own.test(indicator)
                || from.apply(indicator).stream().anyMatch(found::contains)).forEach(seeds::push);
        Set<Indicator> changed = spread(seeds, found);
        // what was lost and has not come back, and what is new
        doubtful.forEach(indicator -> {
            if (!changed.remove(indicator)) {
                changed.add(indicator);
            }
        });
        return changed;
    }
}
