package org.kigi.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How Git is to start this program: by the script of the product, or of the checkout, that has started it now; where there is none, by the
 * same Java with the same classes.
 */
record DriverCommand(List<String> words) {

    /** The script of a checkout names itself in this variable. */
    static final String COMMAND = "KIGI_COMMAND";

    static DriverCommand find(Session session) {
        String home = System.getProperty("kigi.home");
        boolean isWindows = File.separatorChar == '\\';
        Path script = session.environment().containsKey(COMMAND) ? Path.of(session.environment().get(COMMAND))
                : home == null ? null : Path.of(home, isWindows ? "kigi.cmd" : "kigi");
        if (script != null && Files.isRegularFile(script)) {
            String quoted = quoted(script.toString());
            // the script need not look for a Java, which takes longer than the whole merge
            return new DriverCommand(isWindows ? List.of(quoted) : List.of("KIGI_JAVA=" + quoted(java()), quoted));
        }
        return new DriverCommand(Stream.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath(), GitDriver.class.getName())
                .map(DriverCommand::quoted).toList());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Every place with an absolute path, since Git starts the program elsewhere. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).filter(place -> !place.isEmpty())
                .map(place -> Path.of(place).toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
    }

    /** A line for Git's configuration, which a shell reads: what belongs to Git stands without quotes, so that it is filled in. */
    String line(String command, String... places) {
        return Stream.of(words.stream(), Stream.of(command), Stream.of(places)).flatMap(part -> part).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return "'" + word.replace('\\', '/').replace("'", "'\\''") + "'";
    }
}
