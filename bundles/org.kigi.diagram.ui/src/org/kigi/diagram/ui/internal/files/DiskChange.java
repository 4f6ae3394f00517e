package org.kigi.diagram.ui.internal.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.diagram.ui.GoalTreeDocument;
import org.kigi.merge.Choice;
import org.kigi.merge.Conflict;
import org.kigi.merge.MergeResult;
import org.kigi.merge.ThreeWayMerge;
import org.kigi.merge.UnmergeableException;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.WorkingCopy;

/** Brings together what is edited in an editor and what another program has written to its file meanwhile, as the user decides. */
public final class DiskChange {

    private static final Texts TEXTS = Texts.of(DiskChange.class);

    private final Shell shell;
    private final Language language;

    public DiskChange(Shell shell, Language language) {
        this.shell = shell;
        this.language = language;
    }

    /**
     * Merges the document with its file, which is there and has changed, and asks the user to agree.
     *
     * @return what to go on with, which is the same document where nothing in it changes; empty if the user puts it off
     */
    public Optional<GoalTreeDocument> merge(GoalTreeDocument document) {
        Path file = document.file();
        try {
            WorkingCopy onDisk = WorkingCopy.open(file);
            MergeResult merged = ThreeWayMerge.merge(document.base(), document.tree(), onDisk.tree());
            if (merged.theirs().isEmpty()) {
                document.overrule(); // the file says the same in other words
                return Optional.of(document);
            }
            MergeDialog dialog = new MergeDialog(shell, file.getFileName(), merged, language);
            return switch (dialog.open()) {
                case IDialogConstants.OK_ID -> Optional.of(document.mergedWith(onDisk, resolved(merged, dialog.choices())));
                case MergeDialog.THEIRS -> Optional.of(GoalTreeDocument.open(file));
                default -> Optional.empty();
            };
        } catch (UnreadableModelException e) {
            return replace(document, e.message(language));
        } catch (UnmergeableException e) {
            return replace(document, e.message(language));
        }
    }

    private GoalTree resolved(MergeResult merged, Map<Conflict, Choice> choices) {
        List<Conflict> left = merged.conflicts().stream().filter(conflict -> !conflict.resolve(merged.tree(), choices.get(conflict))).toList();
        if (!left.isEmpty()) {
            MessageDialog.openInformation(shell, TEXTS.get(language, "merge.title"), TEXTS.get(language, "merge.left",
                    left.stream().map(conflict -> conflict.text(language)).collect(Collectors.joining("\n"))));
        }
        return merged.tree();
    }

    private Optional<GoalTreeDocument> replace(GoalTreeDocument document, String problem) {
        String question = TEXTS.get(language, "merge.impossible", document.file().getFileName(), problem);
        boolean isWanted = new MessageDialog(shell, TEXTS.get(language, "merge.title"), null, question, MessageDialog.WARNING, 1,
                TEXTS.get(language, "merge.replace"), TEXTS.get(language, "merge.later")).open() == 0;
        if (!isWanted) {
            return Optional.empty();
        }
        document.overrule();
        return Optional.of(document);
    }
}
