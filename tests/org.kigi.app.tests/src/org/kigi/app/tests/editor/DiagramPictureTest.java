package org.kigi.app.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.app.tests.Workbench;
import org.kigi.core.Elements;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.KGI;

/** Pictures of the diagram in files and on the clipboard. */
class DiagramPictureTest {

    private static final String EXPORT = "org.kigi.diagram.ui.exportPicture";
    private static final String TITLE = "Export Diagram Picture";

    private IProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = Workbench.emptyProject("diagram-picture-test");
    }

    @AfterEach
    void close() throws Exception {
        Workbench.closeEditors();
        project.delete(true, true, null);
    }

    @Test
    void svgContainsEveryName() throws Exception {
        open();
        Path file = export("picture.svg", 1, shell -> { });
        String svg = Files.readString(file, StandardCharsets.UTF_8);
        assertTrue(svg.contains("<svg") && svg.contains("Sales") && svg.contains("Customers"), svg);
    }

    @Test
    void selectionAloneIsExported() throws Exception {
        DiagramDriver diagram = open();
        diagram.select(diagram.named("Customers"), diagram.named("Price"));
        Path file = export("selection.svg", 1, shell -> press(shell, "Selected elements"));
        String svg = Files.readString(file, StandardCharsets.UTF_8);
        assertTrue(svg.contains("Customers") && svg.contains("Price") && !svg.contains("KGI: Sales"), svg);
    }

    @Test
    void pngAndPdfArePictures() throws Exception {
        open();
        ImageData png = new ImageData(export("picture.png", 0, shell -> { }).toString());
        assertTrue(png.width > 200 && png.height > 100);
        byte[] pdf = Files.readAllBytes(export("picture.pdf", 2, shell -> { }));
        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
    }

    @Test
    void folderThatCannotBeWrittenIsReportedAndNothingIsLeft() throws Exception {
        open();
        Path missing = project.getLocation().toPath().resolve("no such folder");
        boolean[] told = { false };
        answer("No picture was made", shell -> {
            told[0] = true;
            press(shell, "OK");
        });
        answer(TITLE, shell -> {
            file(shell).setText(missing.resolve("picture.png").toString());
            press(shell, "Save");
        });
        Workbench.command(EXPORT);
        Workbench.waitUntil("the user is told", () -> told[0]);
        assertFalse(Files.exists(missing));
    }

    @Test
    void pictureIsCopiedAsImageAndAsText() throws Exception {
        open();
        Workbench.command("org.kigi.diagram.ui.copyPicture");
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        ImageData image = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertNotNull(image);
        assertTrue(image.width > 200);
        assertTrue(text.contains("<svg") && text.contains("Customers"), text);
    }

    private Path export(String name, int format, Consumer<Shell> more) throws Exception {
        Path file = project.getLocation().toPath().resolve(name);
        answer(TITLE, shell -> {
            Combo formats = Workbench.visible(shell, Combo.class).getFirst();
            formats.select(format);
            formats.notifyListeners(SWT.Selection, new Event());
            file(shell).setText(file.toString());
            more.accept(shell);
            press(shell, "Save");
        });
        Workbench.command(EXPORT);
        Workbench.waitUntil("the picture is written", () -> Files.exists(file));
        return file;
    }

    private static Text file(Shell shell) {
        return Workbench.firstVisible(shell, Text.class).orElseThrow();
    }

    private static void press(Shell shell, String text) {
        Button button = Workbench.visible(shell, Button.class).stream().filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
        if ((button.getStyle() & SWT.RADIO) != 0) {
            Workbench.visible(shell, Button.class).stream().filter(each -> (each.getStyle() & SWT.RADIO) != 0)
                    .forEach(each -> each.setSelection(each == button));
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Does something in a dialog that is yet to open. */
    private static void answer(String title, Consumer<Shell> action) {
        Display display = Display.getCurrent();
        display.timerExec(20, new Runnable() {
            private int looks = 500;

            @Override
            public void run() {
                List<Shell> found = List.of(display.getShells()).stream().filter(shell -> shell.getText().equals(title)).toList();
                if (!found.isEmpty()) {
                    action.accept(found.getFirst());
                } else if (looks-- > 0) {
                    display.timerExec(20, this);
                }
            }
        });
    }

    private DiagramDriver open() throws Exception {
        GoalTree tree = Elements.goalTree("Small");
        KGI sales = Elements.kgi("Sales");
        sales.getDrivers().add(Elements.kpi("Customers"));
        sales.getDrivers().add(Elements.kpi("Price"));
        tree.getKgis().add(sales);
        return DiagramDriver.open(project, "small.kigi", tree);
    }
}
