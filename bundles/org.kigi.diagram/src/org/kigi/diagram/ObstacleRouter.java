package org.kigi.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Leads edges around nodes along horizontal and vertical lines: the shortest path with few bends on the grid of lines beside the nodes.
 * Lines that an edge before it takes are avoided.
 */
final class ObstacleRouter {

    /** Distances of the lines from the nodes. */
    private static final double[] LANES = { 12, 22 };
    private static final double KEEP_OFF = 8;
    private static final double BEND = 45;
    private static final double SHARED = 3;
    private static final double BUSY_PORT = 60;
    /** Along the growth of the tree edges begin and end sooner than across it. */
    private static final double ACROSS = 30;
    private static final int MOST_POINTS = 150_000;
    private static final double CLOSE = 6;

    private final Orientation orientation;
    private final Map<Node, List<Bounds>> siblings = new HashMap<>();
    /** The stretches of the edges so far, as rectangles without a width or a height. */
    private final List<Bounds> lines = new ArrayList<>();
    private final Set<Point> ports = new HashSet<>();
    private final List<Node> tops;
    /** Points that may still be looked at, so that a large diagram with many edges does not take for ever. */
    private long budget = 30_000_000;

    ObstacleRouter(List<Node> tops, Orientation orientation) {
        this.tops = tops;
        this.orientation = orientation;
    }

    /** A place where an edge may leave a node, and the direction it then has: 0 right, 1 down, 2 left, 3 up. */
    private record Port(Point at, int direction, double cost) {
    }

    /** The way from one node to another; empty where there is none or the diagram is too large to look for it. */
    List<Point> route(Node source, Node target) {
        Node common = commonContainer(source, target);
        Node from = under(common, source);
        Node to = under(common, target);
        List<Bounds> obstacles = siblings.computeIfAbsent(common,
                c -> (c == null ? tops : c.children()).stream().map(Node::bounds).toList());
        boolean nested = from != source || to != target;
        List<Bounds> blocked = nested ? obstacles.stream().filter(b -> !b.equals(from.bounds()) && !b.equals(to.bounds())).toList()
                : obstacles;
        List<Port> starts = ports(source.bounds());
        List<Port> ends = ports(target.bounds());
        double[] xs = lines(blocked, true, Stream.concat(starts.stream(), ends.stream()).mapToDouble(p -> p.at().x()).toArray());
        double[] ys = lines(blocked, false, Stream.concat(starts.stream(), ends.stream()).mapToDouble(p -> p.at().y()).toArray());
        long points = (long) xs.length * ys.length;
        budget -= points;
        if (points > MOST_POINTS || budget < 0 || from == to) {
            return List.of();
        }
        List<Point> route = search(xs, ys, blocked, starts, ends);
        if (!route.isEmpty()) {
            ports.add(route.getFirst());
            ports.add(route.getLast());
            take(route);
        }
        return route;
    }

    private static Node commonContainer(Node a, Node b) {
        Set<Node> containers = new HashSet<>();
        for (Node c = a.container(); c != null; c = c.container()) {
            containers.add(c);
        }
        Node common = b.container();
        while (common != null && !containers.contains(common)) {
            common = common.container();
        }
        return common;
    }

    private static Node under(Node container, Node node) {
        Node at = node;
        while (at.container() != container) {
            at = at.container();
        }
        return at;
    }

    /** Beside the middle of each side, which is where the edges of the tree are. */
    private List<Port> ports(Bounds b) {
        boolean down = orientation == Orientation.TOP_DOWN;
        double vertical = Math.min(b.height() / 4, 14);
        double horizontal = Math.min(b.width() / 4, 24);
        List<Port> all = new ArrayList<>();
        for (int side : new int[] { -1, 1 }) {
            all.add(port(b.right(), b.centreY() + side * vertical, 0, down ? ACROSS : 0));
            all.add(port(b.x(), b.centreY() + side * vertical, 2, down ? ACROSS : 0));
            all.add(port(b.centreX() + side * horizontal, b.bottom(), 1, down ? 0 : ACROSS));
            all.add(port(b.centreX() + side * horizontal, b.y(), 3, down ? 0 : ACROSS));
        }
        return all;
    }

    private Port port(double x, double y, int direction, double cost) {
        Point at = new Point(Math.rint(x), Math.rint(y));
        return new Port(at, direction, cost + (ports.contains(at) ? BUSY_PORT : 0));
    }

    private static double[] lines(List<Bounds> obstacles, boolean vertical, double[] others) {
        List<Double> all = new ArrayList<>();
        for (Bounds b : obstacles) {
            all.add(Math.rint(vertical ? b.centreX() : b.centreY()));
            for (double lane : LANES) {
                all.add(Math.rint((vertical ? b.x() : b.y()) - lane));
                all.add(Math.rint((vertical ? b.right() : b.bottom()) + lane));
            }
        }
        Arrays.stream(others).forEach(all::add);
        Collections.sort(all);
        double[] lines = new double[all.size()];
        int count = 0;
        for (double line : all) {
            if (count == 0 || line != lines[count - 1]) {
                lines[count++] = line;
            }
        }
        return Arrays.copyOf(lines, count);
    }

    private static int index(double[] lines, double value) {
        int at = Arrays.binarySearch(lines, value);
        if (at >= 0) {
            return at;
        }
        int next = Math.min(lines.length - 1, -at - 1);
        return next > 0 && value - lines[next - 1] < Math.abs(lines[next] - value) ? next - 1 : next;
    }

    private static boolean[] blocked(double[] xs, double[] ys, List<Bounds> obstacles) {
        boolean[] blocked = new boolean[xs.length * ys.length];
        for (Bounds obstacle : obstacles) {
            Bounds b = obstacle.grown(KEEP_OFF);
            int left = from(xs, b.x());
            int top = from(ys, b.y());
            for (int y = top; y < ys.length && ys[y] < b.bottom(); y++) {
                for (int x = left; x < xs.length && xs[x] < b.right(); x++) {
                    blocked[y * xs.length + x] = true;
                }
            }
        }
        return blocked;
    }

    private static int from(double[] lines, double value) {
        int at = Arrays.binarySearch(lines, value);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private record Step(int state, double cost, double estimate) implements Comparable<Step> {
        @Override
        public int compareTo(Step o) {
            int byEstimate = Double.compare(estimate, o.estimate);
            return byEstimate != 0 ? byEstimate : Integer.compare(state, o.state);
        }
    }

    private List<Point> search(double[] xs, double[] ys, List<Bounds> obstacles, List<Port> starts, List<Port> ends) {
        boolean[] blocked = blocked(xs, ys, obstacles);
        int width = xs.length;
        int states = xs.length * ys.length * 4;
        double[] best = new double[states];
        int[] before = new int[states];
        Arrays.fill(best, Double.MAX_VALUE);
        Map<Integer, Port> goals = new HashMap<>();
        PriorityQueue<Step> open = new PriorityQueue<>();
        Bounds goal = new Bounds(ends.getFirst().at().x(), ends.getFirst().at().y(), 0, 0);
        for (Port end : ends) {
            goal = goal.union(new Bounds(end.at().x(), end.at().y(), 0, 0));
            int approach = leave(end, xs, ys, blocked, (end.direction() + 2) % 4);
            if (approach >= 0) {
                goals.merge(approach, end, (a, b) -> a.cost() <= b.cost() ? a : b);
            }
        }
        Map<Integer, Port> origins = new HashMap<>();
        for (Port start : starts) {
            int state = leave(start, xs, ys, blocked, start.direction());
            if (state >= 0 && start.cost() < best[state]) {
                best[state] = start.cost();
                before[state] = -1;
                origins.put(state, start);
                open.add(new Step(state, start.cost(), start.cost()));
            }
        }
        double end = Double.MAX_VALUE;
        int reached = -1;
        while (!open.isEmpty() && open.peek().estimate() < end) {
            Step step = open.poll();
            int state = step.state();
            if (step.cost() > best[state]) {
                continue;
            }
            Port port = goals.get(state);
            if (port != null && step.cost() + port.cost() < end) {
                end = step.cost() + port.cost();
                reached = state;
            }
            int at = state / 4;
            for (int turn = -1; turn <= 1; turn++) {
                int direction = Math.floorMod(state % 4 + turn, 4);
                int x = at % width + (direction == 0 ? 1 : direction == 2 ? -1 : 0);
                int y = at / width + (direction == 1 ? 1 : direction == 3 ? -1 : 0);
                if (x < 0 || y < 0 || x >= width || y >= ys.length || blocked[y * width + x]) {
                    continue;
                }
                double length = Math.abs(xs[x] - xs[at % width]) + Math.abs(ys[y] - ys[at / width]);
                double cost = step.cost() + length * (isTaken(xs[at % width], ys[at / width], xs[x], ys[y]) ? SHARED : 1)
                        + (turn == 0 ? 0 : BEND);
                int next = (y * width + x) * 4 + direction;
                if (cost < best[next]) {
                    best[next] = cost;
                    before[next] = state;
                    open.add(new Step(next, cost, cost + distance(xs[x], ys[y], goal)));
                }
            }
        }
        return reached < 0 ? List.of() : path(reached, before, xs, ys, origins, goals.get(reached));
    }

    private static double distance(double x, double y, Bounds goal) {
        return Math.max(0, Math.max(goal.x() - x, x - goal.right())) + Math.max(0, Math.max(goal.y() - y, y - goal.bottom()));
    }

    /** The state on the first free point outside of a port, going in a direction; -1 where there is none near. */
    private static int leave(Port port, double[] xs, double[] ys, boolean[] blocked, int direction) {
        int x = index(xs, port.at().x());
        int y = index(ys, port.at().y());
        int dx = port.direction() == 0 ? 1 : port.direction() == 2 ? -1 : 0;
        int dy = port.direction() == 1 ? 1 : port.direction() == 3 ? -1 : 0;
        double furthest = LANES[LANES.length - 1] + KEEP_OFF;
        while (x >= 0 && y >= 0 && x < xs.length && y < ys.length
                && Math.abs(xs[x] - port.at().x()) + Math.abs(ys[y] - port.at().y()) <= furthest) {
            if (!blocked[y * xs.length + x]) {
                return (y * xs.length + x) * 4 + direction;
            }
            x += dx;
            y += dy;
        }
        return -1;
    }

    private static List<Point> path(int reached, int[] before, double[] xs, double[] ys, Map<Integer, Port> origins, Port end) {
        List<Point> points = new ArrayList<>();
        points.add(end.at());
        int first = reached;
        for (int state = reached; state >= 0; state = before[state]) {
            points.add(new Point(xs[state / 4 % xs.length], ys[state / 4 / xs.length]));
            first = state;
        }
        points.add(origins.get(first).at());
        Collections.reverse(points);
        return straightened(points);
    }

    /** Without the points on a straight line between two others, and with the ends exactly in line with what follows. */
    private static List<Point> straightened(List<Point> points) {
        List<Point> kept = new ArrayList<>();
        for (Point p : points) {
            int n = kept.size();
            if (n > 0 && kept.get(n - 1).equals(p)) {
                continue;
            }
            if (n > 1 && (kept.get(n - 1).x() == p.x() && kept.get(n - 2).x() == p.x()
                    || kept.get(n - 1).y() == p.y() && kept.get(n - 2).y() == p.y())) {
                kept.set(n - 1, p);
            } else {
                kept.add(p);
            }
        }
        return kept;
    }

    /** Whether an edge before runs along a stretch, or so near that the two would look like one. */
    private boolean isTaken(double x1, double y1, double x2, double y2) {
        boolean flat = y1 == y2;
        for (Bounds line : lines) {
            if (flat && line.height() == 0 && Math.abs(line.y() - y1) < CLOSE && line.x() < Math.max(x1, x2)
                    && line.right() > Math.min(x1, x2) || !flat && line.width() == 0 && Math.abs(line.x() - x1) < CLOSE && line.y() < Math.max(y1, y2)
                            && line.bottom() > Math.min(y1, y2)) {
                return true;
            }
        }
        return false;
    }

    private void take(List<Point> route) {
        for (int i = 1; i < route.size(); i++) {
            Point a = route.get(i - 1);
            Point b = route.get(i);
            lines.add(new Bounds(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())));
        }
    }
}
