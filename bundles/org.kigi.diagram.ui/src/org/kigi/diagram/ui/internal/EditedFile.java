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
import org.eclipse.core.runtime.SubMonitor;
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
import org.kigi.diagram.ui.internal.files.DiskChange;
import org.kigi.diagram.ui.view.DiagramViewStore;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.WorkingCopy;

/** The file of an editor: saves the document to it, and follows what other programs do with it. */
public final class EditedFile implements FileWatch.Observer {

    /** What the file needs of its editor. */
    public interface Host {

        Optional<GoalTreeDocument> document();

        IEditorInput getEditorInput();

        /** Reads the file and shows what is in it now. */
        void load();

        /** Goes on with a document that has the same file. */
        void goOnWith(GoalTreeDocument document);

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
    /** The change of the file that the user does not want to merge now. */
    private Optional<WorkingCopy> putOff = Optional.empty();

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

    /** Saves the document; merges it first with what another program has written, if the user agrees. */
    public void save(GoalTreeDocument document, IProgressMonitor monitor) {
        host.finishEditing();
        Optional<GoalTreeDocument> current = document.changedOnDisk() && Files.exists(document.file()) ? merged(document)
                : Optional.of(document);
        if (current.isEmpty() || !save(current.get(), current.get()::save, file(), monitor)) {
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
        host.finishEditing();
        IFile chosen = ResourcesPlugin.getWorkspace().getRoot().getFile(dialog.getResult());
        if (save(document, () -> document.saveAs(chosen.getLocation().toPath()), Optional.of(chosen), new NullProgressMonitor())) {
            host.moveTo(new FileEditorInput(chosen));
            host.stateChanged();
        }
    }

    /** Saves and lets the workspace know; tells the user and returns false when that fails. */
    private boolean save(GoalTreeDocument document, Saving saving, Optional<IFile> file, IProgressMonitor monitor) {
        try {
            saving.run();
        } catch (UnwritableModelException e) {
            MessageDialog.openError(host.shell(), TEXTS.get(language, "save.failed"), e.message(language));
            return false;
        }
        saveViews(document);
        if (file.isPresent()) {
            SubMonitor each = SubMonitor.convert(monitor, 2);
            refresh(file.get(), each.newChild(1));
            refresh(file.get().getParent().getFile(IPath.fromOSString(viewFile(document).getFileName().toString())), each.newChild(1));
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
                    TEXTS.get(language, "save.view.failed", viewFile(document).getFileName(), e.getMessage()));
        }
    }

    private static void refresh(IFile file, IProgressMonitor monitor) {
        try {
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }

    /** The document with what is on disk, with which the editor goes on; empty if the user puts it off. */
    private Optional<GoalTreeDocument> merged(GoalTreeDocument document) {
        asking = true;
        try {
            Optional<GoalTreeDocument> merged = new DiskChange(host.shell(), language).merge(document);
            merged.filter(other -> other != document).ifPresent(host::goOnWith);
            putOff = merged.isPresent() ? Optional.empty() : onDisk(document);
            return merged;
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
            if (document.isDirty()) {
                mergeUnlessPutOff(document);
            } else if (Files.exists(document.file())) {
                host.load();
            } else {
                host.close();
            }
        }
    }

    /** Asks while the user looks at the editor, and once for each change; a file that is gone is written again on saving. */
    private void mergeUnlessPutOff(GoalTreeDocument document) {
        boolean isPutOff = putOff.isPresent() && !putOff.get().changedOnDisk();
        if (!isPutOff && host.isActive() && Files.exists(document.file())) {
            host.finishEditing();
            merged(document);
        }
    }

    private static Optional<WorkingCopy> onDisk(GoalTreeDocument document) {
        try {
            return Optional.of(WorkingCopy.open(document.file()));
        } catch (UnreadableModelException gone) {
            return Optional.empty();
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
