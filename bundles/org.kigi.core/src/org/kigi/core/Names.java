package org.kigi.core;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.Indicator;

/** What elements, their types, features and literals are called in front of a user, in both languages. */
public final class Names {

    private static final Texts TEXTS = Texts.of(Names.class, "names");

    private Names() {
    }

    /** The name in that language, else in the other one, else the name of the type; never null nor blank. */
    public static String of(Element element, Language language) {
        String name = preferred(language, element.getName(), element.getNameJa());
        return name.isEmpty() ? typeName(element.eClass(), language) : name;
    }

    /** The goal sentence in that language, else in the other one, else an empty text. */
    public static String statement(Indicator indicator, Language language) {
        return preferred(language, indicator.getStatement(), indicator.getStatementJa());
    }

    /** The sentence of an action in that language, else in the other one, else an empty text. */
    public static String statement(Action action, Language language) {
        return preferred(language, action.getStatement(), action.getStatementJa());
    }

    /** What a class of the metamodel is called, such as "KPI" or 「施策」. */
    public static String typeName(EClass type, Language language) {
        return TEXTS.get(language, "type." + type.getName());
    }

    /** The label of a feature, such as "Baseline" or 「現状値」. */
    public static String featureName(EStructuralFeature feature, Language language) {
        return TEXTS.get(language, "feature." + feature.getEContainingClass().getName() + '.' + feature.getName());
    }

    /** The label of a literal of one of the metamodel's enumerations, such as "Higher is better" or 「高いほど良い」. */
    public static String literalName(Enumerator literal, Language language) {
        return TEXTS.get(language, "literal." + literal.getClass().getSimpleName() + '.' + literal.getName());
    }

    private static String preferred(Language language, String english, String japanese) {
        String first = language == Language.JA ? japanese : english;
        String second = language == Language.JA ? english : japanese;
        return first != null && !first.isBlank() ? first : second != null && !second.isBlank() ? second : "";
    }
}
