package org.kigi.ui.internal.scenarios;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kigi.core.Elements;
import org.kigi.core.GoalTrees;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.scenario.GoalSeek;
import org.kigi.evaluation.scenario.ScenarioReason;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Scenario;
import org.kigi.model.goaltree.ScenarioOverride;
import org.kigi.ui.internal.Numbers;
import org.kigi.ui.internal.Snapshot;

/** Which value a driver must reach so that the result meets its target. */
final class GoalSeekPage extends Page {
    private static final int FIELD_WIDTH = 220;

    private IndicatorField driver;
    private Button apply;
    private Figures figures;
    private GoalTree tree;
    private GoalSeek found;

    GoalSeekPage() {
        super("seek");
    }

    /** What was found, and the evaluation that knows the units. */
    private record Answer(GoalSeek seek, Evaluation evaluation) {
    }

    @Override
    void createContent(Composite parent) {
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        new Label(head, SWT.NONE).setText(WORDS.get("seek.driver"));
        driver = new IndicatorField(head, WORDS.get("indicator.hint"), chosen -> update());
        GridDataFactory.fillDefaults().hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(driver.control());
        apply = new Button(head, SWT.PUSH);
        apply.setText(WORDS.get("seek.apply"));
        apply.setToolTipText(WORDS.get("seek.applyHint"));
        apply.addListener(SWT.Selection, event -> apply());
        createSentence(parent);
        figures = new Figures(parent);
    }

    @Override
    void update() {
        boolean other = tree != study().tree();
        tree = study().tree();
        boolean gone = driver.indicator() != null && GoalTrees.treeOf(driver.indicator()).isEmpty();
        driver.show(tree, other || gone || driver.indicator() == null ? first() : driver.indicator());
        found = null;
        apply.setEnabled(false);
        figures.clear();
        if (study().result() == null || driver.indicator() == null) {
            stop();
            say(WORDS.get(study().result() == null ? "result.none" : "seek.none"));
            return;
        }
        Snapshot snapshot = study().snapshot();
        Indicator result = snapshot.copy(study().result());
        Indicator input = snapshot.copy(driver.indicator());
        compute(() -> new Answer(GoalSeek.of(snapshot.evaluation(), result, input), snapshot.evaluation()), this::show);
    }

    /** What the scenario is about first. */
    private Indicator first() {
        return study().scenario() == null ? null : study().scenario().getOverrides().stream().map(ScenarioOverride::getIndicator)
            .filter(indicator -> indicator != null && indicator != study().result()).findFirst().orElse(null);
    }

    private void show(Answer answer) {
        GoalSeek seek = answer.seek();
        var result = answer.evaluation().of(seek.result());
        var input = answer.evaluation().of(seek.driver());
        found = seek.required() == null ? null : seek;
        apply.setEnabled(found != null && study().changes().isPresent());
        figures.clear();
        if (seek.target() != null) {
            figures.add(WORDS.get("seek.target", name(seek.result())), number(seek.target(), result));
        }
        if (seek.required() != null) {
            figures.add(WORDS.get("seek.current", name(seek.driver())), number(seek.current(), input));
            figures.add(WORDS.get("seek.required", name(seek.driver())), number(seek.required(), input));
            figures.add(WORDS.get("seek.change"), Numbers.signed(seek.change(), input.unit(), WORDS.language()));
            figures.add(WORDS.get("seek.relative"), Numbers.percent(seek.relativeChange(), WORDS.language()));
            figures.add(WORDS.get("seek.achieved", name(seek.result()), seek.period().label(WORDS.language())),
                number(seek.achieved(), result));
        }
        List<String> sentences = new ArrayList<>();
        if (seek.reason() != null) {
            sentences.add(seek.reason().text(WORDS.language()));
        } else {
            sentences.add(WORDS.get("seek.found", name(seek.result()), name(seek.driver()), number(seek.required(), input)));
        }
        for (ScenarioReason remark : seek.remarks()) {
            sentences.add(remark.text(WORDS.language()));
        }
        say(String.join(" ", sentences));
    }

    /** Makes the required value an assumption of the scenario; of a new one if there is none. */
    private void apply() {
        Indicator indicator = driver.indicator();
        study().changes().ifPresent(changes -> {
            Scenario scenario = study().scenario();
            ScenarioOverride known = scenario == null ? null : scenario.getOverrides().stream()
                .filter(each -> each.getIndicator() == indicator).findFirst().orElse(null);
            if (known != null) {
                changes.set(known, Literals.SCENARIO_OVERRIDE__VALUE, found.required());
                return;
            }
            ScenarioOverride made = Elements.create(ScenarioOverride.class);
            made.setIndicator(indicator);
            made.setValue(found.required());
            if (scenario == null) {
                Scenario first = Elements.create(Scenario.class);
                first.setName(WORDS.get("seek.scenario", name(study().result())));
                first.getOverrides().add(made);
                changes.execute(changes.adding(study().tree(), Literals.GOAL_TREE__SCENARIOS, first));
            } else {
                changes.execute(changes.adding(scenario, Literals.SCENARIO__OVERRIDES, made));
            }
        });
    }
}
