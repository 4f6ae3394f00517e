package org.kigi.merge;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.kigi.core.Language;
import org.kigi.measurement.CsvSeriesWriter;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;

/**
 * Difference and merge of readings, which are known by their dates. Value, note and source of a day merge each on its own; in what lines
 * they stand plays no part.
 */
public final class Readings {

    /** The extension of the files, without the dot. */
    static final String EXTENSION = "csv";

    private Readings() {
    }

    /**
     * A merged series.
     *
     * @param series where nothing is decided about a day, it is as it was; what one has deleted and the other changed is there, changed
     */
    public record Merged(Series series, List<ReadingConflict> conflicts) {
        public Merged {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** Merges what two people have made of the same readings; an empty series stands for a missing base. */
    public static Merged merge(Series base, Series ours, Series theirs) {
        TreeMap<LocalDate, Reading> before = byDate(base);
        TreeMap<LocalDate, Reading> our = byDate(ours);
        TreeMap<LocalDate, Reading> their = byDate(theirs);
        List<Reading> merged = new ArrayList<>();
        List<ReadingConflict> conflicts = new ArrayList<>();
        for (LocalDate date : dates(before, our, their)) {
            Day day = new Day(before.get(date), our.get(date), their.get(date));
            Reading reading = day.merged();
            if (reading != null) {
                merged.add(reading);
            }
            if (day.isConflict) {
                conflicts.add(new ReadingConflict(date, day.base, day.ours, day.theirs));
            }
        }
        return new Merged(new Series(ours.location(), merged), conflicts);
    }

    /** One line for each day that differs, and each of its columns. */
    public static List<String> difference(Series base, Series other, Language language) {
        TreeMap<LocalDate, Reading> before = byDate(base);
        TreeMap<LocalDate, Reading> after = byDate(other);
        List<String> lines = new ArrayList<>();
        for (LocalDate date : dates(before, after)) {
            lines.addAll(changes(date, before.get(date), after.get(date), language));
        }
        return lines;
    }

    static List<String> changes(LocalDate date, Reading from, Reading to, Language language) {
        if (from == null || to == null) {
            return from == to ? List.of() : List.of(text(language, from == null ? "added" : "deleted", date, shown(from == null ? to : from)));
        }
        List<String> lines = new ArrayList<>();
        if (from.value() != to.value()) {
            lines.add(text(language, "value", date, decimal(from), decimal(to)));
        }
        if (!from.note().equals(to.note())) {
            lines.add(text(language, "note", date, orNone(from.note(), language), orNone(to.note(), language)));
        }
        if (!from.source().equals(to.source())) {
            lines.add(text(language, "source", date, orNone(from.source(), language), orNone(to.source(), language)));
        }
        return lines;
    }

    private static String text(Language language, String key, LocalDate date, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(date.toString()));
        all.addAll(List.of(arguments));
        return Sentences.capitalized(Sentences.TEXTS.get(language, "reading." + key, all.toArray()));
    }

    /** The content of the file, in the one form that these readings always get. */
    public static byte[] toBytes(Series series) {
        StringWriter text = new StringWriter();
        try {
            CsvSeriesWriter.write(series, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a writer of strings does not fail
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What the merged series has for a day as long as nothing is decided; null for no reading. */
    static Reading undecided(Reading base, Reading ours, Reading theirs) {
        return new Day(base, ours, theirs).merged();
    }

    static boolean isSame(Reading one, Reading other) {
        return one == null || other == null ? one == other
                : one.value() == other.value() && one.note().equals(other.note()) && one.source().equals(other.source());
    }

    static String shown(Reading reading) {
        return (decimal(reading) + ' ' + reading.note() + ' ' + reading.source()).strip().replaceAll(" +", " ");
    }

    private static String decimal(Reading reading) {
        return BigDecimal.valueOf(reading.value()).stripTrailingZeros().toPlainString();
    }

    private static String orNone(String text, Language language) {
        return text.isEmpty() ? Sentences.TEXTS.get(language, "none") : text;
    }

    private static TreeMap<LocalDate, Reading> byDate(Series series) {
        TreeMap<LocalDate, Reading> byDate = new TreeMap<>();
        series.readings().forEach(reading -> byDate.put(reading.date(), reading));
        return byDate;
    }

    @SafeVarargs
    private static SortedSet<LocalDate> dates(TreeMap<LocalDate, Reading>... maps) {
        SortedSet<LocalDate> dates = new TreeSet<>();
        for (TreeMap<LocalDate, Reading> map : maps) {
            dates.addAll(map.keySet());
        }
        return dates;
    }

    /** The three versions of one day. */
    private static final class Day {

        final Reading base;
        final Reading ours;
        final Reading theirs;
        boolean isConflict;

        Day(Reading base, Reading ours, Reading theirs) {
            this.base = base;
            this.ours = ours;
            this.theirs = theirs;
        }

        Reading merged() {
            if (isSame(ours, theirs) || isSame(base, theirs)) {
                return ours;
            }
            if (isSame(base, ours)) {
                return theirs;
            }
            if (ours == null || theirs == null) {
                isConflict = true;
                return ours == null ? theirs : ours;
            }
            if (base == null && ours.value() != theirs.value()) {
                isConflict = true;
                return null;
            }
            Reading from = base == null ? new Reading(ours.date(), ours.value(), "", "", 0) : base;
            return new Reading(ours.date(), decided(from.value(), ours.value(), theirs.value()),
                    decided(from.note(), ours.note(), theirs.note()),
                    decided(from.source(), ours.source(), theirs.source()), ours.line());
        }

        private <T> T decided(T before, T our, T their) {
            if (Objects.equals(our, their) || Objects.equals(before, their)) {
                return our;
            }
            isConflict |= !Objects.equals(before, our);
            return Objects.equals(before, our) ? their : before;
        }
    }
}
