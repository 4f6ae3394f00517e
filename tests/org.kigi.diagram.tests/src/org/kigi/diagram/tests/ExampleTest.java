package org.kigi.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.design.Analysis;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.Node;
import org.kigi.diagram.SvgExport;
import org.kigi.diagram.Theme;
import org.kigi.diagram.TreeLayout;
import org.kigi.evaluation.Evaluator;
import org.kigi.measurement.CsvSeriesStore;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.persistence.XmiGoalStore;
import org.kigi.validation.Validator;
import org.kigi.validation.smart.SmartRules;

/** The example project, from its files to the picture. */
class ExampleTest {

    private static final Path PROJECT = Path.of("../../examples/b2b-marketing");

    @ParameterizedTest
    @EnumSource
    void isDrawnWithAllItsGoalsStatusesAndFindings(Language language) throws Exception {
        LocalDate day = LocalDate.parse("2026-06-30");
        GoalTree tree = new XmiGoalStore().load(PROJECT.resolve("b2b-marketing.kigi"));
        CsvSeriesStore readings = new CsvSeriesStore(PROJECT);
        Analysis analysis = Analysis.attach(tree, () -> new Evaluator(readings, day).evaluate(tree),
                evaluation -> new Validator(SmartRules.rules(evaluation), day).validate(tree));

        Diagram diagram = Trees.diagram(tree, language);
        new TreeLayout().layout(diagram);

        assertEquals(List.of(), diagram.problems());
        assertEquals(GoalTrees.indicators(tree).size() + GoalTrees.actions(tree).size(), diagram.nodes().size());
        for (int i = 0; i < diagram.nodes().size(); i++) {
            for (int k = i + 1; k < diagram.nodes().size(); k++) {
                assertFalse(diagram.nodes().get(i).bounds().overlaps(diagram.nodes().get(k).bounds()));
            }
        }
        for (Indicator indicator : GoalTrees.indicators(tree)) {
            Node card = diagram.nodeOf(indicator).orElseThrow();
            assertTrue(card.label().contains(Names.of(indicator, language)));
            assertTrue(card.children().stream().anyMatch(r -> r.label().equals(analysis.evaluation().of(indicator).status()
                    .label(language))));
        }
        assertTrue(diagram.nodes().stream().anyMatch(n -> !n.badges().isEmpty()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgExport.write(diagram, Theme.LIGHT, out);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains(Names.of(tree, language)));
    }
}
