package org.kigi.merge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kigi.core.Language;
import org.kigi.measurement.Series;
import org.kigi.merge.UnmergeableException.Reason;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.SafeFiles;

/**
 * What is not decided about a merged file: the conflicts of a goal tree, or those of readings. They are kept as data in a file beside it,
 * {@code strategy.kigi.conflicts} or {@code data/sales.csv.kigi.conflicts}, so that the merged file itself can always be read.
 */
public record Conflicts(List<Conflict> tree, List<ReadingConflict> readings) {

    /** Everything is decided. */
    public static final Conflicts NONE = new Conflicts(List.of(), List.of());

    /** How the names of the files end. */
    public static final String ENDING = ".kigi.conflicts";

    public Conflicts {
        tree = List.copyOf(tree);
        readings = List.copyOf(readings);
    }

    static Conflicts ofTree(List<Conflict> conflicts) {
        return new Conflicts(conflicts, List.of());
    }

    static Conflicts ofReadings(List<ReadingConflict> conflicts) {
        return new Conflicts(List.of(), conflicts);
    }

    public boolean isEmpty() {
        return tree.isEmpty() && readings.isEmpty();
    }

    public int size() {
        return tree.size() + readings.size();
    }

    /** One line for each. */
    public List<String> text(Language language) {
        return Stream.concat(tree.stream().map(conflict -> conflict.text(language)), readings.stream().map(conflict -> conflict.text(language)))
                .toList();
    }

    /** Those that are left when this one is decided. */
    public Conflicts without(Conflict decided) {
        return new Conflicts(tree.stream().filter(conflict -> conflict != decided).toList(), readings);
    }

    /** Those that are left when this one is decided. */
    public Conflicts without(ReadingConflict decided) {
        return new Conflicts(tree, readings.stream().filter(conflict -> conflict != decided).toList());
    }

    /** These, and of others about the same file those that these do not tell again. */
    public Conflicts and(Conflicts others) {
        Stream<Conflict> more = others.tree.stream().filter(other -> tree.stream().noneMatch(conflict -> isAboutTheSame(conflict, other)));
        Stream<ReadingConflict> moreReadings = others.readings.stream()
                .filter(other -> readings.stream().noneMatch(conflict -> conflict.date().equals(other.date())));
        return new Conflicts(Stream.concat(tree.stream(), more).toList(), Stream.concat(readings.stream(), moreReadings).toList());
    }

    private static boolean isAboutTheSame(Conflict one, Conflict other) {
        return one.kind() == other.kind() && one.elementIds().equals(other.elementIds()) && one.features().equals(other.features());
    }

    /** Where the conflicts of a file are kept. */
    public static Path fileOf(Path merged) {
        String name = merged.getFileName().toString();
        return merged.resolveSibling(name.endsWith(".kigi") ? name + ".conflicts" : name + ENDING);
    }

    /** The file whose conflicts that file keeps. */
    public static Path mergedFileOf(Path conflicts) {
        String name = conflicts.getFileName().toString();
        String merged = name.substring(0, name.length() - ENDING.length());
        return conflicts.resolveSibling(FileKind.of(merged).isPresent() ? merged : merged + ".kigi");
    }

    /** Keeps these beside the merged file in place of those that are there; removes the file when everything is decided. */
    public void save(Path merged) throws IOException {
        if (isEmpty()) {
            Files.deleteIfExists(fileOf(merged));
        } else {
            new SafeFiles().replace(fileOf(merged), toBytes());
        }
    }

    /** The content of the file. */
    public byte[] toBytes() {
        return ConflictsJson.write(this).getBytes(StandardCharsets.UTF_8);
    }

    /** The conflicts of a merged tree that are kept beside its file and are still open; empty if no file is there. */
    public static Optional<Conflicts> load(Path merged, GoalTree tree) throws UnmergeableException, IOException {
        Optional<byte[]> content = content(merged);
        return content.isEmpty() ? Optional.empty() : Optional.of(of(content.get(), tree, fileOf(merged).toString()));
    }

    /** The conflicts of merged readings that are kept beside their file, decided or not; empty if no file is there. */
    public static Optional<Conflicts> load(Path merged) throws UnmergeableException, IOException {
        Optional<byte[]> content = content(merged);
        return content.isEmpty() ? Optional.empty() : Optional.of(of(content.get(), null, fileOf(merged).toString()));
    }

    /** The conflicts of merged readings that are kept beside their file and are still open; empty if no file is there. */
    public static Optional<Conflicts> load(Path merged, Series series) throws UnmergeableException, IOException {
        return load(merged).map(all -> new Conflicts(all.tree, all.readings.stream().filter(conflict -> conflict.isOpen(series)).toList()));
    }

    private static Optional<byte[]> content(Path merged) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(fileOf(merged)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads the content of such a file.
     *
     * @param tree the merged tree, to whose elements the conflicts refer; null for readings. What has been decided in it is left out
     * @param name stands for the file in messages
     */
    public static Conflicts of(byte[] content, GoalTree tree, String name) throws UnmergeableException {
        try {
            return new ConflictsJson(tree).read(new String(content, StandardCharsets.UTF_8));
        } catch (RuntimeException malformed) {
            String reason = String.valueOf(malformed.getMessage()).lines().findFirst().orElse("");
            throw new UnmergeableException(Reason.BAD_CONFLICTS, malformed, name, reason);
        }
    }
}
