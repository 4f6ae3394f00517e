package org.kigi.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * Arranges the nodes of a diagram as tidy trees along its edges ({@link Forest}), in linear time. Nothing is kept between calls.
 */
public final class TreeLayout {

    private static final double STUB = 12;
    /** Ends that are closer than this across the direction of growth are joined by one straight line. */
    private static final double STRAIGHT = 2;

    /**
     * Which way the tree grows, the least distance of neighbours (at least 1), the distance of a parent and its children, and
     * whether nodes of one level begin on one line; lengths in pixels.
     */
    public record Options(Orientation orientation, double siblingGap, double levelGap, boolean levelsAligned) {

        public Options(Orientation orientation, double siblingGap, double levelGap) {
            this(orientation, siblingGap, levelGap, true);
        }

        /** Distances that suit the cards of a goal tree. */
        public static Options of(Orientation orientation) {
            return orientation == Orientation.LEFT_RIGHT ? new Options(orientation, 18, 56) : new Options(orientation, 24, 52);
        }
    }

    /** Moves every top node to whole pixels and routes every edge; the diagram then begins at (0, 0), less than a pixel off. */
    public void layout(Diagram diagram, Options options) {
        List<Node> nodes = diagram.nodes();
        if (!nodes.isEmpty()) {
            arrange(nodes, diagram.edges(), options);
        }
        beginAtOrigin(nodes, nodes.stream().map(Node::extent).reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0)));
        route(diagram, options);
        Bounds all = diagram.bounds();
        if (all.x() < 0 || all.y() < 0) {
            beginAtOrigin(nodes, all);
            route(diagram, options);
        }
    }

    private static void beginAtOrigin(List<Node> nodes, Bounds all) {
        for (Node node : nodes) {
            Bounds bounds = node.bounds();
            node.moveTo(bounds.x() - Math.floor(all.x()), bounds.y() - Math.floor(all.y()));
        }
    }

    /** Arranges the diagram the way its specification wants. */
    public void layout(Diagram diagram) {
        Options usual = Options.of(diagram.orientation());
        layout(diagram, diagram.spacing() > 0 ? new Options(usual.orientation(), usual.siblingGap(), diagram.spacing()) : usual);
    }

    private static void arrange(List<Node> nodes, List<Edge> edges, Options options) {
        int n = nodes.size();
        Forest forest = new Forest(nodes, edges);
        int root = forest.root();
        int[] parent = forest.parent();
        int[] first = forest.first();
        int[] children = forest.children();
        int[] preorder = forest.preorder();

        boolean down = options.orientation() == Orientation.TOP_DOWN;
        double[] breadth = new double[n + 1];
        double[] along = new double[n + 1];
        int[] depth = new int[n + 1];
        depth[root] = -1;
        double[] pitch = new double[n + 1];
        for (int node : preorder) {
            if (node != root) {
                Bounds b = nodes.get(node).bounds();
                breadth[node] = (down ? b.width() : b.height()) + Math.max(1, options.siblingGap());
                along[node] = (down ? b.height() : b.width()) + options.levelGap();
                depth[node] = depth[parent[node]] + 1;
                pitch[depth[node]] = Math.max(pitch[depth[node]], along[node]);
            }
        }
        double[] begin = new double[n + 1];
        double[] low = new double[n + 1];
        for (int node : preorder) {
            if (node != root) {
                begin[node] = parent[node] == root ? 0 : low[parent[node]];
                low[node] = begin[node] + (options.levelsAligned() ? pitch[depth[node]] : along[node]);
            }
        }
        double[] across = TidyTree.arrange(preorder, first, children, breadth, low);
        for (int i = 0; i < n; i++) {
            double centred = Math.rint(across[i] + Math.max(1, options.siblingGap()) / 2);
            double grown = Math.rint(begin[i]);
            nodes.get(i).moveTo(down ? centred : grown, down ? grown : centred);
        }
    }

    /** Routes every edge again, after nodes were moved by hand. */
    public void route(Diagram diagram, Options options) {
        ObstacleRouter router = new ObstacleRouter(diagram.nodes(), options.orientation());
        for (Edge edge : diagram.edges()) {
            List<Point> around = edge.style().routing() == EdgeStyle.Routing.ORTHOGONAL ? router.route(edge.source(), edge.target())
                    : List.of();
            if (around.isEmpty()) {
                route(edge, options);
            } else {
                edge.setRoute(around);
            }
        }
    }

    /** Routes one edge again, without a look at other nodes. */
    public void route(Edge edge, Options options) {
        Bounds s = edge.source().bounds();
        Bounds t = edge.target().bounds();
        if (edge.style().routing() == EdgeStyle.Routing.STRAIGHT) {
            edge.setRoute(List.of(borderPoint(s, t), borderPoint(t, s)));
        } else {
            edge.setRoute(orthogonal(s, t, options));
        }
    }

    private static List<Point> orthogonal(Bounds s, Bounds t, Options options) {
        boolean down = options.orientation() == Orientation.TOP_DOWN;
        boolean below = t.y() >= s.bottom() + STUB;
        boolean above = t.bottom() <= s.y() - STUB;
        boolean rightOf = t.x() >= s.right() + STUB;
        boolean leftOf = t.right() <= s.x() - STUB;
        boolean vertical = down ? below || above || !(rightOf || leftOf) : !(rightOf || leftOf) && (below || above);
        double bend = options.levelGap() / 2;
        List<Point> points = new ArrayList<>(4);
        if (vertical) {
            double from = above ? s.y() : s.bottom();
            double to = above ? t.bottom() : t.y();
            double middle = above ? Math.min(from - STUB / 2, to + bend) : Math.max(from + STUB / 2, to - bend);
            addZigzag(points, s.centreX(), from, t.centreX(), to, middle, true);
        } else {
            double from = leftOf ? s.x() : s.right();
            double to = leftOf ? t.right() : t.x();
            double middle = leftOf ? Math.min(from - STUB / 2, to + bend) : Math.max(from + STUB / 2, to - bend);
            addZigzag(points, s.centreY(), from, t.centreY(), to, middle, false);
        }
        return points;
    }

    private static void addZigzag(List<Point> points, double acrossFrom, double from, double acrossTo, double to, double middle,
            boolean vertical) {
        addPoint(points, acrossFrom, from, vertical);
        if (Math.abs(acrossFrom - acrossTo) >= STRAIGHT) {
            addPoint(points, acrossFrom, middle, vertical);
            addPoint(points, acrossTo, middle, vertical);
            addPoint(points, acrossTo, to, vertical);
        } else {
            addPoint(points, acrossFrom, to, vertical);
        }
    }

    private static void addPoint(List<Point> points, double across, double along, boolean vertical) {
        points.add(vertical ? new Point(across, along) : new Point(along, across));
    }

    /** Where the line between two centres leaves the first rectangle. */
    private static Point borderPoint(Bounds from, Bounds to) {
        double dx = to.centreX() - from.centreX();
        double dy = to.centreY() - from.centreY();
        if (dx == 0 && dy == 0) {
            return new Point(from.right(), from.centreY());
        }
        double scale = Math.min(dx == 0 ? Double.MAX_VALUE : from.width() / 2 / Math.abs(dx), dy == 0 ? Double.MAX_VALUE
                : from.height() / 2 / Math.abs(dy));
        return new Point(from.centreX() + dx * scale, from.centreY() + dy * scale);
    }
}
