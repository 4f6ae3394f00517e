package org.kigi.diagram.ui.internal.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.kigi.diagram.Picture;
import org.kigi.diagram.PictureTooLargeException;
import org.kigi.diagram.Theme;

/** Puts a picture on the clipboard: as an image for slides and documents, and as SVG for editors of text and drawings. */
public final class PictureClipboard {

    private PictureClipboard() {
    }

    public static void put(Picture picture, Theme theme, Display display) throws IOException, PictureTooLargeException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PictureFormat.PNG.write(picture, theme, png);
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        PictureFormat.SVG.write(picture, theme, svg);
        ImageData image = new ImageData(new ByteArrayInputStream(png.toByteArray()));
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] { image, svg.toString(StandardCharsets.UTF_8) },
                new Transfer[] { ImageTransfer.getInstance(), TextTransfer.getInstance() });
        clipboard.dispose();
    }
}
