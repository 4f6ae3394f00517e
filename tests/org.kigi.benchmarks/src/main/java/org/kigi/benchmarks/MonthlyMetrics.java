package org.kigi.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;
import org.kigi.measurement.SeriesStore;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Baseline;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreeFactory;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Target;

/**
 * A tree of monthly indicators that follow from each other: those at the ends have a reading for each of 60 months, all others a formula
 * over their drivers (sums, products, quotients, weighted sums, averages, extremes, the month before, the year to date) in units that fit.
 * Each has a weight, a baseline and a target. The tree knows what its formulas are in a spreadsheet with one row for each indicator. The
 * same seed and size give the same numbers.
 */
final class MonthlyMetrics implements SeriesStore {
    static final int MONTHS = 60;
    static final LocalDate START = LocalDate.of(2021, 4, 1);
    static final LocalDate DAY = START.plusMonths(MONTHS).minusDays(1);
    static final LocalDate DUE = DAY.plusYears(1);

    private static final GoaltreeFactory FACTORY = GoaltreeFactory.eINSTANCE;

    /** The indicators in rows; the drivers of each follow each other. */
    final List<Row> rows = new ArrayList<>();
    final GoalTree tree = FACTORY.createGoalTree();
    private final Random random;
    private final Map<String, Series> series = new HashMap<>();

    private enum Kind {
        MONEY("¥", Aggregation.SUM, 1_000_000), COUNT("person", Aggregation.SUM, 1_000), PRICE("¥/person", Aggregation.RATIO, 10_000),
        RATE("%", Aggregation.RATIO, 60);

        final String unit;
        final Aggregation aggregation;
        final double most;

        Kind(String unit, Aggregation aggregation, double most) {
            this.unit = unit;
            this.aggregation = aggregation;
            this.most = most;
        }
    }

    /** Where the value of a row is in a month. */
    interface Address {
        String of(int row, int month);
    }

    /** The formula of a month for a spreadsheet. */
    interface SheetFormula {
        String text(int month, Address address);
    }

    /** An indicator, its drivers, and the formula with which a spreadsheet computes it; null for one with readings. */
    static final class Row {
        final Indicator indicator;
        int firstDriver;
        int drivers;
        SheetFormula formula;
        private final Kind kind;

        private Row(Indicator indicator, Kind kind) {
            this.indicator = indicator;
            this.kind = kind;
        }
    }

    MonthlyMetrics(int size, long seed) {
        random = new Random(seed);
        tree.setFiscalYearStartMonth(START.getMonthValue());
        KGI kgi = FACTORY.createKGI();
        tree.getKgis().add(kgi);
        add(kgi, Kind.MONEY);
        for (int next = 0; rows.size() < size; next++) {
            grow(next, size - rows.size());
        }
        rows.stream().filter(row -> row.drivers == 0).forEach(this::measure);
        setGoals();
    }

    private Row add(Indicator indicator, Kind kind) {
        identified(indicator);
        indicator.setCode("i" + rows.size());
        indicator.setName("Indicator " + rows.size());
        indicator.setUnit(kind.unit);
        indicator.setFrequency(Frequency.MONTH);
        indicator.setAggregation(kind.aggregation);
        indicator.setWeight(0.5 + random.nextInt(11) / 10.0);
        Row row = new Row(indicator, kind);
        rows.add(row);
        return row;
    }

    /** Gives the row drivers and a formula. */
    private void grow(int at, int room) {
        Row row = rows.get(at);
        int first = rows.size();
        int several = Math.min(room, 3 + random.nextInt(4));
        int choice = room < 3 ? 0 : random.nextInt(5);
        row.firstDriver = first;
        switch (row.kind) {
            case MONEY -> {
                switch (choice) {
                    case 1 -> formula(row, product(first, 1), code(first) + " * " + code(first + 1), Kind.COUNT, Kind.PRICE);
                    case 2 -> formula(row, (month, cell) -> "0.5*" + cell.of(first, month) + "+0.3*" + cell.of(first + 1, month) + "+0.2*"
                            + cell.of(first + 2, month),
                            "0.5 * " + code(first) + " + 0.3 * " + code(first + 1) + " + 0.2 * " + code(first + 2),
                            Kind.MONEY, Kind.MONEY, Kind.MONEY);
                    case 3 -> formula(row, (month, cell) -> cell.of(first, month) + "+0.1*"
                            + (month == 0 ? "NA()" : cell.of(first + 1, month - 1)),
                            code(first) + " + 0.1 * previous(" + code(first + 1) + ")", Kind.MONEY, Kind.MONEY);
                    default -> overDrivers(row, "SUM", several);
                }
            }
            case COUNT -> {
                switch (choice) {
                    case 1, 2 -> formula(row, product(first, 0.01), code(first) + " * " + code(first + 1), Kind.COUNT, Kind.RATE);
                    case 3 -> formula(row, (month, cell) -> "SUM(" + cell.of(first, month - month % 12) + ":" + cell.of(first, month) + ")",
                            "ytd(" + code(first) + ")", Kind.COUNT);
                    default -> overDrivers(row, "SUM", several);
                }
            }
            case PRICE -> {
                if (choice > 0 && choice < 4) {
                    formula(row, quotient(first, 1), code(first) + " / " + code(first + 1), Kind.MONEY, Kind.COUNT);
                } else {
                    overDrivers(row, "AVERAGE", several);
                }
            }
            case RATE -> {
                if (choice > 0 && choice < 4) {
                    formula(row, quotient(first, 100), code(first) + " / " + code(first + 1), Kind.COUNT, Kind.COUNT);
                } else {
                    overDrivers(row, choice == 0 ? "AVERAGE" : "MAX", several);
                }
            }
        }
    }

    private static String code(int row) {
        return "i" + row;
    }

    private static SheetFormula product(int first, double factor) {
        String scale = factor == 1 ? "" : "*" + factor;
        return (month, cell) -> cell.of(first, month) + "*" + cell.of(first + 1, month) + scale;
    }

    private static SheetFormula quotient(int first, int factor) {
        String scale = factor == 1 ? "" : "*" + factor;
        return (month, cell) -> cell.of(first, month) + "/" + cell.of(first + 1, month) + scale;
    }

    /** Gives the row as many drivers of its own kind. */
    private void overDrivers(Row row, String function, int drivers) {
        Kind[] kinds = new Kind[drivers];
        Arrays.fill(kinds, row.kind);
        int first = row.firstDriver;
        formula(row, (month, cell) -> function + "(" + cell.of(first, month) + ":" + cell.of(first + drivers - 1, month) + ")",
                function.toLowerCase(Locale.ROOT) + "(drivers)", kinds);
    }

    private void formula(Row row, SheetFormula sheetFormula, String formula, Kind... drivers) {
        row.formula = sheetFormula;
        row.drivers = drivers.length;
        row.indicator.setFormula(formula);
        for (Kind kind : drivers) {
            KPI driver = FACTORY.createKPI();
            row.indicator.getDrivers().add(driver);
            add(driver, kind);
        }
    }

    private void measure(Row row) {
        double level = row.kind.most * (0.1 + 0.4 * random.nextDouble());
        double growth = 1 + (random.nextDouble() - 0.3) / 50;
        String location = "data/" + row.indicator.getCode() + ".csv";
        row.indicator.setSeries(location);
        List<Reading> readings = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            double value = level * Math.pow(growth, month) * (0.9 + 0.2 * random.nextDouble());
            readings.add(new Reading(START.plusMonths(month + 1L).minusDays(1), value, "", "", month + 2));
        }
        series.put(location, new Series(location, readings));
    }

    /** Sets baselines and targets that lie where the values are. */
    private void setGoals() {
        for (IndicatorEvaluation one : new Evaluator(this, DAY).evaluate(tree).all()) {
            double level = one.values().stream().map(PeriodValue::value).filter(Objects::nonNull).findFirst()
                    .orElseThrow(() -> new IllegalStateException(one.indicator().getFormula() + one.problems()));
            boolean higher = random.nextInt(5) > 0;
            one.indicator().setDirection(higher ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER);
            Baseline baseline = dated(FACTORY.createBaseline(), level * (0.7 + 0.6 * random.nextDouble()), START.minusDays(1));
            Target target = dated(FACTORY.createTarget(), baseline.getValue() * (higher ? 1.1 + random.nextDouble()
                    : 0.4 + 0.5 * random.nextDouble()), DUE);
            one.indicator().setBaseline(baseline);
            one.indicator().setTarget(target);
        }
    }

    private <T extends DatedValue> T dated(T value, double number, LocalDate date) {
        identified(value);
        value.setValue(number);
        value.setDate(date);
        return value;
    }

    /** Gives an id from the seed, so that every run has the same tree. */
    private void identified(Identified element) {
        element.setId(new UUID(random.nextLong(), random.nextLong()).toString());
    }

    @Override
    public Series load(String location) {
        return Objects.requireNonNull(series.get(location), location);
    }

    /** The rows with readings. */
    List<Row> measured() {
        return rows.stream().filter(row -> row.formula == null).toList();
    }

    /** The readings of a row with another value for one month, to be used with {@link #replace}. */
    Series with(Row row, int month, double value) {
        List<Reading> readings = new ArrayList<>(load(row.indicator.getSeries()).readings());
        readings.set(month, new Reading(readings.get(month).date(), value, "", "", readings.get(month).line()));
        return new Series(row.indicator.getSeries(), readings);
    }

    void replace(Series changed) {
        series.put(changed.location(), changed);
    }

    /** The greatest number of indicators on a way from a KGI down to a measured one. */
    int depth() {
        int[] depths = new int[rows.size()];
        for (int at = rows.size() - 1; at >= 0; at--) {
            Row row = rows.get(at);
            depths[at] = 1 + IntStream.range(row.firstDriver, row.firstDriver + row.drivers).map(driver -> depths[driver]).max().orElse(0);
        }
        return depths[0];
    }
}
