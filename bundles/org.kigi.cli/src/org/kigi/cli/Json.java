package org.kigi.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import org.kigi.model.goaltree.Identified;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/** How the command line writes JSON: two blanks of indentation, line feeds, whole numbers without a point. */
final class Json {

    /** Something that writes JSON. */
    interface Content {
        void write(JsonWriter json) throws IOException;
    }

    private Json() {
    }

    static String text(Content content) {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n").withIndent("  "));
        json.setSerializeNulls(true);
        try {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a writer of strings does not fail
        }
        return text.append('\n').toString();
    }

    static void number(JsonWriter json, String name, Double value) throws IOException {
        json.name(name);
        if (value != null && value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.value(value.longValue());
        } else {
            json.value(value);
        }
    }

    static void string(JsonWriter json, String name, Object value) throws IOException {
        json.name(name).value(value == null ? null : value.toString());
    }

    /** A value of a goal tree: whole numbers without a point, dates and choices as they are stored, elements by their ids. */
    static void value(JsonWriter json, String name, Object value) throws IOException {
        switch (value) {
            case Double number -> number(json, name, number);
            case Integer number -> json.name(name).value(number);
            case Boolean truth -> json.name(name).value(truth);
            case Identified target -> json.name(name).value(target.getId());
            case null, default -> string(json, name, value);
        }
    }
}
