package org.kigi.diagram.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kigi.core.Language;
import org.kigi.core.Texts;

/** What an editor shows in place of a file that it cannot read. */
public final class ProblemPage {

    private static final Texts TEXTS = Texts.of(ProblemPage.class);
    private static final int MARGIN = 24;
    private static final int WIDTH = 600;

    private final Composite control;
    private final Button again;

    public ProblemPage(Composite parent, String message, Language language, Runnable retry) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN / 2, MARGIN / 2).applyTo(control);
        Label icon = new Label(control, SWT.NONE);
        icon.setImage(control.getDisplay().getSystemImage(SWT.ICON_ERROR));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 3).applyTo(icon);
        Label title = new Label(control, SWT.WRAP);
        title.setText(TEXTS.get(language, "problem.title"));
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        Text text = new Text(control, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        text.setText(message);
        text.setBackground(control.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        again = new Button(control, SWT.PUSH);
        again.setText(TEXTS.get(language, "problem.again"));
        again.addListener(SWT.Selection, event -> retry.run());
        GridDataFactory.swtDefaults().applyTo(again);
    }

    public Control control() {
        return control;
    }

    public void setFocus() {
        again.setFocus();
    }
}
