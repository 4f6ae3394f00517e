package org.kigi.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The target is the one list of versions: each bundle once, pinned, and no file says otherwise. */
class VersionsTest {

    private static final Pattern DEPENDENCY = Pattern
            .compile("<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

    @Test
    void targetPinsEveryBundleOnce() throws IOException {
        String target = Files.readString(BundleManifest.ROOT.resolve("releng/org.kigi.target/org.kigi.target.target"));
        Map<String, String> versions = new HashMap<>();
        for (Matcher matcher = DEPENDENCY.matcher(target); matcher.find();) {
            String before = versions.put(matcher.group(1) + ":" + matcher.group(2), matcher.group(3));
            assertEquals(null, before, matcher.group(2) + " is listed twice");
            assertTrue(matcher.group(3).matches("[0-9][0-9A-Za-z.\\-]*"), matcher.group(2) + " is not pinned");
        }
        assertTrue(versions.size() > 100, "the target was not read");
        for (Path pom : poms()) {
            for (Matcher matcher = DEPENDENCY.matcher(Files.readString(pom)); matcher.find();) {
                String pinned = versions.get(matcher.group(1) + ":" + matcher.group(2));
                if (pinned != null) {
                    assertEquals(pinned, matcher.group(3), matcher.group(2) + " in " + BundleManifest.ROOT.relativize(pom));
                }
            }
        }
        String tests = Files.readString(BundleManifest.ROOT.resolve("tests/pom.xml"));
        assertTrue(tests.contains("<junit.version>" + versions.get("org.junit.jupiter:junit-jupiter-api") + "</junit.version>"));
    }

    private static List<Path> poms() throws IOException {
        try (Stream<Path> files = Files.walk(BundleManifest.ROOT, 3)) {
            return files.filter(file -> file.getFileName().toString().equals("pom.xml")).toList();
        }
    }
}
