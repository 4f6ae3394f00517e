package org.kigi.ui.internal.scenarios;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kigi.core.Names;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.model.goaltree.Indicator;
import org.kigi.ui.internal.Background;
import org.kigi.ui.internal.Icons;
import org.kigi.ui.internal.Numbers;
import org.kigi.ui.internal.Words;

/** One question about a study. It is answered when the page is shown, and again when the study is another one. */
abstract class Page {
    static final Words WORDS = Words.of(Page.class);

    private final String key;
    private Composite area;
    private Background background;
    private Label sentence;
    private Study study;
    private Icons icons;
    private Consumer<Indicator> select;

    /** @param key of the title */
    Page(String key) {
        this.key = key;
    }

    /** Makes the page. @param select is asked to select an indicator of the tree in the whole window */
    final Control create(Composite parent, Icons shared, Consumer<Indicator> selectIndicator) {
        icons = shared;
        select = selectIndicator;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(6, 4).applyTo(area);
        createContent(area);
        background = new Background(area);
        return area;
    }

    final String title() {
        return WORDS.get("page." + key);
    }

    abstract void createContent(Composite parent);

    /** Shows what is known of the study at once, and begins to compute the rest. */
    abstract void update();

    final void show(Study shown) {
        if (!shown.equals(study)) {
            study = shown;
            update();
        }
    }

    final Study study() {
        return study;
    }

    final Icons icons() {
        return icons;
    }

    final boolean isBusy() {
        return background.isRunning();
    }

    final void stop() {
        background.forget();
    }

    /** Has the window select an indicator of the snapshot. */
    final void select(Indicator copy) {
        Indicator indicator = study.snapshot().original(copy);
        if (indicator != null) {
            select.accept(indicator);
        }
    }

    final <T> void compute(Supplier<T> work, Consumer<T> done) {
        background.run(title(), work, result -> {
            done.accept(result);
            area.layout(true, true);
        });
    }

    /** A line of text above the answer; it wraps. */
    final void createSentence(Composite parent) {
        sentence = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).applyTo(sentence);
    }

    final void say(String text) {
        sentence.setText(text.replace("&", "&&"));
        sentence.setToolTipText(text);
        area.layout(new Control[] {sentence});
    }

    static String name(Indicator indicator) {
        return Names.of(indicator, WORDS.language());
    }

    static String number(Double value, IndicatorEvaluation of) {
        return Numbers.text(value, of.unit(), WORDS.language());
    }
}
