package org.kigi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.kigi.merge.Change;
import org.kigi.merge.Difference;
import org.kigi.merge.FileDifference;
import org.kigi.merge.FileKind;
import org.kigi.merge.UnmergeableException;
import org.kigi.model.goaltree.GoalTree;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kigi diff}: what has changed between two versions of a file or of a project. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

    enum Format {
        TEXT, JSON
    }

    private final Session session;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "diff.a")
    private Path before;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "diff.b")
    private Path after;

    @Option(names = "--exit-code", descriptionKey = "diff.exit-code")
    private boolean exitCode;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    /** What has changed in one file; the changes are those of a goal tree. */
    private record FileChanges(String file, List<String> lines, List<Change> changes) {
    }

    DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        List<FileChanges> files = new ArrayList<>();
        if (Files.isDirectory(before) && Files.isDirectory(after)) {
            TreeSet<Path> all = new TreeSet<>(ProjectFiles.in(before, session));
            all.addAll(ProjectFiles.in(after, session));
            for (Path file : all) {
                files.add(compare(file.toString(), before.resolve(file), after.resolve(file)));
            }
        } else {
            ProjectFiles.read(before, session);
            ProjectFiles.read(after, session);
            files.add(compare(after.toString(), before, after));
        }
        files.removeIf(file -> file.lines.isEmpty());
        session.out().print(format == Format.JSON ? json(files) : text(files));
        session.out().flush();
        return exitCode && !files.isEmpty() ? Main.FINDINGS : Main.DONE;
    }

    private FileChanges compare(String name, Path from, Path to) throws CommandFailure {
        try {
            byte[] old = Files.exists(from) ? ProjectFiles.read(from, session) : null;
            byte[] now = Files.exists(to) ? ProjectFiles.read(to, session) : null;
            boolean isTree = FileKind.of(name).filter(kind -> kind == FileKind.GOAL_TREE).isPresent();
            if (!isTree || old == null || now == null) {
                return new FileChanges(name, FileDifference.text(name, old, now, GitDriver.treeBeside(now == null ? from : to),
                        session.language()), List.of());
            }
            GoalTree tree = GoalProject.load(from, session.language()).tree();
            Difference difference = Difference.of(tree, GoalProject.load(to, session.language()).tree());
            return new FileChanges(name, difference.text(session.language()), difference.changes());
        } catch (UnmergeableException e) {
            throw new CommandFailure(name + ": " + e.message(session.language()), e);
        }
    }

    private String text(List<FileChanges> files) {
        if (files.isEmpty()) {
            return session.text("diff.none") + '\n';
        }
        StringBuilder text = new StringBuilder();
        for (FileChanges file : files) {
            text.append(ColumnText.printable(file.file)).append('\n');
            file.lines.forEach(line -> text.append("  ").append(ColumnText.printable(line)).append('\n'));
        }
        return text.append('\n').append(session.text("diff.summary", files.stream().mapToInt(file -> file.lines.size()).sum())).append('\n')
                .toString();
    }

    private String json(List<FileChanges> files) {
        return Json.text(json -> {
            json.beginObject().name("files").beginArray();
            for (FileChanges file : files) {
                json.beginObject().name("file").value(file.file).name("changes").beginArray();
                for (int i = 0; i < file.lines.size(); i++) {
                    write(json, file.lines.get(i), file.changes.isEmpty() ? null : file.changes.get(i));
                }
                json.endArray().endObject();
            }
            json.endArray().endObject();
        });
    }

    private void write(JsonWriter json, String line, Change change) throws IOException {
        json.beginObject();
        if (change != null) {
            json.name("kind").value(change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.name("elementId").value(change.element().getId());
            json.name("type").value(change.element().eClass().getName());
            json.name("path").value(FindingsText.path(change.element(), session.language()));
            if (change instanceof Change.Changed changed) {
                json.name("feature").value(changed.feature().getName());
                Json.value(json, "before", changed.before());
                Json.value(json, "after", changed.after());
            }
        }
        json.name("text").value(line).endObject();
    }
}
