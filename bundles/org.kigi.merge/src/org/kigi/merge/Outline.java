package org.kigi.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.core.Language;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.XmiGoalStore;

/** A goal tree as text for people: one line for each element and each of its values, without ids. Tools that compare lines show that. */
public final class Outline {

    private Outline() {
    }

    /** The text of a goal tree; other files as they are. */
    public static String of(String name, byte[] content, Language language) throws UnreadableModelException {
        boolean isTree = FileKind.of(name).equals(Optional.of(FileKind.GOAL_TREE));
        return isTree ? of(new XmiGoalStore().fromBytes(content, name), language)
                : new String(content, StandardCharsets.UTF_8);
    }

    /** The text of a tree. */
    public static String of(GoalTree tree, Language language) {
        Sentences sentences = new Sentences(language);
        StringBuilder text = new StringBuilder();
        record Open(Identified element, int depth) {
        }
        Deque<Open> open = new ArrayDeque<>(List.of(new Open(tree, 0)));
        while (!open.isEmpty()) {
            Open next = open.pop();
            text.append("  ".repeat(next.depth)).append(Sentences.capitalized(sentences.label(next.element))).append('\n');
            for (EStructuralFeature feature : next.element.eClass().getEAllStructuralFeatures()) {
                append(text, next.element, feature, next.depth + 1, sentences);
            }
            List<Identified> children = new ArrayList<>();
            next.element.eContents().forEach(child -> children.add((Identified) child));
            children.reversed().forEach(child -> open.push(new Open(child, next.depth + 1)));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Identified element, EStructuralFeature feature, int depth, Sentences sentences) {
        boolean isShown = element.eIsSet(feature) && (feature instanceof EAttribute attribute && !attribute.isID()
                || feature instanceof EReference reference && !reference.isContainment());
        if (!isShown) {
            return;
        }
        String value = feature instanceof EReference links && feature.isMany()
                ? sentences.join(Trees.list(element, links).stream().map(each -> sentences.value(element, feature, each)).toList())
                : sentences.value(element, feature, element.eGet(feature));
        text.append("  ".repeat(depth)).append(sentences.feature(feature)).append(": ").append(value.replaceAll("\\R", " ⏎ ")).append('\n');
    }
}
