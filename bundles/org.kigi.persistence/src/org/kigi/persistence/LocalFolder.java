package org.kigi.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Set;

/** The folder {@code .kigi-local} of a project: what concerns only those who work in this very folder and never goes into Git. */
final class LocalFolder {
    static final String NAME = ".kigi-local";

    private LocalFolder() {
    }

    /** A file of that folder, which need not be there. */
    static Path file(Path project, String name) {
        return project.resolve(NAME).resolve(name);
    }

    /** Makes sure that the folder is there, for everybody who may work in the project, and that Git passes over it. */
    static void create(Path project) throws IOException {
        Path folder = project.resolve(NAME);
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder);
            new LocalDisk().imitate(project, folder);
        }
        new SafeFiles().replace(folder.resolve(".gitignore"), new byte[] { '*', '\n' });
    }

    /** Lets everybody who may work in the folder of that file read and write the file. */
    static void open(Path file) throws IOException {
        new LocalDisk().imitate(file.getParent(), file);
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            Set<PosixFilePermission> permissions = new HashSet<>(view.readAttributes().permissions());
            permissions.removeIf(right -> right.name().endsWith("_EXECUTE"));
            view.setPermissions(permissions);
        }
    }
}
