package org.kigi.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

import org.kigi.chart.ChartDescription.Band;
import org.kigi.chart.ChartDescription.Line;
import org.kigi.chart.ChartDescription.Marker;
import org.kigi.chart.ChartDescription.Point;
import org.kigi.chart.ChartDescription.Range;
import org.kigi.chart.ChartDescription.Role;
import org.kigi.model.goaltree.Frequency;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Circle;
import org.knowm.xchart.style.markers.Diamond;
import org.knowm.xchart.style.markers.None;

/**
 * Paints one chart. XChart draws the lines; words, grid and legend are drawn here, since XChart turns words into outlines, which leaves no
 * text in an SVG, and knows no months.
 */
final class ChartPainter {

    private static final Color TRANSPARENT = new Color(0, 0, 0, 0);
    /** The part of the time shown that is left free at both ends, so that the first and last dots are whole. */
    private static final double SIDE = 0.025;
    private static final String ELLIPSIS = "…";

    private final ChartDescription chart;
    private final Palette palette;
    private final ShortNumbers numbers;
    private final Graphics2D g;
    private final double width;
    private final double height;
    /** The size of ordinary text; every distance follows from it. */
    private final float em;
    private final Font font;
    private final Font small;

    ChartPainter(ChartDescription chart, Palette palette, Graphics2D g, int width, int height) {
        this.chart = chart;
        this.palette = palette;
        this.g = g;
        this.width = width;
        this.height = height;
        numbers = new ShortNumbers(chart.unit(), chart.language());
        em = Math.clamp(Math.round(9 + Math.min(width, height * 1.8) / 220), 9, 15);
        font = Fonts.of(Font.PLAIN, em);
        small = Fonts.of(Font.PLAIN, em * 0.92f);
    }

    void paint() {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(palette.background);
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double top = paintHeading();
        if (chart.lines().isEmpty()) {
            paintNotice(new Rectangle2D.Double(0, top, width, height - top));
            return;
        }
        double bottom = paintLegend();
        paintPlot(top, bottom);
    }

    /** Paints title, subtitle and the name of the values; returns where the plot may begin. */
    private double paintHeading() {
        Font bold = Fonts.of(Font.BOLD, em * 1.25f);
        double y = em * 0.8 + em * 1.25;
        text(fitted(chart.title(), bold, width - 2 * em), bold, palette.text, em, y);
        if (!chart.subtitle().isEmpty()) {
            y += em * 1.5;
            text(fitted(chart.subtitle(), font, width - 2 * em), font, palette.muted, em, y);
        }
        return y + em * 0.9;
    }

    /** Paints the legend at the bottom, in as many rows as it needs; returns where the plot has to end. */
    private double paintLegend() {
        double sample = em * 1.9;
        double gap = em * 0.5;
        List<Entry> entries = new ArrayList<>();
        chart.lines().stream().sorted(Comparator.comparing(Line::role)).forEach(line -> entries.add(new Entry(line, null, line.name())));
        chart.bands().reversed().forEach(band -> entries.add(new Entry(null, band, band.name())));
        List<List<Entry>> rows = new ArrayList<>();
        double used = width;
        for (Entry line : entries) {
            double entry = sample + gap + width(line.name(), font) + em * 1.4;
            if (used + entry > width - 2 * em + em * 1.4) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.getLast().add(line);
            used += entry;
        }
        double top = height - em * 0.7 - rows.size() * em * 1.6;
        double y = top + em * 1.15;
        for (List<Entry> row : rows) {
            double x = em;
            for (Entry line : row) {
                if (line.band() != null) {
                    g.setColor(colour(line.band()));
                    g.fill(new Rectangle2D.Double(x, y - em * 0.8, sample, em * 0.9));
                } else {
                    paintSample(line.line(), x, y - em * 0.36, sample);
                }
                text(line.name(), font, palette.text, x + sample + gap, y);
                x += sample + gap + width(line.name(), font) + em * 1.4;
            }
            if (row == rows.getFirst() && x + width(chart.xTitle(), small) < width - em) {
                text(chart.xTitle(), small, palette.muted, width - em - width(chart.xTitle(), small), y);
            }
            y += em * 1.6;
        }
        return top;
    }

    /** A line or a band in the legend; the other is null. */
    private record Entry(Line line, Band band, String name) {
    }

    private void paintSample(Line line, double x, double y, double length) {
        g.setColor(colour(line.role()));
        if (line.role() != Role.BASELINE) {
            g.setStroke(stroke(line.role()));
            g.draw(new Line2D.Double(x, y, x + length, y));
        }
        int size = markerSize(line.role());
        if (size > 0) {
            marker(line.role()).paint(g, x + length / 2, y, size);
        }
    }

    private void paintPlot(double top, double bottom) {
        FontMetrics metrics = g.getFontMetrics(small);
        double plotTop = Math.round(top + em * 2.2);
        double plotBottom = Math.round(bottom - em * 3.1);
        List<Point> points = chart.lines().stream().flatMap(line -> line.points().stream()).toList();
        // the widest band may be cut off, so that it does not press the lines flat
        List<Range> ranges = chart.bands().isEmpty() ? List.of() : chart.bands().getLast().ranges();
        double[] shown = DoubleStream.concat(points.stream().mapToDouble(Point::value),
                ranges.stream().flatMapToDouble(range -> DoubleStream.of(range.lower(), range.upper())))
                .filter(value -> !Double.isNaN(value)).sorted().toArray();
        double lowest = shown.length == 0 ? 0 : shown[0];
        double highest = shown.length == 0 ? 1 : shown[shown.length - 1];
        ValueTicks values = ValueTicks.between(lowest, highest, (int) Math.clamp((plotBottom - plotTop) / (em * 2.4), 2, 9));
        List<String> labels = values.values().stream().map(value -> numbers.format(value, values.step())).toList();
        double left = Math.ceil(em + labels.stream().mapToDouble(label -> width(label, small)).max().orElse(0) + em * 0.7);
        double right = Math.floor(width - em * 1.2);
        Rectangle2D plot = new Rectangle2D.Double(left, plotTop, right - left, plotBottom - plotTop);

        LocalDate first = points.stream().map(Point::date).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = points.stream().map(Point::date).max(LocalDate::compareTo).orElseThrow();
        double days = Math.max(1, last.toEpochDay() - first.toEpochDay());
        double from = first.toEpochDay() - Math.max(days * SIDE, days == 1 ? 1 : 0);
        double to = last.toEpochDay() + Math.max(days * SIDE, days == 1 ? 1 : 0);

        text(fitted(chart.yTitle(), small, width - 2 * em), small, palette.muted, em, top + em);
        for (int i = 0; i < labels.size(); i++) {
            double y = crisp(plot.getMaxY() - values.place(values.values().get(i)) * plot.getHeight());
            g.setColor(i == 0 ? palette.axis : palette.grid);
            g.setStroke(new BasicStroke(1));
            g.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y));
            text(labels.get(i), small, palette.muted, left - em * 0.6 - width(labels.get(i), small), y + metrics.getAscent() * 0.36);
        }
        paintDates(plot, first, last, from, to);
        for (Marker marker : chart.markers()) {
            paintMarker(marker, plot, from, to);
        }
        chart.bands().forEach(band -> paintBand(band, plot, from, to, values));
        paintLines(plot, from, to, values);
        if (!chart.notice().isEmpty()) {
            paintNotice(plot);
        }
    }

    /** The middle of a row of pixels, where a line of one pixel is sharp. */
    private static double crisp(double y) {
        return Math.floor(y) + 0.5;
    }

    private void paintDates(Rectangle2D plot, LocalDate first, LocalDate last, double from, double to) {
        double widest = width(chart.frequency() == Frequency.YEAR ? "2026年度" : "12月 31", small) + em * 0.3;
        List<DateTick> ticks = DateTicks.between(first, last, (int) Math.max(2, plot.getWidth() / widest), chart);
        double y = plot.getMaxY() + em * 0.35;
        double freeTo = Double.POSITIVE_INFINITY;
        for (DateTick tick : ticks.reversed()) {
            double x = x(tick.date(), plot, from, to);
            g.setColor(palette.axis);
            g.setStroke(new BasicStroke(1));
            g.draw(new Line2D.Double(x, plot.getMaxY(), x, y));
            centred(tick.label(), x, y + em * 1.05);
            double half = width(tick.year(), small) / 2;
            if (!tick.year().isEmpty() && x + half < freeTo) {
                centred(tick.year(), x, y + em * 2.2);
                freeTo = x - half - em * 0.4;
            }
        }
    }

    private void centred(String text, double x, double baseline) {
        double half = width(text, small) / 2;
        text(text, small, palette.muted, Math.clamp(x - half, 2, Math.max(2, width - 2 * half - 2)), baseline);
    }

    private void paintMarker(Marker marker, Rectangle2D plot, double from, double to) {
        double x = x(marker.date(), plot, from, to);
        if (x < plot.getX() || x > plot.getMaxX()) {
            return;
        }
        g.setColor(palette.of(Role.TARGET));
        g.setStroke(dashed(1f));
        g.draw(new Line2D.Double(x, plot.getY() - em * 0.4, x, plot.getMaxY()));
        double half = width(marker.label(), small) / 2;
        double rightmost = Math.max(plot.getX(), width - 2 * half - em);
        text(marker.label(), small, palette.of(Role.TARGET), Math.clamp(x - half, plot.getX(), rightmost), plot.getY() - em * 0.7);
    }

    private double x(LocalDate date, Rectangle2D plot, double from, double to) {
        return plot.getX() + (date.toEpochDay() - from) / (to - from) * plot.getWidth();
    }

    private void paintBand(Band band, Rectangle2D plot, double from, double to, ValueTicks values) {
        Path2D outline = new Path2D.Double();
        for (Range range : band.ranges()) {
            double y = y(range.upper(), plot, values);
            if (outline.getCurrentPoint() == null) {
                outline.moveTo(x(range.date(), plot, from, to), y);
            } else {
                outline.lineTo(x(range.date(), plot, from, to), y);
            }
        }
        for (Range range : band.ranges().reversed()) {
            outline.lineTo(x(range.date(), plot, from, to), y(range.lower(), plot, values));
        }
        outline.closePath();
        Area inside = new Area(outline);
        inside.intersect(new Area(plot));
        g.setColor(colour(band));
        g.fill(inside);
    }

    private static double y(double value, Rectangle2D plot, ValueTicks values) {
        return plot.getMaxY() - values.place(value) * plot.getHeight();
    }

    /** The colour of the main line mixed with the background, the fainter the wider the band. */
    private Color colour(Band band) {
        Color main = colour(Role.FORECAST);
        double share = band.confidence() > 0.9 ? 0.14 : 0.3;
        return new Color(mixed(main.getRed(), palette.background.getRed(), share),
                mixed(main.getGreen(), palette.background.getGreen(), share),
                mixed(main.getBlue(), palette.background.getBlue(), share));
    }

    private static int mixed(int one, int other, double share) {
        return (int) Math.round(one * share + other * (1 - share));
    }

    /** A forecast has the colour of the line that it continues. */
    private Color colour(Role role) {
        return palette.of(role == Role.FORECAST && isMain(Role.COMPUTED) ? Role.COMPUTED : role);
    }

    /** Lets XChart draw the lines into the plot, whose edges are the ends of both axes. */
    private void paintLines(Rectangle2D plot, double from, double to, ValueTicks values) {
        XYChart lines = new XYChart((int) plot.getWidth(), (int) plot.getHeight());
        XYStyler styler = lines.getStyler();
        styler.setChartBackgroundColor(TRANSPARENT).setPlotBackgroundColor(TRANSPARENT).setPlotBorderVisible(false).setChartPadding(0)
                .setChartTitleVisible(false).setLegendVisible(false).setPlotContentSize(1);
        styler.setAxisTicksVisible(false).setAxisTitlesVisible(false).setPlotGridLinesVisible(false).setPlotMargin(0)
                .setXAxisMin(from).setXAxisMax(to).setYAxisMin(values.lowest()).setYAxisMax(values.highest());
        for (Line line : chart.lines()) {
            XYSeries series = lines.addSeries(line.role().name(),
                    line.points().stream().mapToDouble(point -> point.date().toEpochDay()).toArray(),
                    line.points().stream().mapToDouble(Point::value).toArray());
            series.setLineColor(colour(line.role())).setLineStyle(stroke(line.role()));
            series.setMarkerColor(colour(line.role())).setMarker(markerSize(line.role()) == 0 ? new None() : marker(line.role()));
        }
        Graphics2D inPlot = (Graphics2D) g.create();
        inPlot.translate(plot.getX(), plot.getY());
        lines.paint(inPlot, lines.getWidth(), lines.getHeight());
        inPlot.dispose();
    }

    /** The line in front: what was measured, or what was computed when nothing was. */
    private boolean isMain(Role role) {
        return role == Role.ACTUAL || role == Role.COMPUTED && chart.lines().stream().noneMatch(line -> line.role() == Role.ACTUAL);
    }

    private BasicStroke stroke(Role role) {
        if (isMain(role)) {
            return new BasicStroke(em * 0.18f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        return switch (role) {
            case ACTUAL, COMPUTED -> new BasicStroke(em * 0.12f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            case PLANNED -> dashed(em * 0.12f);
            case FORECAST -> new BasicStroke(em * 0.16f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
                    new float[] {em * 0.2f, em * 0.2f}, 0);
            case LIMITS -> new BasicStroke(em * 0.08f);
            case TARGET, BASELINE -> new BasicStroke(em * 0.1f);
        };
    }

    private BasicStroke dashed(float thickness) {
        return new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {em * 0.45f, em * 0.35f}, 0);
    }

    private int markerSize(Role role) {
        if (isMain(role)) {
            return Math.round(em * 0.45f);
        }
        return switch (role) {
            case PLANNED -> Math.round(em * 0.5f);
            case BASELINE -> Math.round(em * 0.75f);
            case ACTUAL, COMPUTED, TARGET, FORECAST, LIMITS -> 0;
        };
    }

    private static org.knowm.xchart.style.markers.Marker marker(Role role) {
        return role == Role.BASELINE ? new Diamond() : new Circle();
    }

    /** Says in the middle of a plot without values why there are none. */
    private void paintNotice(Rectangle2D plot) {
        List<String> rows = wrapped(chart.notice(), Math.min(plot.getWidth() - 4 * em, 34 * em));
        double wide = rows.stream().mapToDouble(row -> width(row, font)).max().orElse(0) + 2 * em;
        double high = rows.size() * em * 1.5 + em;
        RoundRectangle2D box = new RoundRectangle2D.Double(plot.getCenterX() - wide / 2, plot.getCenterY() - high / 2, wide, high, em, em);
        g.setColor(palette.background);
        g.fill(box);
        g.setColor(palette.grid);
        g.setStroke(new BasicStroke(1));
        g.draw(box);
        double y = box.getY() + em * 1.6;
        for (String row : rows) {
            text(row, font, palette.text, plot.getCenterX() - width(row, font) / 2, y);
            y += em * 1.5;
        }
    }

    /** Breaks between words, and between any two Japanese characters. */
    private List<String> wrapped(String words, double available) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String part : words.split("(?<= )|(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}、。])(?![、。）」])")) {
            if (!line.isEmpty() && width(line + part, font) > available) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(part);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private String fitted(String words, Font in, double available) {
        if (width(words, in) <= available) {
            return words;
        }
        int end = words.length();
        while (end > 0 && width(words.substring(0, end) + ELLIPSIS, in) > available) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end) + ELLIPSIS;
    }

    private double width(String words, Font in) {
        return g.getFontMetrics(in).getStringBounds(words, g).getWidth();
    }

    private void text(String words, Font in, Color colour, double x, double baseline) {
        if (!words.isEmpty()) {
            g.setFont(in);
            g.setColor(colour);
            g.drawString(words, (float) x, (float) baseline);
        }
    }
}
