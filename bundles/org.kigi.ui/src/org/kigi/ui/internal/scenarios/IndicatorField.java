package org.kigi.ui.internal.scenarios;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;

/** A field for one of the indicators of a tree, typed by code or name. */
final class IndicatorField {
    private final IndicatorChoices choices = new IndicatorChoices();
    private final Text text;
    private final Consumer<Indicator> chosen;
    private Indicator indicator;

    IndicatorField(Composite parent, String hint, Consumer<Indicator> chosen) {
        this.chosen = chosen;
        text = new Text(parent, SWT.BORDER);
        text.setMessage(hint);
        text.setToolTipText(hint);
        choices.assist(text).addContentProposalListener(proposal -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.FocusOut, event -> commit());
    }

    Text control() {
        return text;
    }

    Indicator indicator() {
        return indicator;
    }

    /** Shows one of the indicators of a tree; null for none. */
    void show(GoalTree tree, Indicator shown) {
        choices.of(tree);
        if (indicator != shown || !text.isFocusControl()) {
            indicator = shown;
            text.setText(shown == null ? "" : IndicatorChoices.label(shown));
        }
    }

    private void commit() {
        Indicator found = choices.find(text.getText()).orElse(indicator);
        text.setText(found == null ? "" : IndicatorChoices.label(found));
        if (found != indicator) {
            indicator = found;
            chosen.accept(found);
        }
    }
}
