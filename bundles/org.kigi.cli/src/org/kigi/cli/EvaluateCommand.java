package org.kigi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.kigi.evaluation.Evaluation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kigi evaluate}: every indicator with actual value, target, progress and status. */
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

    @Mixin
    private AsOfOption asOf;

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        Evaluation evaluation = GoalProject.load(file, session.language()).evaluate(asOf.or(session.today()));
        session.out().print(switch (format) {
            case TEXT -> EvaluationText.of(evaluation, session);
            case JSON -> EvaluationJson.of(evaluation, session.language());
            case CSV -> EvaluationCsv.of(evaluation, session.language());
        });
        session.out().flush();
        return Main.DONE;
    }
}
