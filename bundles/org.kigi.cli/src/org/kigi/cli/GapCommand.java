package org.kigi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.scenario.GapSplit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kigi gap}: what each driver has to contribute so that an indicator meets its target. */
@Command(name = "gap")
final class GapCommand implements Callable<Integer> {

    enum Format {
        TEXT, JSON, CSV
    }

    private final Session session;

    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "option.file")
    private Path file;

    @Parameters(index = "1", paramLabel = "${bundle:label.code}", descriptionKey = "explain.code")
    private String code;

    @Option(names = "--by", paramLabel = "weight|ability|best", descriptionKey = "gap.by")
    private GapSplit.By by = GapSplit.By.WEIGHT;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private ScenarioOption scenario;

    GapCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        GoalProject project = GoalProject.load(file, session.language());
        Evaluation evaluation = project.evaluate(asOf.or(session.today()), scenario.assumptions(project.tree(), session));
        GapSplit split = GapSplit.of(evaluation, project.indicator(code, session), by);
        session.out().print(switch (format) {
            case TEXT -> scenario.line(project.tree(), session) + ScenarioText.of(split, evaluation, session);
            case JSON -> ScenarioJson.of(split, session.language());
            case CSV -> ScenarioCsv.of(split, session.language());
        });
        session.out().flush();
        return Main.DONE;
    }
}
