package org.kigi.ui.internal.properties;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;

/** A day, or none when the box before it is not ticked. */
final class DatePicker extends Composite {
    /** Milliseconds after which a day that is being typed counts as complete. */
    private static final int TYPED = 700;
    private static final int WIDTH = 150;

    private final Button present;
    private final DateTime day;
    private final Consumer<LocalDate> changed;
    private final Runnable announce = this::announce;
    private boolean pending;

    DatePicker(Composite parent, String tooltip, Consumer<LocalDate> changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(this);
        present = new Button(this, SWT.CHECK);
        present.setToolTipText(tooltip);
        day = new DateTime(this, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(day);
        present.addListener(SWT.Selection, event -> {
            day.setEnabled(present.getSelection());
            pending = true;
            announce();
        });
        day.addListener(SWT.Selection, event -> {
            pending = true;
            getDisplay().timerExec(TYPED, announce);
        });
        day.addListener(SWT.FocusOut, event -> announce());
    }

    private void announce() {
        if (!isDisposed() && pending) {
            pending = false;
            changed.accept(date());
        }
    }

    /** Reports a day that is being typed at once. */
    void commit() {
        announce();
    }

    private LocalDate date() {
        return present.getSelection() ? LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay()) : null;
    }

    void show(LocalDate date, boolean editable) {
        pending = false;
        present.setSelection(date != null);
        if (date != null) {
            day.setDate(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        }
        present.setEnabled(editable);
        day.setEnabled(editable && date != null);
    }
}
