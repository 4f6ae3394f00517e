package org.kigi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.util.Statistics;

/**
 * Opens and saves goal trees with Kigi and with EMF, in about five minutes. EMF with its defaults needs minutes to open 100,000 elements,
 * since it searches the whole tree for every reference; that one is measured once, and stopped after
 * {@code -Dkigi.benchmarks.patience} seconds (30), which then gives a lower bound.
 */
final class GoalFileSuite {
    static final String HEAP = "-Xmx2g";

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final int TOO_SLOW = 100_000;

    /**
     * Milliseconds of one operation: in the fastest and in all of the iterations, each of which is the mean of half a second. The ratios
     * are those of the fastest, which other work on the machine disturbs least.
     */
    private record Row(String operation, int elements, Peer peer, int iterations, double fastest, double mean, boolean stopped) {
        String json() {
            return String.format(Locale.ROOT, "{\"operation\": \"%s\", \"elements\": %d, \"peer\": \"%s\", \"iterations\": %d, "
                    + "\"fastest\": %.4f, \"mean\": %.4f, \"stopped\": %b}", operation, elements, peer, iterations, fastest, mean, stopped);
        }

        String text() {
            String number = String.format(Locale.ROOT, fastest < 10 ? "%.2f" : fastest < 1_000 ? "%.1f" : "%,.0f", fastest);
            return stopped ? "> " + number : number;
        }
    }

    private GoalFileSuite() {
    }

    /** Writes every number into {@code files.json} beside the raw results of JMH. @return the table of ratios */
    static String run(Path folder) throws Exception {
        List<Row> rows = new ArrayList<>();
        rows.addAll(run(folder.resolve("jmh-open.json"), "open", Peer.values(), SIZES.stream().filter(s -> s < TOO_SLOW).toList()));
        rows.addAll(run(folder.resolve("jmh-open-large.json"), "open", new Peer[] {Peer.KIGI, Peer.EMF_RECOMMENDED}, List.of(TOO_SLOW)));
        rows.addAll(run(folder.resolve("jmh-save.json"), "save", Peer.values(), SIZES));
        rows.add(slowest());
        Files.writeString(folder.resolve("files.json"), json(rows));
        return table(rows);
    }

    private static List<Row> run(Path raw, String operation, Peer[] peers, List<Integer> sizes) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder().include(GoalFileBenchmark.class.getName() + '.' + operation + '$').forks(1)
                .warmupIterations(3).warmupTime(TimeValue.seconds(1))
                .measurementIterations(10).measurementTime(TimeValue.milliseconds(500))
                .param("elements", sizes.stream().map(String::valueOf).toArray(String[]::new))
                .param("peer", Stream.of(peers).map(Peer::name).toArray(String[]::new))
                .jvmArgs("-Xms2g", HEAP).shouldFailOnError(true).resultFormat(ResultFormatType.JSON).result(raw.toString());
        List<Row> rows = new ArrayList<>();
        for (RunResult result : new Runner(options.build()).run()) {
            Statistics iterations = result.getPrimaryResult().getStatistics();
            int elements = Integer.parseInt(result.getParams().getParam("elements"));
            Peer peer = Peer.valueOf(result.getParams().getParam("peer"));
            rows.add(new Row(operation, elements, peer, (int) iterations.getN(), iterations.getMin(), iterations.getMean(), false));
        }
        return rows;
    }

    private static Row slowest() throws Exception {
        long patience = Long.getLong("kigi.benchmarks.patience", 30);
        System.out.println("Opening " + TOO_SLOW + " elements once with EMF's defaults, for at most " + patience + " s");
        OptionalDouble time = SingleOpening.milliseconds(Peer.EMF_DEFAULT, TOO_SLOW, patience);
        double milliseconds = time.orElse(patience * 1e3);
        return new Row("open", TOO_SLOW, Peer.EMF_DEFAULT, 1, milliseconds, milliseconds, time.isEmpty());
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
                        recommended.text(), standard.text(), kigi.fastest / recommended.fastest, standard.stopped ? "> " : "",
                        standard.fastest / kigi.fastest));
            }
        }
        return table.toString();
    }

    private static Row row(List<Row> rows, String operation, int elements, Peer peer) {
        return rows.stream().filter(r -> r.operation.equals(operation) && r.elements == elements && r.peer == peer).findFirst()
                .orElseThrow();
    }

    private static String json(List<Row> rows) {
        return rows.stream().sorted(Comparator.comparing(Row::operation).thenComparing(Row::elements).thenComparing(Row::peer))
                .map(Row::json).collect(Collectors.joining(",\n    ", "{\n  \"results\": [\n    ", "\n  ]\n}\n"));
    }
}
