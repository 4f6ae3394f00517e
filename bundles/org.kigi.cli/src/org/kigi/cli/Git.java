package org.kigi.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The program {@code git}, as far as it is asked for something here. */
final class Git {

    private final Path folder;

    /** What an ended run has said. */
    record Result(int status, String out, String err) {
    }

    /** Runs Git in that folder. */
    Git(Path folder) {
        this.folder = folder;
    }

    /** Runs a command, whose words do not depend on the language of the system. */
    Result run(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of("git"));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().put("LC_MESSAGES", "C");
        builder.environment().remove("LC_ALL");
        Process process = builder.start();
        process.getOutputStream().close();
        byte[] out = process.getInputStream().readAllBytes();
        byte[] err = process.getErrorStream().readAllBytes();
        return new Result(end(process), new String(out, StandardCharsets.UTF_8).strip(), new String(err, StandardCharsets.UTF_8).strip());
    }

    /** The value in the configuration of the repository itself. */
    Optional<String> config(String key) throws IOException {
        Result result = run("config", "--local", "--get", key);
        return result.status == 0 ? Optional.of(result.out) : Optional.empty();
    }

    /** Merges by lines, as Git does where it has no driver, and returns the status that it expects of one. */
    static int mergeLines(Path base, Path ours, Path theirs) throws IOException {
        return passOn("merge-file", "-L", "ours", "-L", "base", "-L", "theirs", ours.toString(), base.toString(), theirs.toString());
    }

    /** Shows the difference by lines on the standard output. */
    static void diffLines(Path before, Path after) throws IOException {
        passOn("--no-pager", "diff", "--no-index", "--no-ext-diff", "--no-textconv", before.toString(), after.toString());
    }

    private static int passOn(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of("git"));
        line.addAll(List.of(arguments));
        return end(new ProcessBuilder(line).redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT).start());
    }

    private static int end(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
