package org.kigi.ui.internal.properties;

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of several values; null among them stands for none. */
class ChoiceField extends Field {
    private final Function<Subject, List<?>> choices;
    private final Function<Object, String> label;
    private List<?> shown = List.of();
    private Combo combo;

    ChoiceField(EStructuralFeature feature, Function<Subject, List<?>> choices, Function<Object, String> label) {
        super(feature);
        this.choices = choices;
        this.label = label;
    }

    @Override
    final Control createControl(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY);
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex();
            if (subject().isEditable() && index >= 0) {
                choose(index < shown.size() ? shown.get(index) : null, index);
            }
        });
        return combo;
    }

    /** Makes the change to the item that was picked. */
    void choose(Object value, int index) {
        subject().set(feature(), value);
    }

    /** The items besides the choices, at the end of the list. */
    List<String> moreItems() {
        return List.of();
    }

    final int choiceCount() {
        return shown.size();
    }

    final Control combo() {
        return combo;
    }

    @Override
    final void refresh() {
        shown = choices.apply(subject());
        combo.removeAll();
        shown.forEach(choice -> combo.add(choice == null ? WORDS.get("none") : label.apply(choice)));
        moreItems().forEach(combo::add);
        combo.select(shown.indexOf(subject().get(feature())));
    }

    @Override
    final void setEditable(boolean editable) {
        combo.setEnabled(editable);
    }
}
