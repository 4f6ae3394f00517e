package org.kigi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.model.goaltree.Element;
import org.kigi.validation.Finding;
import org.kigi.validation.RuleDescription;
import org.kigi.validation.Severity;
import org.kigi.validation.smart.SmartRules;

import com.google.gson.stream.JsonWriter;

/** Findings in the Static Analysis Results Interchange Format 2.1.0 of OASIS, which code hosts show beside the changed lines. */
final class FindingsSarif {

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final List<FileFindings> files;
    private final Language language;
    private final Map<RuleDescription, Integer> rules = new LinkedHashMap<>();

    private FindingsSarif(List<FileFindings> files, Language language) {
        this.files = files;
        this.language = language;
        SmartRules.catalogue().forEach(rule -> rules.put(rule, rules.size()));
        files.forEach(file -> file.findings().forEach(finding -> rules.putIfAbsent(finding.rule(), rules.size())));
    }

    static String of(List<FileFindings> files, Language language) {
        return Json.text(new FindingsSarif(files, language)::write);
    }

    private void write(JsonWriter json) throws IOException {
        json.beginObject();
        json.name("$schema").value(SCHEMA);
        json.name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("kigi");
        json.name("version").value(Installation.version());
        json.name("rules").beginArray();
        for (RuleDescription rule : rules.keySet()) {
            write(json, rule);
        }
        json.endArray().endObject().endObject();
        json.name("language").value(language.locale().getLanguage());
        json.name("columnKind").value("utf16CodeUnits");
        json.name("artifacts").beginArray();
        for (FileFindings file : files) {
            json.beginObject().name("location").beginObject().name("uri").value(uri(file.file())).endObject().endObject();
        }
        json.endArray();
        json.name("results").beginArray();
        for (int i = 0; i < files.size(); i++) {
            FileLines lines = FileLines.of(files.get(i).file());
            for (Finding finding : files.get(i).findings()) {
                write(json, finding, i, lines);
            }
        }
        json.endArray();
        json.endObject().endArray().endObject();
    }

    private void write(JsonWriter json, RuleDescription rule) throws IOException {
        json.beginObject();
        json.name("id").value(rule.id());
        text(json, "shortDescription", rule.title(language));
        text(json, "fullDescription", rule.explanation(language));
        json.name("defaultConfiguration").beginObject().name("level").value(level(rule.severity())).endObject();
        json.name("properties").beginObject().name("tags").beginArray().value(rule.category().label(language)).endArray().endObject();
        json.endObject();
    }

    private void write(JsonWriter json, Finding finding, int file, FileLines lines) throws IOException {
        json.beginObject();
        json.name("ruleId").value(finding.rule().id());
        json.name("ruleIndex").value(rules.get(finding.rule()));
        json.name("level").value(level(finding.severity()));
        text(json, "message", finding.message(language));
        json.name("locations").beginArray().beginObject();
        json.name("physicalLocation").beginObject();
        json.name("artifactLocation").beginObject().name("uri").value(uri(files.get(file).file())).name("index").value(file).endObject();
        json.name("region").beginObject().name("startLine").value(lines.line(finding)).endObject();
        json.endObject();
        json.name("logicalLocations").beginArray().beginObject();
        json.name("name").value(finding.element() instanceof Element element ? Names.of(element, language)
                : Names.typeName(finding.element().eClass(), language));
        json.name("fullyQualifiedName").value(FindingsText.path(finding.element(), language));
        json.name("kind").value("element");
        json.endObject().endArray();
        json.endObject().endArray();
        json.name("partialFingerprints").beginObject().name("elementRuleFeature/v1").value(finding.element().getId() + ' '
                + finding.rule().id() + ' ' + (finding.feature() == null ? "" : finding.feature().getName())).endObject();
        json.endObject();
    }

    private static void text(JsonWriter json, String name, String text) throws IOException {
        json.name(name).beginObject().name("text").value(text).endObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** As it was given, with the characters escaped that a URI does not have; a whole path becomes a file URI. */
    private static String uri(String file) {
        Path path = Path.of(file);
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        List<String> names = new ArrayList<>();
        path.normalize().forEach(name -> names.add(Path.of("/").resolve(name).toUri().getRawPath().substring(1)));
        return String.join("/", names);
    }
}
