package org.kigi.diagram.ui.view;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.kigi.diagram.Orientation;
import org.kigi.diagram.Point;

/** Reads what {@link DiagramViewStore} writes. Nothing but the given bytes is opened. */
final class DiagramViewReader {

    private static final Pattern CONFLICT = Pattern.compile("(?m)^(<{7} |={7}$|>{7} )");
    private static final double FARTHEST = 1e7;

    private final Path file;
    private final SortedMap<String, DiagramView> views = new TreeMap<>();
    private String diagram;
    private Optional<Orientation> orientation = Optional.empty();
    private final SortedMap<String, Point> positions = new TreeMap<>();
    private final SortedSet<String> folded = new TreeSet<>();
    private final SortedMap<String, Boolean> layers = new TreeMap<>();
    private final SortedMap<String, Boolean> filters = new TreeMap<>();

    DiagramViewReader(Path file) {
        this.file = file;
    }

    DiagramViews read(byte[] bytes) throws UnreadableViewException {
        if (CONFLICT.matcher(new String(bytes, StandardCharsets.UTF_8)).find()) {
            throw new UnreadableViewException("view.conflict", null, file.getFileName());
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes), "UTF-8");
            xml.nextTag();
            checkRoot(xml);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml);
                    default -> { }
                }
            }
            return new DiagramViews(views);
        } catch (XMLStreamException e) {
            throw new UnreadableViewException("view.notXml", e, file.getFileName(),
                    e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
        }
    }

    private void checkRoot(XMLStreamReader xml) throws UnreadableViewException {
        if (!xml.getLocalName().equals("kigiview")) {
            throw new UnreadableViewException("view.notView", null, file.getFileName(), line(xml));
        }
        if (!DiagramViewStore.VERSION.equals(xml.getAttributeValue(null, "version"))) {
            throw new UnreadableViewException("view.otherVersion", null, file.getFileName());
        }
    }

    private void begin(XMLStreamReader xml) throws UnreadableViewException {
        switch (xml.getLocalName()) {
            case "diagram" -> {
                diagram = required(xml, "name");
                String wanted = xml.getAttributeValue(null, "orientation");
                orientation = wanted == null ? Optional.empty() : Optional.of(orientation(xml, wanted));
            }
            case "layer" -> layers.put(required(xml, "name"), Boolean.valueOf(required(xml, "on")));
            case "filter" -> filters.put(required(xml, "name"), Boolean.valueOf(required(xml, "on")));
            case "element" -> element(xml, required(xml, "id"));
            default -> throw new UnreadableViewException("view.notView", null, file.getFileName(), line(xml));
        }
        if (diagram == null) {
            throw new UnreadableViewException("view.notView", null, file.getFileName(), line(xml));
        }
    }

    private void element(XMLStreamReader xml, String id) throws UnreadableViewException {
        if (xml.getAttributeValue(null, "x") != null || xml.getAttributeValue(null, "y") != null) {
            positions.put(id, new Point(number(xml, "x"), number(xml, "y")));
        }
        if (Boolean.parseBoolean(xml.getAttributeValue(null, "folded"))) {
            folded.add(id);
        }
    }

    private void end(XMLStreamReader xml) {
        if (xml.getLocalName().equals("diagram")) {
            views.put(diagram, new DiagramView(orientation, positions, folded, layers, filters));
            diagram = null;
            positions.clear();
            folded.clear();
            layers.clear();
            filters.clear();
        }
    }

    private Orientation orientation(XMLStreamReader xml, String text) throws UnreadableViewException {
        try {
            return Orientation.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw new UnreadableViewException("view.value", e, file.getFileName(), line(xml), text);
        }
    }

    private double number(XMLStreamReader xml, String name) throws UnreadableViewException {
        String text = required(xml, name);
        try {
            double number = Double.parseDouble(text);
            if (Math.abs(number) <= FARTHEST) {
                return Math.rint(number);
            }
        } catch (NumberFormatException e) {
            throw new UnreadableViewException("view.value", e, file.getFileName(), line(xml), text);
        }
        throw new UnreadableViewException("view.value", null, file.getFileName(), line(xml), text);
    }

    private String required(XMLStreamReader xml, String name) throws UnreadableViewException {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw new UnreadableViewException("view.value", null, file.getFileName(), line(xml), name);
        }
        return value;
    }

    private static int line(XMLStreamReader xml) {
        return xml.getLocation().getLineNumber();
    }
}
