package org.kigi.ui.internal.readings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kigi.ui.internal.Words;

/** A file of readings as it is, to look up the line that a number comes from; not to be changed here. */
public final class ReadingsEditor extends EditorPart implements IGotoMarker {
    /** The id under which the editor is registered. */
    public static final String ID = "org.kigi.ui.readings";
    private static final int MARGIN = 8;

    private final Words words = Words.of(ReadingsEditor.class);
    private StyledText text;
    private long stamp;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (input.getAdapter(IFile.class) == null) {
            throw new PartInitException(words.get("noFile", input.getName()));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
    }

    @Override
    public void createPartControl(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        read();
    }

    private void read() {
        IFile file = getEditorInput().getAdapter(IFile.class);
        stamp = file.getModificationStamp();
        try {
            int line = text.getTopIndex();
            text.setText(new String(Files.readAllBytes(file.getLocation().toPath()), StandardCharsets.UTF_8));
            text.setTopIndex(line);
        } catch (IOException e) {
            text.setText("");
            StatusManager.getManager().handle(Status.error(words.get("unreadable", file.getName(), e.getMessage()), e));
        }
    }

    /** Selects the line that a marker names. */
    @Override
    public void gotoMarker(IMarker marker) {
        int line = Math.min(text.getLineCount(), marker.getAttribute(IMarker.LINE_NUMBER, 1)) - 1;
        int start = text.getOffsetAtLine(line);
        text.setSelection(start, start + text.getLine(line).length());
        text.setTopIndex(Math.max(0, line - text.getClientArea().height / Math.max(1, text.getLineHeight()) / 2));
    }

    /** Takes up what has changed in the file meanwhile. */
    @Override
    public void setFocus() {
        if (stamp != getEditorInput().getAdapter(IFile.class).getModificationStamp()) {
            read();
        }
        text.setFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("readings are not changed here");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("readings are not changed here");
    }
}
