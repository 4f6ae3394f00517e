package org.kigi.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.UUID;

/** Whole files, read within the size limit and replaced in one step. */
final class GoalFiles {
    private static final int MOST_LINKS = 40;

    private GoalFiles() {
    }

    static byte[] read(Path file) throws UnreadableModelException {
        try {
            checkLinks(file);
            if (Files.isDirectory(file)) {
                throw unreadable(file, UnreadableModelException.Reason.DIRECTORY, null);
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw unreadable(file, UnreadableModelException.Reason.NOT_A_FILE, null);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(Limits.BYTES + 1);
            }
        } catch (NoSuchFileException e) {
            throw unreadable(file, UnreadableModelException.Reason.MISSING, e);
        } catch (AccessDeniedException e) {
            throw unreadable(file, UnreadableModelException.Reason.NO_PERMISSION, e);
        } catch (FileSystemLoopException e) {
            throw unreadable(file, UnreadableModelException.Reason.LINK_LOOP, e);
        } catch (IOException e) {
            throw unreadable(file, UnreadableModelException.Reason.INPUT_OUTPUT, e);
        }
    }

    static void write(Path file, byte[] bytes) throws UnwritableModelException {
        try {
            checkLinks(file);
            Path target = followed(file);
            if (Files.exists(target)) {
                if (!Files.isRegularFile(target)) {
                    throw unwritable(file, UnwritableModelException.Reason.NOT_A_FILE, null);
                }
                if (Files.size(target) == bytes.length && Arrays.equals(Files.readAllBytes(target), bytes)) {
                    return;
                }
                if (!Files.isWritable(target)) {
                    throw new AccessDeniedException(target.toString());
                }
            }
            replace(target, bytes);
        } catch (NoSuchFileException e) {
            throw unwritable(file, UnwritableModelException.Reason.MISSING_FOLDER, e);
        } catch (AccessDeniedException e) {
            throw unwritable(file, UnwritableModelException.Reason.NO_PERMISSION, e);
        } catch (FileSystemLoopException e) {
            throw unwritable(file, UnwritableModelException.Reason.LINK_LOOP, e);
        } catch (IOException e) {
            throw unwritable(file, UnwritableModelException.Reason.INPUT_OUTPUT, e);
        }
    }

    /** Writes beside the target, makes sure that it is on the disk, and renames. */
    private static void replace(Path target, byte[] bytes) throws IOException {
        Path temporary = target.resolveSibling(".kigi-" + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            PosixFileAttributeView permissions = Files.getFileAttributeView(target, PosixFileAttributeView.class);
            if (permissions != null && Files.exists(target)) {
                Files.setPosixFilePermissions(temporary, permissions.readAttributes().permissions());
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException leftBehind) {
                failure.addSuppressed(leftBehind);
            }
            throw failure;
        }
    }

    /** The file behind symbolic links, whether it exists or not. */
    private static Path followed(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** Finds circles of links, of the file or of a folder above it, which the Java runtime reports only in the system's words. */
    private static void checkLinks(Path file) throws IOException {
        for (Path part = file.toAbsolutePath(); part != null; part = part.getParent()) {
            followed(part);
        }
    }

    private static UnreadableModelException unreadable(Path file, UnreadableModelException.Reason reason, IOException cause) {
        return new UnreadableModelException(file.toString(), 0, 0, reason, cause, words(cause));
    }

    private static UnwritableModelException unwritable(Path file, UnwritableModelException.Reason reason, IOException cause) {
        return new UnwritableModelException(file.toString(), reason, null, cause, words(cause));
    }

    private static String words(IOException cause) {
        return cause instanceof java.nio.file.FileSystemException system && system.getReason() != null ? system.getReason()
                : String.valueOf(cause);
    }
}
