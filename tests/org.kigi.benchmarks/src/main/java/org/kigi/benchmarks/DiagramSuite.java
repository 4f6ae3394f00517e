package org.kigi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Arranges trees of boxes with Kigi, ELK and Graphviz, and computes, refreshes and exports diagrams, in about four minutes. */
final class DiagramSuite {

    /** Milliseconds of one operation. */
    private record Row(String operation, int nodes, TreeLayoutPeer peer, double fastest, double mean) {
        String json() {
            return String.format(Locale.ROOT, "{\"operation\": \"%s\", \"nodes\": %d, \"peer\": \"%s\", \"fastest\": %.4f, "
                    + "\"mean\": %.4f}", operation, nodes, peer, fastest, mean);
        }
    }

    private DiagramSuite() {
    }

    /** Writes every number into {@code diagram.json}. @return the table for people */
    static String run(Path folder) throws IOException, RunnerException {
        List<TreeLayoutPeer> peers = Stream.of(TreeLayoutPeer.values()).filter(TreeLayoutPeer::isThere).toList();
        List<Row> rows = new ArrayList<>(measure("arrange", new OptionsBuilder().warmupIterations(20).measurementIterations(30)
                .param("peer", TreeLayoutPeer.KIGI.name())));
        // these take seconds each
        rows.addAll(measure("arrange", new OptionsBuilder().warmupIterations(1).measurementIterations(3)
                .param("peer", peers.stream().skip(1).map(TreeLayoutPeer::name).toArray(String[]::new))));
        rows.addAll(measure("(compute|edit|exportSvg)", new OptionsBuilder().warmupIterations(8).measurementIterations(10)));
        Files.writeString(folder.resolve("diagram.json"),
                rows.stream().map(Row::json).collect(Collectors.joining(",\n    ", "{\n  \"results\": [\n    ", "\n  ]\n}\n")));
        return table(rows);
    }

    private static List<Row> measure(String operation, ChainedOptionsBuilder options) throws RunnerException {
        options.include(DiagramBenchmark.class.getName() + "\\." + operation + '$').forks(1).warmupTime(TimeValue.milliseconds(250))
                .measurementTime(TimeValue.milliseconds(250)).jvmArgs("-Xms2g", GoalFileSuite.HEAP, "-Djava.awt.headless=true")
                .shouldFailOnError(true);
        List<Row> rows = new ArrayList<>();
        for (RunResult result : new Runner(options.build()).run()) {
            String peer = result.getParams().getParam("peer");
            rows.add(new Row(result.getPrimaryResult().getLabel(), Integer.parseInt(result.getParams().getParam("nodes")),
                    peer == null ? TreeLayoutPeer.KIGI : TreeLayoutPeer.valueOf(peer), result.getPrimaryResult().getStatistics().getMin(),
                    result.getPrimaryResult().getStatistics().getMean()));
        }
        return rows;
    }

    private static String table(List<Row> rows) {
        StringBuilder table = new StringBuilder("| | nodes | by | fastest, ms | mean, ms | to Kigi |\n|---|---:|---|---:|---:|---:|\n");
        for (Row row : rows) {
            double kigi = rows.stream().filter(other -> other.operation.equals(row.operation) && other.nodes == row.nodes).findFirst()
                    .orElseThrow().fastest;
            table.append(String.format(Locale.ROOT, "| %s | %,d | %s | %,.2f | %,.2f | %,.1f |%n", row.operation, row.nodes, row.peer,
                    row.fastest, row.mean, row.fastest / kigi));
        }
        return table.toString();
    }
}
