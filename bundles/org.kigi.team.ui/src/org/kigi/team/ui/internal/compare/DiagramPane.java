package org.kigi.team.ui.internal.compare;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.design.Specifications;
import org.kigi.diagram.AwtTextMeasure;
import org.kigi.diagram.Bounds;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.DiagramEngine;
import org.kigi.diagram.DiagramPainter;
import org.kigi.diagram.DiagramSpecification;
import org.kigi.diagram.Graphics2DPen;
import org.kigi.diagram.LineStyle;
import org.kigi.diagram.Node;
import org.kigi.diagram.Pen;
import org.kigi.diagram.SpecificationException;
import org.kigi.diagram.TextStyle;
import org.kigi.diagram.Theme;
import org.kigi.diagram.TreeLayout;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;

/** One version of a tree as a diagram to look at, with marks around the cards that differ. It is dragged with the mouse, and zoomed with the wheel. */
final class DiagramPane extends Canvas {

    private static final Texts TEXTS = Texts.of(DiagramPane.class);
    private static final Map<Marks.Mark, Integer> COLOURS = Map.of(Marks.Mark.CHANGED, 0xC77700, Marks.Mark.MOVED, 0x2F7FD6, Marks.Mark.ADDED, 0x2E8B57,
            Marks.Mark.DELETED, 0xB03A3A, Marks.Mark.CONFLICT, 0xC2185B);
    private static final TextStyle TAG = new TextStyle(12, true);
    private static final double MARGIN = 24;
    private static final double LEAST = 0.1;
    private static final double MOST = 2;
    private static final double READABLE = 0.7;
    private static final double STEP = 1.15;

    private final Language language;
    private final DiagramPainter painter = new DiagramPainter();
    private Optional<Diagram> diagram = Optional.empty();
    private Optional<String> revealed = Optional.empty();
    private Marks marks;
    private double zoom;
    private double x;
    private double y;
    private Point dragged;

    DiagramPane(Composite parent, Language language) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.language = language;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> dragged = new Point(event.x, event.y));
        addListener(SWT.MouseUp, event -> dragged = null);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseWheel, event -> zoom(event.count > 0 ? STEP : 1 / STEP, event.x, event.y));
        addListener(SWT.Resize, event -> {
            fit();
            revealed.ifPresent(this::reveal);
        });
    }

    static int colour(Marks.Mark mark) {
        return COLOURS.get(mark);
    }

    static Color colour(Composite parent, Marks.Mark mark) {
        int rgb = colour(mark);
        return new Color(parent.getDisplay(), rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** Shows a version. */
    void show(GoalTree tree, Marks shown) throws SpecificationException {
        Diagram computed = new DiagramEngine(DiagramSpecification.load(Specifications.goalTree())).compute(tree, language);
        new TreeLayout().layout(computed);
        diagram = Optional.of(computed);
        marks = shown;
        fit();
        revealed.ifPresent(this::reveal);
    }

    private void fit() {
        diagram.ifPresent(shown -> {
            Bounds all = shown.bounds().grown(MARGIN);
            Point size = getSize();
            zoom = Math.clamp(Math.min(size.x / all.width(), size.y / all.height()), LEAST, 1);
            x = all.centreX() - size.x / 2.0 / zoom;
            y = all.centreY() - size.y / 2.0 / zoom;
            redraw();
        });
    }

    /** Brings an element into the middle, large enough to read; nothing if this version has not got it. */
    void reveal(String elementId) {
        revealed = Optional.of(elementId);
        diagram.flatMap(shown -> shown.nodes().stream().filter(node -> isOf(node, elementId)).findFirst()).ifPresent(node -> {
            zoom = Math.max(zoom, READABLE);
            x = node.bounds().centreX() - getSize().x / 2.0 / zoom;
            y = node.bounds().centreY() - getSize().y / 2.0 / zoom;
            redraw();
        });
    }

    private static boolean isOf(Node node, String elementId) {
        return node.element() instanceof Identified element && elementId.equals(element.getId());
    }

    private void drag(Event event) {
        if (dragged != null) {
            x -= (event.x - dragged.x) / zoom;
            y -= (event.y - dragged.y) / zoom;
            dragged = new Point(event.x, event.y);
            redraw();
        }
    }

    private void zoom(double factor, int atX, int atY) {
        double now = Math.clamp(zoom * factor, LEAST, MOST);
        x += atX / zoom - atX / now;
        y += atY / zoom - atY / now;
        zoom = now;
        redraw();
    }

    /** Draws what can be seen; as fine as the screen is. */
    private void paint(GC gc) {
        Point size = getSize();
        if (size.x == 0 || size.y == 0) {
            return;
        }
        Color behind = getParent().getBackground();
        Theme theme = behind.getRed() + behind.getGreen() + behind.getBlue() < 384 ? Theme.DARK : Theme.LIGHT;
        BufferedImage picture = new BufferedImage(size.x, size.y, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(new java.awt.Color(diagram.map(shown -> shown.background().in(theme)).orElse(theme == Theme.DARK ? 0x1e1e1e : 0xffffff)));
        graphics.fillRect(0, 0, size.x, size.y);
        graphics.scale(zoom, zoom);
        graphics.translate(-x, -y);
        diagram.ifPresent(shown -> paint(shown, new Graphics2DPen(graphics), theme));
        graphics.dispose();
        ImageData data = new ImageData(size.x, size.y, 32, new PaletteData(0xff0000, 0xff00, 0xff));
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        for (int line = 0; line < size.y; line++) {
            data.setPixels(0, line, size.x, pixels, line * size.x);
        }
        Image image = new Image(getDisplay(), data);
        gc.drawImage(image, 0, 0);
        image.dispose();
    }

    private void paint(Diagram shown, Pen pen, Theme theme) {
        painter.paint(shown, pen, theme);
        for (Node node : shown.nodes()) {
            Marks.Mark mark = node.element() instanceof Identified element ? marks.of(element) : null;
            if (mark != null) {
                Bounds around = node.bounds().grown(4);
                pen.drawRoundRectangle(around, node.style().arc() + 8, colour(mark), 3, mark == Marks.Mark.DELETED ? LineStyle.DASH : LineStyle.SOLID);
                tag(TEXTS.get(language, "mark." + mark), around, colour(mark), pen);
            }
        }
    }

    /** Says what has become of a card on its upper edge; not by the colour alone. */
    private static void tag(String text, Bounds card, int colour, Pen pen) {
        double width = new AwtTextMeasure().width(text, TAG) + 12;
        Bounds tag = new Bounds(card.right() - width - 8, card.y() - 9, width, 18);
        pen.fillRoundRectangle(tag, tag.height(), colour);
        pen.drawText(text, tag.x() + 6, tag.centreY() + TAG.size() * 0.36, TAG, 0xffffff);
    }
}
