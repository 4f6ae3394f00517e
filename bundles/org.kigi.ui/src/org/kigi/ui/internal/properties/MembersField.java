package org.kigi.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kigi.ui.internal.ElementText;

/** Any of the people of the tree, by ticking them. */
final class MembersField extends Field {
    private static final int HEIGHT = 112;

    private CheckboxTableViewer viewer;
    private boolean editable;

    MembersField(EStructuralFeature feature) {
        super(feature);
    }

    @Override
    Control createControl(Composite parent) {
        viewer = CheckboxTableViewer.newCheckList(parent, SWT.BORDER | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(person -> ElementText.of((EObject) person, WORDS.language())));
        viewer.addCheckStateListener(event -> {
            if (!editable) {
                refresh();
            } else if (event.getChecked()) {
                subject().execute(subject().adding(subject().element(), feature(), event.getElement()));
            } else {
                subject().execute(subject().removing(subject().element(), feature(), event.getElement()));
            }
        });
        return viewer.getTable();
    }

    @Override
    int heightOf(Control control) {
        return HEIGHT;
    }

    @Override
    void refresh() {
        viewer.setInput(List.copyOf(subject().tree().getPeople()));
        Set<Object> chosen = Set.copyOf((List<?>) subject().get(feature()));
        viewer.setCheckedElements(new ArrayList<>(chosen).toArray());
    }

    @Override
    void setEditable(boolean editable) {
        this.editable = editable;
    }
}
