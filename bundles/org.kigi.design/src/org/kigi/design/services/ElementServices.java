package org.kigi.design.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.design.Analysis;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.Decision;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Person;
import org.kigi.model.goaltree.ScenarioOverride;
import org.kigi.model.goaltree.Waiver;
import org.kigi.validation.Finding;
import org.kigi.validation.Severity;

/** Services for everything that has a name, and for the tools. */
public final class ElementServices {

    private static final Texts TEXTS = Texts.of(ElementServices.class);

    private final Language language;

    /** In the language of the workbench. */
    public ElementServices() {
        this(Language.of(Locale.getDefault()));
    }

    public ElementServices(Language language) {
        this.language = language;
    }

    /** The name in the diagram's language. */
    public String displayName(Element self) {
        return Names.of(self, language);
    }

    /** Whether the name that the diagram shows is {@code nameJa}. */
    public boolean showsJapaneseName(Element self) {
        return language == Language.JA && self.getNameJa() != null && !self.getNameJa().isBlank();
    }

    /** Whether the name that the diagram shows is {@code name}. */
    public boolean showsName(Element self) {
        return !showsJapaneseName(self);
    }

    /** The name as it is stored, to begin editing with. */
    public String editableName(Element self) {
        String name = showsJapaneseName(self) ? self.getNameJa() : self.getName();
        return name == null ? "" : name;
    }

    /** An id for a new element. */
    public String newId(EObject self) {
        return UUID.randomUUID().toString();
    }

    /** A name for an element that was just made: "New KPI", or "New KPI 2" where a sibling is called that already. */
    public String newName(Element self) {
        String base = TEXTS.get(language, "new", Names.typeName(self.eClass(), language));
        Set<String> taken = new LinkedHashSet<>();
        for (EObject sibling : self.eContainer() == null ? List.<EObject>of() : self.eContainer().eContents()) {
            if (sibling != self && sibling instanceof Element element) {
                taken.add(element.getName());
            }
        }
        String name = base;
        for (int n = 2; taken.contains(name); n++) {
            name = base + " " + n;
        }
        return name;
    }

    public boolean isGoalTree(EObject self) {
        return self instanceof GoalTree;
    }

    public boolean isIndicator(EObject self) {
        return self instanceof Indicator;
    }

    /** Whether a KPI or an action may be moved below an element: below an indicator that is not itself nor its own driver. */
    public boolean canMoveTo(Element self, EObject newParent) {
        return (self instanceof KPI || self instanceof Action) && newParent instanceof Indicator && newParent != self.eContainer()
                && !EcoreUtil.isAncestor(self, newParent);
    }

    /** What has no meaning any more once an element and all below it is gone: influences, decisions, assumptions and waivers on them. */
    public List<EObject> dependents(EObject self) {
        List<EObject> dependents = new ArrayList<>();
        EObject root = EcoreUtil.getRootContainer(self);
        root.eAllContents().forEachRemaining(o -> {
            if (subjectsOf(o).stream().anyMatch(s -> EcoreUtil.isAncestor(self, s)) && !EcoreUtil.isAncestor(self, o)) {
                dependents.add(o);
            }
        });
        return dependents;
    }

    private static List<EObject> subjectsOf(EObject object) {
        List<EObject> subjects = new ArrayList<>();
        switch (object) {
            case Influence influence -> {
                subjects.add(influence.getSource());
                subjects.add(influence.getTarget());
            }
            case Decision decision -> subjects.add(decision.getSubject());
            case ScenarioOverride assumption -> subjects.add(assumption.getIndicator());
            case Waiver waiver -> subjects.add(waiver.getElement());
            default -> { }
        }
        subjects.removeIf(s -> s == null);
        return subjects;
    }

    /**
     * Whether one of the people owns the element or something below it. What nobody can own, such as an influence, is everybody's.
     * {@code people} is a person or a collection of people, as Sirius gives them.
     */
    public boolean isOfOrLeadsTo(EObject self, Object people) {
        return isOf(self, people) || self instanceof Indicator indicator
                && GoalTrees.children(indicator).stream().anyMatch(c -> isOfOrLeadsTo(c, people));
    }

    /** Whether one of the people owns the element or an action for it; otherwise as {@link #isOfOrLeadsTo}. */
    public boolean isOfOrActsFor(EObject self, Object people) {
        return isOf(self, people) || self instanceof Indicator indicator && indicator.getActions().stream().anyMatch(a -> isOf(a, people));
    }

    private static boolean isOf(EObject element, Object people) {
        return switch (element) {
            case Action action -> isAmong(action.getOwner(), people);
            case Indicator indicator -> isAmong(indicator.getOwner(), people);
            default -> true;
        };
    }

    private static boolean isAmong(Person owner, Object people) {
        return owner != null && (people instanceof Collection<?> several ? several.contains(owner) : owner == people);
    }

    /** Whether the checks found anything on the element or on its baseline, target and milestones. */
    public boolean hasFindings(Element self) {
        return !findings(self).isEmpty();
    }

    /** Whether the element is drawn with a mark: an indicator or an action that the checks found something on. */
    public boolean isMarked(Element self) {
        return (self instanceof Indicator || self instanceof Action) && hasFindings(self);
    }

    public boolean hasErrors(Element self) {
        return findings(self).stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    public boolean hasWarnings(Element self) {
        return findings(self).stream().anyMatch(f -> f.severity() == Severity.WARNING);
    }

    /** How many findings there are. */
    public String findingsCount(Element self) {
        return Integer.toString(findings(self).size());
    }

    /** The findings, one line each, the gravest first. */
    public String findingsText(Element self) {
        return findings(self).stream().sorted((a, b) -> b.severity().compareTo(a.severity()))
                .map(f -> TEXTS.get(language, "finding", f.severity().label(language), f.message(language)))
                .collect(Collectors.joining("\n"));
    }

    private static List<Finding> findings(Element self) {
        Optional<Analysis> analysis = Analysis.of(self);
        if (analysis.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(analysis.get().findingsOf(self));
        for (EObject part : self.eContents()) {
            if (part instanceof Identified identified && !(part instanceof Element)) {
                findings.addAll(analysis.get().findingsOf(identified));
            }
        }
        return findings;
    }
}
