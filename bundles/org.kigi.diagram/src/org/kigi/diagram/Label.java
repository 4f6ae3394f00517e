package org.kigi.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.kigi.core.Language;

/** A text of a specification that users see, in both languages. */
record Label(Map<Language, String> texts) {

    String in(Language language) {
        return texts.get(language);
    }

    /**
     * The texts behind the keys ({@code %key}) of a specification: {@code plugin.properties} and {@code plugin_ja.properties} of the
     * bundle, which is the folder above the specification's own.
     */
    static final class Catalogue {
        private final Map<Language, Properties> properties = new EnumMap<>(Language.class);

        Catalogue(URL odesign) throws IOException {
            String address = odesign.toExternalForm();
            String bundle = address.substring(0, address.lastIndexOf('/', address.lastIndexOf('/') - 1) + 1);
            properties.put(Language.EN, read(bundle + "plugin.properties"));
            properties.put(Language.JA, read(bundle + "plugin_ja.properties"));
        }

        private static Properties read(String address) throws IOException {
            Properties properties = new Properties();
            try (InputStream in = URI.create(address).toURL().openStream()) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (java.io.FileNotFoundException e) {
                return properties;
            }
            return properties;
        }

        /** The text behind a key that need not be there. */
        Optional<Label> find(String key) {
            Map<Language, String> texts = new EnumMap<>(Language.class);
            properties.forEach((language, known) -> texts.put(language, known.getProperty(key)));
            return texts.containsValue(null) ? Optional.empty() : Optional.of(new Label(texts));
        }

        /** The label of a part, or its name if it has none; a key without a text is reported and shown as it is. */
        Label of(Part part, Problems problems) {
            return of(part, part.text("label").isBlank() ? part.text("name") : part.text("label"), problems);
        }

        /** The text behind a key, or the text itself if it is none. */
        Label of(Part part, String text, Problems problems) {
            Map<Language, String> texts = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                String translated = text.startsWith("%") ? properties.get(language).getProperty(text.substring(1)) : text;
                if (translated == null) {
                    problems.add("label.missing", part, part.title(), text);
                }
                texts.put(language, translated == null ? text.substring(1) : translated);
            }
            return new Label(texts);
        }
    }
}
