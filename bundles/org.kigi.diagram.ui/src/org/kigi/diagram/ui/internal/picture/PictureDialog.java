package org.kigi.diagram.ui.internal.picture;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.diagram.Theme;

/** Asks what picture of a diagram to write, and where. */
public final class PictureDialog extends Dialog {

    /** What the user wants. */
    public record Answer(Path file, PictureFormat format, boolean selectionOnly, boolean titleAndLegend, Theme theme) {
    }

    private static final Texts TEXTS = Texts.of(PictureDialog.class);
    private static final int FIELD_WIDTH = 380;

    private final Language language;
    private final boolean hasSelection;
    private final String proposed;
    private final Theme present;
    private Combo format;
    private Text file;
    private Button selection;
    private Button frame;
    private Combo theme;
    private Answer answer;

    /** Proposes a file, named without its extension. */
    public PictureDialog(Shell shell, Language language, Path proposed, boolean hasSelection, Theme present) {
        super(shell);
        this.language = language;
        this.proposed = proposed.toString();
        this.hasSelection = hasSelection;
        this.present = present;
    }

    private String text(String key) {
        return TEXTS.get(language, key);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("picture.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(14, 12).spacing(8, 8).applyTo(area);
        label(area, "picture.format");
        format = new Combo(area, SWT.READ_ONLY);
        for (PictureFormat each : PictureFormat.values()) {
            format.add(text("picture.format." + each));
        }
        format.select(0);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(format);
        label(area, "picture.part");
        Composite parts = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(parts);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(parts);
        Button whole = button(parts, SWT.RADIO, "picture.whole");
        whole.setSelection(true);
        selection = button(parts, SWT.RADIO, "picture.selection");
        selection.setEnabled(hasSelection);
        label(area, "picture.theme");
        theme = new Combo(area, SWT.READ_ONLY);
        theme.setItems(text("picture.theme.LIGHT"), text("picture.theme.DARK"));
        theme.select(present.ordinal());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(theme);
        new Label(area, SWT.NONE);
        frame = button(area, SWT.CHECK, "picture.frame");
        GridDataFactory.swtDefaults().span(2, 1).applyTo(frame);
        label(area, "picture.file");
        file = new Text(area, SWT.BORDER);
        file.setText(withExtension(proposed));
        file.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(file);
        button(area, SWT.PUSH, "picture.browse").addListener(SWT.Selection, event -> browse());
        format.addListener(SWT.Selection, event -> file.setText(withExtension(file.getText())));
        return area;
    }

    private void label(Composite parent, String key) {
        new Label(parent, SWT.NONE).setText(text(key));
    }

    private Button button(Composite parent, int style, String key) {
        Button button = new Button(parent, style);
        button.setText(text(key));
        return button;
    }

    private PictureFormat chosenFormat() {
        return PictureFormat.values()[format.getSelectionIndex()];
    }

    /** The file name with the extension of the format chosen, in place of that of another format. */
    private String withExtension(String name) {
        String base = PictureFormat.of(name).map(old -> name.substring(0, name.length() - old.extension().length() - 1)).orElse(name);
        return base + "." + chosenFormat().extension();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        Path present = Path.of(file.getText()).toAbsolutePath();
        dialog.setFilterPath(String.valueOf(present.getParent()));
        dialog.setFileName(String.valueOf(present.getFileName()));
        dialog.setFilterExtensions("*." + chosenFormat().extension());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(PictureFormat.of(chosen).isPresent() ? chosen : withExtension(chosen));
        }
    }

    private void check() {
        Button ok = getButton(OK);
        if (ok != null) {
            ok.setEnabled(!file.getText().isBlank());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, OK, text("picture.save"), true);
        createButton(parent, CANCEL, text("picture.cancel"), false);
    }

    @Override
    protected void okPressed() {
        answer = new Answer(Path.of(file.getText().strip()), chosenFormat(), selection.getSelection(), frame.getSelection(),
                Theme.values()[theme.getSelectionIndex()]);
        super.okPressed();
    }

    /** Opens the dialog; empty when the user has changed his mind. */
    public Optional<Answer> ask() {
        open();
        return Optional.ofNullable(answer);
    }
}
