package org.kigi.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.kigi.merge.FileKind;

/** The files of a project that can be compared and merged. */
final class ProjectFiles {

    private ProjectFiles() {
    }

    /** The content of a file that must be there. */
    static byte[] read(Path file, Session session) throws CommandFailure {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new CommandFailure(session.text("input.missing", file), e);
        } catch (AccessDeniedException e) {
            throw new CommandFailure(session.text("input.denied", file), e);
        } catch (IOException e) {
            throw new CommandFailure(session.text(Files.isDirectory(file) ? "input.is-folder" : "input.failed", file,
                    String.valueOf(e.getMessage())), e);
        }
    }

    /** The goal trees, layouts and readings in a folder, relative to it, sorted; hidden folders and files are left out. */
    static List<Path> in(Path folder, Session session) throws CommandFailure {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && FileKind.of(file).isPresent()).map(folder::relativize)
                    .filter(file -> Stream.iterate(file, part -> part != null, Path::getParent)
                            .noneMatch(part -> part.getFileName().toString().startsWith(".")))
                    .sorted().toList();
        } catch (IOException e) {
            throw new CommandFailure(session.text("input.failed", folder, String.valueOf(e.getMessage())), e);
        }
    }
}
