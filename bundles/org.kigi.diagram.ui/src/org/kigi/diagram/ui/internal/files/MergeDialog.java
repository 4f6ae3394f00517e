package org.kigi.diagram.ui.internal.files;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.merge.Choice;
import org.kigi.merge.Conflict;
import org.kigi.merge.MergeResult;

/**
 * Shows what another program has changed in a file, and asks how each conflict with what was changed here is to be decided. Nothing can
 * be merged before everything is decided.
 */
final class MergeDialog extends TitleAreaDialog {

    /** What {@link #open} returns when the user wants the file as it is on disk, without what was changed here. */
    static final int THEIRS = IDialogConstants.CLIENT_ID;

    private static final Texts TEXTS = Texts.of(MergeDialog.class);
    private static final int WIDTH = 620;
    private static final int HEIGHT = 320;
    private static final int MOST_LINES = 200;

    private final Path name;
    private final MergeResult merged;
    private final Language language;
    private final Map<Conflict, Choice> choices = new IdentityHashMap<>();

    MergeDialog(Shell shell, Path name, MergeResult merged, Language language) {
        super(shell);
        this.name = name;
        this.merged = merged;
        this.language = language;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** How each conflict is decided. */
    Map<Conflict, Choice> choices() {
        return choices;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get(language, "merge.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(TEXTS.get(language, "merge.heading", name));
        setMessage(merged.conflicts().isEmpty() ? TEXTS.get(language, "merge.message")
                : TEXTS.get(language, "merge.message.conflicts", merged.conflicts().size()));
        ScrolledComposite scrolled = new ScrolledComposite((Composite) super.createDialogArea(parent), SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(scrolled);
        Composite content = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 8).applyTo(content);
        merged.conflicts().forEach(conflict -> addConflict(content, conflict));
        addChanges(content);
        scrolled.setContent(content);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.addListener(SWT.Resize, event -> scrolled.setMinHeight(content.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y));
        return scrolled;
    }

    private void addConflict(Composite parent, Conflict conflict) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(conflict.kind().title(language));
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        addChoice(group, conflict, Choice.OURS, TEXTS.get(language, "merge.ours", conflict.ours().text(language)));
        addChoice(group, conflict, Choice.THEIRS, TEXTS.get(language, "merge.theirs", conflict.theirs().text(language)));
        addChoice(group, conflict, Choice.BASE, TEXTS.get(language, "merge.base"));
    }

    private void addChoice(Composite parent, Conflict conflict, Choice choice, String text) {
        Button button = new Button(parent, SWT.RADIO | SWT.WRAP);
        button.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH / 2, SWT.DEFAULT).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                choices.put(conflict, choice);
                getButton(IDialogConstants.OK_ID).setEnabled(choices.size() == merged.conflicts().size());
            }
        });
    }

    private void addChanges(Composite parent) {
        List<String> lines = merged.theirs().text(language);
        Label heading = new Label(parent, SWT.NONE);
        heading.setText(TEXTS.get(language, "merge.changes", lines.size()));
        Label list = new Label(parent, SWT.WRAP);
        list.setText(String.join("\n", lines.subList(0, Math.min(lines.size(), MOST_LINES))).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH / 2, SWT.DEFAULT).applyTo(list);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, THEIRS, TEXTS.get(language, "merge.discard"), false);
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get(language, "merge.do"), true).setEnabled(merged.conflicts().isEmpty());
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get(language, "merge.later"), false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == THEIRS) {
            setReturnCode(THEIRS);
            close();
        } else {
            super.buttonPressed(id);
        }
    }
}
