package org.kigi.evaluation;

import java.time.LocalDate;

import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.model.goaltree.Frequency;

/** The axes of one tree on one day and the conversions between them, each made when it is first needed. Safe for several threads. */
final class Axes {

    final FiscalCalendar calendar;
    final LocalDate first;
    final LocalDate asOf;
    // immutable objects: when two threads make the same one, either will do
    private final Axis[] axes = new Axis[Axis.COUNT];
    private final Conversion[][] conversions = new Conversion[Axis.COUNT][Axis.COUNT];

    /** @param first the day of the earliest reading */
    Axes(FiscalCalendar calendar, LocalDate first, LocalDate asOf) {
        this.calendar = calendar;
        this.first = first;
        this.asOf = asOf;
    }

    Axis get(int id) {
        Axis axis = axes[id];
        if (axis == null) {
            axis = Axis.of(id, calendar, first, asOf);
            axes[id] = axis;
        }
        return axis;
    }

    /** From shorter periods to longer ones. */
    Conversion conversion(int from, int to) {
        Conversion conversion = conversions[from][to];
        if (conversion == null) {
            conversion = new Conversion(get(from), get(to));
            conversions[from][to] = conversion;
        }
        return conversion;
    }

    /** The axis of the periods that have the frequency and begin with the months of the fiscal year. */
    int fiscal(Frequency frequency) {
        return Axis.id(frequency, calendar.startMonth());
    }

    int own(Node node) {
        return fiscal(node.frequency);
    }

    /** The axis on which a period of that length and beginning lies. */
    static int of(Period period) {
        return Axis.id(period.frequency(), period.start().getMonthValue());
    }
}
