package org.kigi.persistence;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.Shape.Kind;
import org.kigi.persistence.Shape.Slot;
import org.kigi.persistence.UnreadableModelException.Reason;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a goal tree from bytes and nothing but those bytes: what is not an element, attribute or value of the metamodel is reported,
 * and no other file, address, class or package is ever looked up on behalf of the text. Comments are skipped.
 */
final class GoalTreeReader extends DefaultHandler {
    private static final Pattern ANY_DECLARATION = Pattern.compile("<\\?xml\\s");
    private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s+version\\s*=\\s*([\"'])1\\.0\\1"
            + "(\\s+encoding\\s*=\\s*([\"'])(?i:utf-8|us-ascii|ascii)\\3)?(\\s+standalone\\s*=\\s*([\"'])(yes|no)\\5)?\\s*\\?>");
    private static final Pattern CONFLICT_MARKER = Pattern.compile("(?m)^(<{7}|>{7}|={7}|\\|{7})( |$)");
    private static final Pattern TAG_END = Pattern.compile("/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=\"'<>/]++)\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+')");
    private static final String PARSER_ATTRIBUTE_LIMIT_EXCEEDED = "JAXP00010002";

    private final String file;
    private final String text;
    private final EFactory factory = Shape.PACKAGE.getEFactoryInstance();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Map<String, EObject> byId = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    /** Dates and choices recur all over a tree, and converting them costs more than looking them up. */
    private final Map<EDataType, Map<String, Object>> values = new HashMap<>();
    private Locator locator;
    private GoalTree tree;
    private int elements;

    /** An element whose end has not been read; without object for the element that stands for an absent value. */
    private record Frame(InternalEObject object, Shape shape) {
    }

    /** A reference to be resolved when every id is known; the place is the end of the tag. */
    private record Reference(InternalEObject source, Slot slot, String ids, int line, int column) {
    }

    private GoalTreeReader(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The tree that the bytes hold; the file's name is for messages only. */
    static GoalTree read(byte[] bytes, String file) throws UnreadableModelException {
        return read(bytes, file, Format.KNOWN);
    }

    /** The same for files in any version of that format. */
    static GoalTree read(byte[] bytes, String file, Format format) throws UnreadableModelException {
        if (bytes.length > Limits.BYTES) {
            throw new UnreadableModelException(file, 0, 0, Reason.TOO_LARGE, null, Limits.BYTES >> 20);
        }
        return new GoalTreeReader(file, decode(bytes, file)).parse(format);
    }

    private static String decode(byte[] bytes, String file) throws UnreadableModelException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            } catch (CharacterCodingException notUtf8) {
                throw new UnreadableModelException(file, 0, 0, Reason.NOT_UTF_8, notUtf8);
            }
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableModelException(file, 0, 0, Reason.NOT_UTF_8, null);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private GoalTree parse(Format format) throws UnreadableModelException {
        if (text.isBlank()) {
            throw new UnreadableModelException(file, 0, 0, Reason.EMPTY, null);
        }
        if (!text.stripLeading().startsWith("<")) {
            throw unreadable(0, CONFLICT_MARKER.matcher(text).lookingAt() ? Reason.CONFLICT_MARKERS : Reason.NOT_XML);
        }
        if (ANY_DECLARATION.matcher(text).lookingAt() && !DECLARATION.matcher(text).lookingAt()) {
            throw unreadable(0, Reason.BAD_DECLARATION);
        }
        try {
            XMLReader parser = parser().getXMLReader();
            parser.setContentHandler(format.before(this));
            parser.setErrorHandler(this);
            parser.setEntityResolver(this);
            parser.parse(new InputSource(new StringReader(text)));
            resolve();
        } catch (SAXParseException syntax) {
            throw explained(syntax);
        } catch (SAXException e) {
            throw UnreadableModelException.in(e).orElseThrow(() -> new IllegalStateException(e));
        } catch (IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException("the parser of the Java runtime refuses its documented settings", impossible);
        }
        return tree;
    }

    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setXIncludeAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        SAXParser parser = factory.newSAXParser();
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        // This reader reports nesting and attributes in its own words before the parser does. The parser counts even &amp; as an entity,
        // but without document types there are no others, and the size of the file bounds them.
        limit(parser, "maxElementDepth", Limits.DEPTH + 1);
        limit(parser, "elementAttributeLimit", Limits.ATTRIBUTES + 10);
        for (String bySize : List.of("maxXMLNameLimit", "entityExpansionLimit", "entityReplacementLimit", "maxGeneralEntitySizeLimit",
                "maxParameterEntitySizeLimit", "totalEntitySizeLimit")) {
            limit(parser, bySize, Limits.BYTES);
        }
        return parser;
    }

    /** Sets a limit of the Java runtime's parser, which otherwise depends on its version and on system properties. */
    private static void limit(SAXParser parser, String name, int value) throws SAXException {
        parser.setProperty("jdk.xml." + name, Integer.toString(value));
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String namespace, String name, String qualifiedName, Attributes attributes) throws SAXException {
        if (open.size() >= Limits.DEPTH) {
            throw atTag(Reason.TOO_DEEP, Limits.DEPTH);
        }
        if (++elements > Limits.ELEMENTS) {
            throw atTag(Reason.TOO_MANY_ELEMENTS, Limits.ELEMENTS);
        }
        if (attributes.getLength() > Limits.ATTRIBUTES) {
            throw atTag(Reason.TOO_MANY_ATTRIBUTES, Limits.ATTRIBUTES);
        }
        Frame parent = open.peek();
        if (parent == null) {
            checkRoot(namespace, name, qualifiedName);
            tree = (GoalTree) read(Shape.of(Shape.PACKAGE.getGoalTree()), attributes);
            return;
        }
        if (!namespace.isEmpty()) {
            throw atTag(Reason.FOREIGN_NAMESPACE, qualifiedName, namespace);
        }
        if (parent.object == null) {
            throw atTag(Reason.UNKNOWN_ELEMENT, name, open.stream().skip(1).findFirst().orElseThrow().shape.type());
        }
        if (attributes.getIndex("", "href") >= 0) {
            throw atAttribute("href", Reason.EXTERNAL_REFERENCE, attributes.getValue("", "href"));
        }
        Slot slot = parent.shape.childrenByName().get(name);
        if (slot == null) {
            readNull(parent, name, attributes);
            return;
        }
        if (slot.kind() == Kind.CHILD && parent.object.eIsSet(slot.id())) {
            throw atTag(Reason.REPEATED_ELEMENT, name, parent.shape.type());
        }
        InternalEObject child = read(shape(slot, attributes), attributes);
        if (slot.kind() == Kind.CHILD) {
            parent.object.eSet(slot.id(), child);
        } else {
            list(parent.object, slot).addUnique(child);
        }
    }

    private void checkRoot(String namespace, String name, String qualifiedName) throws SAXException {
        if (namespace.equals(Shape.PACKAGE.getNsURI())) {
            if (!name.equals(GoalTreeWriter.ROOT)) {
                throw atTag(Reason.WRONG_ROOT, name);
            }
        } else if (namespace.equals(GoalTreeWriter.XMI) && name.equals("XMI")) {
            throw atTag(Reason.SEVERAL_ROOTS);
        } else if (Format.isNewer(namespace)) {
            throw atTag(Reason.NEWER_VERSION, namespace, Shape.PACKAGE.getNsURI());
        } else if (Format.isOther(namespace)) {
            throw atTag(Reason.OTHER_VERSION, namespace, Shape.PACKAGE.getNsURI());
        } else {
            throw atTag(Reason.NOT_A_GOAL_TREE, qualifiedName);
        }
    }

    /** Reads {@code <currency xsi:nil="true"/>}: no value where the metamodel has a default. */
    private void readNull(Frame parent, String name, Attributes attributes) throws SAXException {
        Slot slot = parent.shape.attributesByName().get(name);
        boolean absent = slot != null && slot.kind() == Kind.TEXT && attributes.getLength() == 1
                && "true".equals(attributes.getValue(GoalTreeWriter.XSI, "nil"));
        if (!absent) {
            throw atTag(Reason.UNKNOWN_ELEMENT, name, parent.shape.type());
        }
        parent.object.eSet(slot.id(), null);
        open.push(new Frame(null, null));
    }

    /** The shape of the class that {@code xsi:type} names, or else of the type of the containing feature. */
    private Shape shape(Slot slot, Attributes attributes) throws SAXException {
        String name = attributes.getValue(GoalTreeWriter.XSI, "type");
        EClassifier type = slot.targetType();
        if (name != null) {
            String prefix = Shape.PACKAGE.getNsPrefix() + ':';
            type = name.startsWith(prefix) ? Shape.PACKAGE.getEClassifier(name.substring(prefix.length())) : null;
        }
        if (type instanceof EClass candidate && slot.targetType().isSuperTypeOf(candidate) && Shape.of(candidate) != null) {
            return Shape.of(candidate);
        }
        throw atAttribute("xsi:type", Reason.WRONG_TYPE, name, slot.name());
    }

    private InternalEObject read(Shape shape, Attributes attributes) throws SAXException {
        InternalEObject object = (InternalEObject) factory.create(shape.type());
        open.push(new Frame(object, shape));
        String id = null;
        for (int i = 0; i < attributes.getLength(); i++) {
            String value = attributes.getValue(i);
            String namespace = attributes.getURI(i);
            if (!namespace.isEmpty()) {
                checkQualified(namespace, attributes.getLocalName(i), attributes.getQName(i), value);
                continue;
            }
            Slot slot = shape.attributesByName().get(attributes.getLocalName(i));
            if (slot == null) {
                throw atAttribute(attributes.getQName(i), Reason.UNKNOWN_ATTRIBUTE, attributes.getQName(i), shape.type());
            }
            if (slot.id() == shape.idFeature()) {
                id = value;
            }
            switch (slot.kind()) {
                case TEXT -> object.eSet(slot.id(), value);
                case VALUE -> object.eSet(slot.id(), value(slot, value));
                default -> references.add(new Reference(object, slot, value, locator.getLineNumber(), locator.getColumnNumber()));
            }
        }
        if (id == null) {
            throw atTag(Reason.MISSING_ID, shape.type());
        }
        if (!GoalTreeWriter.isId(id)) {
            throw atAttribute("id", Reason.BAD_VALUE, id, "id", shape.type().getEIDAttribute().getEAttributeType());
        }
        if (byId.put(id, object) != null) {
            throw atAttribute("id", Reason.DUPLICATE_ID, id);
        }
        return object;
    }

    /** Attributes with a name space: the version of XMI at the root, and the type, which is read with the element. */
    private void checkQualified(String namespace, String name, String qualifiedName, String value) throws SAXException {
        boolean root = open.size() == 1;
        switch (namespace) {
            case GoalTreeWriter.XSI -> {
                if (name.equals("schemaLocation") || name.equals("noNamespaceSchemaLocation")) {
                    throw atAttribute(qualifiedName, Reason.SCHEMA_LOCATION, qualifiedName);
                }
                if (root || !name.equals("type")) {
                    throw atAttribute(qualifiedName, Reason.UNKNOWN_ATTRIBUTE, qualifiedName, open.element().shape.type());
                }
            }
            case GoalTreeWriter.XMI -> {
                if (!root || !name.equals("version")) {
                    throw atAttribute(qualifiedName, Reason.UNKNOWN_ATTRIBUTE, qualifiedName, open.element().shape.type());
                }
                if (!value.equals(GoalTreeWriter.XMI_VERSION)) {
                    throw atAttribute(qualifiedName, Reason.OTHER_VERSION, "XMI " + value, "XMI " + GoalTreeWriter.XMI_VERSION);
                }
            }
            default -> throw atAttribute(qualifiedName, Reason.FOREIGN_NAMESPACE, qualifiedName, namespace);
        }
    }

    private Object value(Slot slot, String value) throws SAXException {
        try {
            return slot.isNumber() ? slot.create(value)
                    : values.computeIfAbsent(slot.dataType(), type -> new HashMap<>()).computeIfAbsent(value, slot::create);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw atAttribute(slot.name(), Reason.BAD_VALUE, value, slot.name(), slot.dataType());
        }
    }

    @Override
    public void endElement(String namespace, String name, String qualifiedName) {
        open.pop();
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        for (int i = start; i < start + length; i++) {
            if (characters[i] > ' ') {
                Matcher marker = CONFLICT_MARKER.matcher(text);
                String found = new String(characters, i, start + length - i).strip();
                int place = text.lastIndexOf(found, here());
                throw new SAXException(marker.find() ? unreadable(marker.start(), Reason.CONFLICT_MARKERS)
                        : unreadable(place < 0 ? here() : place, Reason.UNEXPECTED_TEXT, found));
            }
        }
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        throw new SAXException(unreadable(tagOffset(here()), Reason.INSTRUCTION, target));
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        throw new SAXException(unreadable(here(), Reason.EXTERNAL_REFERENCE, systemId));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    private void resolve() throws SAXException {
        for (Reference reference : references) {
            if (reference.slot.kind() == Kind.REFERENCE) {
                reference.source.eSet(reference.slot.id(), target(reference, reference.ids));
                continue;
            }
            InternalEList<EObject> list = list(reference.source, reference.slot);
            Set<String> seen = new HashSet<>();
            for (String id : reference.ids.isBlank() ? new String[0] : reference.ids.strip().split(" +")) {
                list.addUnique(target(reference, id));
                if (!seen.add(id)) {
                    throw wrong(reference, Reason.REPEATED_REFERENCE, id, reference.slot.name());
                }
            }
        }
    }

    private EObject target(Reference reference, String id) throws SAXException {
        EObject target = byId.get(id);
        if (target == null) {
            boolean external = id.indexOf('#') >= 0 || id.indexOf(':') >= 0;
            throw wrong(reference, external ? Reason.EXTERNAL_REFERENCE : Reason.UNRESOLVED_REFERENCE, id, reference.slot.name());
        }
        if (!reference.slot.targetType().isSuperTypeOf(target.eClass())) {
            throw wrong(reference, Reason.WRONG_REFERENCE, id, reference.slot.name(), target.eClass(), reference.slot.targetType());
        }
        return target;
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<EObject> list(InternalEObject object, Slot slot) {
        return (InternalEList<EObject>) (EList<?>) object.eGet(slot.id(), true, true);
    }

    private SAXException wrong(Reference reference, Reason reason, Object... arguments) {
        int tagEnd = offset(reference.line, reference.column);
        return new SAXException(unreadable(attributeOffset(tagEnd, reference.slot.name()), reason, arguments));
    }

    private SAXException atTag(Reason reason, Object... arguments) {
        return new SAXException(unreadable(tagOffset(here()), reason, arguments));
    }

    private SAXException atAttribute(String name, Reason reason, Object... arguments) {
        return new SAXException(unreadable(attributeOffset(here(), name), reason, arguments));
    }

    /** What a syntax error most likely means to somebody who did not write the file by hand. */
    private UnreadableModelException explained(SAXParseException syntax) {
        int offset = offset(syntax.getLineNumber(), syntax.getColumnNumber());
        int doctype = text.indexOf("<!DOCTYPE");
        Matcher marker = CONFLICT_MARKER.matcher(text);
        if (marker.find()) {
            return unreadable(marker.start(), Reason.CONFLICT_MARKERS);
        }
        if (String.valueOf(syntax.getMessage()).startsWith(PARSER_ATTRIBUTE_LIMIT_EXCEEDED)) {
            return unreadable(tagOffset(offset), Reason.TOO_MANY_ATTRIBUTES, Limits.ATTRIBUTES);
        }
        if (tree == null && doctype >= 0 && doctype < offset) {
            return unreadable(doctype, Reason.DOCTYPE);
        }
        if (tree != null && open.isEmpty()) {
            return unreadable(text.charAt(offset - 1) == '<' ? offset - 1 : offset, Reason.SEVERAL_ROOTS);
        }
        if (offset >= text.stripTrailing().length()) {
            return unreadable(offset, Reason.TRUNCATED);
        }
        String near = near(offset);
        if (TAG_END.matcher(near).matches()) {
            offset = tagOffset(offset);
            near = near(offset);
        }
        return unreadable(offset, Reason.NOT_WELL_FORMED, near);
    }

    /** The text around a place, from the same line. */
    private String near(int offset) {
        int end = text.indexOf('\n', offset);
        return text.substring(Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - 20), end < 0 ? text.length() : end).strip();
    }

    private UnreadableModelException unreadable(int offset, Reason reason, Object... arguments) {
        int line = 1;
        int start = 0;
        for (int next = lineAfter(start); next >= 0 && next <= offset; next = lineAfter(start)) {
            line++;
            start = next;
        }
        return new UnreadableModelException(file, line, offset - start + 1, reason, null, arguments);
    }

    private int here() {
        return offset(locator.getLineNumber(), locator.getColumnNumber());
    }

    /** The place of a position that the parser gives, which it has none of at the end of the text. */
    private int offset(int line, int column) {
        if (column < 1) {
            return text.length();
        }
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = Math.max(start, lineAfter(start));
        }
        return Math.min(start + column - 1, text.length());
    }

    /** Where the line after the given place begins, or -1. */
    private int lineAfter(int offset) {
        for (int i = offset; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return -1;
    }

    /** Where the tag begins that ends before the given place, which is where the parser stands when it reports an element. */
    private int tagOffset(int end) {
        return Math.max(0, text.lastIndexOf('<', Math.max(0, end - 1)));
    }

    /** Where in that tag the attribute of that name begins; where the tag begins if it has none. */
    private int attributeOffset(int end, String name) {
        int tag = tagOffset(end);
        Matcher attribute = ATTRIBUTE.matcher(text).region(tag, end);
        while (attribute.find()) {
            if (attribute.group(1).equals(name)) {
                return attribute.start(1);
            }
        }
        return tag;
    }
}
