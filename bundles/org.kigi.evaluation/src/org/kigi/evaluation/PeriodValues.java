package org.kigi.evaluation;

import java.util.AbstractList;
import java.util.RandomAccess;

import org.kigi.core.time.Period;
import org.kigi.evaluation.Reason.Code;

/**
 * The numbers of an indicator by period, each put together from its columns when it is asked for. It keeps nothing else of what it comes
 * from alive. Immutable.
 */
final class PeriodValues extends AbstractList<PeriodValue> implements RandomAccess {

    private final Columns columns;
    private final Axis axis;
    private final int first;
    private final TargetPath path;
    private final int asOf;
    private final boolean converted;
    private final boolean byFormula;

    /**
     * @param asOf the day whose knowledge counts
     * @param converted true if the periods are longer than the indicator's own
     * @param byFormula true if the numbers are then not made of readings alone
     */
    PeriodValues(Columns columns, Axis axis, int first, TargetPath path, int asOf, boolean converted, boolean byFormula) {
        this.columns = columns;
        this.axis = axis;
        this.first = first;
        this.path = path;
        this.asOf = asOf;
        this.converted = converted;
        this.byFormula = byFormula;
    }

    @Override
    public PeriodValue get(int at) {
        int t = first + at;
        Column value = columns.value();
        Period period = axis.period(t);
        return new PeriodValue(period, converted ? byFormula ? null : value.boxed(t) : boxed(columns.actual(), t),
                converted ? byFormula ? value.boxed(t) : null : boxed(columns.computed(), t), path.at(period.end()),
                boxed(columns.assumed(), t), value.complete(t), problem(t));
    }

    private Reason problem(int t) {
        Column actual = columns.actual();
        Column computed = columns.computed();
        Column value = columns.value();
        Reason problem = value.problem(t);
        if (value.has(t)) {
            // the other of the two numbers may still be wrong in itself
            problem = actual != null && actual.problem(t) != null ? actual.problem(t) : computed == null ? null : computed.problem(t);
            return isOfItsOwn(problem) ? problem : null;
        }
        if (axis.end(t) > asOf) {
            // what is not there yet is no problem
            return isOfItsOwn(problem) ? problem : null;
        }
        if (problem != null) {
            return problem;
        }
        return computed != null && computed.impossible != null ? computed.impossible
                : value.impossible != null ? value.impossible : Reason.of(Code.NO_READING, axis.period(t));
    }

    static boolean isOfItsOwn(Reason problem) {
        return problem != null && problem.isOfItsOwn();
    }

    private static Double boxed(Column column, int t) {
        return column == null ? null : column.boxed(t);
    }

    @Override
    public int size() {
        return axis.size() - first;
    }
}
