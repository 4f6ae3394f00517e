package org.kigi.persistence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.persistence.Shape.Kind;
import org.kigi.persistence.Shape.Slot;
import org.kigi.persistence.UnwritableModelException.Reason;

/**
 * Writes the canonical form: XMI that EMF reads, UTF-8, line feeds, two spaces a level, features in the metamodel's order, references
 * by id. The id stands on the line that opens an element, every other attribute on a line of its own and so does the end of the tag,
 * so that two people who change different attributes, or add one, touch different lines.
 */
final class GoalTreeWriter {
    static final String XMI = "http://www.omg.org/XMI";
    static final String XMI_VERSION = "2.0";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    static final String ROOT = "GoalTree";

    /** Deeper levels are not indented further, so that the size of a file grows with its content and not with the square of its depth. */
    private static final int DEEPEST_INDENT = 40;

    private static final boolean[] ID_CHARACTERS = new boolean[128];

    static {
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.".chars().forEach(c -> ID_CHARACTERS[c] = true);
    }

    private final String file;
    private final Utf8Buffer out = new Utf8Buffer();
    private final Map<String, EObject> byId = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();

    /** A reference that was written; its target must turn out to be written too. */
    private record Reference(EObject source, Slot slot, EObject target, String id) {
    }

    private GoalTreeWriter(String file) {
        this.file = file;
    }

    /** The bytes of the tree; the file, which may be null, is for messages only. */
    static byte[] write(GoalTree tree, String file) throws UnwritableModelException {
        return new GoalTreeWriter(file).bytes(tree);
    }

    private byte[] bytes(GoalTree tree) throws UnwritableModelException {
        if (tree == null) {
            throw unwritable(Reason.NOT_ONE_TREE, null);
        }
        String prefix = Shape.PACKAGE.getNsPrefix();
        String tag = prefix + ':' + ROOT;
        out.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + tag + " xmi:version=\"" + XMI_VERSION + "\"\n  xmlns:xmi=\"" + XMI
                + "\"\n  xmlns:xsi=\"" + XSI + "\"\n  xmlns:" + prefix + "=\"" + Shape.PACKAGE.getNsURI() + "\"\n ");
        begin((InternalEObject) tree, tag, 1);
        // without recursion, since the depth of a tree is not that of a thread's stack
        while (!open.isEmpty()) {
            Element element = open.peek();
            if (element.hasNext()) {
                child(element);
            } else {
                end(open.pop());
            }
        }
        for (Reference reference : references) {
            if (byId.get(reference.id) != reference.target) {
                throw unwritable(Reason.DANGLING_REFERENCE, reference.source, reference.slot.feature(), reference.target);
            }
        }
        if (out.length() > Limits.BYTES) {
            throw unwritable(Reason.TOO_LARGE, null, Limits.BYTES >> 20);
        }
        return out.toByteArray();
    }

    /** An element whose children are being written. */
    private static final class Element {

        final InternalEObject object;
        final String tag;
        final int depth;
        private final Iterator<Slot> slots;
        private Slot slot;
        private Iterator<?> children = Collections.emptyIterator();

        Element(InternalEObject object, String tag, int depth, Shape shape) {
            this.object = object;
            this.tag = tag;
            this.depth = depth;
            slots = shape.children().iterator();
        }

        boolean hasNext() {
            while (!children.hasNext() && slots.hasNext()) {
                slot = slots.next();
                if (object.eIsSet(slot.id())) {
                    Object value = object.eGet(slot.id(), false, true);
                    children = slot.kind() == Kind.CHILD ? List.of(value).iterator() : ((List<?>) value).iterator();
                }
            }
            return children.hasNext();
        }
    }

    private void child(Element parent) throws UnwritableModelException {
        InternalEObject child = (InternalEObject) parent.children.next();
        indent(parent.depth);
        out.ascii("<");
        out.ascii(parent.slot.name());
        if (child.eClass() != parent.slot.targetType()) {
            out.ascii(" xsi:type=\"" + Shape.PACKAGE.getNsPrefix() + ':' + child.eClass().getName() + '"');
        }
        begin(child, parent.slot.name(), parent.depth + 1);
    }

    private void end(Element element) {
        indent(element.depth - 1);
        out.ascii("</");
        out.ascii(element.tag);
        out.ascii(">\n");
    }

    /** The rest of a tag that is open; what has children is then open itself. */
    private void begin(InternalEObject element, String tag, int depth) throws UnwritableModelException {
        Shape shape = Shape.of(element.eClass());
        if (shape == null) {
            throw unwritable(Reason.FOREIGN_OBJECT, element);
        }
        if (depth > Limits.DEPTH) {
            throw unwritable(Reason.TOO_DEEP, element, Limits.DEPTH);
        }
        if (byId.size() >= Limits.ELEMENTS) {
            throw unwritable(Reason.TOO_MANY_ELEMENTS, null, Limits.ELEMENTS);
        }
        if (out.length() > Limits.BYTES) {
            throw unwritable(Reason.TOO_LARGE, null, Limits.BYTES >> 20);
        }
        out.ascii(" id=\"");
        out.ascii(claimId(element));
        out.ascii("\"\n");
        List<Slot> absent = attributes(element, shape, depth);
        indent(depth - 1);
        if (absent.isEmpty() && !hasChildren(element, shape)) {
            out.ascii("/>\n");
            return;
        }
        out.ascii(">\n");
        for (Slot slot : absent) {
            indent(depth);
            out.ascii("<" + slot.name() + " xsi:nil=\"true\"/>\n");
        }
        open.push(new Element(element, tag, depth, shape));
    }

    private static boolean hasChildren(InternalEObject element, Shape shape) {
        for (Slot slot : shape.children()) {
            if (element.eIsSet(slot.id())) {
                return true;
            }
        }
        return false;
    }

    /** Writes what can stand in the tag and returns the features that are without value although the metamodel has a default. */
    private List<Slot> attributes(InternalEObject element, Shape shape, int depth) throws UnwritableModelException {
        List<Slot> absent = List.of();
        for (Slot slot : shape.attributes()) {
            if (slot.id() == shape.idFeature() || !slot.absentWhenNull() && !element.eIsSet(slot.id())) {
                continue;
            }
            Object value = element.eGet(slot.id(), false, true);
            if (value == null && slot.absentWhenNull()) {
                continue;
            }
            if (value == null) {
                absent = new ArrayList<>(absent);
                absent.add(slot);
            } else {
                indent(depth);
                out.ascii(slot.opening());
                attribute(element, slot, value);
                out.ascii("\"\n");
            }
        }
        return absent;
    }

    private void attribute(EObject element, Slot slot, Object value) throws UnwritableModelException {
        switch (slot.kind()) {
            case TEXT -> {
                String text = (String) value;
                if (text.length() > Limits.BYTES) {
                    throw unwritable(Reason.TOO_LARGE, null, Limits.BYTES >> 20);
                }
                int refused = out.attributeText(text);
                if (refused >= 0) {
                    throw unwritable(Reason.BAD_CHARACTER, element, slot.feature(),
                            String.format(Locale.ROOT, "%04X", (int) text.charAt(refused)), refused + 1);
                }
            }
            case REFERENCE -> reference((EObject) value, element, slot);
            case REFERENCES -> {
                String separator = "";
                for (Object target : ((InternalEList<?>) value).basicList()) {
                    out.ascii(separator);
                    reference((EObject) target, element, slot);
                    separator = " ";
                }
            }
            default -> out.ascii(written(value, element, slot));
        }
    }

    private String written(Object value, EObject element, Slot slot) throws UnwritableModelException {
        try {
            return slot.convert(value);
        } catch (IllegalArgumentException noWrittenForm) {
            throw new UnwritableModelException(file, Reason.BAD_VALUE, element, noWrittenForm, slot.feature(), value.toString());
        }
    }

    private void reference(EObject target, EObject element, Slot slot) throws UnwritableModelException {
        String id = !target.eIsProxy() && target instanceof Identified identified ? identified.getId() : null;
        if (id == null) {
            throw unwritable(Reason.DANGLING_REFERENCE, element, slot.feature(), target);
        }
        references.add(new Reference(element, slot, target, id));
        out.ascii(id);
    }

    private String claimId(EObject element) throws UnwritableModelException {
        String id = ((Identified) element).getId();
        if (!isId(id)) {
            throw unwritable(Reason.BAD_ID, element, id);
        }
        EObject other = byId.put(id, element);
        if (other != null) {
            throw unwritable(Reason.DUPLICATE_ID, element, other, id);
        }
        return id;
    }

    /** True for what can stand in a list of references: letters, digits, hyphens, underscores and dots of ASCII. New ids are UUIDs. */
    static boolean isId(String id) {
        if (id == null || id.isEmpty() || id.length() > Limits.ID_LENGTH) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c >= ID_CHARACTERS.length || !ID_CHARACTERS[c]) {
                return false;
            }
        }
        return true;
    }

    private void indent(int level) {
        out.spaces(2 * Math.min(level, DEEPEST_INDENT));
    }

    private UnwritableModelException unwritable(Reason reason, EObject element, Object... arguments) {
        return new UnwritableModelException(file, reason, element, null, arguments);
    }
}
