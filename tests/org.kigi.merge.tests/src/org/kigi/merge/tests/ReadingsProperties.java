package org.kigi.merge.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.kigi.measurement.CsvSeriesStore;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;
import org.kigi.measurement.SeriesException;
import org.kigi.merge.Choice;
import org.kigi.merge.Conflicts;
import org.kigi.merge.ReadingConflict;
import org.kigi.merge.Readings;
import org.kigi.merge.UnmergeableException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The laws of merging readings, on few days and few values, so that two people often touch the same. */
class ReadingsProperties {

    private static final List<Function<Reading, Object>> COLUMNS = List.of(Reading::value, Reading::note, Reading::source);

    @Provide
    Arbitrary<Series> series() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(1, 4).map(day -> LocalDate.of(2026, 4, day));
        Arbitrary<String> texts = Arbitraries.of("", "a", "メモ, \"引用\"");
        return Combinators.combine(days, Arbitraries.of(1.0, 2.5, -3.0), texts, texts).as((day, value, note, source) -> new Reading(day,
                value, note, source, 0))
                .list().ofMaxSize(6).map(readings -> {
                    Map<LocalDate, Reading> byDate = new TreeMap<>();
                    readings.forEach(reading -> byDate.put(reading.date(), reading));
                    return new Series("data.csv", new ArrayList<>(byDate.values()));
                });
    }

    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void allLawsHold(@ForAll("series") Series base, @ForAll("series") Series ours, @ForAll("series") Series theirs)
            throws SeriesException, UnmergeableException {
        Readings.Merged merged = Readings.merge(base, ours, theirs);
        byte[] bytes = Readings.toBytes(merged.series());
        assertArrayEquals(bytes, Readings.toBytes(CsvSeriesStore.read("merged", bytes)), "saving what was loaded gives other bytes");
        Readings.Merged mirrored = Readings.merge(base, theirs, ours);
        assertArrayEquals(bytes, Readings.toBytes(mirrored.series()));
        assertEquals(merged.conflicts(), mirrored.conflicts().stream().map(ReadingConflict::mirrored).toList());
        assertArrayEquals(Readings.toBytes(ours), Readings.toBytes(Readings.merge(base, ours, base).series()));
        assertEquals(List.of(), Readings.merge(base, ours, base).conflicts());
        assertArrayEquals(Readings.toBytes(ours), Readings.toBytes(Readings.merge(base, ours, ours).series()));
        assertEquals(List.of(), Readings.merge(base, ours, ours).conflicts());
        Stream.of(base, ours, theirs, merged.series()).flatMap(each -> each.readings().stream()).map(Reading::date).distinct()
                .forEach(date -> check(date, base, ours, theirs, merged));
        Conflicts conflicts = new Conflicts(List.of(), merged.conflicts());
        assertEquals(conflicts, Conflicts.of(conflicts.toBytes(), null, "conflicts"));
    }

    private static void check(LocalDate date, Series base, Series ours, Series theirs, Readings.Merged merged) {
        Reading before = on(date, base);
        Reading our = on(date, ours);
        Reading their = on(date, theirs);
        Reading now = on(date, merged.series());
        boolean isAsked = merged.conflicts().stream().anyMatch(conflict -> conflict.date().equals(date) && conflict.isOpen(merged.series()));
        boolean isContested = false;
        for (Function<Reading, Object> column : COLUMNS) {
            Object from = value(before, column);
            Object a = value(our, column);
            Object b = value(their, column);
            boolean isConflict = !Objects.equals(a, b) && !Objects.equals(a, from) && !Objects.equals(b, from);
            isContested |= isConflict && (before == null || our != null && their != null);
            if (!isConflict && before != null && our != null && their != null) {
                assertEquals(Objects.equals(a, from) ? b : a, value(now, column), "edit lost");
            }
        }
        boolean isDeletedAndChanged = before != null && (our == null && their != null && !isSame(their, before) || their == null
                && our != null && !isSame(our, before));
        if (before != null) {
            assertEquals(isContested || isDeletedAndChanged, isAsked, "asked exactly where both contradict each other");
            assertTrue(!isDeletedAndChanged || now != null, "what one has changed is there");
        }
        if (before == null && (our == null || their == null)) {
            assertEquals(our == null ? their : our, now, "what one has added is there");
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyChoiceDecides(@ForAll("series") Series base, @ForAll("series") Series ours, @ForAll("series") Series theirs,
            @ForAll Choice choice) {
        Readings.Merged merged = Readings.merge(base, ours, theirs);
        Series series = merged.series();
        for (ReadingConflict conflict : merged.conflicts()) {
            series = conflict.resolve(series, choice);
            Reading chosen = switch (choice) {
                case OURS -> conflict.ours();
                case THEIRS -> conflict.theirs();
                case BASE -> conflict.base();
            };
            assertEquals(chosen == null, on(conflict.date(), series) == null);
        }
    }

    private static boolean isSame(Reading one, Reading other) {
        return COLUMNS.stream().allMatch(column -> Objects.equals(column.apply(one), column.apply(other)));
    }

    private static Object value(Reading reading, Function<Reading, Object> column) {
        return reading == null ? null : column.apply(reading);
    }

    private static Reading on(LocalDate date, Series series) {
        return series.readings().stream().filter(reading -> reading.date().equals(date)).findFirst().orElse(null);
    }
}
