package org.kigi.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files as a whole or not at all: into a new file in the same folder, which then takes the place of the old one. */
final class OutputFile {

    private OutputFile() {
    }

    static void write(Session session, Path file, byte[] content) throws CommandFailure {
        Path place = Files.isSymbolicLink(file) ? destination(file) : file.toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw session.failure("output.is-folder", file);
        }
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw session.failure("output.no-file", file);
        }
        if (place.getParent() == null || !Files.isDirectory(place.getParent())) {
            throw session.failure("output.folder-missing", file, String.valueOf(place.getParent()));
        }
        Path part = place.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            try {
                Files.write(part, content, StandardOpenOption.CREATE_NEW);
                move(part, place);
            } finally {
                Files.deleteIfExists(part);
            }
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

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Where a link leads; a link that leads nowhere is replaced. */
    private static Path destination(Path link) {
        try {
            return link.toRealPath();
        } catch (IOException e) {
            return link.toAbsolutePath();
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
