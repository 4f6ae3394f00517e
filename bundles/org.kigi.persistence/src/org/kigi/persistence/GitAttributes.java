package org.kigi.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code .gitattributes} says of the files of a project, the same wherever it is written: the ends of lines and the drivers of Git. */
public final class GitAttributes {

    /** The name of the file, at the top of a repository. */
    public static final String FILE = ".gitattributes";

    private static final String BEGIN = "# kigi git-setup: begin";
    private static final String END = "# kigi git-setup: end";
    private static final Pattern BLOCK = Pattern.compile(Pattern.quote(BEGIN) + ".*?" + Pattern.quote(END) + "\\R?", Pattern.DOTALL);

    /** The lines of Kigi, with a comment before and behind by which they are found again. */
    public static final String LINES = BEGIN + """

            *.kigi text eol=lf merge=kigi diff=kigi
            *.kigiview text eol=lf merge=kigi diff=kigi
            *.kigi.conflicts text eol=lf
            **/data/*.csv merge=kigi diff=kigi
            """ + END + '\n';

    private GitAttributes() {
    }

    /** The file with our lines in it or brought up to date, and all others as they were. */
    public static String in(String file) {
        String end = file.contains("\r\n") ? "\r\n" : "\n";
        String lines = LINES.replace("\n", end);
        Matcher block = BLOCK.matcher(file);
        return block.find() ? file.substring(0, block.start()) + lines + file.substring(block.end())
                : file + (file.isEmpty() || file.endsWith("\n") ? "" : end) + lines;
    }

    /** Writes our lines into the file of a folder, as a whole or not at all; makes the file where there is none. */
    public static void write(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        String old = read(file);
        String now = in(old);
        if (!now.equals(old)) {
            new SafeFiles().replace(file, now.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The file; empty if there is none. */
    public static String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return "";
        }
    }
}
