package org.kigi.persistence;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** The disks of this computer and those it has mounted. */
final class LocalDisk implements Disk {
    private static final Logger LOG = System.getLogger(LocalDisk.class.getName());
    private static final FileAttribute<?> OWNER_ONLY = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final Set<StandardOpenOption> NEW = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    /** A byte that no file has, since some systems let nobody else read what is locked. */
    private static final long BEYOND_ANY_CONTENT = Long.MAX_VALUE - 1;

    private record Opened(FileChannel channel) implements NewFile {

        @Override
        public void write(ByteBuffer rest) throws IOException {
            channel.write(rest);
        }

        @Override
        public void sync() throws IOException {
            channel.force(true);
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException harmless) {
                LOG.log(Level.DEBUG, "after all was synchronized: {0}", harmless);
            }
        }
    }

    /** Locks a file until its channel is closed or the program ends, however it ends; null when another program has it locked. */
    static FileLock lock(FileChannel channel) throws IOException {
        return channel.tryLock(BEYOND_ANY_CONTENT, 1, false);
    }

    @Override
    public NewFile create(Path file, boolean isPrivate) throws IOException {
        FileChannel channel = isPrivate && isPosix(file.getParent()) ? FileChannel.open(file, NEW, OWNER_ONLY) : FileChannel.open(file, NEW);
        try {
            keepFromRemoval(channel, file);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return new Opened(channel);
    }

    private static void keepFromRemoval(FileChannel channel, Path file) throws IOException {
        FileLock lock;
        try {
            lock = lock(channel);
        } catch (IOException noLocksHere) {
            return; // and so nobody takes files for leftovers here
        }
        if (lock == null || !Files.exists(file)) {
            throw new FileSystemException(file.toString(), null, "taken for a leftover at the very moment that it was made");
        }
    }

    @Override
    public void imitate(Path existing, Path fresh) throws IOException {
        if (!isPosix(fresh)) {
            return;
        }
        PosixFileAttributes wanted = Files.readAttributes(existing, PosixFileAttributes.class);
        PosixFileAttributeView made = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(wanted.permissions());
        if (!isPermitted(() -> made.setGroup(wanted.group()))) {
            // What the group might do was meant for another group; this one may do what everybody may.
            permissions.removeIf(right -> right.name().startsWith("GROUP_")
                    && !wanted.permissions().contains(PosixFilePermission.valueOf(right.name().replace("GROUP_", "OTHERS_"))));
        }
        isPermitted(() -> made.setOwner(wanted.owner()));
        made.setPermissions(permissions);
    }

    private interface Change {
        void run() throws IOException;
    }

    /** Makes the change, unless the system reserves it for others, as with the owner of a file. */
    private static boolean isPermitted(Change change) throws IOException {
        try {
            change.run();
            return true;
        } catch (NoSuchFileException gone) {
            throw gone;
        } catch (FileSystemException reserved) {
            return false;
        }
    }

    private static boolean isPosix(Path file) throws IOException {
        return Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void sync(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
