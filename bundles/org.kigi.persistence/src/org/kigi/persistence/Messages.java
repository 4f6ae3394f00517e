package org.kigi.persistence;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.model.goaltree.Element;

/** One-line sentences about files, in both languages. */
final class Messages {
    private static final Texts TEXTS = Texts.of(Messages.class);
    private static final int LONGEST_QUOTE = 60;

    private Messages() {
    }

    /** "file, line, column: reason and next step"; the line may be 0 and the file null. */
    static String sentence(Language language, String file, int line, int column, String group, Enum<?> reason, Object... arguments) {
        Object[] shown = Arrays.stream(arguments).map(a -> shown(language, a)).toArray();
        String key = group + '.' + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String text = TEXTS.get(language, key, shown);
        if (file == null) {
            return text;
        }
        return line > 0 ? TEXTS.get(language, "place", file, line, column, text) : TEXTS.get(language, "file", file, text);
    }

    static Object[] prepend(Object first, Object... others) {
        Object[] all = new Object[others.length + 1];
        all[0] = first;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }

    private static Object shown(Language language, Object argument) {
        return switch (argument) {
            case null -> "";
            case EStructuralFeature feature -> Names.featureName(feature, language);
            case EClass type -> Names.typeName(type, language);
            case EDataType type -> expected(language, type);
            case EObject element -> label(language, element);
            case String text -> quotable(text);
            default -> argument;
        };
    }

    private static String expected(Language language, EDataType type) {
        if (type instanceof EEnum choices) {
            return TEXTS.get(language, "expected.choice",
                    choices.getELiterals().stream().map(ENamedElement::getName).collect(Collectors.joining(", ")));
        }
        return TEXTS.get(language, "expected." + type.getName());
    }

    /** "KPI “New customers”"; for what has no name of its own, "Target of KPI “New customers”". */
    private static String label(Language language, EObject element) {
        if (element.eClass().getEPackage() != Shape.PACKAGE) {
            return quotable(element.eClass().getName());
        }
        String type = Names.typeName(element.eClass(), language);
        if (element instanceof Element named) {
            return TEXTS.get(language, "named", type, quotable(Names.of(named, language)));
        }
        EObject owner = element.eContainer();
        return owner == null ? type : TEXTS.get(language, "part", type, label(language, owner));
    }

    /** The text on one line and of reasonable length. */
    private static String quotable(String text) {
        StringBuilder quotable = new StringBuilder();
        text.codePoints().limit(LONGEST_QUOTE).forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR || Character.getType(c) == Character.FORMAT) {
                quotable.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                quotable.appendCodePoint(c);
            }
        });
        return text.codePointCount(0, text.length()) > LONGEST_QUOTE ? quotable.append('…').toString() : quotable.toString();
    }
}
