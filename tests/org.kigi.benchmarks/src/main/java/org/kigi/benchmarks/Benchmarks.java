package org.kigi.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the benchmarks: {@code [FOLDER [NAME…]]}, all of them without names. For each one {@code NAME.md} (the table, also printed) and
 * {@code NAME.json} (every number) are written into the folder, or {@code target/results}, with what JMH wrote.
 */
public final class Benchmarks {

    private static final Map<String, Suite> SUITES = new LinkedHashMap<>();

    static {
        SUITES.put("files", GoalFileSuite::run);
        SUITES.put("evaluation", EvaluationBenchmark::fork);
        SUITES.put("diagram", DiagramSuite::run);
        SUITES.put("merge", MergeBenchmark::fork);
        SUITES.put("validation", ValidationBenchmark::fork);
    }

    /** Writes its numbers into a folder. */
    private interface Suite {
        /** @return the table for people, in Markdown */
        String run(Path folder) throws Exception;
    }

    private Benchmarks() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "target/results")).toAbsolutePath();
        List<String> names = arguments.length > 1 ? Arrays.asList(arguments).subList(1, arguments.length) : List.copyOf(SUITES.keySet());
        if (!SUITES.keySet().containsAll(names)) {
            System.err.println("Benchmarks are " + String.join(", ", SUITES.keySet()) + ", not " + String.join(", ", names));
            System.exit(2);
        }
        for (String name : names) {
            String table = environment() + "\n\n" + SUITES.get(name).run(folder);
            Files.writeString(folder.resolve(name + ".md"), table);
            System.out.println("\n" + table + "\nWritten to " + folder);
        }
    }

    private static String environment() throws IOException {
        return String.format(Locale.ROOT, "Seed %d, Java %s, %s, %s", GoalFileBenchmark.SEED, java(), machine(), LocalDate.now());
    }

    private static String java() {
        return System.getProperty("java.vm.name") + ' ' + System.getProperty("java.runtime.version");
    }

    private static String machine() throws IOException {
        Path processors = Path.of("/proc/cpuinfo");
        String model = System.getProperty("os.arch");
        if (Files.isReadable(processors)) {
            try (Stream<String> lines = Files.lines(processors, StandardCharsets.UTF_8)) {
                model = lines.filter(l -> l.startsWith("model name")).map(l -> l.substring(l.indexOf(':') + 1).strip()).findFirst()
                        .orElse(model);
            }
        }
        return String.format(Locale.ROOT, "%d × %s, %s", Runtime.getRuntime().availableProcessors(), model, System.getProperty("os.name"));
    }
}
