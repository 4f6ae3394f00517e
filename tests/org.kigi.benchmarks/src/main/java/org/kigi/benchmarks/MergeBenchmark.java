package org.kigi.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kigi.benchmarks.StrategyEdits.Work;
import org.kigi.merge.Change;
import org.kigi.merge.Change.Added;
import org.kigi.merge.Change.Changed;
import org.kigi.merge.Change.Deleted;
import org.kigi.merge.Change.Linked;
import org.kigi.merge.Change.Moved;
import org.kigi.merge.Change.Reordered;
import org.kigi.merge.Conflict;
import org.kigi.merge.Difference;
import org.kigi.merge.FileMerge;
import org.kigi.merge.MergeResult;
import org.kigi.merge.ThreeWayMerge;
import org.kigi.merge.UnmergeableException;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.XmiGoalStore;

/**
 * Compares and merges large trees, merges a project of many files, starts the driver as Git does, and merges the same random edits with
 * {@code git merge-file}, which compares lines.
 */
final class MergeBenchmark {

    private static final XmiGoalStore STORE = new XmiGoalStore();
    private static final String TABLE = "merge.md";
    private static final int ELEMENTS = 100_000;
    private static final int EDITS = 1_000;
    private static final int FILES = 200;
    private static final int TRIPLES = 1_000;
    /** Of each file of the project, and of each tree that git merge-file gets, too. */
    private static final int FILE_ELEMENTS = 500;
    private static final int FILE_EDITS = 20;
    private static final int COMPARED_EDITS = 5;

    private final Map<String, List<Run>> times = new LinkedHashMap<>();
    private final Map<Work, List<Outcome>> outcomes = new EnumMap<>(Work.class);

    /** Milliseconds of one run, and those of the processor in this thread, with which other work on the machine disturbs less. */
    private record Run(double time, double processor) {
    }

    /** What became of the edits of many merges. */
    private static final class Outcome {
        int edits;
        int unreadable;
        int unreadableWithoutWord;
        int lost;
        int invented;
        int conflicts;
    }

    private MergeBenchmark() {
    }

    /** Runs in a process of its own. @return the tables */
    static String fork(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms2g",
                GoalFileSuite.HEAP, "-cp",
                System.getProperty("java.class.path"), MergeBenchmark.class.getName(), folder.toString()).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException("the benchmark of merges failed");
        }
        return Files.readString(folder.resolve(TABLE));
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        MergeBenchmark benchmark = new MergeBenchmark();
        benchmark.large();
        benchmark.project();
        benchmark.driver();
        for (Work work : Work.values()) {
            benchmark.compare(work);
        }
        Files.writeString(folder.resolve("merge.json"), benchmark.json());
        Files.writeString(folder.resolve(TABLE), benchmark.table());
    }

    private void large() throws Exception {
        GoalTree base = SyntheticStrategy.ofSize(ELEMENTS, GoalFileBenchmark.SEED);
        GoalTree ours = StrategyEdits.of(base, Work.ALL, 1, EDITS);
        GoalTree theirs = StrategyEdits.of(base, Work.ALL, 2, EDITS);
        byte[][] files = {STORE.toBytes(base), STORE.toBytes(ours), STORE.toBytes(theirs)};
        measure("merge of files, from bytes to bytes", 10, () -> FileMerge.merge("strategy.kigi", files[0], files[1], files[2]));
        measure("merge of trees", 10, () -> ThreeWayMerge.merge(base, ours, theirs));
        measure("difference of trees", 10, () -> Difference.of(ours, theirs));
    }

    private void project() throws Exception {
        List<byte[][]> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(triple(Work.ALL, GoalFileBenchmark.SEED + i, FILE_EDITS));
        }
        measure("project of " + FILES + " files, all changed by both", 5, () -> {
            for (byte[][] file : files) {
                FileMerge.merge("strategy.kigi", file[0], file[1], file[2]);
            }
            return null;
        });
    }

    private static byte[][] triple(Work work, long seed, int edits) throws Exception {
        GoalTree base = SyntheticStrategy.ofSize(FILE_ELEMENTS, seed);
        return new byte[][] {STORE.toBytes(base), STORE.toBytes(StrategyEdits.of(base, work, 2 * seed + 1, edits)),
            STORE.toBytes(StrategyEdits.of(base, work, 2 * seed, edits))};
    }

    /** Starts the driver of the product, if that is built, as {@code kigi git-setup} has told Git to. */
    private void driver() throws Exception {
        Path here = Path.of(MergeBenchmark.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path product = Path.of(System.getProperty("kigi.product",
                here.resolve("../../../../releng/org.kigi.product/target/products/org.kigi.product/linux/gtk/x86_64/kigi").normalize()
                        .toString()));
        if (!Files.isExecutable(product.resolve("kigi"))) {
            System.out.println("The product is not built, so the start of the driver is not measured: " + product);
            return;
        }
        byte[][] triple = triple(Work.ALL, GoalFileBenchmark.SEED, FILE_EDITS);
        Path folder = Files.createTempDirectory("driver");
        List<String> names = List.of("base", "ours", "theirs");
        measure("driver of Git, one file", 20, () -> {
            for (String name : names) {
                Files.write(folder.resolve(name), triple[names.indexOf(name)]);
            }
            ProcessBuilder builder = new ProcessBuilder(product.resolve("kigi").toString(), "git-merge", "base", "ours", "theirs",
                    "strategy.kigi")
                    .directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().put("KIGI_JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
            return output(builder.start(), 1);
        });
        for (Path file : list(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String output(Process process, int worst) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() > worst) {
            throw new IOException(output);
        }
        return output;
    }

    /** The first run, and then as many. */
    private void measure(String name, int runs, Callable<?> work) throws Exception {
        System.out.println(name);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Run> all = new ArrayList<>();
        for (int i = 0; i <= runs; i++) {
            long start = System.nanoTime();
            long processor = threads.getCurrentThreadCpuTime();
            work.call();
            all.add(new Run((System.nanoTime() - start) / 1e6, (threads.getCurrentThreadCpuTime() - processor) / 1e6));
        }
        times.put(name, all);
    }

    // ---- against lines

    private void compare(Work work) throws Exception {
        System.out.println(TRIPLES + " random merges against git merge-file");
        Outcome kigi = new Outcome();
        Outcome git = new Outcome();
        Path folder = Files.createTempDirectory("merge-file");
        for (int i = 0; i < TRIPLES; i++) {
            byte[][] triple = triple(work, GoalFileBenchmark.SEED + i, COMPARED_EDITS);
            GoalTree base = STORE.fromBytes(triple[0], "base");
            Set<String> made = edits(base, STORE.fromBytes(triple[1], "ours"));
            made.addAll(edits(base, STORE.fromBytes(triple[2], "theirs")));
            kigi.edits += made.size();
            git.edits += made.size();
            byte[] lines = mergeLines(folder, triple);
            int markers = (int) new String(lines, StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("<<<<<<< ")).count();
            git.conflicts += markers;
            count(git, base, made, lines, Set.of(), markers > 0);
            MergeResult result = FileMerge.merge("strategy.kigi", triple[0], triple[1], triple[2]).tree().orElseThrow();
            kigi.conflicts += result.conflicts().size();
            Set<String> asked = result.conflicts().stream().flatMap(MergeBenchmark::changes).flatMap(MergeBenchmark::names)
                    .collect(Collectors.toSet());
            count(kigi, base, made, STORE.toBytes(result.tree()), asked, false);
        }
        for (Path file : list(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
        outcomes.put(work, List.of(kigi, git));
    }

    private static byte[] mergeLines(Path folder, byte[][] triple) throws IOException, InterruptedException {
        for (int i = 0; i < triple.length; i++) {
            Files.write(folder.resolve(String.valueOf(i)), triple[i]);
        }
        Process process = new ProcessBuilder("git", "merge-file", "-p", "1", "0", "2").directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        byte[] merged = process.getInputStream().readAllBytes();
        if (process.waitFor() > 127) {
            throw new IOException("git merge-file ended with " + process.exitValue());
        }
        return merged;
    }

    private static void count(Outcome outcome, GoalTree base, Set<String> made, byte[] merged, Set<String> asked,
            boolean isMarked) throws UnmergeableException {
        try {
            Set<String> kept = edits(base, STORE.fromBytes(merged, "merged"));
            outcome.lost += (int) made.stream().filter(edit -> !kept.contains(edit) && !asked.contains(edit)).count();
            outcome.invented += (int) kept.stream().filter(edit -> !made.contains(edit)).count();
        } catch (UnreadableModelException e) {
            outcome.unreadable++;
            outcome.unreadableWithoutWord += isMarked ? 0 : 1;
        }
    }

    private static Stream<Change> changes(Conflict conflict) {
        return Stream.of(conflict.ours(), conflict.theirs()).flatMap(stance -> stance.changes().stream());
    }

    /** What leads from one tree to another, each edit in one text; the order of lists is left out. */
    private static Set<String> edits(GoalTree from, GoalTree to) throws UnmergeableException {
        Set<String> edits = new HashSet<>();
        Difference.of(from, to).changes().stream().flatMap(MergeBenchmark::names).forEach(edits::add);
        return edits;
    }

    private static Stream<String> names(Change change) {
        String id = change.element().getId();
        return switch (change) {
            case Added added -> added.ids().stream().map("added "::concat);
            case Deleted deleted -> deleted.ids().stream().map("deleted "::concat);
            case Moved moved -> Stream.of("moved " + id + ' ' + moved.to().parent().getId());
            case Changed changed -> Stream.of("changed " + id + ' ' + changed.feature().getName() + ' '
                    + (changed.after() instanceof Identified target ? target.getId() : changed.after()));
            case Linked linked -> Stream.of("linked " + id + ' ' + linked.target().getId() + linked.isAdded());
            case Reordered reordered -> Stream.empty();
        };
    }

    // ---- results

    private String table() {
        StringBuilder table = new StringBuilder("| | first, ms | fastest, ms | median, ms | fastest, ms of processor |\n|---|---:|---:|---:|---:|\n");
        times.forEach((name, all) -> table.append(String.format(Locale.ROOT, "| %s | %,.0f | %,.0f | %,.0f | %,.0f |%n", name, all.getFirst().time,
                sorted(all, Run::time).getFirst(), sorted(all, Run::time).get(all.size() / 2), sorted(all, Run::processor).getFirst())));
        table.append(String.format(Locale.ROOT, "%n| %,d merges of %,d elements, with %d edits a side | all kinds: Kigi | git merge-file "
                + "| values only: Kigi | git merge-file |%n|---|---:|---:|---:|---:|%n", TRIPLES, FILE_ELEMENTS, COMPARED_EDITS));
        row(table, "conflicts that a person must decide", outcome -> outcome.conflicts);
        row(table, "merged files that cannot be read", outcome -> outcome.unreadable);
        row(table, "of these, called merged without conflict", outcome -> outcome.unreadableWithoutWord);
        row(table, "edits lost without a word, in files that can be read", outcome -> outcome.lost);
        row(table, "edits that nobody has made, in files that can be read", outcome -> outcome.invented);
        return table.toString();
    }

    private void row(StringBuilder table, String name, ToIntFunction<Outcome> count) {
        table.append("| ").append(name).append(" | ").append(outcomes.values().stream().flatMap(List::stream)
                .map(outcome -> String.format(Locale.ROOT, "%,d", count.applyAsInt(outcome))).collect(Collectors.joining(" | ")))
                        .append(" |\n");
    }

    private static List<Double> sorted(List<Run> runs, Function<Run, Double> time) {
        return runs.stream().map(time).sorted().toList();
    }

    private String json() {
        String measured = times.entrySet().stream().map(entry -> String.format(Locale.ROOT, "    {\"name\": \"%s\", \"milliseconds\": [%s]}",
                entry.getKey(),
                entry.getValue().stream().map(run -> String.format(Locale.ROOT, "%.3f", run.time)).collect(Collectors.joining(", "))))
                .collect(Collectors.joining(",\n"));
        String compared = outcomes.entrySet().stream().map(entry -> String.format(Locale.ROOT,
                "    {\"work\": \"%s\", \"merges\": %d, \"kigi\": %s, \"git\": %s}",
                entry.getKey(), TRIPLES, json(entry.getValue().getFirst()), json(entry.getValue().getLast())))
                        .collect(Collectors.joining(",\n"));
        return "{\n  \"times\": [\n" + measured + "\n  ],\n  \"comparisons\": [\n" + compared + "\n  ]\n}\n";
    }

    private static String json(Outcome outcome) {
        return String.format(Locale.ROOT,
                "{\"edits\": %d, \"conflicts\": %d, \"unreadable\": %d, \"unreadableWithoutWord\": %d, \"lost\": %d, \"invented\": %d}",
                outcome.edits, outcome.conflicts, outcome.unreadable, outcome.unreadableWithoutWord, outcome.lost, outcome.invented);
    }
}
