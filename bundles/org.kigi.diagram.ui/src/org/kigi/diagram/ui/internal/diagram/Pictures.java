package org.kigi.diagram.ui.internal.diagram;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.diagram.Legend;
import org.kigi.diagram.Node;
import org.kigi.diagram.Picture;
import org.kigi.diagram.PictureTooLargeException;
import org.kigi.diagram.ui.internal.ElementSelection;
import org.kigi.diagram.ui.internal.picture.PictureClipboard;
import org.kigi.diagram.ui.internal.picture.PictureDialog;
import org.kigi.diagram.ui.internal.picture.PictureFile;

/** Makes pictures of the diagram as it is on the screen, all of it or what is selected. */
public final class Pictures {

    private static final Texts TEXTS = Texts.of(Pictures.class);

    private final ShownDiagram shown;
    private final ElementSelection selection;
    private final Language language;
    private final Consumer<String> messages;

    /** The consumer is told what has been done, for the status line. */
    Pictures(ShownDiagram shown, ElementSelection selection, Consumer<String> messages) {
        this.shown = shown;
        this.selection = selection;
        this.messages = messages;
        language = shown.language();
    }

    private List<String> selectedNodes() {
        return selection.elements().stream().map(shown::nodeOf).flatMap(Optional::stream).map(Node::id).distinct().toList();
    }

    private Picture picture(boolean selectionOnly) {
        Picture whole = Picture.of(shown.diagram());
        List<String> nodes = selectedNodes();
        return selectionOnly && !nodes.isEmpty() ? whole.withSelection(nodes) : whole;
    }

    /** Asks what to write, and where, and writes it. */
    public void export(Shell shell) {
        Path goalTree = shown.content().document().file();
        String name = goalTree.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        boolean severalSelected = selectedNodes().size() > 1;
        new PictureDialog(shell, language, goalTree.resolveSibling(name), severalSelected, shown.look().theme()).ask()
                .ifPresent(answer -> write(answer, shell));
    }

    private void write(PictureDialog.Answer answer, Shell shell) {
        Picture picture = picture(answer.selectionOnly());
        if (answer.titleAndLegend()) {
            picture = picture.withTitle("")
                    .withLegend(Legend.of(shown.content().description(), shown.content().settings(), language));
        }
        try {
            PictureFile.write(picture, answer.format(), answer.theme(), answer.file());
            messages.accept(TEXTS.get(language, "pictures.saved", answer.file()));
        } catch (PictureTooLargeException e) {
            fail(shell, e.message(language));
        } catch (IOException e) {
            fail(shell, TEXTS.get(language, "pictures.notSaved", answer.file(), reason(e)));
        }
    }

    private static String reason(IOException failure) {
        return failure instanceof FileSystemException system
                ? system.getReason() == null ? system.getClass().getSimpleName().replace("Exception", "") : system.getReason()
                : String.valueOf(failure.getMessage());
    }

    private void fail(Shell shell, String message) {
        MessageDialog.openError(shell, TEXTS.get(language, "pictures.failed"), message);
    }

    /** Puts a picture on the clipboard: of what is selected, or of everything when that is less than two nodes. */
    public void copy(Shell shell) {
        try {
            PictureClipboard.put(picture(selectedNodes().size() > 1), shown.look().theme(), Display.getCurrent());
            messages.accept(TEXTS.get(language, "pictures.copied"));
        } catch (PictureTooLargeException e) {
            fail(shell, e.message(language));
        } catch (IOException e) {
            fail(shell, reason(e));
        }
    }
}
