package org.kigi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.scenario.GoalSeek;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kigi seek}: which value a driver must reach so that an indicator meets its target. */
@Command(name = "seek")
final class SeekCommand implements Callable<Integer> {

    enum Format {
        TEXT, JSON
    }

    private final Session session;

    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "option.file")
    private Path file;

    @Parameters(index = "1", paramLabel = "${bundle:label.code}", descriptionKey = "explain.code")
    private String code;

    @Option(names = "--driver", required = true, paramLabel = "${bundle:label.code}", descriptionKey = "seek.driver")
    private String driver;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private ScenarioOption scenario;

    SeekCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        GoalProject project = GoalProject.load(file, session.language());
        Evaluation evaluation = project.evaluate(asOf.or(session.today()), scenario.assumptions(project.tree(), session));
        GoalSeek seek = GoalSeek.of(evaluation, project.indicator(code, session), project.indicator(driver, session));
        session.out().print(switch (format) {
            case TEXT -> scenario.line(project.tree(), session) + ScenarioText.of(seek, evaluation, session);
            case JSON -> ScenarioJson.of(seek, session.language());
        });
        session.out().flush();
        return Main.DONE;
    }
}
