package org.kigi.ui.internal.properties;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kigi.ui.internal.Numbers;

/** A number with its unit beside it. */
final class NumberField extends TypedField {
    private final boolean whole;
    private final Function<Subject, String> unit;
    private Label unitLabel;

    /** A field for whole numbers or any; the function tells the unit to show. */
    NumberField(EStructuralFeature feature, boolean whole, Function<Subject, String> unit) {
        super(feature, false);
        this.whole = whole;
        this.unit = unit;
    }

    @Override
    Control createControl(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(createText(row));
        unitLabel = new Label(row, SWT.NONE);
        GridDataFactory.swtDefaults().applyTo(unitLabel);
        return row;
    }

    @Override
    Optional<String> problem(String input) {
        if (input.isEmpty()) {
            return whole ? Optional.of(WORDS.get("number.missing")) : Optional.empty();
        }
        var number = Numbers.parse(input);
        if (number.isEmpty()) {
            return Optional.of(WORDS.get("number.invalid", input));
        }
        return whole && number.getAsDouble() != (int) number.getAsDouble() ? Optional.of(WORDS.get("number.notWhole", input))
            : Optional.empty();
    }

    @Override
    Object valueOf(String input) {
        if (input.isEmpty()) {
            return null;
        }
        double number = Numbers.parse(input).orElseThrow();
        return whole ? (Object) (int) number : (Object) number;
    }

    @Override
    String textOf(Object value) {
        return value == null ? "" : Numbers.text(((Number) value).doubleValue());
    }

    @Override
    void refresh() {
        super.refresh();
        unitLabel.setText(unit.apply(subject()));
        unitLabel.requestLayout();
    }
}
