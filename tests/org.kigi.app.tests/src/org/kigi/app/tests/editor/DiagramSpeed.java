package org.kigi.app.tests.editor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;

import org.eclipse.core.resources.IProject;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.eclipse.gef.GraphicalViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.core.Elements;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.Baseline;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Target;
import org.kigi.persistence.XmiGoalStore;

/**
 * Measures the diagram editor in a real window: from a command to the end of the painting that shows its result. No test: it judges
 * nothing and runs only when it is named ({@code docs/benchmarks.md}). Writes {@code editor.md} into the folder of the system property
 * {@code kigi.results}.
 */
class DiagramSpeed {

    private static final long SEED = 20260401;
    private static final int OPENINGS = 4;
    private static final int EDITS = 60;
    private static final int STEPS = 60;

    private IProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = Workbench.emptyProject("diagram-speed");
        Path data = Files.createDirectories(project.getLocation().toPath().resolve("data"));
        Files.writeString(data.resolve("values.csv"), """
                date,value,note,source
                2026-04-30,40,,
                2026-05-31,46,,
                2026-06-30,51,,
                2026-07-31,49,,
                2026-08-31,58,,
                """);
    }

    @AfterEach
    void close() throws Exception {
        Workbench.closeEditors();
        project.delete(true, true, null);
    }

    /** How long something took by the clock, and of that the thread of the window; both in milliseconds. */
    private record Time(double clock, double thread) {
    }

    @Test
    void ofOneThousandNodes() throws Exception {
        measure(1000);
    }

    @Test
    void ofFiveThousandNodes() throws Exception {
        measure(5000);
    }

    private void measure(int nodes) throws Exception {
        Random random = new Random(SEED);
        new XmiGoalStore().save(tree(nodes, random), DiagramDriver.path(project, "large.kigi"));
        project.refreshLocal(2, null);
        List<Time> opened = new ArrayList<>();
        for (int i = 0; i <= OPENINGS; i++) {
            Workbench.closeEditors();
            Time start = now();
            IEditorPart editor = IDE.openEditor(Workbench.page(), project.getFile("large.kigi"), true);
            opened.add(untilPainted(canvas(editor), start));
            Workbench.settle();
        }
        write(nodes, "opened for the first time", opened.subList(0, 1));
        write(nodes, "opened again", opened.subList(1, opened.size()));
        DiagramDriver diagram = DiagramDriver.open(project, "large.kigi");
        Workbench.command("org.kigi.diagram.ui.zoomActual");
        diagram.select(diagram.tree().getKgis().getFirst().getDrivers().getFirst());
        write(nodes, "name edited", edits(diagram, random, true));
        write(nodes, "target edited", edits(diagram, random, false));
        write(nodes, "panned at 100 %", panned(diagram, random));
        write(nodes, "zoomed", zoomed(diagram));
        Workbench.command("org.kigi.diagram.ui.zoomFit");
        write(nodes, "panned at the smallest scale", panned(diagram, random));
    }

    private List<Time> edits(DiagramDriver diagram, Random random, boolean name) {
        Rectangle window = new Rectangle(0, 0, diagram.canvas().getSize().x, diagram.canvas().getSize().y);
        List<Indicator> seen = diagram.nodes().entrySet().stream().filter(node -> window.intersects(node.getValue()))
                .map(Map.Entry::getKey).filter(Indicator.class::isInstance).map(Indicator.class::cast).toList();
        List<Time> times = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            Indicator indicator = seen.get(random.nextInt(seen.size()));
            Command command = name ? SetCommand.create(diagram.domain(), indicator, Literals.ELEMENT__NAME, "Renamed goal " + i)
                    : SetCommand.create(diagram.domain(), indicator.getTarget(), Literals.DATED_VALUE__VALUE, 100.0 + i);
            Time start = now();
            diagram.domain().getCommandStack().execute(command);
            times.add(untilPainted(diagram.canvas(), start));
            Workbench.settle();
        }
        return times;
    }

    private List<Time> panned(DiagramDriver diagram, Random random) {
        Viewport viewport = ((FigureCanvas) diagram.canvas()).getViewport();
        List<Time> times = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            int range = viewport.getVerticalRangeModel().getMaximum() - viewport.getVerticalRangeModel().getExtent();
            int y = viewport.getVerticalRangeModel().getMinimum() + (i % 12 == 0 ? random.nextInt(Math.max(1, range)) : 0);
            Time start = now();
            if (i % 12 == 0) {
                viewport.setVerticalLocation(y);
            } else {
                viewport.setVerticalLocation(viewport.getVerticalRangeModel().getValue() + (i % 2 == 0 ? 90 : 60));
            }
            diagram.canvas().redraw();
            times.add(untilPainted(diagram.canvas(), start));
        }
        return times;
    }

    private List<Time> zoomed(DiagramDriver diagram) {
        ZoomManager zoom = ((ScalableFreeformRootEditPart) diagram.viewer().getRootEditPart()).getZoomManager();
        List<Time> times = new ArrayList<>();
        boolean in = false;
        for (int i = 0; i < STEPS; i++) {
            if (in ? !zoom.canZoomIn() : !zoom.canZoomOut()) {
                in = !in;
            }
            Time start = now();
            if (in) {
                zoom.zoomIn();
            } else {
                zoom.zoomOut();
            }
            diagram.canvas().redraw();
            times.add(untilPainted(diagram.canvas(), start));
        }
        return times;
    }

    private static Control canvas(IEditorPart editor) {
        return editor.getAdapter(GraphicalViewer.class).getControl();
    }

    private static Time now() {
        return new Time(System.nanoTime() / 1e6, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6);
    }

    /** Runs events until the canvas has been painted; returns the time since the start. */
    private static Time untilPainted(Control canvas, Time start) {
        Time[] end = { null };
        Listener painted = event -> end[0] = now();
        canvas.addListener(SWT.Paint, painted);
        while (end[0] == null) {
            if (!Display.getCurrent().readAndDispatch()) {
                Display.getCurrent().sleep();
            }
        }
        canvas.removeListener(SWT.Paint, painted);
        return new Time(end[0].clock() - start.clock(), end[0].thread() - start.thread());
    }

    /** A tree of that many indicators and actions; every indicator has a baseline, a target and readings. */
    private static GoalTree tree(int nodes, Random random) {
        GoalTree tree = Elements.goalTree("Large");
        KGI top = Elements.kgi("Sales of the year");
        complete(top);
        tree.getKgis().add(top);
        List<Indicator> open = new ArrayList<>(List.of(top));
        for (int i = 1; i < nodes; i++) {
            Indicator parent = open.get(random.nextInt(Math.min(open.size(), 40)));
            if (parent.getDrivers().size() + parent.getActions().size() >= 5) {
                open.remove(parent);
            }
            if (i > 10 && random.nextInt(5) == 0) {
                Action action = Elements.action("Campaign of quarter " + i);
                action.setStart(LocalDate.of(2026, 4, 1));
                action.setEnd(LocalDate.of(2026, 9, 30));
                parent.getActions().add(action);
            } else {
                KPI kpi = Elements.kpi(random.nextBoolean() ? "Qualified leads from the web " + i : "商談化リード数 " + i);
                complete(kpi);
                parent.getDrivers().add(kpi);
                open.add(kpi);
            }
        }
        return tree;
    }

    private static void complete(Indicator indicator) {
        indicator.setUnit("persons");
        indicator.setSeries("data/values.csv");
        indicator.setBaseline(Elements.create(Baseline.class));
        indicator.getBaseline().setValue(30.0);
        indicator.getBaseline().setDate(LocalDate.of(2026, 3, 31));
        indicator.setTarget(Elements.create(Target.class));
        indicator.getTarget().setValue(90.0);
        indicator.getTarget().setDate(LocalDate.of(2027, 3, 31));
    }

    private static void write(int nodes, String what, List<Time> times) throws IOException {
        Path file = Files.createDirectories(Path.of(System.getProperty("kigi.results", "target/results"))).resolve("editor.md");
        if (Files.notExists(file)) {
            Files.writeString(file, """
                    | nodes | from the command to the painted window | times | median, ms | 95 %, ms | slowest, ms | of that its thread, median | 95 % | slowest |
                    |---:|---|---:|---:|---:|---:|---:|---:|---:|
                    """);
        }
        Files.writeString(file, String.format(Locale.ROOT, "| %,d | %s | %d | %s | %s |%n", nodes, what, times.size(),
                summary(times.stream().mapToDouble(Time::clock)), summary(times.stream().mapToDouble(Time::thread))),
                StandardOpenOption.APPEND);
    }

    private static String summary(DoubleStream times) {
        double[] sorted = times.sorted().toArray();
        return String.format(Locale.ROOT, "%.1f | %.1f | %.1f", sorted[sorted.length / 2], sorted[(int) Math.ceil(sorted.length * 0.95) - 1],
                sorted[sorted.length - 1]);
    }
}
