package org.kigi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.scenario.Tornado;
import org.kigi.model.goaltree.Indicator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kigi sensitivity}: what an indicator depends on most, one input at a time. */
@Command(name = "sensitivity")
final class SensitivityCommand implements Callable<Integer> {

    enum Format {
        TEXT, JSON, CSV
    }

    private final Session session;

    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "option.file")
    private Path file;

    @Parameters(index = "1", paramLabel = "${bundle:label.code}", descriptionKey = "explain.code")
    private String code;

    @Option(names = "--scenario", paramLabel = "${bundle:label.name}", descriptionKey = "sensitivity.scenario")
    private String scenario;


    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    @Mixin
    private AsOfOption asOf;

    SensitivityCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        GoalProject project = GoalProject.load(file, session.language());
        Indicator result = project.indicator(code, session);
        Evaluator evaluator = project.evaluator(asOf.or(session.today()));
        Evaluation plain = evaluator.evaluate(project.tree());
        Tornado tornado = scenario == null ? Tornado.of(plain, result)
                : Tornado.of(evaluator, project.tree(), result, ScenarioOption.find(scenario, project.tree(), session));
        session.out().print(switch (format) {
            case TEXT -> ScenarioText.of(tornado, plain, session);
            case JSON -> ScenarioJson.of(tornado, session.language());
            case CSV -> ScenarioCsv.of(tornado, session.language());
        });
        session.out().flush();
        return Main.DONE;
    }
}
