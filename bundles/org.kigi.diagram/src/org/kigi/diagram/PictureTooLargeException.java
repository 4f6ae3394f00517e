package org.kigi.diagram;

import org.kigi.core.Language;
import org.kigi.core.Texts;

/** A picture with more pixels than {@link PngExport} draws. */
public final class PictureTooLargeException extends Exception {

    private static final long serialVersionUID = 1L;
    private final long width;
    private final long height;
    private final long limit;

    PictureTooLargeException(long width, long height, long limit) {
        super(width + " x " + height + " pixels, limit " + limit);
        this.width = width;
        this.height = height;
        this.limit = limit;
    }

    /** One sentence: the size, the limit and what to do instead. */
    public String message(Language language) {
        return Texts.of(PictureTooLargeException.class).get(language, "picture.tooLarge", width, height, limit / 1_000_000);
    }
}
