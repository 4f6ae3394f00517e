package org.kigi.measurement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The readings of one indicator, by date. Immutable.
 *
 * @param location where they come from, as the indicator names it; empty if from nowhere
 */
public record Series(String location, List<Reading> readings) {

    public static final Series EMPTY = new Series("", List.of());

    public Series {
        readings = readings.stream().sorted(Comparator.comparing(Reading::date)).toList();
    }

    public Optional<Reading> last() {
        return isEmpty() ? Optional.empty() : Optional.of(readings.getLast());
    }

    /** The latest reading of that day or before. */
    public Optional<Reading> lastUpTo(LocalDate date) {
        int count = countUpTo(date);
        return count == 0 ? Optional.empty() : Optional.of(readings.get(count - 1));
    }

    /** How many readings are of that day or before. */
    public int countUpTo(LocalDate date) {
        int low = 0;
        int high = readings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (readings.get(middle).date().isAfter(date)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    public boolean isEmpty() {
        return readings.isEmpty();
    }
}
