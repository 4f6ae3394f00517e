package org.kigi.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kigi.evaluation.Status.Light;
import org.kigi.model.goaltree.Person;

/**
 * How the goals of one person stand.
 *
 * @param indicators what the person owns, in tree order; never empty
 * @param progress the mean of the indicators' rolled-up progress by weight, from 0 to 1; indicators of which nothing is known are left
 *            out; null if nothing is known of any
 * @param status the worst known status, {@link Status#UNKNOWN} if none is known
 * @param counts how many of the indicators have each status, best first; without those that none has
 */
public record ActorEvaluation(Person person, List<IndicatorEvaluation> indicators, Double progress, Status status,
        Map<Status, Integer> counts) {

    public ActorEvaluation {
        indicators = List.copyOf(indicators);
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** The colour of the worst known status. */
    public Light light() {
        return status.light();
    }

    /** The people of the tree who own something, in tree order. */
    public static List<ActorEvaluation> of(Evaluation evaluation) {
        Map<Person, List<IndicatorEvaluation>> owned = evaluation.all().stream().filter(one -> one.indicator().getOwner() != null)
                .collect(Collectors.groupingBy(one -> one.indicator().getOwner()));
        return evaluation.tree().getPeople().stream().filter(owned::containsKey).map(person -> of(person, owned.get(person))).toList();
    }

    private static ActorEvaluation of(Person person, List<IndicatorEvaluation> owned) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        owned.forEach(one -> counts.merge(one.status(), 1, Integer::sum));
        Status worst = counts.keySet().stream().filter(status -> status != Status.UNKNOWN).max(Status::compareTo).orElse(Status.UNKNOWN);
        return new ActorEvaluation(person, owned, Judge.mean(owned), worst, counts);
    }
}
