package org.kigi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A picture of the real workbench that shows a copy of a project, taken by the workbench itself. */
final class Screenshot {

    private final Session session;
    private final Workbench workbench;
    private final Map<String, String> display;
    private final Duration patience;

    /**
     * Prepares to take pictures.
     *
     * @param display the environment variables that say where the window opens
     * @param patience how long the workbench may take
     */
    Screenshot(Session session, Workbench workbench, Map<String, String> display, Duration patience) {
        this.session = session;
        this.workbench = workbench;
        this.display = display;
        this.patience = patience;
    }

    /**
     * Writes the picture to {@code file}; on failure, what the workbench said is in a log beside it.
     *
     * @param theme {@code light} or {@code dark}
     */
    void take(Path project, LocalDate asOf, String theme, Path file) throws CommandFailure, InterruptedException {
        try {
            Path folder = Files.createTempDirectory("kigi-demo-");
            try {
                take(project, asOf, theme, file, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new CommandFailure(session.text("output.failed", file, String.valueOf(e.getMessage())), e);
        }
    }

    private void take(Path project, LocalDate asOf, String theme, Path file, Path folder) throws IOException, CommandFailure, InterruptedException {
        Path copy = folder.resolve(project.toRealPath().getFileName());
        copy(project, copy);
        Path picture = folder.resolve("window.png");
        Path log = folder.resolve("log");
        Map<String, String> environment = new HashMap<>(session.environment());
        environment.putAll(display);
        environment.merge("JDK_JAVA_OPTIONS", "-Dkigi.asOf=" + asOf, (ours, more) -> ours + " " + more);
        String workspace = folder.resolve("workspace").toString();
        List<String> arguments = List.of("-data", workspace, "-theme", theme, "-screenshot", picture.toString(), copy.toString());
        Process process = workbench.start(session, arguments, environment, Redirect.to(log.toFile()));
        Thread atExit = new Thread(() -> kill(process));
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw failure("workbench.timeout", file, log, patience.toSeconds());
            }
        } finally {
            kill(process);
            Runtime.getRuntime().removeShutdownHook(atExit);
        }
        if (process.exitValue() != 0 || !Files.isRegularFile(picture)) {
            throw Files.readString(log, StandardCharsets.ISO_8859_1).contains("libgtk-3") ? session.failure("display.no-gtk")
                    : failure("workbench.no-picture", file, log, process.exitValue());
        }
        OutputFile.write(session, file, Files.readAllBytes(picture));
        Files.deleteIfExists(keptLog(file));
    }

    private static Path keptLog(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".png", ".log"));
    }

    private CommandFailure failure(String key, Path file, Path log, Object number) throws IOException, CommandFailure {
        Path kept = keptLog(file);
        OutputFile.write(session, kept, Files.readAllBytes(log));
        return session.failure(key, number, kept);
    }

    /** Ends the process and whatever it started; when it returns, nothing of them writes any more. */
    private static void kill(Process process) {
        List<ProcessHandle> family = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(each -> each.onExit().join());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
