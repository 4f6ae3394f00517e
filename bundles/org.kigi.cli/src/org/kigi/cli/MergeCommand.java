package org.kigi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.kigi.core.Texts;
import org.kigi.merge.Conflict;
import org.kigi.merge.Conflicts;
import org.kigi.merge.FileMerge;
import org.kigi.merge.MergedFile;
import org.kigi.merge.ReadingConflict;
import org.kigi.merge.Side;
import org.kigi.merge.UnmergeableException;
import org.kigi.validation.Finding;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kigi merge}: what two people have made of one file, in one. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {

    enum Format {
        TEXT, JSON
    }

    private final Session session;

    @Parameters(index = "0", paramLabel = "BASE", descriptionKey = "merge.base")
    private Path base;

    @Parameters(index = "1", paramLabel = "OURS", descriptionKey = "merge.ours")
    private Path ours;

    @Parameters(index = "2", paramLabel = "THEIRS", descriptionKey = "merge.theirs")
    private Path theirs;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "${bundle:label.output}", descriptionKey = "merge.output")
    private Path output;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    MergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        MergedFile merged = merge();
        MergeReport report = new MergeReport(Texts.of(GitDriver.class, "git"), session.language(), output.toString(), merged,
                merged.conflicts(), session.today());
        OutputFile.write(session, output, merged.content());
        try {
            merged.conflicts().save(output.toAbsolutePath());
        } catch (IOException e) {
            throw new CommandFailure(session.text("output.failed", Conflicts.fileOf(output), String.valueOf(e.getMessage())), e);
        }
        if (format == Format.JSON) {
            session.out().print(json(merged, report));
        } else {
            session.out().println(ColumnText.printable(report.summary()));
            report.problems().forEach(session.out()::println);
            if (!merged.conflicts().isEmpty()) {
                session.out().println(session.text("merge.next", output, Conflicts.fileOf(output)));
            }
        }
        session.out().flush();
        return merged.conflicts().isEmpty() ? Main.DONE : Main.FINDINGS;
    }

    private MergedFile merge() throws CommandFailure {
        try {
            return FileMerge.merge(output.toString(), ProjectFiles.read(base, session), ProjectFiles.read(ours, session),
                    ProjectFiles.read(theirs, session));
        } catch (UnmergeableException e) {
            throw new CommandFailure(session.text("merge.failed", output, e.message(session.language())), e);
        }
    }

    private String json(MergedFile merged, MergeReport report) {
        return Json.text(json -> {
            json.beginObject().name("file").value(output.toString());
            json.name("conflicts").beginArray();
            for (Conflict conflict : merged.conflicts().tree()) {
                write(json, conflict);
            }
            for (ReadingConflict conflict : merged.conflicts().readings()) {
                json.beginObject().name("date").value(conflict.date().toString());
                for (Side side : Side.values()) {
                    json.name(side.name().toLowerCase(Locale.ROOT)).value(conflict.text(side, session.language()));
                }
                json.name("text").value(conflict.text(session.language())).endObject();
            }
            json.endArray().name("findings").beginArray();
            for (Finding finding : report.findings()) {
                json.beginObject().name("rule").value(finding.rule().id()).name("elementId").value(finding.element().getId())
                        .name("path").value(FindingsText.path(finding.element(), session.language()))
                        .name("message").value(finding.message(session.language())).endObject();
            }
            json.endArray().endObject();
        });
    }

    private void write(JsonWriter json, Conflict conflict) throws IOException {
        json.beginObject().name("kind").value(conflict.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.name("elementIds").beginArray();
        for (String id : conflict.elementIds()) {
            json.value(id);
        }
        json.endArray();
        for (Side side : Side.values()) {
            json.name(side.name().toLowerCase(Locale.ROOT)).value(conflict.of(side).text(session.language()));
        }
        json.name("text").value(conflict.text(session.language())).endObject();
    }
}
