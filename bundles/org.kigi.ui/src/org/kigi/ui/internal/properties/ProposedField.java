package org.kigi.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A text that is typed or taken from a list. */
final class ProposedField extends Field {
    private final Function<Subject, List<String>> proposals;
    private final BiFunction<Subject, String, Optional<String>> check;
    private Combo combo;

    /** A field that offers the proposals and refuses what the check finds fault with. */
    ProposedField(EStructuralFeature feature, Function<Subject, List<String>> proposals,
        BiFunction<Subject, String, Optional<String>> check) {
        super(feature);
        this.proposals = proposals;
        this.check = check;
    }

    @Override
    Control createControl(Composite parent) {
        combo = new Combo(parent, SWT.DROP_DOWN);
        combo.addListener(SWT.FocusOut, event -> commit());
        combo.addListener(SWT.DefaultSelection, event -> commit());
        combo.addListener(SWT.Selection, event -> commit());
        combo.addListener(SWT.Modify, event -> {
            if (subject() != null) {
                mark(problem());
            }
        });
        return combo;
    }

    private Optional<String> problem() {
        String input = combo.getText().strip();
        return input.isEmpty() ? Optional.empty() : check.apply(subject(), input);
    }

    private String shown() {
        Object value = subject().get(feature());
        return value == null ? "" : value.toString();
    }

    @Override
    void commit() {
        String input = combo.getText().strip();
        if (subject() != null && subject().isEditable() && !input.equals(shown()) && problem().isEmpty()) {
            subject().set(feature(), input.isEmpty() ? null : input);
        }
    }

    @Override
    void refresh() {
        List<String> items = proposals.apply(subject());
        if (!items.equals(List.of(combo.getItems()))) {
            combo.setItems(items.toArray(String[]::new));
        }
        if (!combo.getText().equals(shown())) {
            combo.setText(shown());
        }
    }

    @Override
    void setEditable(boolean editable) {
        combo.setEnabled(editable);
    }
}
