package org.kigi.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.core.GoalTrees;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.LiveEvaluation;
import org.kigi.measurement.Series;
import org.kigi.measurement.SeriesStore;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.ActionStatus;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.Finding;
import org.kigi.validation.Validator;
import org.kigi.validation.smart.IncrementalValidator;
import org.kigi.validation.smart.SmartRules;
import org.kigi.validation.smart.ValidationSettings;

/**
 * Validates the same trees with Kigi, with hand-written EMF validators run by the Diagnostician and with Epsilon's EVL, by the same rules
 * of structure, and checks that all find the same; then measures the findings after single edits and what keeping them up costs in memory.
 * It runs in a process of its own and writes {@value #JSON} and {@value #TABLE} into a folder.
 */
final class ValidationBenchmark {
    static final String JSON = "validation.json";
    static final String TABLE = "validation.md";

    /** The rules that are written three times. */
    static final Set<String> STRUCTURAL = Set.of("smart.measurable.unit-missing", "smart.measurable.target-missing",
            "smart.measurable.data-missing", "smart.measurable.source-missing", "smart.relevant.owner-missing",
            "smart.relevant.action-owner-missing", "smart.relevant.kgi-without-kpi", "smart.relevant.too-many-drivers",
            "smart.time-bound.deadline-before-baseline", "smart.time-bound.deadline-after-parent", "smart.time-bound.action-ends-before-start",
            "smart.time-bound.action-ends-after-target", "smart.time-bound.action-dates-missing", "structure.code-missing",
            "structure.code-duplicate");

    private static final String HEAP = "-Xmx6g";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final SeriesStore NO_READINGS = location -> Series.EMPTY;
    private static final int SIZE = Integer.getInteger("kigi.benchmarks.elements", 100_000);
    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int EDITS = 20_000;

    private final Path folder;
    private final List<Row> rows = new ArrayList<>();
    private final List<Edits> edits = new ArrayList<>();

    /** Milliseconds of a validation of everything. */
    private record Row(String name, int findings, double fastest, double median) {
    }

    /**
     * Microseconds of a single edit, at a size, by the clock and of the processor; a full run by the processor; bytes of the model and of
     * what is kept besides.
     */
    private record Edits(int elements, int findings, double median, double p99, double busyMedian, double busyP99, double busySlowest,
            double busyFull, long model, long state) {
    }

    private ValidationBenchmark(Path folder) {
        this.folder = folder;
    }

    /** Runs the benchmark in a new process. @return the table for people */
    static String fork(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP,
                "-Dkigi.benchmarks.elements=" + SIZE, "-cp", System.getProperty("java.class.path"), ValidationBenchmark.class.getName(),
                folder.toString()).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException("the benchmark of validation failed");
        }
        return Files.readString(folder.resolve(TABLE));
    }

    public static void main(String[] arguments) throws Exception {
        new ValidationBenchmark(Path.of(arguments[0]).toAbsolutePath()).run();
    }

    private void run() throws Exception {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        batch();
        for (int size : SIZES) {
            System.out.println("Editing " + size + " elements");
            edits.add(edit(size));
        }
        Files.writeString(folder.resolve(JSON), json(load));
        Files.writeString(folder.resolve(TABLE), table(load));
    }

    private void batch() throws Exception {
        System.out.println("Validating " + SIZE + " elements");
        GoalTree tree = tree(SIZE);
        Evaluation evaluation = new Evaluator(NO_READINGS, DAY).evaluate(tree);
        Callable<List<Finding>> structural = () -> new Validator(SmartRules.rules(evaluation).stream()
                .filter(rule -> STRUCTURAL.contains(rule.description().id())).toList(), DAY).validate(tree);
        Set<String> expected = structural.call().stream().map(ValidationBenchmark::key).collect(Collectors.toCollection(TreeSet::new));
        measure("Kigi, the same rules", expected.size(), 5, 15, structural);
        HandWrittenValidator written = new HandWrittenValidator(tree);
        check("EMF", expected, written.validate());
        measure("EMF Diagnostician, hand-written EValidator", expected.size(), 5, 15, written::validate);
        try (EvlValidation evl = new EvlValidation(tree)) {
            check("EVL", expected, evl.validate());
            measure("Epsilon EVL 2.8", expected.size(), 1, 4, evl::validate);
        }
        List<Finding> all = SmartRules.validate(evaluation);
        measure("Kigi, all " + SmartRules.catalogue().size() + " rules", all.size(), 5, 15, () -> SmartRules.validate(evaluation));
        measure("Kigi, evaluation and all rules", all.size(), 3, 10,
                () -> SmartRules.validate(new Evaluator(NO_READINGS, DAY).evaluate(tree)));
    }

    /** Every hundredth element has a fault, so that there is something to find. */
    private static GoalTree tree(int size) {
        GoalTree tree = SyntheticStrategy.ofSize(size, GoalFileBenchmark.SEED);
        List<Indicator> indicators = GoalTrees.indicators(tree);
        Random random = new Random(GoalFileBenchmark.SEED);
        for (int i = 0; i < size / 500; i++) {
            Indicator one = indicators.get(random.nextInt(indicators.size()));
            switch (i % 5) {
                case 0 -> one.setOwner(null);
                case 1 -> one.setUnit(null);
                case 2 -> one.setCode(null);
                case 3 -> one.setTarget(null);
                default -> one.setMeasurementSource(null);
            }
        }
        return tree;
    }

    static String key(Finding finding) {
        return key(finding.rule().id(), finding.element());
    }

    static String key(String rule, EObject element) {
        return rule + ' ' + EcoreUtil.getID(element);
    }

    private static void check(String name, Set<String> expected, Set<String> found) {
        if (!expected.equals(found)) {
            Set<String> missing = new TreeSet<>(expected);
            missing.removeAll(found);
            Set<String> wrong = new TreeSet<>(found);
            wrong.removeAll(expected);
            throw new IllegalStateException(name + " misses " + missing.stream().limit(5).toList() + " and has "
                    + wrong.stream().limit(5).toList());
        }
    }

    private void measure(String name, int findings, int warmUp, int iterations, Callable<?> work) throws Exception {
        double[] times = new double[iterations];
        for (int i = -warmUp; i < iterations; i++) {
            long start = System.nanoTime();
            work.call();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        rows.add(new Row(name, findings, times[0], times[times.length / 2]));
        System.out.println(rows.getLast());
    }

    private static Edits edit(int size) {
        long empty = used();
        GoalTree tree = tree(size);
        long model = used() - empty;
        IncrementalValidator validator = new IncrementalValidator(new LiveEvaluation(tree, NO_READINGS, DAY), ValidationSettings.USUAL);
        validator.attach();
        long state = used() - empty - model;
        List<Indicator> indicators = GoalTrees.indicators(tree);
        List<Action> actions = GoalTrees.actions(tree);
        Random random = new Random(GoalFileBenchmark.SEED);
        IntConsumer edit = kind -> edit(indicators.get(random.nextInt(indicators.size())), actions.get(random.nextInt(actions.size())), kind,
                random);
        double[] times = new double[EDITS];
        double[] busy = new double[EDITS];
        for (int i = -EDITS; i < EDITS; i++) {
            edit.accept(random.nextInt(8));
            long start = System.nanoTime();
            long worked = THREADS.getCurrentThreadCpuTime();
            validator.update();
            if (i >= 0) {
                busy[i] = (THREADS.getCurrentThreadCpuTime() - worked) / 1e3;
                times[i] = (System.nanoTime() - start) / 1e3;
            }
        }
        Arrays.sort(times);
        Arrays.sort(busy);
        long worked = THREADS.getCurrentThreadCpuTime();
        List<Finding> expected = SmartRules.validate(new Evaluator(NO_READINGS, DAY).evaluate(tree));
        double full = (THREADS.getCurrentThreadCpuTime() - worked) / 1e3;
        if (!expected.equals(validator.findings())) {
            List<Finding> found = validator.findings();
            int at = 0;
            while (at < Math.min(expected.size(), found.size()) && expected.get(at).equals(found.get(at))) {
                at++;
            }
            throw new IllegalStateException("kept up: " + found.stream().skip(at).findFirst() + ", full run: "
                    + expected.stream().skip(at).findFirst());
        }
        Edits result = new Edits(size, expected.size(), times[EDITS / 2], times[(int) (EDITS * 0.99)], busy[EDITS / 2],
                busy[(int) (EDITS * 0.99)], busy[EDITS - 1], full, model, state);
        System.out.println(result);
        return result;
    }

    private static void edit(Indicator indicator, Action action, int kind, Random random) {
        int number = random.nextInt(1_000_000);
        switch (kind) {
            case 0 -> indicator.setName("New customers " + number);
            case 1 -> indicator.setStatement("Raise new customers from 100 to " + number + " by March 2027");
            case 2 -> indicator.setStatement("Improve customer relations as appropriate in " + number);
            case 3 -> indicator.setMeasurementSource(number % 2 == 0 ? null : "CRM");
            case 4 -> {
                if (indicator.getTarget() != null) {
                    indicator.getTarget().setValue(number / 100.0);
                }
            }
            case 5 -> {
                if (indicator.getTarget() != null) {
                    indicator.getTarget().setDate(DAY.plusDays(number % 400));
                }
            }
            case 6 -> action.setStatus(ActionStatus.get(number % 4));
            default -> action.setEnd(DAY.plusDays(number % 400));
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    private String json(double load) {
        return String.format(Locale.ROOT, """
                {
                  "elements": %d, "heap": "%s", "loadBefore": %.1f,
                  "milliseconds": [
                    %s
                  ],
                  "edits": [
                    %s
                  ]
                }
                """, SIZE, HEAP, load, rows.stream().map(row -> String.format(Locale.ROOT,
                        "{\"name\": \"%s\", \"findings\": %d, \"fastest\": %.2f, \"median\": %.2f}", row.name, row.findings, row.fastest, row.median))
                        .collect(Collectors.joining(",\n    ")),
                edits.stream().map(one -> String.format(Locale.ROOT,
                        "{\"elements\": %d, \"findings\": %d, \"median\": %.1f, \"p99\": %.1f, \"processorMedian\": %.1f, \"processorP99\": %.1f, "
                                + "\"processorSlowest\": %.1f, \"processorFull\": %.0f, \"modelBytes\": %d, \"stateBytes\": %d}",
                        one.elements, one.findings, one.median, one.p99, one.busyMedian, one.busyP99, one.busySlowest, one.busyFull, one.model,
                        one.state)).collect(Collectors.joining(",\n    ")));
    }

    private String table(double load) {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, """
                %,d elements, no readings; %d rules written three times; heap %s, load before %.1f

                | | findings | fastest, ms | median, ms | to Kigi's same rules |
                |---|---:|---:|---:|---:|
                """, SIZE, STRUCTURAL.size(), HEAP, load));
        for (Row row : rows) {
            table.append(String.format(Locale.ROOT, "| %s | %,d | %,.1f | %,.1f | %.2f |%n", row.name, row.findings, row.fastest, row.median,
                    row.fastest / rows.getFirst().fastest));
        }
        table.append("""

                Edits of names, sentences, sources, targets and actions, each validated at once. By the clock, and by the time that the processor \
                worked on it, which other programs do not lengthen:

                | elements | findings | median, µs | 99th percentile, µs | processor: median, µs | 99th percentile, µs | slowest, µs \
                | full run to median | state to model |
                |---:|---:|---:|---:|---:|---:|---:|---:|---:|
                """);
        for (Edits one : edits) {
            table.append(String.format(Locale.ROOT, "| %,d | %,d | %.0f | %.0f | %.0f | %.0f | %,.0f | %,.0f | %.2f |%n", one.elements,
                    one.findings, one.median, one.p99, one.busyMedian, one.busyP99, one.busySlowest, one.busyFull / one.busyMedian,
                    (double) one.state / one.model));
        }
        return table.toString();
    }
}
