package org.kigi.team.ui.internal.team;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.git.GitFailure;
import org.kigi.git.ProjectRepository;
import org.kigi.team.ui.internal.compare.CompareEditor;
import org.kigi.team.ui.internal.compare.ComparisonInput;

/** Opens the selected goal tree beside its last version, or beside another file. */
public final class CompareHandler extends AbstractHandler {

    /** The parameter that says with what; absent for the last version. */
    static final String WITH = "org.kigi.team.ui.compare.with";
    private static final Texts TEXTS = Texts.of(CompareHandler.class);

    private final Language language = Language.of(Locale.getDefault());

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IFile file = Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(), IFile.class);
        Shell shell = HandlerUtil.getActiveShell(event);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        if (file == null || file.getLocation() == null) {
            return null;
        }
        if ("file".equals(event.getParameter(WITH))) {
            withOther(file, shell, page);
        } else {
            Path path = file.getLocation().toPath();
            Work.start(shell.getDisplay(), TEXTS.get(language, "team.compare"), monitor -> lastVersion(path),
                    content -> open(page, file, TEXTS.get(language, "team.last-version"), content),
                    failure -> MessageDialog.openWarning(shell, TEXTS.get(language, "team.compare"), failure.message(language)));
        }
        return null;
    }

    private static byte[] lastVersion(Path file) throws GitFailure {
        try (ProjectRepository repository = ProjectRepository.of(file)) {
            return repository.history().content("HEAD", repository.path(file)).orElse(new byte[0]);
        }
    }

    private void withOther(IFile file, Shell shell, IWorkbenchPage page) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.kigi"});
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                open(page, file, chosen, Files.readAllBytes(Path.of(chosen)));
            } catch (IOException e) {
                MessageDialog.openWarning(shell, TEXTS.get(language, "team.compare"), TEXTS.get(language, "work.failed", chosen, String.valueOf(e.getMessage())));
            }
        }
    }

    private static void open(IWorkbenchPage page, IFile file, String title, byte[] other) {
        try {
            IDE.openEditor(page, new ComparisonInput(file, title, other), CompareEditor.ID);
        } catch (PartInitException e) {
            MessageDialog.openWarning(page.getWorkbenchWindow().getShell(), title, e.getStatus().getMessage());
        }
    }
}
