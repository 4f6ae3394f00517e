package org.kigi.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.kigi.persistence.SafeFiles;

/** Writes files as a whole or not at all, and says in the words of the command line why one cannot be written. */
final class OutputFile {

    private OutputFile() {
    }

    static void write(Session session, Path file, byte[] content) throws CommandFailure {
        Path place = file.toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw session.failure("output.is-folder", file);
        }
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw session.failure("output.no-file", file);
        }
        if (place.getParent() == null || !Files.isDirectory(place.getParent())) {
            throw session.failure("output.folder-missing", file, String.valueOf(place.getParent()));
        }
        try {
            new SafeFiles().replace(file, content);
        } catch (AccessDeniedException e) {
            throw new CommandFailure(session.text("output.denied", file), e);
        } catch (IOException e) {
            throw new CommandFailure(session.text("output.failed", file, reason(e)), e);
        }
    }

    /** The folder, made if it is missing. */
    static Path folder(Session session, Path folder) throws CommandFailure {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw session.failure("output.no-folder", folder);
        }
        try {
            return Files.createDirectories(folder);
        } catch (AccessDeniedException e) {
            throw new CommandFailure(session.text("output.denied", folder), e);
        } catch (IOException e) {
            throw new CommandFailure(session.text("output.failed", folder, reason(e)), e);
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
