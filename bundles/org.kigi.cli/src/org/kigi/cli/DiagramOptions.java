package org.kigi.cli;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.kigi.core.Names;
import org.kigi.core.Suggestions;
import org.kigi.design.Specifications;
import org.kigi.diagram.AwtTextMeasure;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.DiagramDescription;
import org.kigi.diagram.DiagramEngine;
import org.kigi.diagram.DiagramSpecification;
import org.kigi.diagram.FilterDescription;
import org.kigi.diagram.LayerDescription;
import org.kigi.diagram.Legend;
import org.kigi.diagram.Picture;
import org.kigi.diagram.SpecificationException;
import org.kigi.diagram.TreeLayout;
import org.kigi.diagram.ViewSettings;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Person;

import picocli.CommandLine.Option;

/** {@code --diagram}, {@code --layers} and {@code --filter}: which diagram of a goal tree is drawn, and what of it. */
final class DiagramOptions {

    private static final String NONE = "none";

    @Option(names = "--diagram", paramLabel = "goal-tree|action-plan|influence-map", descriptionKey = "export.diagram")
    private String diagram = "goal-tree";

    @Option(names = "--layers", split = ",", paramLabel = "${bundle:label.name}", descriptionKey = "export.layers")
    private List<String> layers;

    @Option(names = "--filter", split = ",", paramLabel = "${bundle:label.name}[=${bundle:label.name}]", descriptionKey = "export.filter")
    private List<String> filters = List.of();

    /** The picture with title and legend; status and findings are those that are attached to the tree. */
    Picture picture(GoalTree tree, LocalDate asOf, Session session) throws CommandFailure {
        try {
            DiagramSpecification specification = DiagramSpecification.load(Specifications.goalTree());
            DiagramDescription description = named(diagram, specification.diagrams(), DiagramDescription::name, "export.no-diagram",
                    session);
            ViewSettings settings = settings(description, tree, session);
            Diagram computed = new DiagramEngine(description, new AwtTextMeasure()).compute(tree, session.language(), settings);
            new TreeLayout().layout(computed);
            return Picture.of(computed).withTitle(session.text("export.subtitle", computed.label(), asOf))
                    .withLegend(Legend.of(description, settings, session.language()));
        } catch (SpecificationException e) {
            throw new CommandFailure(e.message(session.language()), e);
        }
    }

    private ViewSettings settings(DiagramDescription description, GoalTree tree, Session session) throws CommandFailure {
        ViewSettings settings = description.defaultSettings();
        if (layers != null) {
            Set<String> wanted = new LinkedHashSet<>();
            for (String layer : layers) {
                if (!layer.strip().equals(NONE)) {
                    wanted.add(named(layer, description.layers(), LayerDescription::name, "export.no-layer", session).name());
                }
            }
            settings = ViewSettings.ofLayers(wanted);
        }
        for (String filter : filters) {
            String[] parts = filter.split("=", 2);
            FilterDescription found = named(parts[0], description.filters(), FilterDescription::name, "export.no-filter", session);
            settings = settings.withFilter(found.name(), true);
            if (!found.variables().isEmpty()) {
                if (parts.length < 2) {
                    throw session.failure("export.filter-whose", slug(found.name()));
                }
                settings = settings.withVariable(found.variables().getFirst().name(), List.of(person(parts[1].strip(), tree, session)));
            }
        }
        return settings;
    }

    private static Person person(String name, GoalTree tree, Session session) throws CommandFailure {
        for (Person person : tree.getPeople()) {
            if (name.equals(person.getName()) || name.equals(person.getNameJa()) || name.equals(person.getId())) {
                return person;
            }
        }
        throw session.failure("export.no-person", name, String.join(", ", tree.getPeople().stream()
                .map(p -> Names.of(p, session.language())).toList()));
    }

    /** What has that name, written in lower case with hyphens. */
    private static <T> T named(String name, List<T> all, Function<T, String> nameOf, String failure, Session session)
            throws CommandFailure {
        List<String> names = all.stream().map(nameOf).map(DiagramOptions::slug).toList();
        int found = names.indexOf(slug(name.strip()));
        if (found < 0) {
            throw Suggestions.nearest(name, names).map(nearest -> session.failure(failure + ".guess", name, nearest))
                    .orElseGet(() -> session.failure(failure, name, String.join(", ", names)));
        }
        return all.get(found);
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
