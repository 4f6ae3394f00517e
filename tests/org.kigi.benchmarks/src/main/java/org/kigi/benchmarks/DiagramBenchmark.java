package org.kigi.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.design.Specifications;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.DiagramEngine;
import org.kigi.diagram.DiagramSession;
import org.kigi.diagram.DiagramSpecification;
import org.kigi.diagram.GoalTreeReach;
import org.kigi.diagram.Orientation;
import org.kigi.diagram.SpecificationException;
import org.kigi.diagram.SvgExport;
import org.kigi.diagram.Theme;
import org.kigi.diagram.TreeLayout;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Arranges, computes, refreshes and exports diagrams of goal trees whose cards have different sizes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DiagramBenchmark {

    /** A tree with exactly so many indicators, each below one of the last fifty before it, with names of one to six lines. */
    static GoalTree tree(int indicators, long seed) {
        Random random = new Random(seed);
        GoalTree tree = Elements.goalTree("Strategy");
        List<Indicator> all = new ArrayList<>(List.of(Elements.kgi("Annual sales")));
        tree.getKgis().add((KGI) all.getFirst());
        while (all.size() < indicators) {
            Indicator parent = all.get(Math.max(0, all.size() / 4 - random.nextInt(Math.min(50, all.size()))));
            KPI kpi = Elements.kpi("Indicator " + all.size() + " of a measure with a name".repeat(random.nextInt(6)));
            parent.getDrivers().add(kpi);
            all.add(kpi);
        }
        return tree;
    }

    static DiagramEngine engine() {
        try {
            return new DiagramEngine(DiagramSpecification.load(Specifications.goalTree()));
        } catch (SpecificationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A diagram that is arranged again and again, by Kigi and by others. */
    @State(Scope.Benchmark)
    public static class Arranged {
        @Param({"1000", "10000"})
        public int nodes;
        @Param
        public TreeLayoutPeer peer;
        private TreeLayoutPeer.Arranging arranging;

        @Setup
        public void create() {
            arranging = peer.arranging(engine().compute(tree(nodes, GoalFileBenchmark.SEED), Language.EN));
        }
    }

    /** A model with its diagram. */
    @State(Scope.Benchmark)
    public static class Shown {
        @Param({"1000", "5000", "10000"})
        public int nodes;
        private final DiagramEngine engine = engine();
        private GoalTree tree;
        private Diagram diagram;
        private DiagramSession session;
        private int edits;

        @Setup
        public void create() {
            tree = tree(nodes, GoalFileBenchmark.SEED);
            diagram = engine.compute(tree, Language.EN);
            new TreeLayout().layout(diagram);
            session = new DiagramSession(engine, tree, Language.EN, new GoalTreeReach(tree));
            session.diagram();
        }
    }

    @Benchmark
    public Object arrange(Arranged state) throws IOException, InterruptedException {
        return state.arranging.arrange();
    }

    @Benchmark
    public Object compute(Shown state) {
        return state.engine.compute(state.tree, Language.EN);
    }

    /** One name changed, the diagram brought up to date and arranged. */
    @Benchmark
    public Object edit(Shown state) {
        state.tree.getKgis().getFirst().getDrivers().getFirst().setName("Edit " + state.edits++);
        Diagram diagram = state.session.refresh();
        new TreeLayout().layout(diagram, TreeLayout.Options.of(Orientation.LEFT_RIGHT));
        return diagram;
    }

    @Benchmark
    public Object exportSvg(Shown state) throws IOException {
        SvgExport.write(state.diagram, Theme.LIGHT, OutputStream.nullOutputStream());
        return state.diagram;
    }
}
