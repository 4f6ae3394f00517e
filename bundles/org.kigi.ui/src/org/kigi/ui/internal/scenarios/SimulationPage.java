package org.kigi.ui.internal.scenarios;

import java.util.OptionalDouble;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.scenario.Simulation;
import org.kigi.evaluation.scenario.Summary;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Scenario;
import org.kigi.ui.internal.Numbers;
import org.kigi.ui.internal.Snapshot;

/** What the result will be when the assumptions are ranges. */
final class SimulationPage extends Page {
    private Text draws;
    private Text seed;
    private Button run;
    private Figures figures;
    private Histogram histogram;

    SimulationPage() {
        super("simulation");
    }

    /** What was drawn, and the evaluation that knows the unit. */
    private record Answer(Simulation simulation, IndicatorEvaluation evaluation) {
    }

    @Override
    void createContent(Composite parent) {
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(6, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        draws = field(head, "simulation.draws", Numbers.text(Simulation.USUAL_DRAWS));
        seed = field(head, "simulation.seed", "1");
        run = new Button(head, SWT.PUSH);
        run.setText(WORDS.get("simulation.run"));
        run.addListener(SWT.Selection, event -> run());
        createSentence(head);
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        figures = new Figures(body);
        histogram = new Histogram(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(histogram);
    }

    private Text field(Composite parent, String key, String value) {
        new Label(parent, SWT.NONE).setText(WORDS.get(key));
        Text text = new Text(parent, SWT.BORDER | SWT.RIGHT);
        text.setText(value);
        text.addListener(SWT.DefaultSelection, event -> run());
        GridDataFactory.fillDefaults().hint(70, SWT.DEFAULT).applyTo(text);
        return text;
    }

    @Override
    void update() {
        stop();
        figures.clear();
        histogram.show(null, null, null);
        boolean possible = study().result() != null && study().scenario() != null;
        run.setEnabled(possible);
        say(WORDS.get(possible ? "simulation.hint" : study().scenario() == null ? "scenario.none" : "result.none"));
    }

    private void run() {
        if (!run.isEnabled()) {
            return;
        }
        OptionalDouble number = Numbers.parse(draws.getText());
        OptionalDouble start = Numbers.parse(seed.getText());
        if (number.isEmpty() || start.isEmpty() || number.getAsDouble() != (int) number.getAsDouble()
            || start.getAsDouble() != (long) start.getAsDouble()) {
            say(WORDS.get("simulation.whole"));
            return;
        }
        Snapshot snapshot = study().snapshot();
        Indicator result = snapshot.copy(study().result());
        Scenario scenario = snapshot.copy(study().scenario());
        say(WORDS.get("simulation.running"));
        compute(() -> new Answer(Simulation.of(snapshot.evaluator(), snapshot.tree(), result, scenario, (int) number.getAsDouble(),
            (long) start.getAsDouble()), snapshot.evaluation().of(result)), this::show);
    }

    private void show(Answer answer) {
        Simulation simulation = answer.simulation();
        IndicatorEvaluation of = answer.evaluation();
        figures.clear();
        Summary summary = simulation.summary();
        histogram.show(summary, simulation.target(), of);
        if (summary == null) {
            say(simulation.reason().text(WORDS.language()));
            return;
        }
        figures.add(WORDS.get("simulation.probability"), Numbers.percent(simulation.probability(), WORDS.language()));
        figures.add(WORDS.get("simulation.target"), number(simulation.target(), of));
        figures.add("P10", number(summary.p10(), of));
        figures.add("P50", number(summary.p50(), of));
        figures.add("P90", number(summary.p90(), of));
        figures.add(WORDS.get("simulation.mean"), number(summary.mean(), of));
        figures.add(WORDS.get("simulation.deviation"), number(summary.standardDeviation(), of));
        if (simulation.without() > 0) {
            figures.add(WORDS.get("simulation.without"), Numbers.percent(simulation.shareWithout(), WORDS.language()));
        }
        String done = WORDS.get("simulation.done", name(simulation.result()), simulation.period().label(WORDS.language()),
            Numbers.text(simulation.draws()), Long.toString(simulation.seed()));
        say(simulation.whyWithout() == null ? done : WORDS.get("sentences", done, simulation.whyWithout().text(WORDS.language())));
    }
}
