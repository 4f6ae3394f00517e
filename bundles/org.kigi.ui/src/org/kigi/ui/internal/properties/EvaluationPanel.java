package org.kigi.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.kigi.core.Names;
import org.kigi.core.time.Period;
import org.kigi.design.Analysis;
import org.kigi.evaluation.ActorEvaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.Reason;
import org.kigi.evaluation.explanation.Explanation.Kind;
import org.kigi.evaluation.forecast.Landing;
import org.kigi.evaluation.forecast.Obstacle;
import org.kigi.evaluation.forecast.Outlook;
import org.kigi.evaluation.forecast.Prediction;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Person;
import org.kigi.model.goaltree.ProgressMethod;
import org.kigi.ui.internal.Icons;
import org.kigi.ui.internal.Numbers;
import org.kigi.ui.internal.Words;

/** How the selected indicator, or what the selected person owns, stands and why. A number that is clicked is explained. */
final class EvaluationPanel {
    private static final Words WORDS = Words.of(EvaluationPanel.class);
    private static final int LABEL_WIDTH = 112;
    private static final double CONFIDENCE = 0.8;

    private final ScrolledComposite scroller;
    private final Icons icons;
    private final BiConsumer<Period, Kind> explain;
    private final Consumer<Indicator> select;
    private Composite content;
    private Label landing;
    private Label probability;

    /**
     * The panel, still empty.
     *
     * @param explain is asked for a line of the explanation of the indicator; without period for that of its current value
     * @param select is asked to select an indicator
     */
    EvaluationPanel(Composite parent, Icons icons, BiConsumer<Period, Kind> explain, Consumer<Indicator> select) {
        this.icons = icons;
        this.explain = explain;
        this.select = select;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, event -> fit());
    }

    Control control() {
        return scroller;
    }

    void show(Subject subject) {
        if (content != null) {
            content.dispose();
        }
        landing = null;
        probability = null;
        content = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(8, 4).applyTo(content);
        Optional<Analysis> analysis = Analysis.of(subject.element());
        if (subject.element() instanceof Indicator indicator) {
            analysis.ifPresent(known -> showEvaluation(known.evaluation().of(indicator), subject.tree().getProgressMethod()));
        } else if (subject.element() instanceof Person person) {
            analysis.ifPresent(known -> showPerson(person, ActorEvaluation.of(known.evaluation())));
        }
        scroller.setContent(content);
        fit();
    }

    /** Completes what is shown of an indicator. */
    void show(Outlook outlook) {
        if (landing == null || landing.isDisposed()) {
            return;
        }
        Obstacle obstacle = outlook.obstacle();
        landing.setText(obstacle != null ? obstacle.text(WORDS.language())
            : outlook.landing().value().map(found -> text(found, outlook.evaluation())).orElse(Numbers.ABSENT));
        probability.setText(Numbers.percent(outlook.landing().value().map(Landing::probability).orElse(null), WORDS.language()));
        fit();
    }

    private static String text(Landing landing, IndicatorEvaluation evaluation) {
        Prediction prediction = landing.prediction();
        return WORDS.get("evaluation.landingOf", number(evaluation, prediction.mean()), number(evaluation, prediction.lower(CONFIDENCE)),
            number(evaluation, prediction.upper(CONFIDENCE)), landing.period().label(WORDS.language()));
    }

    private void fit() {
        if (content != null && !content.isDisposed()) {
            scroller.setMinHeight(content.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y);
            content.layout(true, true);
        }
    }

    private void showEvaluation(IndicatorEvaluation evaluation, ProgressMethod method) {
        PeriodValue current = evaluation.current();
        Period period = current == null ? null : current.period();
        Indicator indicator = evaluation.indicator();
        link("evaluation.status", evaluation.status().label(WORDS.language()), true, null, Kind.STATUS);
        if (evaluation.reason() != null) {
            row("evaluation.reason", evaluation.reason().text(WORDS.language()));
        }
        row("evaluation.period", current == null ? WORDS.get("unknown") : period.label(WORDS.language()));
        number(evaluation, "evaluation.actual", current == null ? null : current.actual(), period, Kind.READINGS);
        number(evaluation, "evaluation.computed", current == null ? null : current.computed(), period, Kind.FORMULA);
        if (current != null && current.difference() != null) {
            row("evaluation.difference", Numbers.signed(current.difference(), evaluation.unit(), WORDS.language()));
        }
        number(evaluation, "evaluation.planned", current == null ? null : current.planned(), period, Kind.PLAN);
        row("evaluation.target", text(evaluation, indicator.getTarget(), "evaluation.targetBy"));
        row("evaluation.baseline", text(evaluation, indicator.getBaseline(), "evaluation.baselineOf"));
        landing = row("evaluation.landing", WORDS.get("evaluation.computing"));
        probability = row("evaluation.probability", WORDS.get("evaluation.computing"));
        link("evaluation.progress", Numbers.percent(evaluation.progress(), WORDS.language()), evaluation.progress() != null, null,
            Kind.PROGRESS);
        if (evaluation.requiredRate() != null) {
            link(method == ProgressMethod.LINEAR ? "evaluation.pace" : "evaluation.requiredRate", Numbers.text(evaluation.requiredRate(), null, WORDS.language()),
                true, null, Kind.STATUS);
        }
        if (evaluation.satisfaction() != null) {
            link("evaluation.satisfaction", Numbers.text(evaluation.satisfaction(), null, WORDS.language()), true, null, Kind.STATUS);
        }
        if (!indicator.getDrivers().isEmpty()) {
            link("evaluation.rolledUp", Numbers.percent(evaluation.rolledUpProgress(), WORDS.language()),
                evaluation.rolledUpProgress() != null, null, Kind.ROLL_UP);
        }
        for (Reason problem : evaluation.problems()) {
            row("evaluation.problem", problem.text(WORDS.language()));
        }
    }

    private static String text(IndicatorEvaluation evaluation, DatedValue value, String key) {
        return value == null || value.getValue() == null ? WORDS.get("unknown")
            : value.getDate() == null ? number(evaluation, value.getValue())
            : WORDS.get(key, number(evaluation, value.getValue()), value.getDate().toString());
    }

    private static String number(IndicatorEvaluation evaluation, Double value) {
        return Numbers.text(value, evaluation.unit(), WORDS.language());
    }

    private void number(IndicatorEvaluation evaluation, String key, Double value, Period period, Kind kind) {
        link(key, number(evaluation, value), value != null, period, kind);
    }

    private void showPerson(Person person, List<ActorEvaluation> people) {
        Optional<ActorEvaluation> known = people.stream().filter(each -> each.person() == person).findFirst();
        if (known.isEmpty()) {
            text(WORDS.get("person.ownsNothing"), null, 2);
            return;
        }
        ActorEvaluation evaluation = known.get();
        row("evaluation.worst", evaluation.status().label(WORDS.language()));
        row("evaluation.progress", Numbers.percent(evaluation.progress(), WORDS.language()));
        row("evaluation.counts", evaluation.counts().entrySet().stream()
            .map(count -> WORDS.get("person.count", count.getKey().label(WORDS.language()), count.getValue()))
            .collect(Collectors.joining(WORDS.get("person.separator"))));
        heading(WORDS.get("person.goals", evaluation.indicators().size()));
        evaluation.indicators().forEach(this::goal);
    }

    private void goal(IndicatorEvaluation evaluation) {
        Link link = link(iconRow(icons.light(evaluation.status().light()), evaluation.status().label(WORDS.language())),
            WORDS.get("person.goal", escaped(Names.of(evaluation.indicator(), WORDS.language())),
                evaluation.status().label(WORDS.language()), Numbers.percent(evaluation.progress(), WORDS.language())));
        link.addListener(SWT.Selection, event -> select.accept(evaluation.indicator()));
    }

    /** A row that begins with an icon. */
    private Composite iconRow(Image image, String tooltip) {
        Composite row = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
        Label icon = new Label(row, SWT.NONE);
        icon.setImage(image);
        icon.setToolTipText(tooltip);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).applyTo(icon);
        return row;
    }

    private void heading(String title) {
        text(title, JFaceResources.DEFAULT_FONT, 2);
    }

    private void label(String key) {
        Label label = new Label(content, SWT.WRAP);
        label.setText(WORDS.get(key));
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.TOP).hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private Label row(String key, String value) {
        label(key);
        return text(value, null, 1);
    }

    /** A row whose value leads to how it came about, if there is something to explain. */
    private void link(String key, String value, boolean explained, Period period, Kind kind) {
        if (!explained) {
            row(key, value);
            return;
        }
        label(key);
        Link link = link(content, "<a>" + escaped(value) + "</a>");
        link.setToolTipText(WORDS.get("explain"));
        link.addListener(SWT.Selection, event -> explain.accept(kind == Kind.PLAN || kind == Kind.READINGS || kind == Kind.FORMULA
            ? period : null, kind));
    }

    private static Link link(Composite parent, String text) {
        Link link = new Link(parent, SWT.WRAP);
        link.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(link);
        return link;
    }

    private static String escaped(String text) {
        return text.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }

    private Label text(String value, String boldFont, int span) {
        Label label = new Label(content, SWT.WRAP);
        label.setText(value.replace("&", "&&"));
        if (boldFont != null) {
            label.setFont(JFaceResources.getFontRegistry().getBold(boldFont));
        }
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(100, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
