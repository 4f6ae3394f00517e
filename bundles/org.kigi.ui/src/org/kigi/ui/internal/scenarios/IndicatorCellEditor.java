package org.kigi.ui.internal.scenarios;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;

/** Edits an indicator in a cell by its code or name; a text that means none leaves the cell as it is. */
final class IndicatorCellEditor extends TextCellEditor {
    private IndicatorChoices choices;
    private IndicatorChoices.Assist assist;
    private Indicator before;

    IndicatorCellEditor(Composite parent) {
        super(parent);
    }

    void of(GoalTree tree) {
        choices.of(tree);
    }

    @Override
    protected Control createControl(Composite parent) {
        Control control = super.createControl(parent);
        choices = new IndicatorChoices();
        assist = choices.assist(text);
        return control;
    }

    /** The list of proposals takes the focus; that does not end the editing. */
    @Override
    protected void focusLost() {
        if (!assist.isProposalPopupOpen()) {
            super.focusLost();
        }
    }

    @Override
    protected boolean dependsOnExternalFocusListener() {
        return false;
    }

    @Override
    protected void doSetValue(Object value) {
        before = (Indicator) value;
        super.doSetValue(before == null ? "" : IndicatorChoices.label(before));
    }

    @Override
    protected Object doGetValue() {
        return choices.find(text.getText()).orElse(before);
    }
}
