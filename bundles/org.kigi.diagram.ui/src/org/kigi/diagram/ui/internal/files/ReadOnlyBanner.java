package org.kigi.diagram.ui.internal.files;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kigi.core.Language;
import org.kigi.core.Texts;

/** A bar above an editor that says why its file is open for reading only, with a button that tries again to open it for editing. */
public final class ReadOnlyBanner {

    private static final Texts TEXTS = Texts.of(ReadOnlyBanner.class);
    private static final int WIDTH = 300;

    private final Language language;
    private final Composite bar;
    private final Label text;
    private final Composite below;

    public ReadOnlyBanner(Composite parent, Language language, Runnable again) {
        this.language = language;
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        bar = new Composite(all, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 6).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        Label icon = new Label(bar, SWT.NONE);
        icon.setImage(bar.getDisplay().getSystemImage(SWT.ICON_INFORMATION));
        text = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        Button edit = new Button(bar, SWT.PUSH);
        edit.setText(TEXTS.get(language, "read-only.again"));
        edit.addListener(SWT.Selection, event -> again.run());
        below = new Composite(all, SWT.NONE);
        below.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
    }

    /** Where the editor's pages go. */
    public Composite below() {
        return below;
    }

    /** Shows the reason in a sentence, or nothing if there is none. */
    public void show(Optional<String> reason) {
        text.setText(reason.map(why -> TEXTS.get(language, "read-only", why)).orElse(""));
        ((GridData) bar.getLayoutData()).exclude = reason.isEmpty();
        bar.setVisible(reason.isPresent());
        bar.getParent().layout();
    }
}
