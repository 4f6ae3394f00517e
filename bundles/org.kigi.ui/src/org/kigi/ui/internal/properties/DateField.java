package org.kigi.ui.internal.properties;

import java.time.LocalDate;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A day or none. */
final class DateField extends Field {
    private DatePicker picker;
    private boolean editable;

    DateField(EStructuralFeature feature) {
        super(feature);
    }

    @Override
    Control createControl(Composite parent) {
        picker = new DatePicker(parent, WORDS.get("date.present"), day -> subject().set(feature(), day));
        return picker;
    }

    @Override
    void commit() {
        picker.commit();
    }

    @Override
    void refresh() {
        picker.show((LocalDate) subject().get(feature()), editable);
    }

    @Override
    void setEditable(boolean editable) {
        this.editable = editable;
    }
}
