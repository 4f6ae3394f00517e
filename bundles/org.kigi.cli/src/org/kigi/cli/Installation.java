package org.kigi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** Where this program lies on the disk: in the product, its bundle is one of many in the folder {@code plugins}. */
final class Installation {

    private static final String LAUNCHER = "org.eclipse.equinox.launcher_*.jar";

    private Installation() {
    }

    /** The version of the bundle, such as 0.1.0; empty when it runs from loose classes. */
    static String version() throws IOException {
        Path code = code();
        if (Files.isRegularFile(code)) {
            try (JarFile jar = new JarFile(code.toFile())) {
                return version(jar.getManifest());
            }
        }
        Path manifest = code.resolve(JarFile.MANIFEST_NAME);
        if (!Files.isRegularFile(manifest)) {
            return "";
        }
        try (InputStream stream = Files.newInputStream(manifest)) {
            return version(new Manifest(stream));
        }
    }

    private static String version(Manifest manifest) {
        String version = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-Version");
        return version == null ? "" : version.replace(".qualifier", "");
    }

    /** The jar that starts the workbench, if this program runs from the plugins of a product. */
    static Optional<Path> launcher() {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(code().getParent(), LAUNCHER)) {
            for (Path jar : found) {
                return Optional.of(jar);
            }
        } catch (IOException e) {
            return Optional.empty(); // a folder that cannot be listed holds no launcher for us
        }
        return Optional.empty();
    }

    /** A folder or file of the product, beside its plugins. */
    static Path resolve(String path) {
        return code().getParent().resolveSibling(path);
    }

    private static Path code() {
        try {
            return Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no place on the disk: " + Installation.class, e);
        }
    }
}
