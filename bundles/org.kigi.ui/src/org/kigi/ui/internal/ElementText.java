package org.kigi.ui.internal;

import org.eclipse.emf.ecore.EObject;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Decision;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.ScenarioOverride;
import org.kigi.model.goaltree.Waiver;

/** One line that tells an object of the model from its siblings. */
public final class ElementText {
    private ElementText() {
    }

    public static String of(EObject object, Language language) {
        return switch (object) {
            case Element element -> Names.of(element, language);
            case Influence influence -> name(influence.getSource(), language) + " → " + name(influence.getTarget(), language);
            case ScenarioOverride override -> name(override.getIndicator(), language) + " = " + number(override.getValue());
            case Decision decision when decision.getStatement() != null -> decision.getStatement();
            case Waiver waiver -> (waiver.getRule() == null ? "?" : waiver.getRule()) + ": " + name(waiver.getElement(), language);
            case DatedValue value -> number(value.getValue()) + " · " + (value.getDate() == null ? "?" : value.getDate());
            default -> Names.typeName(object.eClass(), language);
        };
    }

    private static String name(Element element, Language language) {
        return element == null ? "?" : Names.of(element, language);
    }

    private static String number(Double value) {
        return value == null ? "?" : Numbers.text(value);
    }
}
