package org.kigi.evaluation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kigi.measurement.Series;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;

/**
 * A goal tree evaluated on a day. It does not follow later changes of the tree.
 *
 * @param asOf the day; nothing later is taken into account
 * @param indicators in tree order
 * @param series the readings of each indicator, later ones included; empty if there are none or they cannot be read
 */
public record Evaluation(GoalTree tree, LocalDate asOf, Map<Indicator, IndicatorEvaluation> indicators, Map<Indicator, Series> series) {

    public Evaluation {
        indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
        series = Collections.unmodifiableMap(new LinkedHashMap<>(series));
    }

    /**
     * What is known about that indicator.
     *
     * @throws IllegalArgumentException if it was not in the tree when it was evaluated
     */
    public IndicatorEvaluation of(Indicator indicator) {
        IndicatorEvaluation found = indicators.get(indicator);
        if (found == null) {
            throw new IllegalArgumentException("not part of this evaluation: " + indicator);
        }
        return found;
    }

    /** All indicators in tree order. */
    public List<IndicatorEvaluation> all() {
        return List.copyOf(indicators.values());
    }

    /** The readings of that indicator; empty if it has none. */
    public Series readings(Indicator indicator) {
        return series.getOrDefault(indicator, Series.EMPTY);
    }
}
