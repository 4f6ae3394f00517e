package org.kigi.diagram.ui.internal.diagram;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.diagram.Node;
import org.kigi.diagram.PaletteTool;
import org.kigi.diagram.ui.edit.Placement;
import org.kigi.diagram.ui.internal.ElementLabels;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoaltreePackage.Literals;

/** Why something cannot be put where the user wants it, in the words of the domain. */
final class Refusals {

    private static final Texts TEXTS = Texts.of(Refusals.class);

    private Refusals() {
    }

    /** Why a tool makes nothing on a node, or on the empty diagram where that is null. */
    static Optional<String> creating(PaletteTool tool, Node on, Language language) {
        Optional<EClass> type = ElementLabels.typeAtEndOf(tool.name());
        if (type.isEmpty()) {
            return Optional.of(TEXTS.get(language, "refusal.notHere", tool.label(language)));
        }
        String name = Names.typeName(type.get(), language);
        if (on == null) {
            return Optional.of(TEXTS.get(language, "refusal.needsParent", name));
        }
        return Optional.of(isTop(type.get()) ? TEXTS.get(language, "refusal.createTop", name)
                : TEXTS.get(language, "refusal.below", name, Names.typeName(on.element().eClass(), language)));
    }

    /** Why elements cannot be moved below another. */
    static Optional<String> movingBelow(List<? extends EObject> moved, EObject parent, Language language) {
        for (EObject element : moved) {
            if (element == parent || moved.contains(parent)) {
                return Optional.empty();
            }
            if (EcoreUtil.isAncestor(element, parent)) {
                return Optional.of(TEXTS.get(language, "refusal.descendant", name(element, language), name(parent, language)));
            }
            if (!Placement.accepts(parent, element.eClass())) {
                String type = Names.typeName(element.eClass(), language);
                return Optional.of(isTop(element.eClass()) ? TEXTS.get(language, "refusal.top", type)
                        : TEXTS.get(language, "refusal.below", type, Names.typeName(parent.eClass(), language)));
            }
        }
        return Optional.empty();
    }

    /** Why elements cannot be moved beside another. */
    static Optional<String> movingBeside(List<? extends EObject> moved, EObject sibling, Language language) {
        if (moved.contains(sibling) || sibling.eContainer() == null) {
            return Optional.empty();
        }
        for (EObject element : moved) {
            if (isTop(sibling.eClass()) && !isTop(element.eClass())) {
                return Optional.of(TEXTS.get(language, "refusal.besideTop", Names.typeName(element.eClass(), language),
                        Names.typeName(sibling.eClass(), language)));
            }
        }
        return movingBelow(moved, sibling.eContainer(), language);
    }

    /** Why two elements cannot be connected. */
    static Optional<String> connecting(Node source, Node target, Language language) {
        return source == null || target == null || source == target ? Optional.empty() : Optional.of(TEXTS.get(language,
                "refusal.connect", Names.typeName(source.element().eClass(), language), Names.typeName(target.element().eClass(), language)));
    }

    /** Why an edge cannot lead from one element to another. */
    static Optional<String> reconnecting(Node source, Node target, Language language) {
        if (source == target) {
            return Optional.of(TEXTS.get(language, "refusal.itself", name(source.element(), language)));
        }
        return source.element().eClass() != Literals.ACTION && target.element().eClass() != Literals.ACTION
                ? Optional.of(TEXTS.get(language, "refusal.twice", name(source.element(), language), name(target.element(), language)))
                : connecting(source, target, language);
    }

    /** Why elements of another tree cannot be dropped. */
    static Optional<String> fromElsewhere(Language language) {
        return Optional.of(TEXTS.get(language, "refusal.otherFile"));
    }

    private static boolean isTop(EClass type) {
        return type == Literals.KGI;
    }

    private static String name(EObject element, Language language) {
        return element instanceof Element named ? Names.of(named, language) : Names.typeName(element.eClass(), language);
    }
}
