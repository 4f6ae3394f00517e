package org.kigi.ui.internal.properties;

import java.text.NumberFormat;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kigi.design.Analysis;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.Reason;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Indicator;
import org.kigi.ui.internal.Icons;
import org.kigi.ui.internal.Numbers;
import org.kigi.ui.internal.Words;
import org.kigi.validation.Finding;

/** How the selected indicator stands and why, and what was found on the selected element. */
final class EvaluationPanel {
    private static final Words WORDS = Words.of(EvaluationPanel.class);
    private static final int LABEL_WIDTH = 112;

    private final ScrolledComposite scroller;
    private final Icons icons;
    private Composite content;

    EvaluationPanel(Composite parent, Icons icons) {
        this.icons = icons;
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
        content = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(8, 4).applyTo(content);
        if (subject.element() instanceof Indicator indicator) {
            Analysis.of(indicator).map(analysis -> analysis.evaluation().of(indicator)).ifPresent(this::showEvaluation);
        }
        showFindings(subject.findings());
        scroller.setContent(content);
        fit();
    }

    private void fit() {
        if (content != null && !content.isDisposed()) {
            scroller.setMinHeight(content.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y);
            content.layout(true, true);
        }
    }

    private void showEvaluation(IndicatorEvaluation evaluation) {
        heading(WORDS.get("evaluation.title"));
        row("evaluation.status", evaluation.status().label(WORDS.language()));
        if (evaluation.reason() != null) {
            row("evaluation.reason", evaluation.reason().text(WORDS.language()));
        }
        PeriodValue current = evaluation.current();
        row("evaluation.period", current == null ? WORDS.get("unknown") : current.period().label(WORDS.language()));
        row("evaluation.actual", number(evaluation, current == null ? null : current.actual()));
        row("evaluation.computed", number(evaluation, current == null ? null : current.computed()));
        row("evaluation.planned", number(evaluation, current == null ? null : current.planned()));
        DatedValue target = evaluation.indicator().getTarget();
        row("evaluation.target", target == null ? WORDS.get("unknown") : target.getDate() == null ? number(evaluation, target.getValue())
            : WORDS.get("evaluation.targetBy", number(evaluation, target.getValue()), target.getDate().toString()));
        row("evaluation.progress", percent(evaluation.progress()));
        if (!evaluation.indicator().getDrivers().isEmpty()) {
            row("evaluation.rolledUp", percent(evaluation.rolledUpProgress()));
        }
        for (Reason problem : evaluation.problems()) {
            row("evaluation.problem", problem.text(WORDS.language()));
        }
    }

    private static String number(IndicatorEvaluation evaluation, Double value) {
        if (value == null) {
            return WORDS.get("unknown");
        }
        return evaluation.unit() == null ? Numbers.text(value) : evaluation.unit().format(value, WORDS.language());
    }

    private static String percent(Double share) {
        return share == null ? WORDS.get("unknown") : NumberFormat.getPercentInstance(WORDS.language().locale()).format(share);
    }

    private void showFindings(List<Finding> findings) {
        heading(WORDS.get("findings.title", findings.size()));
        if (findings.isEmpty()) {
            text(WORDS.get("findings.none"), null, 2);
        }
        for (Finding finding : findings) {
            Composite row = new Composite(content, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
            Label icon = new Label(row, SWT.NONE);
            Image image = icons.severity(finding.severity());
            icon.setImage(image);
            GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).applyTo(icon);
            Label message = new Label(row, SWT.WRAP);
            message.setText(finding.message(WORDS.language()).replace("&", "&&"));
            message.setToolTipText(finding.rule().explanation(WORDS.language()));
            GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(message);
        }
    }

    private void heading(String title) {
        text(title, JFaceResources.DEFAULT_FONT, 2);
    }

    private void row(String key, String value) {
        Label label = new Label(content, SWT.WRAP);
        label.setText(WORDS.get(key));
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.TOP).hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
        text(value, null, 1);
    }

    private void text(String value, String boldFont, int span) {
        Label label = new Label(content, SWT.WRAP);
        label.setText(value.replace("&", "&&"));
        if (boldFont != null) {
            label.setFont(JFaceResources.getFontRegistry().getBold(boldFont));
        }
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(100, SWT.DEFAULT).applyTo(label);
    }
}
