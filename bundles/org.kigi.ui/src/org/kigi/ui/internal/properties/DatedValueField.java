package org.kigi.ui.internal.properties;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kigi.core.Elements;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.ui.internal.Numbers;

/** A value and its day. The object that holds both comes and goes with them. */
final class DatedValueField extends Field {
    private final Function<Subject, String> unit;
    private Text number;
    private Label unitLabel;
    private DatePicker day;
    private boolean editable;

    DatedValueField(EReference feature, Function<Subject, String> unit) {
        super(feature);
        this.unit = unit;
    }

    @Override
    Control createControl(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 4).applyTo(row);
        number = new Text(row, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(number);
        number.addListener(SWT.FocusOut, event -> commit());
        number.addListener(SWT.DefaultSelection, event -> commit());
        number.addListener(SWT.Modify, event -> {
            if (subject() != null) {
                mark(problem());
            }
        });
        unitLabel = new Label(row, SWT.NONE);
        day = new DatePicker(row, WORDS.get("date.present"), date -> set(Literals.DATED_VALUE__DATE, date));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(day);
        return row;
    }

    private Optional<String> problem() {
        String input = number.getText().strip();
        return input.isEmpty() || Numbers.parse(input).isPresent() ? Optional.empty() : Optional.of(WORDS.get("number.invalid", input));
    }

    private DatedValue value() {
        return (DatedValue) subject().get(feature());
    }

    @Override
    void commit() {
        if (subject() == null || !subject().isEditable()) {
            return;
        }
        day.commit();
        String input = number.getText().strip();
        if (problem().isEmpty() && !input.equals(numberText())) {
            set(Literals.DATED_VALUE__VALUE, input.isEmpty() ? null : (Object) Numbers.parse(input).orElseThrow());
        }
    }

    private void set(EStructuralFeature part, Object content) {
        DatedValue value = value();
        EStructuralFeature other = part == Literals.DATED_VALUE__VALUE ? Literals.DATED_VALUE__DATE : Literals.DATED_VALUE__VALUE;
        if (value == null && content != null) {
            var made = (DatedValue) Elements.create(((EReference) feature()).getEReferenceType());
            made.eSet(part, content);
            subject().set(feature(), made);
        } else if (value != null && content == null && value.eGet(other) == null) {
            subject().set(feature(), null);
        } else if (value != null && !Objects.equals(value.eGet(part), content)) {
            subject().set(value, part, content);
        }
    }

    private String numberText() {
        DatedValue value = value();
        return value == null || value.getValue() == null ? "" : Numbers.text(value.getValue());
    }

    @Override
    void refresh() {
        if (!number.getText().equals(numberText())) {
            number.setText(numberText());
        }
        LocalDate date = value() == null ? null : value().getDate();
        day.show(date, editable);
        unitLabel.setText(unit.apply(subject()));
        unitLabel.requestLayout();
    }

    @Override
    void setEditable(boolean editable) {
        this.editable = editable;
        number.setEditable(editable);
    }
}
