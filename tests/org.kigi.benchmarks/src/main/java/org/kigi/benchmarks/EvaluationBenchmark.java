package org.kigi.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.apache.poi.Version;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.LiveEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.Recalculation;
import org.kigi.evaluation.scenario.Simulation;
import org.kigi.measurement.Series;
import org.kigi.model.goaltree.Distribution;
import org.kigi.model.goaltree.GoaltreeFactory;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Scenario;
import org.kigi.model.goaltree.ScenarioOverride;

/**
 * Evaluates the same metrics with Kigi, Apache POI and LibreOffice Calc, checks every result against Kigi's, and measures the recomputation
 * after single changes and a Monte Carlo simulation. It runs in a process of its own and writes {@value #JSON} and {@value #TABLE} into
 * a folder, and the spreadsheet.
 */
final class EvaluationBenchmark {
    static final String JSON = "evaluation.json";
    static final String TABLE = "evaluation.md";

    private static final String HEAP = "-Xmx4g";
    private static final int SIZE = Integer.getInteger("kigi.benchmarks.indicators", 10_000);
    private static final int CELLS = SIZE * MonthlyMetrics.MONTHS;
    private static final int CHANGES = 20_000;
    private static final int SIMULATED = 200;
    private static final double TOLERANCE = 1e-9;

    private final Path folder;
    private final MonthlyMetrics metrics = new MonthlyMetrics(SIZE, GoalFileBenchmark.SEED);
    private final List<Row> rows = new ArrayList<>();
    private double greatestDifference;
    private int formulas;

    /** Milliseconds of a computation of everything. */
    private record Row(String name, Times times) {
    }

    private record Times(List<Double> sorted) {

        Times {
            sorted = sorted.stream().sorted().toList();
        }

        /** The least time that at least so many percent of all do not exceed. */
        double percentile(double percent) {
            return sorted.get((int) Math.max(0, Math.ceil(percent / 100 * sorted.size()) - 1));
        }

        double fastest() {
            return sorted.getFirst();
        }

        double median() {
            return percentile(50);
        }

        String json() {
            return String.format(Locale.ROOT, "\"count\": %d, \"fastest\": %.4f, \"median\": %.4f, \"p99\": %.4f, \"slowest\": %.4f",
                    sorted.size(), fastest(), median(), percentile(99), sorted.getLast());
        }
    }

    private EvaluationBenchmark(Path folder) {
        this.folder = folder;
    }

    /** Runs the benchmark in a new process. @return the table for people */
    static String fork(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms4g", HEAP, "-XX:+AlwaysPreTouch",
                "-Dlog4j2.StatusLogger.level=OFF", "-cp", System.getProperty("java.class.path"), EvaluationBenchmark.class.getName(),
                folder.toString()).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException("the benchmark of evaluations failed");
        }
        return Files.readString(folder.resolve(TABLE));
    }

    public static void main(String[] arguments) throws Exception {
        new EvaluationBenchmark(Path.of(arguments[0]).toAbsolutePath()).run();
    }

    private void run() throws Exception {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        System.out.println("Evaluating " + SIZE + " indicators");
        Times changes = changes(new MonthlyMetrics(SIZE, GoalFileBenchmark.SEED));
        Times simulations = simulations();
        double[][] expected = kigi();
        check(expected, poi("Apache POI " + Version.getVersion() + ", .xlsx", new XSSFWorkbook(), folder.resolve("metrics.xlsx")));
        check(expected, poi("Apache POI " + Version.getVersion() + ", .xls", new HSSFWorkbook(), null));
        String office = LibreOffice.version();
        if (office == null) {
            System.out.println("LibreOffice is not installed, so it is left out");
        } else {
            System.out.println(office);
            Path csv = folder.resolve("metrics.csv");
            List<Double> times = LibreOffice.recalculate(folder.resolve("metrics.xlsx"), csv, 10);
            rows.add(new Row(office.replaceFirst("(LibreOffice [\\d.]+).*", "$1 Calc"), new Times(times)));
            check(expected, MetricsSheet.results(csv));
        }
        Files.writeString(folder.resolve(JSON), json(load, changes, simulations));
        Files.writeString(folder.resolve(TABLE), table(load, changes, simulations));
    }

    private static Times measure(int warmUp, int iterations, Callable<?> work) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = -warmUp; i < iterations; i++) {
            long start = System.nanoTime();
            work.call();
            if (i >= 0) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return new Times(times);
    }

    /** @return the results by row */
    private double[][] kigi() throws Exception {
        Evaluator evaluator = new Evaluator(metrics, MonthlyMetrics.DAY);
        rows.add(new Row("Kigi, whole evaluation of the model", measure(100, 200, () -> evaluator.evaluate(metrics.tree))));
        Recalculation recalculation = new Recalculation(evaluator.evaluate(metrics.tree));
        rows.add(new Row("Kigi, recalculation of what it has read", measure(100, 200, recalculation::run)));
        double[][] results = results(evaluator.evaluate(metrics.tree));
        check(results, results(recalculation.run()));
        return results;
    }

    private double[][] results(Evaluation evaluation) {
        double[][] results = new double[metrics.rows.size()][MetricsSheet.RESULTS];
        for (int row = 0; row < results.length; row++) {
            IndicatorEvaluation one = evaluation.of(metrics.rows.get(row).indicator);
            Arrays.fill(results[row], Double.NaN);
            for (PeriodValue value : one.values()) {
                if (value.value() != null) {
                    results[row][(int) ChronoUnit.MONTHS.between(MonthlyMetrics.START, value.period().start())] = value.value();
                }
            }
            results[row][MonthlyMetrics.MONTHS] = one.progress();
            results[row][MonthlyMetrics.MONTHS + 1] = one.requiredRate();
            results[row][MonthlyMetrics.MONTHS + 2] = one.rolledUpProgress();
            results[row][MonthlyMetrics.MONTHS + 3] = one.status().ordinal();
        }
        return results;
    }

    /**
     * Measures the faster of the two ways: all cells at once, which stores the results, and cell by cell, which does not.
     *
     * @return the results by row
     */
    private double[][] poi(String name, Workbook workbook, Path file) throws Exception {
        System.out.println(name);
        try (workbook) {
            MetricsSheet sheet = new MetricsSheet(workbook, metrics);
            if (file != null) {
                sheet.write(file);
            }
            FormulaEvaluator evaluator = sheet.evaluator();
            Times stored = measure(2, 5, () -> {
                evaluator.clearAllCachedResultValues();
                evaluator.evaluateAll();
                return null;
            });
            double[][] results = sheet.results();
            Times notStored = measure(2, 5, () -> {
                evaluator.clearAllCachedResultValues();
                return sheet.evaluate(evaluator);
            });
            rows.add(new Row(name, stored.fastest() < notStored.fastest() ? stored : notStored));
            formulas = sheet.formulas();
            return results;
        }
    }

    private void check(double[][] expected, double[][] found) {
        for (int row = 0; row < expected.length; row++) {
            for (int i = 0; i < expected[row].length; i++) {
                double one = expected[row][i];
                double other = found[row][i];
                double difference = Double.isNaN(one) && Double.isNaN(other) || one == other ? 0
                        : Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other));
                if (!(difference <= TOLERANCE)) {
                    throw new IllegalStateException(rows.getLast().name + ": " + other + " instead of " + one + " in result " + i + " of "
                            + metrics.rows.get(row).indicator.getCode());
                }
                greatestDifference = Math.max(greatestDifference, difference);
            }
        }
    }

    /** Microseconds of each recomputation after one reading was replaced. */
    private static Times changes(MonthlyMetrics metrics) {
        Random random = new Random(GoalFileBenchmark.SEED);
        LiveEvaluation live = new LiveEvaluation(metrics.tree, metrics, MonthlyMetrics.DAY);
        List<MonthlyMetrics.Row> measured = metrics.measured();
        List<Double> times = new ArrayList<>();
        for (int change = -CHANGES; change < CHANGES; change++) {
            MonthlyMetrics.Row row = measured.get(random.nextInt(measured.size()));
            int month = random.nextInt(MonthlyMetrics.MONTHS);
            Series series = metrics.load(row.indicator.getSeries());
            metrics.replace(metrics.with(row, month, series.readings().get(month).value() * (0.9 + 0.2 * random.nextDouble())));
            long start = System.nanoTime();
            live.changed(row.indicator);
            if (change >= 0) {
                times.add((System.nanoTime() - start) / 1e3);
            }
        }
        return new Times(times);
    }

    private static Times simulations() throws Exception {
        MonthlyMetrics metrics = new MonthlyMetrics(SIMULATED, GoalFileBenchmark.SEED);
        Indicator result = metrics.rows.getFirst().indicator;
        Scenario scenario = GoaltreeFactory.eINSTANCE.createScenario();
        for (MonthlyMetrics.Row row : metrics.measured()) {
            ScenarioOverride override = GoaltreeFactory.eINSTANCE.createScenarioOverride();
            double value = metrics.load(row.indicator.getSeries()).readings().getLast().value();
            override.setIndicator(row.indicator);
            override.setValue(value);
            override.setLower(0.8 * value);
            override.setUpper(1.1 * value);
            override.setDistribution(Distribution.TRIANGULAR);
            scenario.getOverrides().add(override);
        }
        metrics.tree.getScenarios().add(scenario);
        Evaluator evaluator = new Evaluator(metrics, MonthlyMetrics.DAY);
        return measure(0, 20, () -> {
            Simulation simulation = Simulation.of(evaluator, metrics.tree, result, scenario, Simulation.USUAL_DRAWS, GoalFileBenchmark.SEED);
            if (simulation.summary() == null || simulation.without() > 0) {
                throw new IllegalStateException("not simulated: " + simulation);
            }
            return simulation;
        });
    }

    private String json(double load, Times changes, Times simulations) {
        return String.format(Locale.ROOT, """
                {
                  "indicators": %d, "months": %d, "depth": %d, "readings": %d, "formulas": %d, "heap": "%s", "loadBefore": %.1f,
                  "greatestRelativeDifference": %.1e,
                  "milliseconds": [
                    %s
                  ],
                  "microsecondsOfAChange": {%s},
                  "millisecondsOfASimulation": {"indicators": %d, "draws": %d, %s}
                }
                """, SIZE, MonthlyMetrics.MONTHS, metrics.depth(), metrics.measured().size() * MonthlyMetrics.MONTHS, formulas, HEAP, load,
                greatestDifference,
                rows.stream().map(row -> "{\"name\": \"" + row.name + "\", " + row.times.json() + "}").collect(Collectors.joining(",\n    ")),
                changes.json(), SIMULATED, Simulation.USUAL_DRAWS, simulations.json());
    }

    private String table(double load, Times changes, Times simulations) {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, """
                %,d indicators in %d levels × %d months: %,d readings, %,d formulas in the sheet; heap %s, load before %.1f

                | | fastest, ms | median, ms | million cells/s | to Kigi's evaluation | to Kigi's recalculation |
                |---|---:|---:|---:|---:|---:|
                """, SIZE, metrics.depth(), MonthlyMetrics.MONTHS, metrics.measured().size() * MonthlyMetrics.MONTHS, formulas, HEAP, load));
        for (Row row : rows) {
            table.append(String.format(Locale.ROOT, "| %s | %,.1f | %,.1f | %.2f | %.1f | %.1f |%n", row.name, row.times.fastest(),
                    row.times.median(), CELLS / row.times.fastest() / 1e3, row.times.fastest() / rows.get(0).times.fastest(),
                    row.times.fastest() / rows.get(1).times.fastest()));
        }
        return table + String.format(Locale.ROOT, """

                Greatest relative difference between any two results: %.1e.

                | | count | median | 99th percentile | slowest |
                |---|---:|---:|---:|---:|
                | one changed reading recomputed, µs | %,d | %.1f | %.1f | %,.1f |
                | Monte Carlo, %,d draws over %d indicators, ms | %d | %.1f | %.1f | %.1f |
                """, greatestDifference, changes.sorted.size(), changes.median(), changes.percentile(99), changes.percentile(100),
                Simulation.USUAL_DRAWS, SIMULATED, simulations.sorted.size(), simulations.median(), simulations.percentile(99),
                simulations.percentile(100));
    }
}
