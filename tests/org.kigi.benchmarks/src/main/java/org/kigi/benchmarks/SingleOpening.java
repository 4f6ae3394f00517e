package org.kigi.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

import org.kigi.persistence.UnwritableModelException;

/** One opening in a process of its own, for what takes minutes: stopped when it takes longer than one is willing to wait. */
final class SingleOpening {
    private SingleOpening() {
    }

    /** Milliseconds of the first opening of a tree of that size; empty when it was stopped after so many seconds. */
    static OptionalDouble milliseconds(Peer peer, int elements, long patience)
            throws IOException, InterruptedException, UnwritableModelException {
        Path file = Files.createTempFile("strategy", ".kigi");
        try {
            Files.write(file, peer.saving(SyntheticStrategy.ofSize(elements, GoalFileBenchmark.SEED)).save());
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), GoalFileSuite.HEAP, "-cp",
                    System.getProperty("java.class.path"), SingleOpening.class.getName(), peer.name(), file.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            if (!process.waitFor(patience, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                return OptionalDouble.empty();
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.exitValue() != 0) {
                throw new IOException("opening " + elements + " elements with " + peer + " failed: " + output);
            }
            return OptionalDouble.of(Double.parseDouble(output));
        } finally {
            Files.delete(file);
        }
    }

    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        Peer.valueOf(arguments[0]).open(Path.of(arguments[1]));
        System.out.println((System.nanoTime() - start) / 1e6);
    }
}
