package org.kigi.ui.internal.properties;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kigi.validation.TextSpan;

/** A value that is typed. Escape brings back what it was. */
class TypedField extends Field {
    private static final int LINES = 3;
    private static final int MARGIN = 12;

    private final boolean multiLine;
    private Text text;

    TypedField(EStructuralFeature feature, boolean multiLine) {
        super(feature);
        this.multiLine = multiLine;
    }

    @Override
    Control createControl(Composite parent) {
        return createText(parent);
    }

    final Text createText(Composite parent) {
        text = new Text(parent, SWT.BORDER | (multiLine ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.Modify, event -> {
            if (subject() != null) {
                mark(problem(text.getText().strip()));
            }
        });
        text.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.ESC) {
                refresh();
            }
        });
        if (multiLine) {
            text.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                    event.doit = true;
                }
            });
        }
        return text;
    }

    final Text text() {
        return text;
    }

    @Override
    int heightOf(Control control) {
        return multiLine ? LINES * text.getLineHeight() + MARGIN : SWT.DEFAULT;
    }

    /** What is wrong with an input, if anything. */
    Optional<String> problem(String input) {
        return Optional.empty();
    }

    /** The value that an input without problem means. */
    Object valueOf(String input) {
        return input.isEmpty() ? null : input;
    }

    /** How a value is shown; null is a value too. */
    String textOf(Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    void commit() {
        String input = text.getText().strip();
        if (subject() == null || !subject().isEditable() || input.equals(textOf(subject().get(feature())))
            || problem(input).isPresent()) {
            return;
        }
        subject().set(feature(), valueOf(input));
    }

    @Override
    void refresh() {
        String shown = textOf(subject().get(feature()));
        if (!Objects.equals(shown, text.getText())) {
            text.setText(shown);
        }
    }

    @Override
    final void reveal(TextSpan words) {
        text.setFocus();
        if (words != null && words.end() <= text.getCharCount()) {
            text.setSelection(words.start(), words.end());
            text.showSelection();
        }
    }

    @Override
    void setEditable(boolean editable) {
        text.setEditable(editable);
    }
}
