package org.kigi.evaluation;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The numbers of an indicator by period, each put together from its columns when it is asked for. Immutable. */
final class PeriodValues extends AbstractList<PeriodValue> implements RandomAccess {

    private final Numbers numbers;
    private final int index;
    private final Columns columns;
    private final Axis axis;
    private final int first;
    private final TargetPath path;

    PeriodValues(Numbers numbers, int index, Columns columns, Axis axis, int first, TargetPath path) {
        this.numbers = numbers;
        this.index = index;
        this.columns = columns;
        this.axis = axis;
        this.first = first;
        this.path = path;
    }

    @Override
    public PeriodValue get(int at) {
        return numbers.value(index, columns, axis, first + at, path);
    }

    @Override
    public int size() {
        return axis.size() - first;
    }
}
