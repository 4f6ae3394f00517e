package org.kigi.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.kigi.core.Elements;
import org.kigi.design.Analysis;
import org.kigi.evaluation.Evaluation;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.KPI;

class AnalysisTest {

    private final GoalTree tree = Trees.small();
    private final AtomicInteger evaluated = new AtomicInteger();
    private final AtomicInteger validated = new AtomicInteger();
    private final AtomicInteger told = new AtomicInteger();
    private final Analysis analysis = Analysis.attach(tree, this::evaluate, e -> {
        validated.incrementAndGet();
        return List.of();
    });

    private Evaluation evaluate() {
        evaluated.incrementAndGet();
        return new Evaluation(tree, LocalDate.EPOCH, Map.of(), Map.of());
    }

    @Test
    void computesOnlyWhenAskedAndOnlyOnce() {
        assertEquals(0, evaluated.get());
        assertSame(analysis.evaluation(), analysis.evaluation());
        assertEquals(1, evaluated.get());
        assertEquals(0, validated.get());
        analysis.findings();
        analysis.findingsOf(tree);
        assertEquals(1, evaluated.get());
        assertEquals(1, validated.get());
    }

    @Test
    void forgetsWhenAnythingInTheTreeChanges() {
        Evaluation before = analysis.evaluation();
        Trees.indicator(tree, "Visits").setFormula("a + b");
        assertNotSame(before, analysis.evaluation());

        KPI added = Elements.kpi("Added later");
        Trees.indicator(tree, "Visits").getDrivers().add(added);
        before = analysis.evaluation();
        added.setWeight(2.0);
        assertNotSame(before, analysis.evaluation());
    }

    @Test
    void remembersWhenNothingChanges() {
        Evaluation before = analysis.evaluation();
        Trees.indicator(tree, "Visits").setName("Visits");

        assertSame(before, analysis.evaluation());
    }

    @Test
    void isFoundFromEveryElementOfItsTree() {
        assertEquals(Optional.of(analysis), Analysis.of(tree));
        assertEquals(Optional.of(analysis), Analysis.of(Trees.action(tree, "Fair")));
        assertEquals(Optional.empty(), Analysis.of(Elements.kpi("Elsewhere")));
        assertEquals(Optional.empty(), Analysis.of(null));
    }

    @Test
    void tellsListenersOfChangesAndRefreshes() {
        Runnable listener = told::incrementAndGet;
        analysis.addListener(listener);
        Trees.indicator(tree, "Visits").setName("Site visits");
        assertEquals(1, told.get());
        analysis.refresh();
        assertEquals(2, told.get());
        analysis.removeListener(listener);
        analysis.refresh();
        assertEquals(2, told.get());
    }

    @Test
    void isReplacedAndTakenOff() {
        Analysis other = Analysis.attach(tree, this::evaluate, e -> List.of());
        assertEquals(Optional.of(other), Analysis.of(tree));
        other.dispose();
        assertEquals(Optional.empty(), Analysis.of(tree));
        assertTrue(Trees.indicator(tree, "Visits").eAdapters().isEmpty(), "nothing is left behind in the tree");
    }
}
