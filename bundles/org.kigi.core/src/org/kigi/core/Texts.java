package org.kigi.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one package in both languages: {@code messages.properties} (English) and {@code messages_ja.properties} (Japanese)
 * beside the class that asks for them, in UTF-8. The default locale of the machine plays no part, and a text that one language lacks
 * is never taken from the other.
 *
 * <p>Values are patterns of {@link MessageFormat}, so an apostrophe is written twice, also in a text without arguments.
 */
public final class Texts {

    private static final String DEFAULT_BASE_NAME = "messages";

    private final String bundle;
    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> formats = Map.of(Language.EN, new ConcurrentHashMap<>(), Language.JA,
            new ConcurrentHashMap<>());

    private Texts(Class<?> anchor, String baseName) {
        bundle = anchor.getPackageName() + '.' + baseName;
        patterns.put(Language.EN, read(anchor, baseName + ".properties"));
        patterns.put(Language.JA, read(anchor, baseName + "_ja.properties"));
    }

    /**
     * The {@code messages} of the anchor's package, read through the anchor's class loader.
     *
     * @throws MissingResourceException if one of the two files does not exist
     */
    public static Texts of(Class<?> anchor) {
        return of(anchor, DEFAULT_BASE_NAME);
    }

    /** The texts of another file of the anchor's package, such as {@code names}; otherwise as {@link #of(Class)}. */
    public static Texts of(Class<?> anchor, String baseName) {
        return new Texts(anchor, baseName);
    }

    /**
     * The text in that language with its arguments filled in. Whole numbers are written without grouping unless the pattern asks for
     * a format, since most of them are lines and columns; dates are written as ISO 8601.
     *
     * @throws MissingResourceException if that language has no such key
     */
    public String get(Language language, String key, Object... arguments) {
        String pattern = patterns.get(language).get(key);
        if (pattern == null) {
            throw new MissingResourceException("no " + language + " text " + key + " in " + bundle, bundle, key);
        }
        // reading a pattern takes long, and a format must not be used by two threads at once
        MessageFormat format = (MessageFormat) formats.get(language).computeIfAbsent(key, any -> new MessageFormat(pattern, language.locale()))
                .clone();
        Format[] byArgument = format.getFormatsByArgumentIndex();
        Object[] shown = arguments.clone();
        for (int i = 0; i < shown.length; i++) {
            if (i < byArgument.length && byArgument[i] == null && (shown[i] instanceof Integer || shown[i] instanceof Long)) {
                shown[i] = shown[i].toString();
            }
        }
        return format.format(shown);
    }

    /** True if both languages have that key. */
    public boolean has(String key) {
        return patterns.values().stream().allMatch(texts -> texts.containsKey(key));
    }

    /** The keys that the file of that language has, sorted. */
    public Set<String> keys(Language language) {
        return patterns.get(language).keySet();
    }

    private static Map<String, String> read(Class<?> anchor, String file) {
        try (InputStream stream = anchor.getResourceAsStream(file)) {
            if (stream == null) {
                throw new MissingResourceException("no " + file + " beside " + anchor.getName(), anchor.getName(), file);
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder());
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> texts = new TreeMap<>();
            properties.forEach((key, value) -> texts.put((String) key, (String) value));
            return Collections.unmodifiableMap(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " beside " + anchor.getName(), e);
        }
    }
}
