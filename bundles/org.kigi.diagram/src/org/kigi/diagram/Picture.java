package org.kigi.diagram;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A diagram as it goes to paper or into a file: all of it or a selection, with a margin and, if wanted, a title above and the legend
 * below. It is drawn by the same strokes as the diagram on the screen.
 */
public final class Picture {

    private static final double MARGIN = 24;
    private static final double TITLE_GAP = 26;
    private static final double LEGEND_GAP = 24;
    private static final double LEAST_LEGEND_WIDTH = 640;
    /** A picture of this width has title and legend in their smallest size; they grow with it, up to twice that. */
    private static final double USUAL_WIDTH = 1600;
    private static final Colour INK = new Colour(0x1b2430, 0xeaeef4);
    private static final Colour MUTED = new Colour(0x5d6875, 0xa7b2c1);

    private final Diagram diagram;
    private final Set<String> selection;
    private final String subtitle;
    private final Legend legend;
    private final TextMeasure measure = new AwtTextMeasure();
    private final double scale;
    private final TextStyle title;
    private final TextStyle smaller;
    private final LegendPainter key;

    private Picture(Diagram diagram, Set<String> selection, String subtitle, Legend legend) {
        this.diagram = diagram;
        this.selection = selection;
        this.subtitle = subtitle;
        this.legend = legend;
        scale = Math.clamp(content().width() / USUAL_WIDTH, 1, 2);
        title = new TextStyle(24 * scale, true);
        smaller = new TextStyle(14 * scale, false);
        key = new LegendPainter(legend, scale);
    }

    /** The whole diagram, which has been laid out, and nothing else. */
    public static Picture of(Diagram diagram) {
        return new Picture(diagram, null, null, new Legend(List.of()));
    }

    /** Only the nodes with these ids at the top of the diagram, and the edges between them. */
    public Picture withSelection(Collection<String> nodeIds) {
        return new Picture(diagram, Set.copyOf(nodeIds), subtitle, legend);
    }

    /** With the title of the diagram above it, and a smaller line below that, which may be empty. */
    public Picture withTitle(String smallerLine) {
        return new Picture(diagram, selection, Objects.requireNonNull(smallerLine), legend);
    }

    /** With a legend below it. */
    public Picture withLegend(Legend newLegend) {
        return new Picture(diagram, selection, subtitle, newLegend);
    }

    public Diagram diagram() {
        return diagram;
    }

    private boolean isShown(Node node) {
        return selection == null || selection.contains(Forest.top(node).id());
    }

    private Stream<Node> nodes() {
        return diagram.nodes().stream().filter(this::isShown);
    }

    private Stream<Edge> edges() {
        return diagram.edges().stream().filter(e -> e.route().size() > 1 && isShown(e.source()) && isShown(e.target()));
    }

    private Bounds content() {
        if (selection == null) {
            return diagram.bounds();
        }
        return Stream.concat(nodes().map(Node::extent), edges().map(Edge::extent)).reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0));
    }

    /** Everything that is painted, the margin included, in the coordinates of the diagram. */
    public Bounds bounds() {
        Bounds content = content();
        Bounds all = content;
        if (subtitle != null) {
            double width = Math.max(measure.width(diagram.title(), title), measure.width(subtitle, smaller));
            all = all.union(new Bounds(content.x(), content.y() - titleHeight(), Math.ceil(width), titleHeight()));
        }
        if (!legend.entries().isEmpty()) {
            all = all.union(new Bounds(content.x(), content.bottom(), key.width(legendWidth()),
                    scale * LEGEND_GAP + key.height(legendWidth())));
        }
        return all.grown(MARGIN);
    }

    private double titleHeight() {
        return title.size() * 1.5 + (subtitle.isEmpty() ? 0 : smaller.size() * 1.5) + scale * TITLE_GAP;
    }

    /** Draws the background and everything on it. */
    public void paint(Pen pen, Theme theme) {
        pen.fillRoundRectangle(bounds(), 0, diagram.background().in(theme));
        DiagramPainter painter = new DiagramPainter();
        edges().forEach(e -> painter.paint(e, pen, theme));
        nodes().forEach(n -> painter.paint(n, pen, theme));
        Bounds content = content();
        if (subtitle != null) {
            double top = content.y() - titleHeight();
            pen.drawText(diagram.title(), content.x(), top + measure.ascent(title), title, INK.in(theme));
            if (!subtitle.isEmpty()) {
                pen.drawText(subtitle, content.x(), top + title.size() * 1.5 + measure.ascent(smaller), smaller, MUTED.in(theme));
            }
        }
        key.paint(pen, theme, content.x(), content.bottom() + scale * LEGEND_GAP, legendWidth());
    }

    private double legendWidth() {
        return Math.max(LEAST_LEGEND_WIDTH, content().width());
    }
}
