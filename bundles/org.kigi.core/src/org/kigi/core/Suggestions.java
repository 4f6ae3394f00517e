package org.kigi.core;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a user meant by a word that is not known. */
public final class Suggestions {

    private static final int LONGEST_WORD = 60;

    private Suggestions() {
    }

    /**
     * The known word with the fewest letters to add, drop, change or swap with their neighbour (restricted Damerau-Levenshtein distance,
     * case ignored), if these are at most a third of the word's letters, or one; of several, the one with
     * the longest common beginning, then the first.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        int best = Math.max(1, word.length() / 3) + 1;
        int bestPrefix = 0;
        String nearest = null;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) <= best) {
                String lower = candidate.toLowerCase(Locale.ROOT);
                int distance = distance(wanted, lower);
                int prefix = commonPrefix(wanted, lower);
                if (distance < Math.max(lower.length(), wanted.length())
                        && (distance < best || nearest != null && distance == best && prefix > bestPrefix)) {
                    best = distance;
                    bestPrefix = prefix;
                    nearest = candidate;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int commonPrefix(String left, String right) {
        int length = 0;
        while (length < Math.min(left.length(), right.length()) && left.charAt(length) == right.charAt(length)) {
            length++;
        }
        return length;
    }

    private static int distance(String from, String to) {
        int[][] distances = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    distances[i][j] = i + j;
                    continue;
                }
                int changed = distances[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                distances[i][j] = Math.min(changed, Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
                if (i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1)) {
                    distances[i][j] = Math.min(distances[i][j], distances[i - 2][j - 2] + 1);
                }
            }
        }
        return distances[from.length()][to.length()];
    }
}
