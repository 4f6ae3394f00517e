package org.kigi.team.ui.internal.team;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kigi.core.Language;
import org.kigi.core.Texts;

/** Asks for the address of a shared project, and into which folder it is to come. */
final class CloneDialog extends TitleAreaDialog {

    private static final Texts TEXTS = Texts.of(CloneDialog.class);

    private final Language language;
    private Text addressField;
    private Text folderField;
    private String address;
    private Path folder;

    CloneDialog(Shell shell, Language language) {
        super(shell);
        this.language = language;
    }

    String address() {
        return address;
    }

    Path folder() {
        return folder;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get(language, "clone.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(TEXTS.get(language, "clone.title"));
        setMessage(TEXTS.get(language, "clone.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        addressField = field(area, "clone.address");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(addressField);
        folderField = field(area, "clone.folder");
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(TEXTS.get(language, "clone.browse"));
        browse.addListener(SWT.Selection, event -> {
            String chosen = new DirectoryDialog(getShell()).open();
            if (chosen != null) {
                folderField.setText(chosen);
            }
        });
        return area;
    }

    private Text field(Composite area, String key) {
        new Label(area, SWT.NONE).setText(TEXTS.get(language, key));
        Text text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> updateOk());
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        updateOk();
    }

    private void updateOk() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!addressField.getText().isBlank() && !folderField.getText().isBlank());
        }
    }

    @Override
    protected void okPressed() {
        address = addressField.getText().strip();
        folder = Path.of(folderField.getText().strip());
        super.okPressed();
    }
}
