package org.kigi.evaluation;

import java.time.LocalDate;
import java.util.List;

import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Scenario;

/**
 * A value that an indicator is taken to have, whatever its readings and its formula say. It stands for the indicator's own periods; the
 * values of longer periods follow from it as from any other. What depends on it is taken from its formula, not from its readings, in
 * all periods that end on the first day or later.
 *
 * @param value finite, in the unit of the indicator
 * @param from the first day from which it holds, for the periods that begin on it or later; null for all periods
 */
public record Assumption(Indicator indicator, double value, LocalDate from) {

    public Assumption {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number: " + value);
        }
    }

    /** The assumptions of a scenario; overrides without indicator or value say nothing and are left out. */
    public static List<Assumption> of(Scenario scenario) {
        return scenario.getOverrides().stream()
                .filter(override -> override.getIndicator() != null && override.getValue() != null && Double.isFinite(override.getValue()))
                .map(override -> new Assumption(override.getIndicator(), override.getValue(), override.getFrom())).toList();
    }
}
