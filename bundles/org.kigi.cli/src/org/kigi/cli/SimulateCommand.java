package org.kigi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.scenario.Simulation;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Scenario;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kigi simulate}: what an indicator will be when the assumptions of a scenario are ranges. */
@Command(name = "simulate")
final class SimulateCommand implements Callable<Integer> {

    enum Format {
        TEXT, JSON
    }

    private final Session session;

    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "option.file")
    private Path file;

    @Parameters(index = "1", paramLabel = "${bundle:label.code}", descriptionKey = "explain.code")
    private String code;

    @Option(names = "--scenario", required = true, paramLabel = "${bundle:label.name}", descriptionKey = "simulate.scenario")
    private String name;

    @Option(names = "--draws", paramLabel = "${bundle:label.number}", descriptionKey = "simulate.draws")
    private int draws = Simulation.USUAL_DRAWS;

    @Option(names = "--seed", paramLabel = "${bundle:label.number}", descriptionKey = "simulate.seed")
    private long seed = 1;


    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    @Mixin
    private AsOfOption asOf;

    SimulateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        GoalProject project = GoalProject.load(file, session.language());
        Indicator result = project.indicator(code, session);
        Scenario scenario = ScenarioOption.find(name, project.tree(), session);
        Evaluator evaluator = project.evaluator(asOf.or(session.today()));
        if (draws < 1 || draws > Simulation.MOST_DRAWS) {
            throw session.failure("simulate.bad-draws", draws, Simulation.MOST_DRAWS);
        }
        Simulation simulation = Simulation.of(evaluator, project.tree(), result, scenario, draws, seed);
        session.out().print(switch (format) {
            case TEXT -> ScenarioText.of(simulation, evaluator.evaluate(project.tree()), session);
            case JSON -> ScenarioJson.of(simulation, session.language());
        });
        session.out().flush();
        return Main.DONE;
    }
}
