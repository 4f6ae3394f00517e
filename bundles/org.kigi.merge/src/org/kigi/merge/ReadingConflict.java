package org.kigi.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.kigi.core.Language;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;

/**
 * A day whose reading both have changed, in different ways. Until it is decided, the merged series has what was there before; what one has
 * deleted and the other changed is there.
 *
 * @param base what was there; null if nothing
 * @param ours null if deleted
 * @param theirs null if deleted
 */
public record ReadingConflict(LocalDate date, Reading base, Reading ours, Reading theirs) {

    /** What both sides did, in one line. */
    public String text(Language language) {
        return Sentences.TEXTS.get(language, "conflict.reading", date.toString(), text(Side.OURS, language), text(Side.THEIRS, language));
    }

    /** What that side did. */
    public String text(Side side, Language language) {
        return new Sentences(language).join(Readings.changes(date, base, side == Side.OURS ? ours : theirs, language));
    }

    /** The series in which what both have changed of this day is as one side has it, or as it was. */
    public Series resolve(Series merged, Choice choice) {
        Reading chosen = switch (choice) {
            case OURS -> ours;
            case THEIRS -> theirs;
            case BASE -> base;
        };
        List<Reading> readings = new ArrayList<>();
        for (Reading reading : merged.readings()) {
            if (!reading.date().equals(date)) {
                readings.add(reading);
            } else if (chosen != null) {
                chosen = chosen(reading, chosen);
            }
        }
        if (chosen != null) {
            readings.add(chosen);
        }
        return new Series(merged.location(), readings);
    }

    /** Whether it is still to be decided in the merged series: false once somebody has entered something else for that day. */
    public boolean isOpen(Series merged) {
        Reading now = merged.readings().stream().filter(reading -> reading.date().equals(date)).findFirst().orElse(null);
        return Readings.isSame(now, Readings.undecided(base, ours, theirs));
    }

    private Reading chosen(Reading merged, Reading chosen) {
        if (base == null || ours == null || theirs == null) {
            return chosen;
        }
        return new Reading(date, isContested(Reading::value) ? chosen.value() : merged.value(),
                isContested(Reading::note) ? chosen.note() : merged.note(), isContested(Reading::source) ? chosen.source() : merged.source(),
                        0);
    }

    private boolean isContested(Function<Reading, Object> column) {
        Object before = column.apply(base);
        Object our = column.apply(ours);
        Object their = column.apply(theirs);
        return !our.equals(their) && !our.equals(before) && !their.equals(before);
    }

    /** The same conflict from the other side. */
    public ReadingConflict mirrored() {
        return new ReadingConflict(date, base, theirs, ours);
    }
}
