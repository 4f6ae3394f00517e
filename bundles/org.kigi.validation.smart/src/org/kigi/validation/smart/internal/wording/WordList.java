package org.kigi.validation.smart.internal.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the lists of words beside this class: UTF-8, one entry a line; lines that begin with {@code #} say where the list comes from. After
 * an entry, marks may stand in brackets; {@code marks: a b} gives marks to all entries of the file.
 */
final class WordList {

    private static final String MARKS = "marks:";

    /** An entry of a list, as it is written there. */
    record Entry(String text, Set<String> marks) {

        boolean has(String mark) {
            return marks.contains(mark);
        }
    }

    private WordList() {
    }

    /** Returns the entries of a file in its order. */
    static List<Entry> read(String file) {
        List<Entry> entries = new ArrayList<>();
        Set<String> common = Set.of();
        for (String line : lines(file)) {
            if (line.startsWith(MARKS)) {
                common = marks(line.substring(MARKS.length()));
            } else {
                int bracket = line.indexOf(" [");
                Set<String> marks = new HashSet<>(common);
                if (bracket >= 0) {
                    marks.addAll(marks(line.substring(bracket + 2, line.length() - 1)));
                }
                entries.add(new Entry(bracket < 0 ? line : line.substring(0, bracket), Set.copyOf(marks)));
            }
        }
        return entries;
    }

    private static Set<String> marks(String text) {
        return Set.of(text.strip().split(" "));
    }

    private static List<String> lines(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("word list is missing: " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
