package org.kigi.cli;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.kigi.core.Language;
import org.kigi.validation.Finding;
import org.kigi.validation.RuleDescription;
import org.kigi.validation.Severity;
import org.kigi.validation.smart.SmartRules;

/**
 * Findings in the XML of JUnit, which build servers show as test results: a suite for each file, a test for each rule, which fails by its
 * findings of the level asked for or above and has the others as its output.
 */
final class FindingsJUnit {

    private final List<FileFindings> files;
    private final Severity failOn;
    private final Language language;

    private FindingsJUnit(List<FileFindings> files, Severity failOn, Language language) {
        this.files = files;
        this.failOn = failOn;
        this.language = language;
    }

    static String of(List<FileFindings> files, Severity failOn, Language language) {
        StringWriter text = new StringWriter();
        try {
            new FindingsJUnit(files, failOn, language).write(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // a writer of strings does not fail
        }
        return text.append('\n').toString();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        for (FileFindings file : files) {
            write(xml, file);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void write(XMLStreamWriter xml, FileFindings file) throws XMLStreamException {
        Map<RuleDescription, List<Finding>> byRule = file.findings().stream().collect(Collectors.groupingBy(Finding::rule));
        List<RuleDescription> rules = Stream.concat(SmartRules.catalogue().stream(), file.findings().stream().map(Finding::rule)).distinct()
                .toList();
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        attribute(xml, "name", file.file());
        attribute(xml, "tests", String.valueOf(rules.size()));
        attribute(xml, "failures", String.valueOf(byRule.values().stream().filter(this::fails).count()));
        attribute(xml, "errors", "0");
        attribute(xml, "skipped", "0");
        attribute(xml, "time", "0");
        for (RuleDescription rule : rules) {
            write(xml, file, rule, byRule.getOrDefault(rule, List.of()));
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private boolean fails(List<Finding> findings) {
        return findings.stream().anyMatch(this::fails);
    }

    private boolean fails(Finding finding) {
        return finding.severity().compareTo(failOn) >= 0;
    }

    private void write(XMLStreamWriter xml, FileFindings file, RuleDescription rule, List<Finding> findings) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        attribute(xml, "classname", file.file());
        attribute(xml, "name", rule.title(language) + " [" + rule.id() + ']');
        attribute(xml, "time", "0");
        List<Finding> failing = findings.stream().filter(this::fails).toList();
        if (!failing.isEmpty()) {
            xml.writeStartElement("failure");
            attribute(xml, "type", rule.id());
            attribute(xml, "message", failing.getFirst().message(language));
            xml.writeCharacters(lines(failing));
            xml.writeEndElement();
        }
        if (failing.size() < findings.size()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(lines(findings.stream().filter(finding -> !fails(finding)).toList()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private String lines(List<Finding> findings) {
        return printable(findings.stream().map(finding -> finding.severity().label(language) + "  "
                + FindingsText.path(finding.element(), language) + ": " + finding.message(language)).collect(Collectors.joining("\n")));
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, printable(value));
    }

    /** Without the characters that XML does not have. */
    private static String printable(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
