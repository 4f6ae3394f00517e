package org.kigi.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleWiring;

/** Our Japanese for the platform's own texts names only keys that the platform has, with the same arguments and mnemonics. */
class PlatformTextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    static List<Bundle> fragments() {
        return Arrays.stream(FrameworkUtil.getBundle(PlatformTextsTest.class).getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.kigi.nl.ja.")).toList();
    }

    @Test
    void thereAreFragments() {
        assertTrue(fragments().size() >= 6, () -> "found only " + fragments());
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void fitsItsHost(Bundle fragment) throws IOException {
        Bundle host = fragment.adapt(BundleWiring.class).getRequiredWires(HostNamespace.HOST_NAMESPACE).get(0).getProvider().getBundle();
        List<URL> files = Collections.list(fragment.findEntries("/", "*_ja.properties", true));
        assertTrue(!files.isEmpty(), "no texts in " + fragment);
        for (URL file : files) {
            URL original = host.getEntry(file.getPath().replace("_ja.properties", ".properties"));
            assertNotNull(original, () -> host + " has no English of " + file);
            Properties japanese = load(file);
            Properties english = load(original);
            for (String key : japanese.stringPropertyNames()) {
                String place = file.getPath() + " " + key;
                assertNotNull(english.getProperty(key), () -> place + " is no key of " + host);
                if (!english.getProperty(key).contains(",choice,")) {
                    assertEquals(arguments(english.getProperty(key)), arguments(japanese.getProperty(key)), place);
                }
                assertEquals(english.getProperty(key).contains("&"), japanese.getProperty(key).contains("&"), () -> "mnemonic of " + place);
            }
        }
    }

    private static TreeSet<String> arguments(String text) {
        TreeSet<String> arguments = new TreeSet<>();
        for (Matcher matcher = ARGUMENT.matcher(text); matcher.find();) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }

    private static Properties load(URL file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
