package org.kigi.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes of UTF-8 in the making; several times as fast as a builder of characters that is encoded at the end. */
final class Utf8Buffer {
    /** The most bytes that one character becomes: a reference such as {@code &#8232;}. */
    private static final int LONGEST = 7;

    private static final int BLOCK = 1 << 10;
    private static final int PIECE = 1 << 16;

    private static final boolean[] PLAIN = new boolean[0x7F];

    static {
        for (char c = ' '; c < PLAIN.length; c++) {
            PLAIN[c] = c != '&' && c != '<' && c != '"';
        }
    }

    private final List<Piece> full = new ArrayList<>();
    private int fullLength;
    private byte[] bytes = new byte[PIECE];
    private int length;

    /** Bytes that are done with; not copied until the end. */
    private record Piece(byte[] bytes, int length) {
    }

    int length() {
        return fullLength + length;
    }

    byte[] toByteArray() {
        byte[] all = new byte[length()];
        int at = 0;
        for (Piece piece : full) {
            System.arraycopy(piece.bytes, 0, all, at, piece.length);
            at += piece.length;
        }
        System.arraycopy(bytes, 0, all, at, length);
        return all;
    }

    void spaces(int count) {
        reserve(count);
        Arrays.fill(bytes, length, length + count, (byte) ' ');
        length += count;
    }

    /** Appends text that is known to be ASCII without anything to escape. */
    @SuppressWarnings("deprecation") // the one method that copies the low bytes of a text, which for ASCII is the whole of it
    void ascii(String text) {
        reserve(text.length());
        text.getBytes(0, text.length(), bytes, length);
        length += text.length();
    }

    /**
     * Appends any text as part of an attribute's value, with line ends, tabs and control characters as references, so that parsers
     * hand back exactly this text. Returns the index of the first character that XML cannot hold, or -1.
     */
    int attributeText(String text) {
        int i = 0;
        while (i < text.length()) {
            int end = Math.min(text.length(), i + BLOCK);
            reserve(LONGEST * BLOCK);
            byte[] to = bytes;
            int at = length;
            for (; i < end; i++) {
                char c = text.charAt(i);
                if (c < PLAIN.length && PLAIN[c]) {
                    to[at++] = (byte) c;
                } else if (c >= 0xA0 && c < 0x800) {
                    to[at++] = (byte) (0xC0 | c >> 6);
                    to[at++] = (byte) (0x80 | c & 0x3F);
                } else if (c >= 0x800 && c != 0x2028 && c != 0x2029 && c < 0xFFFE && !Character.isSurrogate(c)) {
                    to[at++] = (byte) (0xE0 | c >> 12);
                    to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                    to[at++] = (byte) (0x80 | c & 0x3F);
                } else if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                    int codePoint = Character.toCodePoint(c, text.charAt(++i));
                    to[at++] = (byte) (0xF0 | codePoint >> 18);
                    to[at++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
                    to[at++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
                    to[at++] = (byte) (0x80 | codePoint & 0x3F);
                } else {
                    String reference = reference(c);
                    if (reference == null) {
                        return i;
                    }
                    for (int k = 0; k < reference.length(); k++) {
                        to[at++] = (byte) reference.charAt(k);
                    }
                }
            }
            length = at;
        }
        return -1;
    }

    private static String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '"' -> "&quot;";
            case '\t', '\n', '\r', 0x2028, 0x2029 -> "&#" + (int) c + ';';
            default -> c >= 0x7F && c < 0xA0 ? "&#" + (int) c + ';' : null;
        };
    }

    private void reserve(int more) {
        if (more > bytes.length - length) {
            full.add(new Piece(bytes, length));
            fullLength += length;
            bytes = new byte[Math.max(PIECE, more)];
            length = 0;
        }
    }
}
