package org.kigi.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Hard recalculation by LibreOffice Calc, timed inside its own process by a Basic macro. The program is {@code soffice} on the path or
 * {@code -Dkigi.benchmarks.soffice}.
 */
final class LibreOffice {
    private static final String PROGRAM = System.getProperty("kigi.benchmarks.soffice", "soffice");
    private static final int PATIENCE = 600;

    private LibreOffice() {
    }

    /** The version; null if the program is not there. */
    static String version() throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(PROGRAM, "--version").redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? output : null;
        } catch (IOException e) {
            return null; // not installed
        }
    }

    /**
     * The milliseconds of each recalculation of all cells of a file after it was opened.
     *
     * @param csv receives the results
     */
    static List<Double> recalculate(Path file, Path csv, int times) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("libreoffice");
        try {
            // makes the profile, with an empty module
            run(profile, "--terminate_after_init");
            try (InputStream in = LibreOffice.class.getResourceAsStream("Module1.xba")) {
                Files.copy(in, profile.resolve("user/basic/Standard/Module1.xba"), StandardCopyOption.REPLACE_EXISTING);
            }
            Path log = profile.resolve("times.txt");
            run(profile, "macro:///Standard.Module1.Recalculate(" + file.toUri() + "," + csv.toUri() + "," + log.toUri() + "," + times + ")");
            return Files.readAllLines(log).stream().map(Double::valueOf).toList();
        } finally {
            delete(profile);
        }
    }

    private static void run(Path profile, String argument) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(PROGRAM, "--headless", "--norestore", "--nologo", "-env:UserInstallation=" + profile.toUri(),
                argument).redirectOutput(ProcessBuilder.Redirect.INHERIT).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            throw new IOException("LibreOffice did not end within " + PATIENCE + " s");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
