package org.kigi.merge;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.kigi.core.Language;

/**
 * How diagrams were arranged by hand, as a {@code .kigiview} file keeps it: single facts, each of which one person or the other may have
 * changed. Where both have, the one that is first in order is taken: a layout is worth no question.
 */
record Layout(SortedMap<Fact, String> facts) {

    /** The extension of the files, without the dot. */
    static final String EXTENSION = "kigiview";

    static final Layout EMPTY = new Layout(new TreeMap<>());

    private static final String VERSION = "1";
    private static final Pattern CONFLICT_MARKER = Pattern.compile("(?m)^(<{7} |={7}$|>{7} )");
    private static final Set<String> ORIENTATIONS = Set.of("TOP_DOWN", "LEFT_RIGHT");
    private static final double FARTHEST = 1e7;

    /** What a fact is about, in the order of the file. */
    enum Kind {
        ORIENTATION, LAYER, FILTER, PLACE, FOLDED
    }

    /** One thing that can be arranged: of a diagram, the layer, filter or element of that name or id. */
    record Fact(String diagram, Kind kind, String name) implements Comparable<Fact> {

        @Override
        public int compareTo(Fact other) {
            return Comparator.comparing(Fact::diagram).thenComparing(Fact::kind).thenComparing(Fact::name).compare(this, other);
        }
    }

    Layout {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    static Layout merge(Layout base, Layout ours, Layout theirs) {
        SortedSet<Fact> all = new TreeSet<>(base.facts.keySet());
        all.addAll(ours.facts.keySet());
        all.addAll(theirs.facts.keySet());
        SortedMap<Fact, String> merged = new TreeMap<>();
        for (Fact fact : all) {
            String value = merged(base.facts.get(fact), ours.facts.get(fact), theirs.facts.get(fact));
            if (value != null) {
                merged.put(fact, value);
            }
        }
        return new Layout(merged);
    }

    private static String merged(String base, String ours, String theirs) {
        if (Objects.equals(ours, theirs) || Objects.equals(theirs, base)) {
            return ours;
        }
        if (Objects.equals(ours, base)) {
            return theirs;
        }
        return ours == null || theirs != null && ours.compareTo(theirs) > 0 ? theirs : ours;
    }

    /** One line for each fact that differs. */
    List<String> difference(Layout other, Language language, UnaryOperator<String> names) {
        List<String> lines = new ArrayList<>();
        SortedSet<Fact> all = new TreeSet<>(facts.keySet());
        all.addAll(other.facts.keySet());
        for (Fact fact : all) {
            String before = facts.get(fact);
            String after = other.facts.get(fact);
            if (!Objects.equals(before, after)) {
                lines.add(Sentences.capitalized(line(fact, before, after, (key, arguments) -> Sentences.TEXTS.get(language, key, arguments),
                        names)));
            }
        }
        return lines;
    }

    private interface Words {
        String get(String key, Object... arguments);
    }

    private static String line(Fact fact, String before, String after, Words words, UnaryOperator<String> names) {
        return switch (fact.kind) {
            case ORIENTATION -> words.get("layout.oriented", fact.diagram, orStandard(before, words), orStandard(after, words));
            case LAYER, FILTER -> words.get("layout.switched." + fact.kind, fact.diagram, fact.name, orStandard(before, words),
                    orStandard(after, words));
            case PLACE -> after == null ? words.get("layout.unmoved", names.apply(fact.name), fact.diagram)
                    : words.get("layout.moved", names.apply(fact.name), fact.diagram, after);
            case FOLDED -> words.get(after == null ? "layout.unfolded" : "layout.folded", names.apply(fact.name), fact.diagram);
        };
    }

    private static String orStandard(String value, Words words) {
        return value == null ? words.get("layout.standard") : words.get("layout.value." + value);
    }

    /** The content of the file. */
    byte[] toBytes() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kigiview version=\"" + VERSION + "\">\n");
        SortedSet<String> diagrams = new TreeSet<>();
        facts.keySet().forEach(fact -> diagrams.add(fact.diagram));
        for (String diagram : diagrams) {
            String orientation = facts.get(new Fact(diagram, Kind.ORIENTATION, ""));
            xml.append("  <diagram").append(attribute("name", diagram)).append(orientation == null ? "" : attribute("orientation", orientation))
                    .append(">\n");
            switches(xml, diagram, Kind.LAYER, "layer");
            switches(xml, diagram, Kind.FILTER, "filter");
            elements(xml, diagram);
            xml.append("  </diagram>\n");
        }
        return xml.append("</kigiview>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private SortedMap<Fact, String> of(String diagram, Kind kind) {
        return facts.subMap(new Fact(diagram, kind, ""), new Fact(diagram, kind, Character.toString(Character.MAX_CODE_POINT)));
    }

    private void switches(StringBuilder xml, String diagram, Kind kind, String tag) {
        of(diagram, kind).forEach((fact, on) -> xml.append("    <").append(tag).append(attribute("name", fact.name)).append(attribute("on", on))
                .append("/>\n"));
    }

    private void elements(StringBuilder xml, String diagram) {
        SortedSet<String> ids = new TreeSet<>();
        of(diagram, Kind.PLACE).keySet().forEach(fact -> ids.add(fact.name));
        of(diagram, Kind.FOLDED).keySet().forEach(fact -> ids.add(fact.name));
        for (String id : ids) {
            xml.append("    <element").append(attribute("id", id));
            String place = facts.get(new Fact(diagram, Kind.PLACE, id));
            if (place != null) {
                xml.append(attribute("x", place.split(", ")[0])).append(attribute("y", place.split(", ")[1]));
            }
            xml.append(facts.containsKey(new Fact(diagram, Kind.FOLDED, id)) ? attribute("folded", "true") : "").append("/>\n");
        }
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\n", "&#10;")
                .replace("\t", "&#9;").replace("\r", "&#13;") + "\"";
    }

    /** Reads the content of a file, whose name is for messages only. Nothing but the given bytes is opened. */
    static Layout read(byte[] bytes, String name) throws UnreadableLayoutException {
        if (CONFLICT_MARKER.matcher(new String(bytes, StandardCharsets.UTF_8)).find()) {
            throw new UnreadableLayoutException("conflict", null, name);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes), "UTF-8");
            return new Reader(xml, name).read();
        } catch (XMLStreamException e) {
            throw new UnreadableLayoutException("not-xml", e, name, e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
        }
    }

    private static final class Reader {

        private final XMLStreamReader xml;
        private final String file;
        private final SortedMap<Fact, String> facts = new TreeMap<>();
        private String diagram;

        Reader(XMLStreamReader xml, String file) {
            this.xml = xml;
            this.file = file;
        }

        Layout read() throws XMLStreamException, UnreadableLayoutException {
            xml.nextTag();
            if (!xml.getLocalName().equals(EXTENSION)) {
                throw unreadable("not-view");
            }
            if (!VERSION.equals(xml.getAttributeValue(null, "version"))) {
                throw unreadable("other-version");
            }
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    begin();
                }
            }
            return new Layout(facts);
        }

        private void begin() throws UnreadableLayoutException {
            String tag = xml.getLocalName();
            if (diagram == null && !tag.equals("diagram")) {
                throw unreadable("not-view");
            }
            switch (tag) {
                case "diagram" -> {
                    diagram = required("name");
                    String orientation = xml.getAttributeValue(null, "orientation");
                    if (orientation != null && !ORIENTATIONS.contains(orientation)) {
                        throw new UnreadableLayoutException("value", null, file, xml.getLocation().getLineNumber(), orientation);
                    }
                    if (orientation != null) {
                        put(Kind.ORIENTATION, "", orientation);
                    }
                }
                case "layer" -> put(Kind.LAYER, required("name"), Boolean.valueOf(required("on")).toString());
                case "filter" -> put(Kind.FILTER, required("name"), Boolean.valueOf(required("on")).toString());
                case "element" -> element(required("id"));
                default -> throw unreadable("not-view");
            }
        }

        private void element(String id) throws UnreadableLayoutException {
            if (xml.getAttributeValue(null, "x") != null || xml.getAttributeValue(null, "y") != null) {
                put(Kind.PLACE, id, number("x") + ", " + number("y"));
            }
            if (Boolean.parseBoolean(xml.getAttributeValue(null, "folded"))) {
                put(Kind.FOLDED, id, "true");
            }
        }

        private void put(Kind kind, String name, String value) {
            facts.put(new Fact(diagram, kind, name), value);
        }

        private long number(String attribute) throws UnreadableLayoutException {
            String text = required(attribute);
            try {
                double number = Double.parseDouble(text);
                if (Math.abs(number) <= FARTHEST) {
                    return (long) Math.rint(number);
                }
            } catch (NumberFormatException e) {
                throw new UnreadableLayoutException("value", e, file, xml.getLocation().getLineNumber(), text);
            }
            throw new UnreadableLayoutException("value", null, file, xml.getLocation().getLineNumber(), text);
        }

        private String required(String attribute) throws UnreadableLayoutException {
            String value = xml.getAttributeValue(null, attribute);
            if (value == null) {
                throw new UnreadableLayoutException("value", null, file, xml.getLocation().getLineNumber(), attribute);
            }
            return value;
        }

        private UnreadableLayoutException unreadable(String key) {
            return new UnreadableLayoutException(key, null, file, xml.getLocation().getLineNumber());
        }
    }
}
