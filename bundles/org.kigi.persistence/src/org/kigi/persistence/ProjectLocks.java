package org.kigi.persistence;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps two programs from editing one project at the same time, by a lock of the operating system on a file in the project that also
 * says who has it. The lock ends with the program, however that ends, so that there are no stale ones. A program has one object of this
 * class, for locks of the operating system belong to a program as a whole. Within the program each file of a locked project is one editor's.
 *
 * <p>Programs on several computers see each other's locks where the file system passes locks on, as NFS 4 and SMB do. Folders that are
 * copied between computers in the background do not, and where a file system knows no locks nothing can be locked. Then
 * {@link WorkingCopy} still keeps one program from overwriting what another has saved.
 */
public final class ProjectLocks {
    /** The folder of a project that belongs to those who work in this very project and to no copy of it. */
    public static final String FOLDER = LocalFolder.NAME;

    private static final Logger LOG = System.getLogger(ProjectLocks.class.getName());
    private static final String FILE = "lock";
    private static final int LONGEST_HOLDER = 4096;

    /** Lets go of a file; the last one of a project ends its lock. */
    public final class Lock implements AutoCloseable {
        private final Object project;
        private final Path fileName;

        private Lock(Object project, Path fileName) {
            this.project = project;
            this.fileName = fileName;
        }

        @Override
        public void close() {
            release(project, fileName);
        }
    }

    private record Held(FileChannel channel, Set<Path> fileNames) {
    }

    /** By what stays the same when the folder of a project is renamed. */
    private final Map<Object, Held> held = new HashMap<>();

    /**
     * Takes a file for one editor of this program, and locks the project in its folder for the program.
     *
     * @throws ProjectInUseException when another program has the project, or another editor of this one the file
     * @throws IOException when nothing can be locked there, because it may not be written to or because the file system knows no locks
     */
    public synchronized Lock lock(Path file) throws ProjectInUseException, IOException {
        Path folder = file.toAbsolutePath().getParent().toRealPath();
        Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        Object project = key == null ? folder : key;
        Held mine = held.get(project);
        if (mine == null) {
            mine = new Held(acquire(folder), new HashSet<>());
            held.put(project, mine);
        }
        if (!mine.fileNames.add(file.getFileName())) {
            throw new ProjectInUseException(file.getFileName(), Optional.of(ProjectHolder.current()));
        }
        return new Lock(project, file.getFileName());
    }

    private static FileChannel acquire(Path project) throws ProjectInUseException, IOException {
        LocalFolder.create(project);
        SafeFiles.removeLeftovers(project);
        Path file = LocalFolder.file(project, FILE);
        boolean isNew = !Files.exists(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (LocalDisk.lock(channel) == null) {
                throw new ProjectInUseException(project.getFileName(), holder(channel));
            }
            if (isNew) {
                LocalFolder.open(file);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(ProjectHolder.current().write().getBytes(StandardCharsets.UTF_8)));
            return channel;
        } catch (IOException | ProjectInUseException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static Optional<ProjectHolder> holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_HOLDER);
        channel.read(text);
        return ProjectHolder.read(new String(text.array(), 0, text.position(), StandardCharsets.UTF_8));
    }

    private synchronized void release(Object project, Path fileName) {
        Held mine = held.get(project);
        if (mine != null && mine.fileNames.remove(fileName) && mine.fileNames.isEmpty()) {
            held.remove(project);
            try (FileChannel channel = mine.channel) {
                channel.truncate(0);
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "cannot empty the lock file of {0}: {1}", project, e);
            }
        }
    }
}
