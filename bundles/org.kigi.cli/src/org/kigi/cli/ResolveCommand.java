package org.kigi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.kigi.measurement.CsvSeriesStore;
import org.kigi.measurement.Series;
import org.kigi.measurement.SeriesException;
import org.kigi.merge.Choice;
import org.kigi.merge.Conflict;
import org.kigi.merge.Conflicts;
import org.kigi.merge.FileKind;
import org.kigi.merge.ReadingConflict;
import org.kigi.merge.Readings;
import org.kigi.merge.UnmergeableException;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.XmiGoalStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kigi resolve}: shows what a merge has left to decide, and decides it. */
@Command(name = "resolve")
final class ResolveCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "resolve.file")
    private Path file;

    @Option(names = "--take", paramLabel = "ours|theirs|base", descriptionKey = "resolve.take")
    private Choice choice;

    @Option(names = "--only", paramLabel = "${bundle:label.number}", descriptionKey = "resolve.only", split = ",")
    private List<Integer> only;

    ResolveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        Path merged = file.getFileName().toString().endsWith(Conflicts.ENDING) ? Conflicts.mergedFileOf(file) : file;
        try {
            boolean isReadings = FileKind.of(merged).filter(kind -> kind == FileKind.READINGS).isPresent();
            Conflicts left = isReadings ? readings(merged) : tree(merged);
            left.save(merged.toAbsolutePath());
            if (left.isEmpty()) {
                session.out().println(session.text("resolve.done", merged));
            } else {
                session.out().println(session.text("resolve.left", merged, left.size()));
                List<String> lines = left.text(session.language());
                IntStream.range(0, lines.size()).forEach(i -> session.out().println("  " + (i + 1) + ". "
                        + ColumnText.printable(lines.get(i))));
            }
            session.out().flush();
            return left.isEmpty() ? Main.DONE : Main.FINDINGS;
        } catch (IOException e) {
            throw new CommandFailure(session.text("output.failed", Conflicts.fileOf(merged), String.valueOf(e.getMessage())), e);
        } catch (UnmergeableException e) {
            throw new CommandFailure(e.message(session.language()), e);
        }
    }

    private Conflicts tree(Path merged) throws CommandFailure, IOException, UnmergeableException {
        GoalTree tree = GoalProject.load(merged, session.language()).tree();
        Conflicts left = Conflicts.load(merged, tree).orElse(Conflicts.NONE);
        if (choice == null) {
            return left;
        }
        Set<Integer> chosen = chosen(left.size());
        List<Conflict> all = left.tree();
        for (int i = 0; i < all.size(); i++) {
            if (chosen.contains(i)) {
                if (!all.get(i).resolve(tree, choice)) {
                    throw session.failure("resolve.impossible", i + 1, all.get(i).text(session.language()));
                }
                left = left.without(all.get(i));
            }
        }
        try {
            new XmiGoalStore().save(tree, merged);
        } catch (UnwritableModelException e) {
            throw new CommandFailure(e.message(session.language()), e);
        }
        return left;
    }

    private Conflicts readings(Path merged) throws CommandFailure, IOException, UnmergeableException {
        try {
            Series series = CsvSeriesStore.read(merged.toString(), ProjectFiles.read(merged, session));
            Conflicts left = Conflicts.load(merged, series).orElse(Conflicts.NONE);
            if (choice == null) {
                return left;
            }
            Set<Integer> chosen = chosen(left.size());
            List<ReadingConflict> all = left.readings();
            for (int i = 0; i < all.size(); i++) {
                if (chosen.contains(i)) {
                    series = all.get(i).resolve(series, choice);
                    left = left.without(all.get(i));
                }
            }
            OutputFile.write(session, merged, Readings.toBytes(series));
            return left;
        } catch (SeriesException e) {
            throw new CommandFailure(e.message(session.language()), e);
        }
    }

    /** The places of those that are to be decided. */
    private Set<Integer> chosen(int count) throws CommandFailure {
        if (only == null) {
            return IntStream.range(0, count).boxed().collect(Collectors.toSet());
        }
        for (int number : only) {
            if (number < 1 || number > count) {
                throw session.failure("resolve.no-number", number, count);
            }
        }
        return only.stream().map(number -> number - 1).collect(Collectors.toSet());
    }
}
