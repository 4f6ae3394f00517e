package org.kigi.diagram.ui.view;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.kigi.diagram.Point;
import org.kigi.merge.FileMerge;
import org.kigi.merge.UnmergeableException;
import org.kigi.persistence.SafeFiles;

/**
 * Keeps the arrangement of diagrams in a {@code .kigiview} file beside the goal tree. The same arrangement gives the same bytes
 * everywhere: one line for each element, sorted by id, so that Git merges what two people moved.
 */
public final class DiagramViewStore {

    /** The extension of the files, without the dot. */
    public static final String EXTENSION = "kigiview";

    static final String VERSION = "1";

    private DiagramViewStore() {
    }

    /** The file that belongs to a goal tree. */
    public static Path fileOf(Path goalTree) {
        String name = goalTree.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return goalTree.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "." + EXTENSION);
    }

    /** Reads the file; where there is none, nothing was arranged. */
    public static DiagramViews load(Path file) throws UnreadableViewException {
        if (!Files.exists(file)) {
            return DiagramViews.NONE;
        }
        try {
            return new DiagramViewReader(file).read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UnreadableViewException("view.unreadable", e, file.getFileName(), e);
        }
    }

    /** What such a file with this content holds; the file stands for it in messages. */
    public static DiagramViews fromBytes(byte[] content, Path file) throws UnreadableViewException {
        return new DiagramViewReader(file).read(content);
    }

    /** Replaces the file in one step, or removes it where nothing was arranged; a file with this very content is not touched. */
    public static void save(DiagramViews views, Path file) throws IOException {
        if (views.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            new SafeFiles().replace(file, toBytes(views));
        }
    }

    /** The views with what another program has arranged in the file since it held the base; what both have arranged is either's. */
    public static DiagramViews withOthers(DiagramViews base, DiagramViews views, Path file) throws UnreadableViewException {
        DiagramViews theirs = load(file);
        if (theirs.equals(base)) {
            return views;
        }
        try {
            return fromBytes(FileMerge.merge(file.toString(), toBytes(base), toBytes(views), toBytes(theirs)).content(), file);
        } catch (UnmergeableException e) {
            throw new UnreadableViewException("view.unreadable", e, file.getFileName(), e);
        }
    }

    /** The content of the file. */
    public static byte[] toBytes(DiagramViews views) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kigiview version=\"" + VERSION + "\">\n");
        views.byDiagram().forEach((name, view) -> {
            xml.append("  <diagram").append(attribute("name", name));
            view.orientation().ifPresent(orientation -> xml.append(attribute("orientation", orientation.name())));
            xml.append(">\n");
            switches(xml, "layer", view.layers());
            switches(xml, "filter", view.filters());
            elements(xml, view);
            xml.append("  </diagram>\n");
        });
        return xml.append("</kigiview>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void switches(StringBuilder xml, String kind, Map<String, Boolean> switches) {
        switches.forEach((name, on) -> xml.append("    <").append(kind).append(attribute("name", name))
                .append(attribute("on", on.toString())).append("/>\n"));
    }

    private static void elements(StringBuilder xml, DiagramView view) {
        SortedSet<String> ids = new TreeSet<>(view.positions().keySet());
        ids.addAll(view.folded());
        for (String id : ids) {
            xml.append("    <element").append(attribute("id", id));
            Point place = view.positions().get(id);
            if (place != null) {
                xml.append(attribute("x", Long.toString(Math.round(place.x())))).append(attribute("y", Long.toString(Math.round(place.y()))));
            }
            if (view.folded().contains(id)) {
                xml.append(attribute("folded", "true"));
            }
            xml.append("/>\n");
        }
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\n", "&#10;")
                .replace("\t", "&#9;").replace("\r", "&#13;") + "\"";
    }
}
