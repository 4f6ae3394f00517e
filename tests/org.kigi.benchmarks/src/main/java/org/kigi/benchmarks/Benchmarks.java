package org.kigi.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all benchmarks in about five minutes and writes {@code results.json} (every number, with seed, sizes, Java and machine),
 * {@code results.md} (the table of ratios, also printed) and the raw results of JMH into the folder given, or {@code target/benchmarks}.
 * EMF with its defaults needs minutes to open 100,000 elements, since it searches the whole tree for every reference; that one is
 * measured once, and stopped after {@code -Dkigi.benchmarks.patience} seconds (60), which then gives a lower bound.
 */
public final class Benchmarks {
    static final String HEAP = "-Xmx2g";

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final int TOO_SLOW = 100_000;

    /** The time of one operation in milliseconds; the error is that of a confidence interval of 99.9 %, NaN for a single measurement. */
    private record Row(String operation, int elements, Peer peer, double milliseconds, double error, boolean lowerBound) {
        String json() {
            return String.format(Locale.ROOT,
                    "{\"operation\": \"%s\", \"elements\": %d, \"peer\": \"%s\", \"milliseconds\": %.4f, \"error\": %s, \"lowerBound\": %b}",
                    operation, elements, peer, milliseconds, Double.isNaN(error) ? "null" : String.format(Locale.ROOT, "%.4f", error), lowerBound);
        }

        String text() {
            if (lowerBound) {
                return String.format(Locale.ROOT, "> %,.0f, stopped", milliseconds);
            }
            return Double.isNaN(error) ? String.format(Locale.ROOT, "%,.0f, once", milliseconds)
                    : String.format(Locale.ROOT, milliseconds < 10 ? "%.2f ± %.2f" : "%,.1f ± %.1f", milliseconds, error);
        }
    }

    private Benchmarks() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "target/benchmarks"));
        List<Row> rows = new ArrayList<>();
        rows.addAll(run(folder.resolve("jmh-open.json"), "open", Peer.values(), SIZES.stream().filter(s -> s < TOO_SLOW).toList()));
        rows.addAll(run(folder.resolve("jmh-open-large.json"), "open", new Peer[] {Peer.KIGI, Peer.EMF_RECOMMENDED}, List.of(TOO_SLOW)));
        rows.addAll(run(folder.resolve("jmh-save.json"), "save", Peer.values(), SIZES));
        rows.add(slowest());

        String environment = environment();
        String table = table(rows);
        Files.writeString(folder.resolve("results.json"), json(rows));
        Files.writeString(folder.resolve("results.md"), environment + "\n\n" + table);
        System.out.println("\n" + environment + "\n\n" + table + "\nWritten to " + folder);
    }

    private static List<Row> run(Path raw, String operation, Peer[] peers, List<Integer> sizes) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder().include(GoalFileBenchmark.class.getName() + '.' + operation + '$').forks(1)
                .warmupIterations(3).warmupTime(TimeValue.seconds(1)).measurementIterations(5).measurementTime(TimeValue.seconds(1))
                .param("elements", sizes.stream().map(String::valueOf).toArray(String[]::new))
                .param("peer", Stream.of(peers).map(Peer::name).toArray(String[]::new))
                .jvmArgs("-Xms2g", HEAP).shouldFailOnError(true).resultFormat(ResultFormatType.JSON).result(raw.toString());
        List<Row> rows = new ArrayList<>();
        for (RunResult result : new Runner(options.build()).run()) {
            rows.add(new Row(operation, Integer.parseInt(result.getParams().getParam("elements")), Peer.valueOf(result.getParams().getParam("peer")),
                    result.getPrimaryResult().getScore(), result.getPrimaryResult().getScoreError(), false));
        }
        return rows;
    }

    private static Row slowest() throws Exception {
        long patience = Long.getLong("kigi.benchmarks.patience", 60);
        System.out.println("Opening " + TOO_SLOW + " elements once with EMF's defaults, for at most " + patience + " s");
        OptionalDouble time = SingleOpening.milliseconds(Peer.EMF_DEFAULT, TOO_SLOW, patience);
        return new Row("open", TOO_SLOW, Peer.EMF_DEFAULT, time.orElse(patience * 1e3), Double.NaN, time.isEmpty());
    }

    private static String table(List<Row> rows) {
        StringBuilder table = new StringBuilder("""
                | | elements | Kigi, ms | EMF recommended, ms | EMF default, ms | Kigi / EMF recommended | EMF default / Kigi |
                |---|---:|---:|---:|---:|---:|---:|
                """);
        for (String operation : List.of("open", "save")) {
            for (int size : SIZES) {
                Row kigi = row(rows, operation, size, Peer.KIGI);
                Row recommended = row(rows, operation, size, Peer.EMF_RECOMMENDED);
                Row standard = row(rows, operation, size, Peer.EMF_DEFAULT);
                table.append(String.format(Locale.ROOT, "| %s | %,d | %s | %s | %s | %.2f | %s%.1f |%n", operation, size, kigi.text(),
                        recommended.text(), standard.text(), kigi.milliseconds / recommended.milliseconds, standard.lowerBound ? "> " : "",
                        standard.milliseconds / kigi.milliseconds));
            }
        }
        return table.toString();
    }

    private static Row row(List<Row> rows, String operation, int elements, Peer peer) {
        return rows.stream().filter(r -> r.operation.equals(operation) && r.elements == elements && r.peer == peer).findFirst().orElseThrow();
    }

    private static String json(List<Row> rows) throws IOException {
        return rows.stream().sorted(Comparator.comparing(Row::operation).thenComparing(Row::elements).thenComparing(Row::peer)).map(Row::json)
                .collect(Collectors.joining(",\n    ", String.format(Locale.ROOT,
                        "{\n  \"date\": \"%s\",\n  \"seed\": %d,\n  \"java\": \"%s\",\n  \"machine\": \"%s\",\n  \"results\": [\n    ", LocalDate.now(),
                        GoalFileBenchmark.SEED, java(), machine()), "\n  ]\n}\n"));
    }

    private static String environment() throws IOException {
        return String.format(Locale.ROOT, "Seed %d, Java %s, %s, %s", GoalFileBenchmark.SEED, java(), machine(), LocalDate.now());
    }

    private static String java() {
        return System.getProperty("java.vm.name") + ' ' + System.getProperty("java.runtime.version") + " with " + HEAP;
    }

    private static String machine() throws IOException {
        Path processors = Path.of("/proc/cpuinfo");
        String model = System.getProperty("os.arch");
        if (Files.isReadable(processors)) {
            try (Stream<String> lines = Files.lines(processors, StandardCharsets.UTF_8)) {
                model = lines.filter(l -> l.startsWith("model name")).map(l -> l.substring(l.indexOf(':') + 1).strip()).findFirst().orElse(model);
            }
        }
        return String.format(Locale.ROOT, "%d × %s, %s", Runtime.getRuntime().availableProcessors(), model, System.getProperty("os.name"));
    }
}
