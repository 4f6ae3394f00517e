package org.kigi.cli;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.merge.Conflicts;
import org.kigi.merge.FileDifference;
import org.kigi.merge.FileKind;
import org.kigi.merge.FileMerge;
import org.kigi.merge.MergedFile;
import org.kigi.merge.Outline;
import org.kigi.merge.UnmergeableException;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.XmiGoalStore;

/**
 * What Git starts, once a file, after {@code kigi git-setup}. It is a program of its own because of the time that starting takes: it reads
 * its command line by hand and touches nothing that a merge does not need.
 *
 * <ul>
 * <li>{@value #MERGE} {@code %O %A %B %P}: merges into {@code %A}; conflicts are kept beside {@code %P}. Status 0 merged, 1 conflicts, 2 not
 * merged and {@code %A} as it was.
 * <li>{@value #ANCESTOR} {@code %O %A %B %P}: the same for two common ancestors, of which nothing but the merged tree is needed.
 * <li>{@value #DIFF}: says what has changed, with the arguments of an external diff.
 * <li>{@value #TEXT} FILE: the file as text, for what compares lines.
 * </ul>
 */
public final class GitDriver {

    static final String MERGE = "git-merge";
    static final String ANCESTOR = "git-merge-ancestor";
    static final String DIFF = "git-diff";
    static final String TEXT = "git-text";

    private static final Set<String> COMMANDS = Set.of(MERGE, ANCESTOR, DIFF, TEXT);
    /** Above this, Git takes the status for that of a program that was killed, and gives the whole merge up. */
    private static final int GIVE_UP = 129;

    private final PrintStream out;
    private final PrintStream err;
    private final Language language;
    private final Texts texts = Texts.of(GitDriver.class, "git");

    GitDriver(PrintStream out, PrintStream err, Language language) {
        this.out = out;
        this.err = err;
        this.language = language;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new GitDriver(out, err, Language.of(Locale.getDefault())).run(arguments));
    }

    /** Whether that is a command line of Git's and none of a person's. */
    static boolean isFor(String[] arguments) {
        return arguments.length > 0 && COMMANDS.contains(arguments[0]);
    }

    /** Runs one command line and returns its exit status. */
    int run(String... arguments) {
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        try {
            return switch (arguments[0]) {
                case MERGE, ANCESTOR -> merge(Path.of(rest.get(0)), Path.of(rest.get(1)), Path.of(rest.get(2)), rest.get(3),
                        arguments[0].equals(MERGE));
                case DIFF -> diff(rest);
                default -> text(Path.of(rest.getFirst()));
            };
        } catch (IOException failure) {
            say("failed", failure.toString());
            return GIVE_UP;
        }
    }

    private int merge(Path base, Path ours, Path theirs, String name, boolean isFinal) throws IOException {
        Path file = Path.of(name).toAbsolutePath();
        MergedFile merged;
        Conflicts conflicts;
        try {
            merged = FileMerge.merge(name, Files.readAllBytes(base), Files.readAllBytes(ours), Files.readAllBytes(theirs));
            conflicts = isFinal ? merged.conflictsWithEarlier(file) : Conflicts.NONE;
        } catch (UnmergeableException e) {
            if (e.reason() == UnmergeableException.Reason.UNREADABLE && FileKind.of(name).equals(Optional.of(FileKind.READINGS))) {
                return Git.mergeLines(base, ours, theirs);
            }
            say("merge.impossible", name, e.message(language));
            return Main.FAILED;
        }
        Files.write(ours, merged.content());
        if (!isFinal) {
            return Main.DONE;
        }
        conflicts.save(file);
        new MergeReport(texts, language, name, merged, conflicts, LocalDate.now()).problems().forEach(err::println);
        if (conflicts.isEmpty()) {
            return Main.DONE;
        }
        err.println(texts.get(language, "merge.next-git", name, Conflicts.fileOf(Path.of(name))));
        return Main.FINDINGS;
    }

    /** The arguments are: path, old file, its id and mode, new file, its id and mode, and for a renamed file its new path. */
    private int diff(List<String> arguments) throws IOException {
        String name = arguments.get(0);
        byte[] before = content(arguments.get(1));
        byte[] after = content(arguments.get(4));
        String path = arguments.size() > 7 ? texts.get(language, "diff.renamed", name, arguments.get(7)) : name;
        StringBuilder text = new StringBuilder(path).append('\n');
        try {
            List<String> changes = FileDifference.text(name, before, after, treeBeside(Path.of(name)), language);
            changes.forEach(change -> text.append("  ").append(ColumnText.printable(change)).append('\n'));
            if (changes.isEmpty()) {
                text.append("  ").append(texts.get(language, "diff.same")).append('\n');
            }
            out.print(text);
            out.flush();
        } catch (UnmergeableException e) {
            out.print(text.append("  ").append(ColumnText.printable(e.message(language))).append('\n'));
            out.flush();
            Git.diffLines(Path.of(arguments.get(1)), Path.of(arguments.get(4)));
        }
        return Main.DONE;
    }

    /** The goal tree that a layout arranges; null if there is none that can be read, and the layout has to speak for itself. */
    static GoalTree treeBeside(Path file) {
        if (!FileKind.of(file).equals(Optional.of(FileKind.LAYOUT))) {
            return null;
        }
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - FileKind.LAYOUT.extension().length());
        try {
            return new XmiGoalStore().load(file.resolveSibling(stem + FileKind.GOAL_TREE.extension()));
        } catch (UnreadableModelException e) {
            return null;
        }
    }

    private static byte[] content(String file) throws IOException {
        Path path = Path.of(file);
        return Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0];
    }

    /** What cannot be read is shown as it is. */
    private int text(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            text.writeBytes(Outline.of(file.getFileName().toString(), content, language).getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableModelException e) {
            text.writeBytes(content);
        }
        out.write(text.toByteArray());
        out.flush();
        return Main.DONE;
    }

    private void say(String key, Object... arguments) {
        err.println("kigi: " + ColumnText.printable(texts.get(language, key, arguments)));
    }
}
