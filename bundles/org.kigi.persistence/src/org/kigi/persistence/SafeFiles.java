package org.kigi.persistence;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * The one way in which this product writes files: a file is replaced as a whole or not at all. The content goes into a new file in the
 * same folder, which is brought to the disk and then takes the old one's place and its permissions, so that at every moment, also after
 * a crash or a power failure, the name stands for the old content or the new. What a program that was killed left behind is removed the
 * next time that a file of the folder is written.
 */
public final class SafeFiles {
    private static final Logger LOG = System.getLogger(SafeFiles.class.getName());
    private static final int MOST_LINKS = 40;
    private static final int PIECE = 1 << 20;
    private static final String TEMPORARY = ".kigi-";
    private static final String TEMPORARY_END = ".tmp";
    /** How the temporary files of this process begin. Closing one of them a second time would set its lock free. */
    private static final String OWN = TEMPORARY + random() + '-';

    private final Disk disk;

    /** Writes to the disks of this computer. */
    public SafeFiles() {
        this(Disk.local());
    }

    /** Writes by the steps of that disk. */
    public SafeFiles(Disk disk) {
        this.disk = disk;
    }

    /**
     * Gives the file this content. A file that has it already is not touched, a symbolic link is followed, a missing file is created in
     * a folder that exists. After an exception the file is as it was, and nothing is left beside it.
     */
    public void replace(Path file, byte[] content) throws IOException {
        replace(file, content, file);
    }

    /** As {@link #replace(Path, byte[])}; a new file gets owner, group and permissions of the model, if there is such a file. */
    void replace(Path file, byte[] content, Path model) throws IOException {
        Path target = followed(file);
        if (Files.exists(target)) {
            if (!Files.isRegularFile(target)) {
                throw new FileSystemException(file.toString(), null, "not an ordinary file");
            }
            if (Files.size(target) == content.length && Arrays.equals(Files.readAllBytes(target), content)) {
                return;
            }
            if (!Files.isWritable(target)) {
                throw new AccessDeniedException(target.toString());
            }
        }
        removeLeftovers(target.getParent());
        replace(target, content, Stream.of(target, model).filter(Files::exists).findFirst());
    }

    private void replace(Path target, byte[] content, Optional<Path> model) throws IOException {
        Path temporary = target.resolveSibling(OWN + random() + TEMPORARY_END);
        try (Disk.NewFile file = disk.create(temporary, model.isPresent())) {
            try {
                write(file, content);
                if (model.isPresent()) {
                    disk.imitate(model.get(), temporary);
                }
                file.sync();
                disk.rename(temporary, target);
            } catch (IOException | RuntimeException | Error failure) {
                discard(temporary, failure);
                throw failure;
            }
        }
        try {
            disk.sync(target.getParent());
        } catch (IOException unsupported) {
            // Some file systems synchronize no folders. The file is in place; a power failure may bring the old one back, as a whole.
            LOG.log(Level.DEBUG, "cannot synchronize the folder of {0}: {1}", target, unsupported);
        }
    }

    private static void write(Disk.NewFile file, byte[] content) throws IOException {
        for (int start = 0; start < content.length; start += PIECE) {
            ByteBuffer rest = ByteBuffer.wrap(content, start, Math.min(PIECE, content.length - start));
            while (rest.hasRemaining()) {
                file.write(rest);
            }
        }
    }

    private void discard(Path temporary, Throwable failure) {
        try {
            disk.delete(temporary);
        } catch (IOException leftBehind) {
            failure.addSuppressed(leftBehind);
        }
    }

    /** Removes temporary files in the folder whose programs no longer run. */
    public static void removeLeftovers(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, TEMPORARY + '*' + TEMPORARY_END)) {
            for (Path file : files) {
                if (!file.getFileName().toString().startsWith(OWN)) {
                    removeIfLeftOver(file);
                }
            }
        } catch (IOException | DirectoryIteratorException unlisted) {
            LOG.log(Level.DEBUG, "cannot look for leftovers in {0}: {1}", folder, unlisted);
        }
    }

    private static void removeIfLeftOver(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = LocalDisk.lock(channel)) {
            if (lock != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException inUseOrGone) {
            LOG.log(Level.DEBUG, "cannot remove {0}: {1}", file, inUseOrGone);
        }
    }

    /** The file behind symbolic links, whether it exists or not; finds circles of links also among the folders above. */
    static Path followed(Path file) throws IOException {
        for (Path folder = file.toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            destination(folder);
        }
        return destination(file);
    }

    private static Path destination(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static String random() {
        return Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), Character.MAX_RADIX);
    }
}
