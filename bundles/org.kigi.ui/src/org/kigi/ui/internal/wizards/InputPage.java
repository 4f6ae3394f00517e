package org.kigi.ui.internal.wizards;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kigi.ui.internal.Icons;
import org.kigi.ui.internal.Words;

/** A page of labelled fields that says what is wrong with the input as soon as something was typed. */
abstract class InputPage extends WizardPage {
    static final Words WORDS = Words.of(InputPage.class);

    InputPage(String key) {
        super(key);
        setTitle(WORDS.get(key + ".title"));
        setDescription(WORDS.get(key + ".description"));
        setImageDescriptor(Icons.icon("wizard"));
    }

    /** What is wrong with the input, in one sentence. */
    abstract Optional<String> problem();

    abstract void createFields(Composite parent);

    @Override
    public final void createControl(Composite parent) {
        Composite fields = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(fields);
        createFields(fields);
        setControl(fields);
        setPageComplete(problem().isEmpty());
    }

    Text text(Composite parent, String key, String value) {
        label(parent, key);
        Text text = new Text(parent, SWT.BORDER);
        text.setText(value);
        text.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(320, SWT.DEFAULT).applyTo(text);
        return text;
    }

    Combo combo(Composite parent, String key, String... items) {
        label(parent, key);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(items);
        combo.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        return combo;
    }

    Button radio(Composite parent, String key, boolean selected) {
        Button radio = new Button(parent, SWT.RADIO);
        radio.setText(WORDS.get(key));
        radio.setSelection(selected);
        radio.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(radio);
        return radio;
    }

    void label(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(WORDS.get(key));
    }

    void check() {
        Optional<String> problem = getControl() == null ? Optional.empty() : problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }
}
