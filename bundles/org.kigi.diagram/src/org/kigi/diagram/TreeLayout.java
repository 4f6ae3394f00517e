package org.kigi.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Arranges the nodes of a diagram as tidy trees along its edges, in linear time. The parent of a node is the source of the first
 * edge that leads to it and closes no circle; children stand in the order of the edges. Nothing is kept between calls.
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
        layout(diagram, Options.of(diagram.orientation()));
    }

    private static void arrange(List<Node> nodes, List<Edge> edges, Options options) {
        int n = nodes.size();
        int root = n;
        int[] parent = parents(nodes, edges);
        int[] first = new int[n + 2];
        int[] children = childrenInOrder(parent, edges, nodes, first);
        int[] preorder = preorder(root, first, children);

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

    /** The number of each node's parent; that of no node ({@code nodes.size()}) for the roots. */
    private static int[] parents(List<Node> nodes, List<Edge> edges) {
        int n = nodes.size();
        Map<Node, Integer> numbers = numbers(nodes);
        int[] parent = new int[n + 1];
        Arrays.fill(parent, n);
        int[] tree = new int[n];
        Arrays.setAll(tree, i -> i);
        for (Edge edge : edges) {
            int source = numbers.get(top(edge.source()));
            int target = numbers.get(top(edge.target()));
            if (parent[target] == n && find(tree, source) != find(tree, target)) {
                parent[target] = source;
                tree[target] = find(tree, source);
            }
        }
        return parent;
    }

    private static int find(int[] tree, int node) {
        int at = node;
        while (tree[at] != at) {
            tree[at] = tree[tree[at]];
            at = tree[at];
        }
        return at;
    }

    private static int[] childrenInOrder(int[] parent, List<Edge> edges, List<Node> nodes, int[] first) {
        int n = nodes.size();
        for (int i = 0; i < n; i++) {
            first[parent[i] + 1]++;
        }
        for (int i = 1; i < first.length; i++) {
            first[i] += first[i - 1];
        }
        int[] next = first.clone();
        int[] children = new int[n];
        boolean[] placed = new boolean[n];
        Map<Node, Integer> numbers = numbers(nodes);
        for (Edge edge : edges) {
            int target = numbers.get(top(edge.target()));
            if (!placed[target] && parent[target] == numbers.get(top(edge.source()))) {
                placed[target] = true;
                children[next[parent[target]]++] = target;
            }
        }
        for (int i = 0; i < n; i++) {
            if (!placed[i]) {
                children[next[parent[i]]++] = i;
            }
        }
        return children;
    }

    private static Map<Node, Integer> numbers(List<Node> nodes) {
        Map<Node, Integer> numbers = new IdentityHashMap<>();
        nodes.forEach(node -> numbers.put(node, numbers.size()));
        return numbers;
    }

    private static Node top(Node node) {
        Node top = node;
        while (top.container() != null) {
            top = top.container();
        }
        return top;
    }

    private static int[] preorder(int root, int[] first, int[] children) {
        int[] order = new int[root + 1];
        int[] stack = new int[root + 1];
        int size = 1;
        int done = 0;
        stack[0] = root;
        while (size > 0) {
            int node = stack[--size];
            order[done++] = node;
            for (int k = first[node + 1] - 1; k >= first[node]; k--) {
                stack[size++] = children[k];
            }
        }
        return order;
    }

    /** Routes every edge again, after nodes were moved by hand. */
    public void route(Diagram diagram, Options options) {
        diagram.edges().forEach(e -> route(e, options));
    }

    /** Routes one edge again. */
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
