package org.kigi.app.internal;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.kigi.core.Language;
import org.kigi.core.Texts;

/** The preferences of the window: its theme. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {
    private static final Texts TEXTS = Texts.of(AppearancePage.class);

    private final Language language = Language.of(Locale.getDefault());
    private final Map<Theme, Button> choices = new EnumMap<>(Theme.class);
    private IThemeEngine engine;

    public AppearancePage() {
        noDefaultAndApplyButton();
    }

    @Override
    public void init(IWorkbench workbench) {
        engine = workbench.getService(IThemeEngine.class);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        new Label(page, SWT.NONE).setText(TEXTS.get(language, "appearance.theme"));
        for (Theme theme : Theme.values()) {
            Button choice = new Button(page, SWT.RADIO);
            choice.setText(TEXTS.get(language, "theme." + theme));
            choice.setSelection(theme == Theme.active(engine));
            choices.put(theme, choice);
        }
        return page;
    }

    @Override
    public boolean performOk() {
        choices.forEach((theme, choice) -> {
            if (choice.getSelection() && theme != Theme.active(engine)) {
                theme.apply(engine);
            }
        });
        return true;
    }
}
