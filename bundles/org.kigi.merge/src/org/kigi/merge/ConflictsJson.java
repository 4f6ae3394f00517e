package org.kigi.merge;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.measurement.Reading;
import org.kigi.merge.Change.Added;
import org.kigi.merge.Change.Changed;
import org.kigi.merge.Change.Deleted;
import org.kigi.merge.Change.Linked;
import org.kigi.merge.Change.Moved;
import org.kigi.merge.Change.Reordered;
import org.kigi.merge.Conflict.Kind;
import org.kigi.merge.Conflict.Stance;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.Identified;

import com.google.gson.FormattingStyle;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;

/** The form of a file of conflicts: JSON, elements by their ids, features by their names, values as in goal trees. */
final class ConflictsJson {

    private static final String FORMAT = "https://kigi.dev/conflicts/1";

    private final Map<String, Identified> byId = new HashMap<>();

    /** Reads conflicts that refer to elements of the tree, which may be null for conflicts of readings. */
    ConflictsJson(GoalTree tree) {
        if (tree != null) {
            byId.put(tree.getId(), tree);
            tree.eAllContents().forEachRemaining(element -> byId.put(((Identified) element).getId(), (Identified) element));
        }
    }

    // ---- writing

    static String write(Conflicts conflicts) {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n").withIndent("  "));
        json.setSerializeNulls(true);
        try {
            json.beginObject().name("format").value(FORMAT);
            array(json, "conflicts", conflicts.tree(), conflict -> write(json, conflict));
            array(json, "readings", conflicts.readings(), conflict -> write(json, conflict));
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a writer of strings does not fail
        }
        return text.append('\n').toString();
    }

    private interface Item<T> {
        void write(T item) throws IOException;
    }

    private static <T> void array(JsonWriter json, String name, Iterable<T> items, Item<T> writer) throws IOException {
        json.name(name).beginArray();
        for (T item : items) {
            writer.write(item);
        }
        json.endArray();
    }

    private static void write(JsonWriter json, Conflict conflict) throws IOException {
        json.beginObject().name("kind").value(name(conflict.kind()));
        array(json, "elements", conflict.elements(), element -> json.value(element.getId()));
        for (Side side : Side.values()) {
            json.name(name(side)).beginObject().name("inTree").value(conflict.of(side).isInTree());
            array(json, "changes", conflict.of(side).changes(), change -> write(json, change));
            json.endObject();
        }
        json.endObject();
    }

    private static void write(JsonWriter json, Change change) throws IOException {
        json.beginObject().name("change").value(change.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        json.name("element").value(change.element().getId());
        switch (change) {
            case Added added -> {
                place(json, "place", added.place());
                array(json, "ids", added.ids().stream().sorted().toList(), json::value);
            }
            case Deleted deleted -> {
                place(json, "place", deleted.place());
                array(json, "ids", deleted.ids().stream().sorted().toList(), json::value);
            }
            case Moved moved -> {
                place(json, "from", moved.from());
                place(json, "to", moved.to());
            }
            case Reordered reordered -> {
                json.name("feature").value(reordered.feature().getName());
                array(json, "before", reordered.before(), element -> json.value(element.getId()));
                array(json, "after", reordered.after(), element -> json.value(element.getId()));
            }
            case Changed changed -> {
                json.name("feature").value(changed.feature().getName());
                json.name("before").value(written(changed.feature(), changed.before()));
                json.name("after").value(written(changed.feature(), changed.after()));
            }
            case Linked linked -> {
                json.name("feature").value(linked.feature().getName());
                json.name("target").value(linked.target().getId());
                json.name("added").value(linked.isAdded());
            }
        }
        json.endObject();
    }

    private static void place(JsonWriter json, String name, Place place) throws IOException {
        json.name(name).beginObject().name("parent").value(place.parent() == null ? null : place.parent().getId());
        json.name("parentType").value(place.feature().getEContainingClass().getName());
        json.name("feature").value(place.feature().getName()).name("index").value(place.index()).endObject();
    }

    private static String written(EStructuralFeature feature, Object value) {
        return value == null ? null : value instanceof Identified target ? target.getId()
                : EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
    }

    private static void write(JsonWriter json, ReadingConflict conflict) throws IOException {
        json.beginObject().name("date").value(conflict.date().toString());
        write(json, "base", conflict.base());
        write(json, "ours", conflict.ours());
        write(json, "theirs", conflict.theirs());
        json.endObject();
    }

    private static void write(JsonWriter json, String name, Reading reading) throws IOException {
        json.name(name);
        if (reading == null) {
            json.nullValue();
        } else {
            json.beginObject().name("value").value(reading.value()).name("note").value(reading.note())
                    .name("source").value(reading.source()).endObject();
        }
    }

    private static String name(Enum<?> literal) {
        return literal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    // ---- reading

    Conflicts read(String text) {
        JsonObject json = JsonParser.parseString(text).getAsJsonObject();
        if (!FORMAT.equals(json.get("format").getAsString())) {
            throw new IllegalArgumentException("format " + json.get("format").getAsString());
        }
        List<Conflict> conflicts = new ArrayList<>();
        for (JsonElement each : json.getAsJsonArray("conflicts")) {
            JsonObject conflict = each.getAsJsonObject();
            if (isAbout(conflict)) {
                Conflict read = conflict(conflict);
                if (read.isOpen()) {
                    conflicts.add(read);
                }
            }
        }
        List<ReadingConflict> readings = new ArrayList<>();
        for (JsonElement each : json.getAsJsonArray("readings")) {
            JsonObject conflict = each.getAsJsonObject();
            LocalDate date = LocalDate.parse(conflict.get("date").getAsString());
            readings.add(new ReadingConflict(date, reading(date, conflict.get("base")), reading(date, conflict.get("ours")),
                    reading(date, conflict.get("theirs"))));
        }
        return new Conflicts(conflicts, readings);
    }

    /** False when something that it is about is gone. */
    private boolean isAbout(JsonObject conflict) {
        return strings(conflict.getAsJsonArray("elements")).stream().allMatch(byId::containsKey);
    }

    private Conflict conflict(JsonObject json) {
        return new Conflict(Kind.valueOf(json.get("kind").getAsString().toUpperCase(Locale.ROOT).replace('-', '_')),
                elements(json.getAsJsonArray("elements")), stance(json.getAsJsonObject("ours")), stance(json.getAsJsonObject("theirs")));
    }

    private Stance stance(JsonObject json) {
        List<Change> changes = new ArrayList<>();
        for (JsonElement change : json.getAsJsonArray("changes")) {
            if (byId.containsKey(change.getAsJsonObject().get("element").getAsString())) {
                changes.add(change(change.getAsJsonObject()));
            }
        }
        return new Stance(changes, json.get("inTree").getAsBoolean());
    }

    private Change change(JsonObject json) {
        Identified element = byId.get(json.get("element").getAsString());
        return switch (json.get("change").getAsString()) {
            case "added" -> new Added(element, place(json.get("place")), Set.copyOf(strings(json.getAsJsonArray("ids"))));
            case "deleted" -> new Deleted(element, place(json.get("place")), Set.copyOf(strings(json.getAsJsonArray("ids"))));
            case "moved" -> new Moved(element, place(json.get("from")), place(json.get("to")));
            case "reordered" -> new Reordered(element, (EReference) feature(element, json), elements(json.getAsJsonArray("before")),
                    elements(json.getAsJsonArray("after")));
            case "changed" -> new Changed(element, element, feature(element, json), value(feature(element, json), json.get("before")),
                    value(feature(element, json), json.get("after")));
            case "linked" -> new Linked(element, (EReference) feature(element, json), byId.get(json.get("target").getAsString()),
                    json.get("added").getAsBoolean());
            default -> throw new IllegalArgumentException("change " + json.get("change").getAsString());
        };
    }

    private static EStructuralFeature feature(Identified element, JsonObject json) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(json.get("feature").getAsString());
        if (feature == null) {
            throw new IllegalArgumentException("feature " + json.get("feature").getAsString());
        }
        return feature;
    }

    private Object value(EStructuralFeature feature, JsonElement json) {
        return json.isJsonNull() ? null : feature instanceof EAttribute attribute
                ? EcoreUtil.createFromString(attribute.getEAttributeType(), json.getAsString()) : byId.get(json.getAsString());
    }

    private Place place(JsonElement element) {
        JsonObject json = element.getAsJsonObject();
        Identified parent = json.get("parent").isJsonNull() ? null : byId.get(json.get("parent").getAsString());
        EReference feature = (EReference) ((EClass) GoaltreePackage.eINSTANCE
                .getEClassifier(json.get("parentType").getAsString())).getEStructuralFeature(json.get("feature").getAsString());
        return new Place(parent, feature, json.get("index").getAsInt());
    }

    private List<Identified> elements(JsonArray ids) {
        return strings(ids).stream().map(byId::get).filter(element -> element != null).toList();
    }

    private static List<String> strings(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsString).toList();
    }

    private static Reading reading(LocalDate date, JsonElement json) {
        if (json.isJsonNull()) {
            return null;
        }
        JsonObject reading = json.getAsJsonObject();
        return new Reading(date, reading.get("value").getAsDouble(), reading.get("note").getAsString(), reading.get("source").getAsString(), 0);
    }
}
