package org.kigi.measurement.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;

class SeriesTest {

    private static final Reading APRIL = new Reading(LocalDate.of(2026, 4, 30), 1, null, null, 0);
    private static final Reading MAY = new Reading(LocalDate.of(2026, 5, 31), 2, null, null, 0);

    @Test
    void ordersReadingsByDate() {
        assertEquals(List.of(APRIL, MAY), new Series("", List.of(MAY, APRIL)).readings());
    }

    @Test
    void findsTheLatestReadingUpToADay() {
        Series series = new Series("", List.of(APRIL, MAY));
        assertEquals(Optional.of(MAY), series.last());
        assertEquals(Optional.empty(), series.lastUpTo(LocalDate.of(2026, 4, 29)));
        assertEquals(Optional.of(APRIL), series.lastUpTo(LocalDate.of(2026, 4, 30)));
        assertEquals(Optional.of(APRIL), series.lastUpTo(LocalDate.of(2026, 5, 30)));
        assertEquals(Optional.of(MAY), series.lastUpTo(LocalDate.of(2030, 1, 1)));
        assertEquals(List.of(0, 1, 2), List.of(series.countUpTo(LocalDate.of(2026, 1, 1)), series.countUpTo(LocalDate.of(2026, 5, 1)),
                series.countUpTo(LocalDate.of(2026, 5, 31))));
    }

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<Reading> readings = new ArrayList<>(List.of(APRIL));
        Series series = new Series("", readings);
        readings.add(MAY);
        assertEquals(List.of(APRIL), series.readings());
        assertThrows(UnsupportedOperationException.class, () -> series.readings().add(MAY));
    }

    @Test
    void theEmptySeriesHasNoLastReading() {
        assertTrue(Series.EMPTY.isEmpty());
        assertEquals(Optional.empty(), Series.EMPTY.last());
    }

    @Test
    void aReadingIsAFiniteNumberWithoutNullTexts() {
        assertEquals("", APRIL.note() + APRIL.source());
        assertThrows(IllegalArgumentException.class, () -> new Reading(LocalDate.EPOCH, Double.NaN, "", "", 0));
        assertThrows(IllegalArgumentException.class, () -> new Reading(LocalDate.EPOCH, Double.POSITIVE_INFINITY, "", "", 0));
    }
}
