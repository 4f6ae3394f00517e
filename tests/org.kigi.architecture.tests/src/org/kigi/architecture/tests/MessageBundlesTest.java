package org.kigi.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** English and Japanese are equal: every bundle of texts exists in both, with the same keys and the same arguments. */
class MessageBundlesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    /** The English files: messages, plugin and feature texts. */
    static List<Path> englishBundles() {
        List<Path> bundles = new ArrayList<>();
        for (String folder : new String[] { "bundles", "features" }) {
            try (Stream<Path> files = Files.walk(BundleManifest.ROOT.resolve(folder))) {
                files.filter(file -> isText(file) && !japanese(file).equals(file)).sorted().map(BundleManifest.ROOT::relativize).forEach(bundles::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return bundles;
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".properties") && !name.equals("build.properties") && !name.startsWith("local-artifacts") && !name.startsWith("pom.")
                && !file.toString().contains("/target/") && !name.endsWith("_ja.properties") && !name.endsWith("_en.properties")
                && !name.startsWith("about.mappings");
    }

    private static Path japanese(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", "_ja.properties"));
    }

    @Test
    void thereAreBundles() {
        assertTrue(englishBundles().size() > 10, () -> "found only " + englishBundles());
    }

    @ParameterizedTest
    @MethodSource("englishBundles")
    void bothLanguagesAreComplete(Path bundle) throws IOException {
        Properties english = load(BundleManifest.ROOT.resolve(bundle));
        Properties japanese = load(japanese(BundleManifest.ROOT.resolve(bundle)));

        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(japanese.stringPropertyNames()));
        if (bundle.endsWith("dates.properties")) {
            return; // how much of a date is shown is a matter of the language
        }
        for (String key : english.stringPropertyNames()) {
            assertEquals(arguments(english.getProperty(key)), arguments(japanese.getProperty(key)), key + " has other arguments in Japanese");
        }
    }

    @ParameterizedTest
    @MethodSource("englishBundles")
    void everyTextIsAPattern(Path bundle) throws IOException {
        for (Path file : new Path[] { BundleManifest.ROOT.resolve(bundle), japanese(BundleManifest.ROOT.resolve(bundle)) }) {
            Properties texts = load(file);
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                if (ARGUMENT.matcher(text).find()) {
                    try {
                        new MessageFormat(text);
                    } catch (IllegalArgumentException e) {
                        fail(file + " " + key + ": " + e.getMessage());
                    }
                }
            }
        }
    }

    /** A whole file of untranslated copies would pass the comparison of keys. */
    @ParameterizedTest
    @MethodSource("englishBundles")
    void japaneseIsJapanese(Path bundle) throws IOException {
        Properties english = load(BundleManifest.ROOT.resolve(bundle));
        Properties japanese = load(japanese(BundleManifest.ROOT.resolve(bundle)));
        List<String> untranslated = english.stringPropertyNames().stream()
                .filter(key -> english.getProperty(key).matches(".*\\p{Lower}{4,} \\p{Lower}{4,}.*"))
                .filter(key -> !JAPANESE.matcher(japanese.getProperty(key, "")).find()).sorted().toList();
        assertEquals(List.of(), untranslated);
    }

    private static TreeSet<String> arguments(String text) {
        TreeSet<String> arguments = new TreeSet<>();
        for (Matcher matcher = ARGUMENT.matcher(text); matcher.find();) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
