package org.kigi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.kigi.evaluation.scenario.ScenarioComparison;
import org.kigi.model.goaltree.Scenario;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kigi scenarios}: every indicator as it is and under scenarios, side by side. */
@Command(name = "scenarios")
final class ScenariosCommand implements Callable<Integer> {

    enum Format {
        TEXT, JSON, CSV
    }

    private final Session session;

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "option.file")
    private Path file;

    @Option(names = "--scenario", paramLabel = "${bundle:label.name}", descriptionKey = "scenarios.scenario")
    private List<String> names = List.of();


    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    @Mixin
    private AsOfOption asOf;

    ScenariosCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        GoalProject project = GoalProject.load(file, session.language());
        List<Scenario> scenarios = new ArrayList<>(names.isEmpty() ? project.tree().getScenarios() : List.of());
        for (String name : names) {
            scenarios.add(ScenarioOption.find(name, project.tree(), session));
        }
        ScenarioComparison comparison = ScenarioComparison.of(project.evaluator(asOf.or(session.today())), project.tree(), scenarios);
        session.out().print(switch (format) {
            case TEXT -> ScenarioText.of(comparison, session);
            case JSON -> ScenarioJson.of(comparison, session.language());
            case CSV -> ScenarioCsv.of(comparison, session.language());
        });
        session.out().flush();
        return Main.DONE;
    }
}
