package org.kigi.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of plain text whose columns are straight in a terminal: a full-width character takes two places, a combining mark none
 * (Unicode Standard Annex 11, classes W and F; ambiguous characters take one).
 */
final class ColumnText {

    private static final String GAP = "  ";
    private static final int SHORTEST = 12;

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] right;

    /** Makes a table with as many columns as {@code alignment} has letters: {@code l} for left, {@code r} for right. */
    ColumnText(String alignment) {
        right = new boolean[alignment.length()];
        for (int i = 0; i < right.length; i++) {
            right[i] = alignment.charAt(i) == 'r';
        }
    }

    void row(String... cells) {
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(printable(cell));
        }
        rows.add(row);
    }

    /** The lines, without blanks at their ends. */
    List<String> lines() {
        return lines(widths());
    }

    /** The same with the texts of one column cut short as far as needed to keep all lines to so many places. */
    List<String> lines(int places, int column) {
        int[] widths = widths();
        int used = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
        int left = Math.max(SHORTEST, widths[column] - Math.max(0, used - places));
        rows.replaceAll(row -> {
            List<String> cut = new ArrayList<>(row);
            cut.set(column, cut(row.get(column), left));
            return cut;
        });
        return lines(widths());
    }

    private static String cut(String text, int places) {
        if (width(text) <= places) {
            return text;
        }
        int end = text.length();
        while (width(text.substring(0, end)) >= places) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + '…';
    }

    private int[] widths() {
        int[] widths = new int[right.length];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return widths;
    }

    private List<String> lines(int[] widths) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String blanks = " ".repeat(widths[i] - width(row.get(i)));
                line.append(i == 0 ? "" : GAP).append(right[i] ? blanks + row.get(i) : row.get(i) + blanks);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** Names come from files that others wrote: no control character in them reaches the terminal. */
    static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}|[\\x{80}-\\x{9F}]", " ");
    }

    /** The places that the text takes in a terminal. */
    static int width(String text) {
        return text.codePoints().map(ColumnText::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0x303E || c >= 0x3041 && c <= 0xA4CF || c >= 0xA960 && c <= 0xA97F
                || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF01 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6 || c >= 0x1F300 && c <= 0x1F64F || c >= 0x1F900 && c <= 0x1F9FF
                || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
