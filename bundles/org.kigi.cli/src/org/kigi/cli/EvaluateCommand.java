package org.kigi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.forecast.Outlooks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kigi evaluate}: every indicator with actual value, target, progress, status and forecast. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

    enum Format {
        TEXT, JSON, CSV
    }

    private final Session session;

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "option.file")
    private Path file;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    @Option(names = "--periods", descriptionKey = "evaluate.periods")
    private boolean periods;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private ScenarioOption scenario;

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        GoalProject project = GoalProject.load(file, session.language());
        Evaluation evaluation = project.evaluate(asOf.or(session.today()), scenario.assumptions(project.tree(), session));
        Outlooks outlooks = new Outlooks(evaluation);
        session.out().print(switch (format) {
            case TEXT -> scenario.line(project.tree(), session)
                    + (periods ? EvaluationText.byPeriod(outlooks, session) : EvaluationText.of(outlooks, session));
            case JSON -> EvaluationJson.of(outlooks, session.language());
            case CSV -> periods ? EvaluationCsv.byPeriod(outlooks, session.language()) : EvaluationCsv.of(outlooks, session.language());
        });
        session.out().flush();
        return Main.DONE;
    }
}
