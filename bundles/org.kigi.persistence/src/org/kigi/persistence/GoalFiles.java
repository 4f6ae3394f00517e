package org.kigi.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Goal tree files, read within the size limit and replaced in one step, with the reasons for which that may fail. */
final class GoalFiles {
    private GoalFiles() {
    }

    static byte[] read(Path file) throws UnreadableModelException {
        try {
            SafeFiles.followed(file);
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

    static void write(Path file, byte[] bytes, SafeFiles files) throws UnwritableModelException {
        try {
            Path target = SafeFiles.followed(file);
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                throw unwritable(file, UnwritableModelException.Reason.NOT_A_FILE, null);
            }
            files.replace(file, bytes);
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
