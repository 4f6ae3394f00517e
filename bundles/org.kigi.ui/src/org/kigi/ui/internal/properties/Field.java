package org.kigi.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.kigi.core.Names;
import org.kigi.ui.internal.Words;
import org.kigi.ui.internal.problems.FixMenu;
import org.kigi.validation.Finding;
import org.kigi.validation.Severity;
import org.kigi.validation.TextSpan;

/**
 * The row of one feature: its label, its control and, at the control's edge, what is wrong with what was typed or what was found on the
 * value. A change is made when the input is complete: on Enter, on leaving the control, on choosing.
 */
abstract class Field {
    static final Words WORDS = Words.of(Field.class);
    private static final int LABEL_WIDTH = 112;
    private static final int EDGE = 12;

    private final EStructuralFeature feature;
    private ControlDecoration decoration;
    private ControlDecoration bulb;
    private Subject subject;
    private Control control;

    Field(EStructuralFeature feature) {
        this.feature = feature;
    }

    EStructuralFeature feature() {
        return feature;
    }

    Subject subject() {
        return subject;
    }

    /** Makes the control in the second column. */
    abstract Control createControl(Composite parent);

    /** Shows the value of the subject, in place of what may have been typed. */
    abstract void refresh();

    abstract void setEditable(boolean editable);

    /** Makes the change that has been typed but not yet made; what is wrong stays as it is typed. */
    void commit() {
        // fields whose input is complete at once have nothing left to do
    }

    final void create(Composite parent, Image fixIcon) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(WORDS.get("label", Names.featureName(feature, WORDS.language())));
        label.setToolTipText(label.getText());
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.TOP).indent(0, 5).hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
        control = createControl(parent);
        GridDataFactory.fillDefaults().grab(true, false).indent(EDGE, 0).hint(80, heightOf(control)).applyTo(control);
        decoration = new ControlDecoration(control, SWT.TOP | SWT.LEFT);
        decoration.setShowHover(true);
        decoration.hide();
        bulb = new ControlDecoration(control, SWT.BOTTOM | SWT.LEFT);
        bulb.setImage(fixIcon);
        bulb.setDescriptionText(WORDS.get("fix.hint"));
        bulb.hide();
        bulb.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showFixes()));
    }

    /** What was found on the value as it is shown. */
    List<Finding> findings() {
        return subject.findings(feature);
    }

    /** Opens the fixes of what was found on the value. */
    private void showFixes() {
        commit();
        new FixMenu(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()).open(control,
            new Point(0, control.getSize().y), subject.findings(feature));
    }

    /** Puts the cursor here; where the value is a text, on the given words. @param words null for none */
    void reveal(TextSpan words) {
        control.setFocus();
    }

    final boolean isBelow(Control ancestor) {
        Control each = control;
        while (each != null && each != ancestor) {
            each = each.getParent();
        }
        return each != null;
    }

    int heightOf(Control control) {
        return SWT.DEFAULT;
    }

    final void show(Subject shown) {
        subject = shown;
        setEditable(shown.isEditable());
        refresh();
        mark(Optional.empty());
    }

    /** Shows an error of the input, or else what was found on the value. */
    final void mark(Optional<String> error) {
        List<Finding> findings = findings();
        if (findings.isEmpty()) {
            bulb.hide();
        } else {
            bulb.show();
        }
        if (error.isPresent()) {
            show(FieldDecorationRegistry.DEC_ERROR, error.get());
        } else if (!findings.isEmpty()) {
            boolean grave = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            boolean hint = findings.stream().allMatch(finding -> finding.severity() == Severity.INFO);
            show(grave ? FieldDecorationRegistry.DEC_ERROR : hint ? FieldDecorationRegistry.DEC_INFORMATION
                : FieldDecorationRegistry.DEC_WARNING,
                findings.stream().map(finding -> finding.message(WORDS.language())).collect(Collectors.joining("\n")));
        } else {
            explain(control, null);
            decoration.hide();
        }
    }

    /** Says the same where the mouse rests on the input itself. */
    private static void explain(Control control, String text) {
        control.setToolTipText(text);
        if (control instanceof Composite composite) {
            for (Control part : composite.getChildren()) {
                explain(part, text);
            }
        }
    }

    private void show(String kind, String text) {
        explain(control, text);
        decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(kind).getImage());
        decoration.setDescriptionText(text);
        decoration.show();
    }
}
