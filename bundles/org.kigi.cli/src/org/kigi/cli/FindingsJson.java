package org.kigi.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.kigi.core.Language;
import org.kigi.validation.Finding;
import org.kigi.validation.Severity;

import com.google.gson.stream.JsonWriter;

/** Findings for programs. The names of the fields are permanent; messages and paths are in the language asked for. */
final class FindingsJson {

    private FindingsJson() {
    }

    static String of(List<FileFindings> files, Language language) {
        return Json.text(json -> {
            json.beginObject();
            json.name("files").beginArray();
            for (FileFindings file : files) {
                json.beginObject();
                json.name("file").value(file.file());
                json.name("findings").beginArray();
                for (Finding finding : file.findings()) {
                    write(json, finding, language);
                }
                json.endArray();
                json.endObject();
            }
            json.endArray();
            json.name("summary").beginObject();
            for (Severity severity : Severity.values()) {
                json.name(severity.name().toLowerCase(Locale.ROOT)).value(FileFindings.count(files, severity));
            }
            json.endObject();
            json.endObject();
        });
    }

    private static void write(JsonWriter json, Finding finding, Language language) throws IOException {
        json.beginObject();
        json.name("rule").value(finding.rule().id());
        json.name("title").value(finding.rule().title(language));
        json.name("letter").value(String.valueOf(finding.rule().category().letter()));
        json.name("severity").value(finding.severity().name().toLowerCase(Locale.ROOT));
        json.name("elementId").value(finding.element().getId());
        json.name("type").value(finding.element().eClass().getName());
        json.name("path").value(FindingsText.path(finding.element(), language));
        Json.string(json, "feature", finding.feature() == null ? null : finding.feature().getName());
        json.name("span");
        if (finding.span() == null) {
            json.nullValue();
        } else {
            json.beginObject().name("start").value(finding.span().start()).name("end").value(finding.span().end()).endObject();
        }
        json.name("message").value(finding.message(language));
        json.endObject();
    }
}
