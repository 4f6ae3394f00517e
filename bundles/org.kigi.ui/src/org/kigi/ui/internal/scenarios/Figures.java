package org.kigi.ui.internal.scenarios;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Named numbers one below the other, the numbers aligned to the right. */
final class Figures {
    private static final int SPACE = 16;

    private final Composite area;

    Figures(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(SPACE, 2).applyTo(area);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(area);
    }

    void clear() {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        area.requestLayout();
    }

    void add(String name, String value) {
        Label label = new Label(area, SWT.NONE);
        label.setText(name);
        Label number = new Label(area, SWT.RIGHT);
        number.setText(value.replace("&", "&&"));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(number);
        area.requestLayout();
    }
}
