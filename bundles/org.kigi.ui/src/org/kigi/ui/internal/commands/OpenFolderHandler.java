package org.kigi.ui.internal.commands;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kigi.ui.internal.Words;

/** Asks for a folder of the disk and shows it as a project. */
public final class OpenFolderHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event), SWT.OPEN | SWT.SHEET);
        dialog.setMessage(Words.of(OpenFolderHandler.class).get("openFolder.choose"));
        String folder = dialog.open();
        if (folder != null) {
            new OpenProjectJob(Path.of(folder)).schedule();
        }
        return null;
    }
}
