package org.kigi.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** What the tests read of a bundle's {@code META-INF/MANIFEST.MF}. */
record BundleManifest(Path folder, Attributes headers) {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    /** All bundles of the checkout, in the order of their names. */
    static List<BundleManifest> all() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().map(BundleManifest::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BundleManifest read(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            return new BundleManifest(folder, new Manifest(in).getMainAttributes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String symbolicName() {
        return names("Bundle-SymbolicName").get(0);
    }

    List<String> requiredBundles() {
        return names("Require-Bundle");
    }

    /** What everybody may use. A package that is exported to the tests alone is not among them. */
    List<String> exportedPackages() {
        return clauses("Export-Package").filter(clause -> !clause.endsWith(";x-friends:=\"org.kigi.app.tests\"")).map(BundleManifest::name).toList();
    }

    List<String> importedPackages() {
        return names("Import-Package");
    }

    boolean has(String header) {
        return headers.getValue(header) != null;
    }

    /** The values of a header without their attributes and directives; commas inside quotes do not separate. */
    private List<String> names(String header) {
        return clauses(header).map(BundleManifest::name).toList();
    }

    private static String name(String clause) {
        return clause.split(";")[0].strip();
    }

    private Stream<String> clauses(String header) {
        String value = headers.getValue(header);
        return value == null ? Stream.of() : Arrays.stream(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(String::strip);
    }
}
