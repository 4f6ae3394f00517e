package org.kigi.diagram.ui.internal.diagram;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.kigi.core.GoalTrees;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Person;

/**
 * Finds indicators and actions by a part of their names, in either language, their code, their goal statement or their owner. Upper and
 * lower case count as the same, and so do characters of full and half width.
 */
final class Search {

    private Search() {
    }

    /** Returns what contains all the words, in the order of the tree; nothing for a blank text. */
    static List<EObject> find(GoalTree tree, String text) {
        List<String> words = Stream.of(normal(text).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        List<EObject> found = new ArrayList<>();
        if (!words.isEmpty()) {
            tree.getKgis().forEach(kgi -> collect(kgi, words, found));
        }
        return found;
    }

    private static void collect(Element element, List<String> words, List<EObject> found) {
        String all = normal(texts(element));
        if (words.stream().allMatch(all::contains)) {
            found.add(element);
        }
        GoalTrees.children(element).forEach(child -> collect(child, words, found));
    }

    private static String texts(Element element) {
        Stream<String> own = Stream.of(element.getName(), element.getNameJa());
        Stream<String> more = switch (element) {
            case Indicator indicator -> Stream.concat(
                    Stream.of(indicator.getCode(), indicator.getStatement(), indicator.getStatementJa()), names(indicator.getOwner()));
            case Action action -> Stream.concat(Stream.of(action.getStatement()), names(action.getOwner()));
            default -> Stream.empty();
        };
        return String.join("\n", Stream.concat(own, more).filter(Objects::nonNull).toList());
    }

    private static Stream<String> names(Person person) {
        return person == null ? Stream.empty() : Stream.of(person.getName(), person.getNameJa());
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
