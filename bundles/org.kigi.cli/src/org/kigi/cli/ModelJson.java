package org.kigi.cli;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;

import com.google.gson.stream.JsonWriter;

/** A goal tree as JSON: objects and fields are the classes and features of the metamodel, references are ids. Absent is left out. */
final class ModelJson {

    private ModelJson() {
    }

    static String of(GoalTree tree) {
        return Json.text(json -> {
            json.beginObject();
            json.name("format").value(tree.eClass().getEPackage().getNsURI());
            json.name("goalTree");
            write(json, tree);
            json.endObject();
        });
    }

    private static void write(JsonWriter json, EObject object) throws IOException {
        json.beginObject();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            Object value = object.eGet(feature);
            if (value instanceof List<?> list && !list.isEmpty()) {
                json.name(feature.getName()).beginArray();
                for (Object each : list) {
                    write(json, feature, each);
                }
                json.endArray();
            } else if (value != null && !(value instanceof List)) {
                json.name(feature.getName());
                write(json, feature, value);
            }
        }
        json.endObject();
    }

    private static void write(JsonWriter json, EStructuralFeature feature, Object value) throws IOException {
        if (feature instanceof EReference reference && reference.isContainment()) {
            write(json, (EObject) value);
            return;
        }
        switch (value) {
            case Identified target -> json.value(target.getId());
            case Boolean truth -> json.value(truth);
            case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 -> json.value(number.longValue());
            case Number number -> json.value(number);
            default -> json.value(EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value));
        }
    }
}
