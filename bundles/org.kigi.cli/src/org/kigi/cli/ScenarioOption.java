package org.kigi.cli;

import java.util.List;

import org.kigi.core.Names;
import org.kigi.core.Suggestions;
import org.kigi.evaluation.Assumption;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Scenario;

import picocli.CommandLine.Option;

/** {@code --scenario NAME}: under the assumptions of which scenario the tree is looked at. */
final class ScenarioOption {

    @Option(names = "--scenario", paramLabel = "${bundle:label.name}", descriptionKey = "option.scenario")
    private String name;

    /** The assumptions of the scenario with that name, in either language; none if no scenario is asked for. */
    List<Assumption> assumptions(GoalTree tree, Session session) throws CommandFailure {
        return name == null ? List.of() : Assumption.of(find(name, tree, session));
    }

    /** The line that says which scenario holds; empty if none is asked for. */
    String line(GoalTree tree, Session session) throws CommandFailure {
        return name == null ? ""
                : ColumnText.printable(session.text("scenario.under", Names.of(find(name, tree, session), session.language()))) + "\n";
    }

    /** The scenario with that name, in either language. */
    static Scenario find(String name, GoalTree tree, Session session) throws CommandFailure {
        for (Scenario scenario : tree.getScenarios()) {
            if (name.equals(scenario.getName()) || name.equals(scenario.getNameJa())) {
                return scenario;
            }
        }
        List<String> names = tree.getScenarios().stream().map(scenario -> Names.of(scenario, session.language())).toList();
        throw Suggestions.nearest(name, names).map(nearest -> session.failure("scenario.unknown.guess", name, nearest))
                .orElseGet(() -> session.failure("scenario.unknown", name, String.join(", ", names)));
    }
}
