package org.kigi.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every manifest against the table of rings in {@code docs/architecture.md}: dependencies run inwards only. */
class RingsTest {

    private record Place(int ring, Set<String> mayUse) {
    }

    /** The table. A bundle may use what is named here and what that may use in turn; "ring n" stands for all bundles up to ring n. */
    private static final Map<String, Place> TABLE = Map.ofEntries(place("org.kigi.model", 0),
            place("org.kigi.core", 1, "org.kigi.model"),
            place("org.kigi.measurement", 1, "org.kigi.core"),
            place("org.kigi.evaluation", 1, "org.kigi.core", "org.kigi.measurement"),
            place("org.kigi.validation", 1, "org.kigi.core"),
            place("org.kigi.validation.smart", 1, "org.kigi.validation", "org.kigi.evaluation"),
            place("org.kigi.validation.evl", 1, "org.kigi.validation.smart"),
            place("org.kigi.persistence", 1, "org.kigi.model", "org.kigi.core"),
            place("org.kigi.merge", 1, "org.kigi.persistence", "org.kigi.validation.smart"),
            place("org.kigi.git", 2, "org.kigi.merge"),
            place("org.kigi.design", 2, "org.kigi.core", "org.kigi.evaluation", "org.kigi.validation", "org.kigi.validation.smart"),
            place("org.kigi.diagram", 2, "org.kigi.design"),
            place("org.kigi.chart", 2, "org.kigi.evaluation"),
            place("org.kigi.cli", 2, "ring 2"),
            place("org.kigi.model.edit", 3, "org.kigi.model"),
            place("org.kigi.diagram.ui", 4, "org.kigi.diagram", "ring 3"),
            place("org.kigi.ui", 4, "ring 3"),
            place("org.kigi.team.ui", 4, "org.kigi.ui", "ring 3"),
            place("org.kigi.sirius", 4, "org.kigi.design"),
            place("org.kigi.app", 5, "org.kigi.ui", "org.kigi.diagram.ui", "org.kigi.team.ui"));

    private static Map.Entry<String, Place> place(String bundle, int ring, String... mayUse) {
        return Map.entry(bundle, new Place(ring, Set.of(mayUse)));
    }

    static List<BundleManifest> bundles() {
        return BundleManifest.all().stream().filter(bundle -> !bundle.has("Fragment-Host")).toList();
    }

    static List<BundleManifest> innerBundles() {
        return bundles().stream().filter(bundle -> TABLE.get(bundle.symbolicName()).ring() <= 2).toList();
    }

    @Test
    void everyBundleHasItsPlaceInTheTable() {
        assertEquals(new TreeSet<>(TABLE.keySet()), bundles().stream().map(BundleManifest::symbolicName).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void usesOnlyWhatTheTableAllows(BundleManifest bundle) {
        Set<String> allowed = closure(bundle.symbolicName());
        List<String> forbidden = bundle.requiredBundles().stream().filter(TABLE::containsKey).filter(name -> !allowed.contains(name)).toList();
        assertEquals(List.of(), forbidden, bundle.symbolicName() + " may use only " + new TreeSet<>(allowed));
    }

    @ParameterizedTest
    @MethodSource("innerBundles")
    void innerRingsRunAsPlainJava(BundleManifest bundle) throws IOException {
        Set<String> outside = Set.of("org.eclipse.core.runtime", "org.eclipse.core.resources", "org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
                "org.eclipse.gef", "org.eclipse.draw2d", "org.eclipse.osgi", "org.eclipse.emf.edit");
        List<String> used = new ArrayList<>(bundle.requiredBundles());
        used.addAll(bundle.importedPackages());
        used.removeIf(name -> outside.stream().noneMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + ".")));
        assertEquals(List.of(), used);
        assertFalse(bundle.has("Bundle-Activator"), "an activator needs OSGi");
        assertFalse(Files.exists(bundle.folder().resolve("plugin.xml")) && !bundle.symbolicName().equals("org.kigi.model"), "extensions belong to the outer rings");
        for (Path source : sources(bundle)) {
            String text = Files.readString(source);
            for (String prefix : outside) {
                assertFalse(text.contains("import " + prefix + "."), source + " uses " + prefix);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bundleFolderAndRootPackageShareOneName(BundleManifest bundle) {
        String name = bundle.symbolicName();
        assertEquals(name, bundle.folder().getFileName().toString());
        // EMF generates item providers below the package of the model.
        String root = name.equals("org.kigi.model.edit") ? "org.kigi.model.goaltree.provider" : name;
        for (String exported : bundle.exportedPackages()) {
            assertTrue(exported.equals(root) || exported.startsWith(root + "."), exported + " is not below " + root);
            assertFalse(exported.contains(".internal"), exported + " is internal and exported");
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyExportedPackageSaysWhatItIsFor(BundleManifest bundle) {
        List<String> silent = bundle.exportedPackages().stream()
                .filter(name -> Files.isDirectory(bundle.folder().resolve("src")))
                .filter(name -> hasSources(bundle, name))
                .filter(name -> Files.notExists(bundle.folder().resolve("src").resolve(name.replace('.', '/')).resolve("package-info.java")))
                .toList();
        assertEquals(List.of(), silent, "these packages have no package-info.java");
    }

    private static boolean hasSources(BundleManifest bundle, String packageName) {
        Path folder = bundle.folder().resolve("src").resolve(packageName.replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("exported, but not there: " + packageName, e);
        }
    }

    private static List<Path> sources(BundleManifest bundle) throws IOException {
        try (Stream<Path> files = Files.walk(bundle.folder())) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Set<String> closure(String bundle) {
        Set<String> allowed = new HashSet<>();
        collect(bundle, allowed);
        allowed.remove(bundle);
        return allowed;
    }

    private static void collect(String bundle, Set<String> allowed) {
        for (String name : TABLE.get(bundle).mayUse()) {
            if (name.startsWith("ring ")) {
                int ring = Integer.parseInt(name.substring(5));
                TABLE.forEach((other, place) -> {
                    if (place.ring() <= ring) {
                        allowed.add(other);
                    }
                });
            } else if (allowed.add(name)) {
                collect(name, allowed);
            }
        }
    }
}
