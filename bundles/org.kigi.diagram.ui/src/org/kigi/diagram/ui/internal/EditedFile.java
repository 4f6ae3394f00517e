package org.kigi.diagram.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.part.FileEditorInput;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.diagram.ui.GoalTreeDocument;
import org.kigi.diagram.ui.view.DiagramViewStore;
import org.kigi.persistence.UnwritableModelException;

/** The file of an editor: saves the document to it, and follows what other programs do with it. */
public final class EditedFile implements FileWatch.Observer {

    /** What the file needs of its editor. */
    public interface Host {

        Optional<GoalTreeDocument> document();

        IEditorInput getEditorInput();

        /** Reads the file and shows what is in it now. */
        void load();

        /** Edits another file from now on, with the document as it is. */
        void moveTo(IEditorInput input);

        /** Tells everybody that what has not been saved, or the name, is different now. */
        void stateChanged();

        /** Takes over what is being typed. */
        void finishEditing();

        void close();

        boolean isActive();

        Shell shell();
    }

    private interface Saving {
        void run() throws UnwritableModelException;
    }

    private static final Texts TEXTS = Texts.of(EditedFile.class);

    private final Host host;
    private final Language language;
    private FileWatch watch;
    private boolean asking;

    public EditedFile(Host host, Language language) {
        this.host = host;
        this.language = language;
    }

    /** Follows the file of the present input, and no other any more. */
    public void watch() {
        stopWatching();
        file().ifPresent(file -> watch = new FileWatch(file, host.shell().getDisplay(), this));
    }

    public void stopWatching() {
        if (watch != null) {
            watch.dispose();
            watch = null;
        }
    }

    private Optional<IFile> file() {
        return Optional.ofNullable(host.getEditorInput().getAdapter(IFile.class));
    }

    /** The place of the input on this computer, if it has one. */
    public Optional<Path> path() {
        if (file().isPresent()) {
            return file().map(IFile::getLocation).map(IPath::toPath);
        }
        return host.getEditorInput() instanceof IURIEditorInput located && "file".equals(located.getURI().getScheme())
                ? Optional.of(Path.of(located.getURI())) : Optional.empty();
    }

    /** Saves the document; asks first where that would replace what another program has written. */
    public void save(GoalTreeDocument document, IProgressMonitor monitor) {
        boolean replaces = document.changedOnDisk() && Files.exists(document.file());
        if (replaces && !ask("save.changed.title", "save.changed", "save.changed.overwrite", "save.changed.cancel")
                || !save(document, document::save, file(), monitor)) {
            monitor.setCanceled(true);
        }
    }

    /** Asks for another file and saves the document there; it is its file from then on. */
    public void saveAs(GoalTreeDocument document) {
        SaveAsDialog dialog = new SaveAsDialog(host.shell());
        file().ifPresent(dialog::setOriginalFile);
        if (dialog.open() != Window.OK || dialog.getResult() == null) {
            return;
        }
        IFile chosen = ResourcesPlugin.getWorkspace().getRoot().getFile(dialog.getResult());
        if (save(document, () -> document.saveAs(chosen.getLocation().toPath()), Optional.of(chosen), new NullProgressMonitor())) {
            host.moveTo(new FileEditorInput(chosen));
        }
    }

    /** Saves and lets the workspace know; tells the user and returns false when that fails. */
    private boolean save(GoalTreeDocument document, Saving saving, Optional<IFile> file, IProgressMonitor monitor) {
        host.finishEditing();
        try {
            saving.run();
        } catch (UnwritableModelException e) {
            MessageDialog.openError(host.shell(), TEXTS.get(language, "save.failed"), e.message(language));
            return false;
        }
        saveViews(document);
        if (file.isPresent()) {
            refresh(file.get(), monitor);
            refresh(file.get().getParent().getFile(IPath.fromOSString(viewFile(document).getFileName().toString())), monitor);
        }
        host.stateChanged();
        return true;
    }

    private static Path viewFile(GoalTreeDocument document) {
        return DiagramViewStore.fileOf(document.file());
    }

    private void saveViews(GoalTreeDocument document) {
        try {
            document.saveViews();
        } catch (IOException e) {
            MessageDialog.openError(host.shell(), TEXTS.get(language, "save.failed"),
                    TEXTS.get(language, "save.view.failed", viewFile(document).getFileName(), e));
        }
    }

    private static void refresh(IFile file, IProgressMonitor monitor) {
        try {
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }

    /** Asks for a choice between what loses something and what does not; the latter is proposed. */
    private boolean ask(String title, String question, String yes, String no) {
        asking = true;
        try {
            return new MessageDialog(host.shell(), TEXTS.get(language, title), null,
                    TEXTS.get(language, question, host.getEditorInput().getName()), MessageDialog.QUESTION, 1, TEXTS.get(language, yes),
                    TEXTS.get(language, no)).open() == 0;
        } finally {
            asking = false;
        }
    }

    @Override
    public void fileChanged() {
        if (watch == null || asking) {
            return;
        }
        if (host.document().isEmpty()) {
            host.load();
            return;
        }
        GoalTreeDocument document = host.document().get();
        if (document.changedOnDisk()) {
            if (!Files.exists(document.file())) {
                followDeletion(document);
            } else if (!document.isDirty()) {
                host.load();
            } else if (host.isActive()) {
                chooseVersion(document);
            }
        }
    }

    private void followDeletion(GoalTreeDocument document) {
        if (document.isDirty()) {
            document.ignoreChangeOnDisk();
        } else {
            host.close();
        }
    }

    private void chooseVersion(GoalTreeDocument document) {
        if (ask("reload.title", "reload.question", "reload.theirs", "reload.mine")) {
            host.load();
        } else {
            document.ignoreChangeOnDisk();
        }
    }

    /** Takes over the arrangement as another program has it now, unless there are changes here that are not saved. */
    @Override
    public void viewChanged() {
        if (watch != null) {
            host.document().filter(document -> !document.isDirty()).ifPresent(GoalTreeDocument::readViews);
        }
    }

    @Override
    public void fileMoved(IFile moved) {
        if (watch != null && moved.getLocation() != null) {
            host.document().ifPresent(open -> open.relocate(moved.getLocation().toPath()));
            host.moveTo(new FileEditorInput(moved));
        }
    }

    @Override
    public void readingsChanged() {
        if (watch != null) {
            host.document().ifPresent(open -> open.analysis().refresh());
        }
    }
}
