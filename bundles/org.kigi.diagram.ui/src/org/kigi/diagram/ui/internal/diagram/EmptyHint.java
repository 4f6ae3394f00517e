package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.kigi.core.Texts;
import org.kigi.diagram.AwtTextMeasure;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.Colour;
import org.kigi.diagram.LineStyle;
import org.kigi.diagram.TextMeasure;
import org.kigi.diagram.TextStyle;
import org.kigi.diagram.Theme;

/** Tells in an empty diagram how to begin, by mouse and by keyboard, around the outline of the card that is to come. */
final class EmptyHint {

    private static final Texts TEXTS = Texts.of(EmptyHint.class);
    private static final TextStyle TITLE = new TextStyle(18, true);
    private static final TextStyle TEXT = new TextStyle(13, false);
    private static final TextStyle KEY = new TextStyle(12, true);
    private static final Colour STRONG = new Colour(0x1e293b, 0xe2e8f0);
    private static final Colour WEAK = new Colour(0x475569, 0xa3b1c6);
    private static final Colour KEY_FACE = new Colour(0xffffff, 0x2a323d);
    private static final Colour KEY_EDGE = new Colour(0xcbd5e1, 0x566274);
    private static final String[] STEPS = { "enter", "tab", "ctrlEnter", "f2" };
    private static final double CARD_WIDTH = 300;
    private static final double CARD_HEIGHT = 76;
    private static final double KEY_WIDTH = 92;
    private static final double ROW = 30;
    private static final double BASELINE = 4.5;

    private final ShownDiagram shown;
    private final TextMeasure measure = new AwtTextMeasure();
    private Bounds card = new Bounds(0, 0, 0, 0);

    EmptyHint(ShownDiagram shown) {
        this.shown = shown;
    }

    /** Whether a place of the diagram is on the card that makes the first goal. */
    boolean isOnCard(int x, int y) {
        return shown.diagram().nodes().isEmpty() && card.x() <= x && x <= card.right() && card.y() <= y && y <= card.bottom();
    }

    void paint(Graphics graphics, Rectangle area) {
        GraphicsPen pen = new GraphicsPen(graphics, shown.look().typography());
        Theme theme = shown.look().theme();
        Point centre = area.getCenter();
        double top = centre.y - (CARD_HEIGHT + 2 * ROW + STEPS.length * ROW + 60) / 2;
        centred(pen, text("hint.title"), TITLE, centre.x, top, STRONG.in(theme));
        centred(pen, text("hint.subtitle"), TEXT, centre.x, top + 26, WEAK.in(theme));
        card = new Bounds(centre.x - CARD_WIDTH / 2, top + 48, CARD_WIDTH, CARD_HEIGHT);
        int accent = shown.look().accent();
        pen.fillRoundRectangle(card, 16, KEY_FACE.in(theme));
        pen.drawRoundRectangle(card, 16, accent, 1.5, LineStyle.DASH);
        centred(pen, text("hint.card"), new TextStyle(15, true), centre.x, card.centreY() - 4, accent);
        centred(pen, text("hint.example"), TEXT, centre.x, card.centreY() + 18, WEAK.in(theme));
        double left = centre.x - CARD_WIDTH / 2 - 40;
        double y = card.bottom() + 34;
        for (String step : STEPS) {
            Bounds face = new Bounds(left, y - ROW / 2 + 3, KEY_WIDTH, ROW - 6);
            pen.fillRoundRectangle(face, 8, KEY_FACE.in(theme));
            pen.drawRoundRectangle(face, 8, KEY_EDGE.in(theme), 1, LineStyle.SOLID);
            centred(pen, text("hint.key." + step), KEY, face.centreX(), face.centreY() + BASELINE, STRONG.in(theme));
            pen.drawText(text("hint.does." + step), left + KEY_WIDTH + 14, y + BASELINE, TEXT, WEAK.in(theme));
            y += ROW;
        }
    }

    private String text(String key) {
        return TEXTS.get(shown.language(), key);
    }

    private void centred(GraphicsPen pen, String text, TextStyle style, double x, double baseline, int rgb) {
        pen.drawText(text, x - measure.width(text, style) / 2, baseline, style, rgb);
    }
}
