package org.kigi.diagram.ui.internal.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.diagram.ui.GoalTreeDocument;
import org.kigi.diagram.ui.GoalTreeDocument.ReadOnly;
import org.kigi.persistence.DamagedJournalException;
import org.kigi.persistence.ProjectInUseException;
import org.kigi.persistence.ProjectLocks;
import org.kigi.persistence.RecoveryJournal;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.UnsavedEdits;
import org.kigi.persistence.UnwritableModelException;

/**
 * How an editor comes to the document of a file: for editing, with the project locked and a recovery journal of what is not saved, or for
 * reading only while somebody else has the project. Offers the edits that a crash has left.
 */
public final class DocumentAccess {

    /** What this needs of the editor. */
    public interface Host {

        /** Shows a document in place of the one before. */
        void show(GoalTreeDocument document);

        /** Shows why the file cannot be read, in place of a document. */
        void showProblem(String message);

        /** Tells the user something in the status line. */
        void tell(String message);

        Shell shell();

        /** Whether the editor still shows something. */
        boolean isOpen();
    }

    private static final Texts TEXTS = Texts.of(DocumentAccess.class);
    private static final int DISCARD = 1;

    private final ProjectLocks locks;
    private final Host host;
    private final Language language;
    private Optional<ProjectLocks.Lock> lock = Optional.empty();
    private Optional<Path> locked = Optional.empty();
    private Optional<RecoveryJournal> journal = Optional.empty();
    private boolean isOffering;

    public DocumentAccess(ProjectLocks locks, Host host, Language language) {
        this.locks = locks;
        this.host = host;
        this.language = language;
    }

    /** Reads the file and shows it, or why it cannot be read; then asks what to do with edits that a crash has left. */
    public void load(Path file) {
        Optional<String> inUse = take(file);
        boolean mayBeLeft = inUse.isEmpty() && journal.isEmpty() && !isOffering;
        Optional<UnsavedEdits> left = mayBeLeft ? leftByCrash(file) : Optional.empty();
        isOffering |= left.isPresent();
        try {
            show(inUse.isPresent() ? GoalTreeDocument.open(file, new ReadOnly(inUse.get(), () -> host.tell(inUse.get())))
                    : GoalTreeDocument.open(file), !isOffering);
        } catch (UnreadableModelException e) {
            forget();
            host.showProblem(e.message(language));
        }
        left.ifPresent(edits -> display().asyncExec(() -> offer(file, edits)));
    }

    /** Shows a document that the editor goes on with in place of the one before. */
    public void show(GoalTreeDocument document) {
        show(document, true);
    }

    private void show(GoalTreeDocument document, boolean isKept) {
        host.show(document);
        if (isKept) {
            keep(document);
        }
    }

    /** The document has another file now. */
    public void follow(GoalTreeDocument document) {
        if (take(document.file()).isPresent() || document.readOnlyReason().isPresent()) {
            load(document.file());
        } else {
            keep(document);
        }
    }

    /** The document has been saved, or has been changed or undone otherwise than by a command. */
    public void changed(GoalTreeDocument document) {
        journal.ifPresent(document.isDirty() ? RecoveryJournal::changed : RecoveryJournal::saved);
    }

    /** Lets go of the file; what is not saved is not wanted. */
    public void close() {
        forget();
        lock.ifPresent(ProjectLocks.Lock::close);
        lock = Optional.empty();
        locked = Optional.empty();
    }

    private Display display() {
        return host.shell().getDisplay();
    }

    /** Locks the project of the file, if it is not locked here already. Returns who else has it, in a sentence. */
    private Optional<String> take(Path file) {
        if (lock.isPresent() && locked.equals(Optional.of(file))) {
            return Optional.empty();
        }
        lock.ifPresent(ProjectLocks.Lock::close);
        lock = Optional.empty();
        try {
            lock = Optional.of(locks.lock(file));
            locked = Optional.of(file);
        } catch (ProjectInUseException e) {
            return Optional.of(e.message(language));
        } catch (IOException e) {
            ILog.get().info(TEXTS.get(language, "lock.impossible", file, e)); // what others save is still not replaced unseen
        }
        return Optional.empty();
    }

    private Optional<UnsavedEdits> leftByCrash(Path file) {
        try {
            return RecoveryJournal.find(file);
        } catch (DamagedJournalException e) {
            display().asyncExec(() -> MessageDialog.openWarning(host.shell(), TEXTS.get(language, "recovery.title"), e.message(language)));
        } catch (IOException e) {
            host.tell(TEXTS.get(language, "recovery.unreadable", file.getFileName(), e.getMessage()));
        }
        return Optional.empty();
    }

    private void offer(Path file, UnsavedEdits edits) {
        if (!host.isOpen()) {
            return; // and so the edits are offered the next time
        }
        MessageDialog dialog = new MessageDialog(host.shell(), TEXTS.get(language, "recovery.title"), null,
                TEXTS.get(language, "recovery.question", file.getFileName(), shown(edits.at())), MessageDialog.QUESTION, 0,
                TEXTS.get(language, "recovery.restore"), TEXTS.get(language, "recovery.discard"));
        int answer = dialog.open();
        isOffering = false;
        try {
            if (answer == DISCARD) {
                RecoveryJournal.discard(file);
                load(file);
            } else {
                show(GoalTreeDocument.restore(file, edits));
            }
        } catch (UnreadableModelException e) {
            throw new IllegalStateException("the journal has been read before", e);
        } catch (IOException e) {
            host.tell(TEXTS.get(language, "recovery.unreadable", file.getFileName(), e.getMessage()));
        }
    }

    private String shown(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(language.locale())
                .format(time.atZone(ZoneId.systemDefault()));
    }

    private void keep(GoalTreeDocument document) {
        forget();
        if (document.readOnlyReason().isEmpty()) {
            RecoveryJournal kept = new RecoveryJournal(document.file(), display()::asyncExec, document::unsaved, this::cannotKeep);
            document.commandStack().addCommandStackListener(event -> kept.changed());
            journal = Optional.of(kept);
            changed(document);
        }
    }

    private void forget() {
        journal.ifPresent(RecoveryJournal::close);
        journal = Optional.empty();
    }

    private void cannotKeep(Exception problem) {
        String reason = problem instanceof UnwritableModelException e ? e.message(language) : problem.getMessage();
        display().asyncExec(() -> host.tell(TEXTS.get(language, "recovery.unwritable", reason)));
    }
}
