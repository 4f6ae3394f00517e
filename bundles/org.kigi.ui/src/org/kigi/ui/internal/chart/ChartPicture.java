package org.kigi.ui.internal.chart;

import java.awt.image.BufferedImage;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;

/**
 * A drawn chart at the resolution of one monitor.
 *
 * @param zoom the zoom of the monitor in percent
 */
record ChartPicture(ImageData data, int zoom) {

    static ChartPicture of(BufferedImage image, int zoom) {
        int width = image.getWidth();
        ImageData data = new ImageData(width, image.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] &= 0xFFFFFF;
            }
            data.setPixels(0, y, width, row, 0);
        }
        return new ChartPicture(data, zoom);
    }

    void paint(GC gc) {
        ImageDataProvider provider = asked -> asked == zoom ? data : asked == 100 ? scaled() : null;
        Image image = new Image(gc.getDevice(), provider);
        gc.drawImage(image, 0, 0);
        image.dispose();
    }

    private ImageData scaled() {
        return data.scaledTo(Math.max(1, data.width * 100 / zoom), Math.max(1, data.height * 100 / zoom));
    }
}
