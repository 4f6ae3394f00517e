package org.kigi.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** The steps on a disk of which saving consists. {@link SafeFiles} takes them in a fixed order; a test may let any of them fail. */
public interface Disk {

    /** A file that is being written. Nobody removes it as a leftover while it is open, and it may be renamed while it is open. */
    interface NewFile extends AutoCloseable {

        /** Writes some or all of what remains in the buffer, at least one byte. */
        void write(ByteBuffer rest) throws IOException;

        /** Returns when all that was written is on the disk itself, and how the file looks to the system with it. */
        void sync() throws IOException;

        /** Frees the file. What has not been synchronized before may be lost. */
        @Override
        void close();
    }

    /** The disks of this computer and those it has mounted. */
    static Disk local() {
        return new LocalDisk();
    }

    /** Creates a file that must not exist yet; a private one can be read by nobody else until its permissions are set. */
    NewFile create(Path file, boolean isPrivate) throws IOException;

    /** Gives a new file the owner, the group and the permissions of an existing one, as far as the system lets this user. */
    void imitate(Path existing, Path fresh) throws IOException;

    /** Puts a file in the place of another, or where there was none, in one step. */
    void rename(Path from, Path to) throws IOException;

    /** Removes a file, if there is one. */
    void delete(Path file) throws IOException;

    /** Returns when the names in the folder are on the disk itself, on systems where folders can be synchronized. */
    void sync(Path folder) throws IOException;
}
