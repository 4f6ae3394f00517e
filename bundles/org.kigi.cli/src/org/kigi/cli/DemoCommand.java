package org.kigi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.kigi.chart.ChartDescription;
import org.kigi.chart.Charts;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.diagram.Diagram;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.forecast.Outlooks;
import org.kigi.persistence.XmiGoalStore;
import org.kigi.validation.Finding;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kigi demo}: the main job on the example project, from the findings to pictures of the workbench. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private static final Path EXAMPLE = Path.of("examples", "b2b-marketing");
    /** Charts are drawn for the KGIs, their drivers and the drivers of those. */
    private static final int CHART_DEPTH = 2;

    private final Session session;
    private final List<Path> written = new ArrayList<>();

    @Option(names = {"-o", "--output"}, paramLabel = "${bundle:label.folder}", descriptionKey = "demo.output")
    private Path output = Path.of("demo-output");

    @Option(names = "--example", paramLabel = "${bundle:label.folder}", descriptionKey = "demo.example")
    private Path example;

    @Option(names = "--timeout", paramLabel = "${bundle:label.seconds}", descriptionKey = "demo.timeout")
    private int timeout = 60;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        Path model = model();
        GoalProject project = GoalProject.load(model, session.language());
        LocalDate asOf = project.lastReading(session.today());
        Evaluation evaluation = project.evaluate(asOf);
        Outlooks outlooks = new Outlooks(evaluation);
        List<Finding> findings = project.validate(evaluation);
        project.attach(evaluation);
        OutputFile.folder(session, output);

        session.out().println(FindingsText.of(List.of(new FileFindings(model.toString(), findings)), session));
        session.out().println(EvaluationText.of(outlooks, session));
        boolean japanese = Fonts.canWriteJapanese(session);
        for (Language language : Language.values()) {
            writePictures(outlooks, findings, language);
        }
        try {
            takeScreenshots(model.toAbsolutePath().getParent(), asOf);
        } finally {
            session.out().println(session.text("demo.written"));
            written.forEach(file -> session.out().println("  " + file));
        }
        if (!japanese) {
            throw session.failure("fonts.no-japanese");
        }
        return Main.DONE;
    }

    /** The first goal tree of the project folder. */
    private Path model() throws CommandFailure {
        Path folder = example != null ? example : Files.isDirectory(EXAMPLE) ? EXAMPLE : Installation.resolve(EXAMPLE.toString());
        if (!Files.isDirectory(folder)) {
            throw session.failure("demo.no-example", folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("." + XmiGoalStore.EXTENSION)).sorted().findFirst()
                    .orElseThrow(() -> session.failure("demo.no-model", folder));
        } catch (IOException e) {
            throw new CommandFailure(session.text("demo.no-model", folder), e);
        }
    }

    private void writePictures(Outlooks outlooks, List<Finding> findings, Language language) throws CommandFailure {
        Diagram diagram = Pictures.diagram(outlooks.evaluation().tree(), language);
        write("diagram-" + suffix(language) + ".svg", Pictures.svg(diagram, Pictures.Background.LIGHT));
        write("diagram-" + suffix(language) + ".png", Pictures.png(diagram, Pictures.Background.LIGHT));
        Map<String, ChartDescription> charts = charts(outlooks, language);
        OutputFile.folder(session, output.resolve("charts"));
        for (Map.Entry<String, ChartDescription> chart : charts.entrySet()) {
            String file = "charts/" + chart.getKey() + "-" + suffix(language);
            write(file + ".svg", Pictures.svg(chart.getValue(), Pictures.Background.LIGHT));
            write(file + ".png", Pictures.png(chart.getValue(), Pictures.Background.LIGHT));
        }
        String page = new ReportPage(session.in(language), outlooks, findings).page(diagram, List.copyOf(charts.values()));
        write(ReportPage.fileName(language), page.getBytes(StandardCharsets.UTF_8));
    }

    /** By the name of the file: the code of the indicator. */
    private static Map<String, ChartDescription> charts(Outlooks outlooks, Language language) {
        Map<String, ChartDescription> charts = new LinkedHashMap<>();
        for (IndicatorEvaluation indicator : outlooks.evaluation().all()) {
            if (GoalTrees.depth(indicator.indicator()) <= CHART_DEPTH && indicator.current() != null) {
                String code = indicator.indicator().getCode() == null ? indicator.indicator().getId() : indicator.indicator().getCode();
                charts.put(code.replaceAll("[^\\p{L}\\p{N}_-]", "_"), Charts.outlook(outlooks.of(indicator.indicator()), language, false));
            }
        }
        return charts;
    }

    /** In both languages and once in the dark theme, on a screen of our own where there is none. */
    private void takeScreenshots(Path project, LocalDate asOf) throws CommandFailure, InterruptedException {
        Workbench workbench = Workbench.find(session);
        if (!Workbench.isLinux() || VirtualDisplay.hasReal(session)) {
            takeScreenshots(project, asOf, workbench, Map.of());
            return;
        }
        try (VirtualDisplay display = VirtualDisplay.start(session)) {
            takeScreenshots(project, asOf, workbench, display.environment());
        }
    }

    private void takeScreenshots(Path project, LocalDate asOf, Workbench workbench, Map<String, String> display)
            throws CommandFailure, InterruptedException {
        for (Language language : Language.values()) {
            takeScreenshot(project, asOf, workbench, display, language, "light", "workbench-" + suffix(language) + ".png");
        }
        takeScreenshot(project, asOf, workbench, display, session.language(), "dark", "workbench-dark.png");
    }

    private void takeScreenshot(Path project, LocalDate asOf, Workbench workbench, Map<String, String> display, Language language,
            String theme, String name) throws CommandFailure, InterruptedException {
        Path file = output.resolve(name);
        session.out().println(session.text("demo.starting", file));
        new Screenshot(session.in(language), workbench, display, Duration.ofSeconds(timeout)).take(project, asOf, theme, file);
        written.add(file);
    }

    private void write(String name, byte[] content) throws CommandFailure {
        Path file = output.resolve(name);
        OutputFile.write(session, file, content);
        written.add(file);
    }

    private static String suffix(Language language) {
        return language.locale().getLanguage();
    }
}
