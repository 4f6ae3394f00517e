package org.kigi.diagram.ui.internal.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import org.kigi.diagram.Picture;
import org.kigi.diagram.PictureTooLargeException;
import org.kigi.diagram.Theme;
import org.kigi.persistence.SafeFiles;

/** Writes a picture to a file in one step: after a failure the file is as it was, or there is none. */
public final class PictureFile {

    private PictureFile() {
    }

    public static void write(Picture picture, PictureFormat format, Theme theme, Path file) throws IOException, PictureTooLargeException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        format.write(picture, theme, content);
        new SafeFiles().replace(file, content.toByteArray());
    }
}
