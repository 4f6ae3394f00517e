package org.kigi.persistence;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;

/**
 * Who edits a project.
 *
 * @param user the name of the user on that computer
 * @param host the name of the computer
 * @param process the id of the program there
 * @param since when it began to edit
 */
public record ProjectHolder(String user, String host, long process, Instant since) {

    /** This program, now. */
    static ProjectHolder current() {
        return new ProjectHolder(System.getProperty("user.name"), hostName(), ProcessHandle.current().pid(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    boolean isThisProgram() {
        ProjectHolder here = current();
        return process == here.process && host.equals(here.host);
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    String write() {
        return "user=" + escaped(user) + "\nhost=" + escaped(host) + "\nprocess=" + process + "\nsince=" + since + '\n';
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\");
    }

    /** What {@link #write} has written; empty when it was not finished yet. */
    static Optional<ProjectHolder> read(String text) {
        try {
            Properties values = new Properties();
            values.load(new StringReader(text));
            return Optional.of(new ProjectHolder(values.getProperty("user", ""), values.getProperty("host", ""),
                    Long.parseLong(values.getProperty("process")), Instant.parse(values.getProperty("since"))));
        } catch (IOException | IllegalArgumentException | DateTimeException | NullPointerException unfinished) {
            return Optional.empty();
        }
    }
}
