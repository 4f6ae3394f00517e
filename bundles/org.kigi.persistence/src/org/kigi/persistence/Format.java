package org.kigi.persistence;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * The versions of the file format, which stand in the name space of a file. The current version is the metamodel's; a release that adds to
 * the metamodel has a new one, since earlier programs refuse what they do not know.
 *
 * @param version what this program writes
 * @param steps from the oldest version that can be read, each to the next, the last one to the version that is written
 */
record Format(int version, List<Supplier<? extends FormatStep>> steps) {
    private static final Pattern NAMESPACE = Pattern.compile("https://kigi\\.dev/goaltree/([1-9]\\d{0,8}|0)");
    private static final int NONE = -1;

    /** What this program reads and writes. Version 1 is the first one. */
    static final Format KNOWN = new Format(versionOf(Shape.PACKAGE.getNsURI()), List.of());

    /** The version that a name space stands for, or -1. */
    private static int versionOf(String namespace) {
        Matcher matcher = NAMESPACE.matcher(namespace);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : NONE;
    }

    static boolean isNewer(String namespace) {
        return versionOf(namespace) > KNOWN.version;
    }

    static boolean isOther(String namespace) {
        return versionOf(namespace) != NONE;
    }

    /** Takes what is read of a file in any known version and gives it to the reader as the current one. */
    ContentHandler before(ContentHandler reader) {
        XMLFilterImpl gate = new XMLFilterImpl() {
            private boolean isOpen;

            @Override
            public void startElement(String namespace, String name, String qualifiedName, Attributes attributes) throws SAXException {
                String current = namespace;
                if (!isOpen) {
                    isOpen = true;
                    int ahead = version - versionOf(namespace);
                    if (ahead > 0 && ahead <= steps.size()) {
                        current = Shape.PACKAGE.getNsURI();
                        setContentHandler(through(steps.subList(steps.size() - ahead, steps.size()), reader));
                    }
                }
                super.startElement(current, name, qualifiedName, attributes);
            }
        };
        gate.setContentHandler(reader);
        return gate;
    }

    private static ContentHandler through(List<Supplier<? extends FormatStep>> steps, ContentHandler reader) {
        ContentHandler next = reader;
        for (Supplier<? extends FormatStep> step : steps.reversed()) {
            FormatStep made = step.get();
            made.setContentHandler(next);
            next = made;
        }
        return next;
    }
}
