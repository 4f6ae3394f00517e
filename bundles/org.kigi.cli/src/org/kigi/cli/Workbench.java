package org.kigi.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The desktop program, as a command line to which its arguments are added. It is told by the environment ({@value #COMMAND}, or the system
 * property {@code kigi.workbench}), else found in the product that this program is part of.
 */
final class Workbench {

    /** The environment variable with the command line; parts with blanks stand in double quotes. */
    static final String COMMAND = "KIGI_WORKBENCH";

    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final List<String> command;

    private Workbench(List<String> command) {
        this.command = command;
    }

    static Workbench find(Session session) throws CommandFailure {
        String told = session.environment().getOrDefault(COMMAND, "").strip();
        if (!told.isEmpty()) {
            List<String> parts = new ArrayList<>();
            for (Matcher part = PART.matcher(told); part.find();) {
                parts.add(part.group(1) != null ? part.group(1) : part.group(2));
            }
            return new Workbench(parts);
        }
        Path launcher = Installation.launcher().orElseThrow(() -> session.failure("workbench.not-found", COMMAND));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (isMac()) {
            command.add("-XstartOnFirstThread");
        }
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-jar", launcher.toString(), "-application",
                "org.kigi.app.application"));
        return new Workbench(command);
    }

    /**
     * Starts the workbench.
     *
     * @param environment all of its environment variables
     * @param output where both of its outputs go
     */
    Process start(Session session, List<String> arguments, Map<String, String> environment, Redirect output) throws CommandFailure {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of("-nl", session.language().locale().getLanguage()));
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(output != Redirect.INHERIT).redirectOutput(output);
        if (output == Redirect.INHERIT) {
            builder.inheritIO();
        }
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new CommandFailure(session.text("workbench.not-started", line.getFirst()), e);
        }
    }

    static boolean isLinux() {
        return System.getProperty("os.name").startsWith("Linux");
    }

    private static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }
}
