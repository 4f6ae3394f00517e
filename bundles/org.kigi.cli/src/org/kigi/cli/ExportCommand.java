package org.kigi.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.kigi.diagram.Diagram;
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
        XMI, SVG, PNG, JSON
    }

    private final Session session;

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "option.file")
    private Path file;

    @Option(names = "--to", required = true, paramLabel = "xmi|svg|png|json", descriptionKey = "export.to")
    private Kind kind;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "${bundle:label.output}", descriptionKey = "export.output")
    private Path output;

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "export.theme")
    private Pictures.Background theme = Pictures.Background.LIGHT;

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
            case SVG -> Pictures.svg(diagram(project), theme);
            case PNG -> Pictures.png(diagram(project), theme);
            case JSON -> ModelJson.of(project.tree()).getBytes(StandardCharsets.UTF_8);
        });
        return Main.DONE;
    }

    private Diagram diagram(GoalProject project) throws CommandFailure {
        project.attach(project.evaluate(asOf.or(session.today())));
        return Pictures.diagram(project.tree(), session.language());
    }

    private byte[] xmi(GoalProject project) throws CommandFailure {
        try {
            return new XmiGoalStore().toBytes(project.tree());
        } catch (UnwritableModelException e) {
            throw new CommandFailure(e.message(session.language()), e);
        }
    }
}
