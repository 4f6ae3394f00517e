package org.kigi.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.kigi.diagram.Picture;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.XmiGoalStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kigi export}: a goal tree as another kind of file. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    enum Kind {
        XMI, SVG, PNG, PDF, JSON
    }

    private final Session session;

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "option.file")
    private Path file;

    @Option(names = "--to", required = true, paramLabel = "xmi|svg|png|pdf|json", descriptionKey = "export.to")
    private Kind kind;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "${bundle:label.output}", descriptionKey = "export.output")
    private Path output;

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "export.theme")
    private Pictures.Background theme = Pictures.Background.LIGHT;

    @Mixin
    private DiagramOptions diagram;

    @Mixin
    private AsOfOption asOf;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        GoalProject project = GoalProject.load(file, session.language());
        OutputFile.write(session, output, switch (kind) {
            case XMI -> xmi(project);
            case SVG -> Pictures.svg(picture(project), theme);
            case PNG -> Pictures.png(picture(project), theme);
            case PDF -> Pictures.pdf(picture(project), theme);
            case JSON -> ModelJson.of(project.tree()).getBytes(StandardCharsets.UTF_8);
        });
        return Main.DONE;
    }

    private Picture picture(GoalProject project) throws CommandFailure {
        LocalDate day = asOf.or(session.today());
        project.attach(project.evaluate(day));
        return diagram.picture(project.tree(), day, session);
    }

    private byte[] xmi(GoalProject project) throws CommandFailure {
        try {
            return new XmiGoalStore().toBytes(project.tree());
        } catch (UnwritableModelException e) {
            throw new CommandFailure(e.message(session.language()), e);
        }
    }
}
