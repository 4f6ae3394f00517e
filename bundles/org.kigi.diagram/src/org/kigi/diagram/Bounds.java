package org.kigi.diagram;

/** A rectangle in a diagram, in pixels at 100 %, y downwards. */
public record Bounds(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    public Bounds translated(double dx, double dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }

    /** The rectangle with a border of the given width around it; a negative width shrinks it. */
    public Bounds grown(double border) {
        return new Bounds(x - border, y - border, width + 2 * border, height + 2 * border);
    }

    public Bounds union(Bounds o) {
        double left = Math.min(x, o.x);
        double top = Math.min(y, o.y);
        return new Bounds(left, top, Math.max(right(), o.right()) - left, Math.max(bottom(), o.bottom()) - top);
    }

    /** Whether the insides share a point; touching edges do not overlap. */
    public boolean overlaps(Bounds o) {
        return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom();
    }

    public boolean contains(Point p) {
        return p.x() >= x && p.x() < right() && p.y() >= y && p.y() < bottom();
    }
}
