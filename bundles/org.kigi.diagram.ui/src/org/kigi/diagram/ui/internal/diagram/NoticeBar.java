package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kigi.core.Language;
import org.kigi.core.Texts;

/** A bar above the diagram that tells something of importance until the user closes it. */
final class NoticeBar {

    private static final Texts TEXTS = Texts.of(NoticeBar.class);
    private static final int WIDTH = 300;

    private final Composite control;
    private final Label text;

    NoticeBar(Composite parent, Language language) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 6).spacing(8, 0).applyTo(control);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
        control.setVisible(false);
        Label icon = new Label(control, SWT.NONE);
        icon.setImage(control.getDisplay().getSystemImage(SWT.ICON_WARNING));
        text = new Label(control, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        Button close = new Button(control, SWT.PUSH);
        close.setText(TEXTS.get(language, "notice.close"));
        close.addListener(SWT.Selection, event -> show(null));
    }

    /** Shows a message, or nothing any more where that is null. */
    void show(String message) {
        text.setText(message == null ? "" : message);
        ((GridData) control.getLayoutData()).exclude = message == null;
        control.setVisible(message != null);
        control.getParent().layout();
    }
}
