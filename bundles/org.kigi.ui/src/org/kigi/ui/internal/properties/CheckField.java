package org.kigi.ui.internal.properties;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no. */
final class CheckField extends Field {
    private Button check;

    CheckField(EStructuralFeature feature) {
        super(feature);
    }

    @Override
    Control createControl(Composite parent) {
        check = new Button(parent, SWT.CHECK);
        check.addListener(SWT.Selection, event -> subject().set(feature(), check.getSelection()));
        return check;
    }

    @Override
    void refresh() {
        check.setSelection(Boolean.TRUE.equals(subject().get(feature())));
    }

    @Override
    void setEditable(boolean editable) {
        check.setEnabled(editable);
    }
}
