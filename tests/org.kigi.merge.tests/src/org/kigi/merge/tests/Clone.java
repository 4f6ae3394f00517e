package org.kigi.merge.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kigi.cli.Main;

/** A repository with a working tree, driven by the real Git; nothing of the machine's own configuration plays a part. */
final class Clone {

    /** What an ended run of Git has said. */
    record Said(int status, String text) {
    }

    private final Path folder;
    private final String person;

    private Clone(Path folder, String person) {
        this.folder = folder;
        this.person = person;
    }

    /** A new repository in that folder, where Git compares and merges with Kigi. */
    static Clone init(Path folder, String person) throws IOException {
        Files.createDirectories(folder);
        Clone clone = new Clone(folder, person);
        clone.git("init", "--quiet", "--initial-branch=main");
        clone.setUp();
        return clone;
    }

    /** A clone of another repository in that folder, set up by that person. */
    Clone cloneTo(Path other, String by, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("clone", "--quiet"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of(folder.toString(), other.toString()));
        git(arguments.toArray(String[]::new));
        Clone clone = new Clone(other, by);
        clone.setUp();
        return clone;
    }

    private void setUp() {
        Said said = kigi("git-setup", folder.toString());
        assertEquals(0, said.status, said.text);
    }

    /** Runs a command of Kigi, as a person would in this folder. */
    static Said kigi(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int status = new Main(print, print, Clock.systemDefaultZone(), Locale.ENGLISH, Map.of()).run(arguments);
        return new Said(status, out.toString(StandardCharsets.UTF_8));
    }

    /** Runs Git, which must succeed; returns what it said. */
    String git(String... arguments) throws IOException {
        Said said = attempt(arguments);
        assertEquals(0, said.status, "git " + String.join(" ", arguments) + "\n" + said.text);
        return said.text;
    }

    /** Runs Git. */
    Said attempt(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of("git", "-c", "core.quotePath=false"));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(key -> key.startsWith("GIT_"));
        environment.putAll(Map.of("GIT_CONFIG_GLOBAL", folder.resolve("no-such-file").toString(), "GIT_CONFIG_NOSYSTEM", "1",
                "LC_ALL", "C.UTF-8",
                "GIT_AUTHOR_NAME", person, "GIT_AUTHOR_EMAIL", "a@example.com", "GIT_COMMITTER_NAME", person,
                "GIT_COMMITTER_EMAIL", "a@example.com",
                "GIT_EDITOR", "true", "GIT_TERMINAL_PROMPT", "0"));
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Said(process.waitFor(), text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    String read(String name) throws IOException {
        return Files.readString(file(name));
    }

    void write(String name, String content) throws IOException {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), content);
    }

    /** Replaces a text in a file, where it must be. */
    void edit(String name, String from, String to) throws IOException {
        String old = read(name);
        assertEquals(true, old.contains(from), name + " has no " + from);
        write(name, old.replace(from, to));
    }

    void commit(String message) throws IOException {
        git("add", "--all");
        git("commit", "--quiet", "--allow-empty", "-m", message);
    }

    /** Nothing in the repository may be damaged. */
    void check() throws IOException {
        git("fsck", "--strict", "--no-dangling");
    }
}
