package org.kigi.diagram.ui.internal.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

import org.kigi.diagram.Picture;
import org.kigi.diagram.PictureTooLargeException;
import org.kigi.diagram.PngExport;
import org.kigi.diagram.PdfExport;
import org.kigi.diagram.SvgExport;
import org.kigi.diagram.Theme;

/** The kinds of files that pictures of a diagram are written to. */
public enum PictureFormat {
    PNG, SVG, PDF;

    /** The extension of the files, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that goes with the end of a file's name. */
    public static Optional<PictureFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        for (PictureFormat format : values()) {
            if (name.endsWith("." + format.extension())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Writes a picture; does not close the stream. */
    public void write(Picture picture, Theme theme, OutputStream out) throws IOException, PictureTooLargeException {
        switch (this) {
            case PNG -> PngExport.write(picture, theme, 2, out);
            case SVG -> SvgExport.write(picture, theme, out);
            case PDF -> PdfExport.write(picture, theme, out);
        }
    }
}
