package org.kigi.diagram.ui.internal.picture;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

import org.kigi.diagram.Picture;
import org.kigi.diagram.PictureTooLargeException;
import org.kigi.diagram.Theme;

/** Writes a picture to a file in one step: after a failure the file is as it was, or there is none. */
public final class PictureFile {

    private PictureFile() {
    }

    public static void write(Picture picture, PictureFormat format, Theme theme, Path file) throws IOException, PictureTooLargeException {
        Path temporary = file.resolveSibling(".kigi-" + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                format.write(picture, theme, out);
            }
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
