package org.kigi.diagram;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.design.Analysis;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.Person;
import org.kigi.validation.Finding;

/**
 * The reach of changes for the services that come with Kigi: what they say of an element, tooltips apart, depends on the element and what
 * belongs to it, the name of its owner, its evaluation and findings, for actions the time of all actions, and on the units and other
 * settings of the whole tree.
 */
public final class GoalTreeReach implements Reach {

    /** References of the tree whose members look nowhere but where they are. */
    private static final Set<EReference> LOCAL = Set.of(GoaltreePackage.Literals.GOAL_TREE__KGIS,
            GoaltreePackage.Literals.GOAL_TREE__INFLUENCES, GoaltreePackage.Literals.GOAL_TREE__PEOPLE,
            GoaltreePackage.Literals.GOAL_TREE__SCENARIOS, GoaltreePackage.Literals.GOAL_TREE__REVIEWS,
            GoaltreePackage.Literals.GOAL_TREE__WAIVERS);
    private static final Set<EStructuralFeature> TIMES = Set.of(GoaltreePackage.Literals.ACTION__START,
            GoaltreePackage.Literals.ACTION__END);

    private final GoalTree tree;
    private Map<Indicator, IndicatorEvaluation> evaluations;
    private Map<EObject, List<Finding>> findings;
    private LocalDate asOf;

    /** For one session on a tree; it compares with what it saw when it was last asked. */
    public GoalTreeReach(GoalTree tree) {
        this.tree = tree;
    }

    /** What was found on the way through the changes. */
    private static final class Found {
        private final Set<EObject> elements = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<Person> people = Collections.newSetFromMap(new IdentityHashMap<>());
        private boolean everything;
        private boolean actions;
    }

    @Override
    public Predicate<EObject> of(List<Notification> changes) {
        Found found = new Found();
        found.everything = evaluations == null;
        changes.forEach(c -> find(c, found));
        compareAnalysis(found);
        if (found.everything) {
            return element -> true;
        }
        return element -> found.elements.contains(element) || element instanceof Action action
                && (found.actions || found.people.contains(action.getOwner()))
                || element instanceof Indicator indicator && found.people.contains(indicator.getOwner());
    }

    private static void find(Notification change, Found found) {
        Object feature = change.getFeature();
        switch (change.getNotifier()) {
            case GoalTree whole when feature instanceof EAttribute || !LOCAL.contains(feature) -> found.everything = true;
            case GoalTree whole -> { }
            case Person person -> found.people.add(person);
            case Influence influence -> found.elements.add(influence);
            case EObject element -> {
                Optional<EObject> shown = shown(element);
                shown.ifPresent(found.elements::add);
                EStructuralFeature place = topFeature(element);
                found.everything |= shown.isEmpty() && place != null && !LOCAL.contains(place);
                found.actions |= feature != null && TIMES.contains(feature);
            }
            default -> found.everything = true;
        }
        found.actions |= movesActions(change);
    }

    /** Whether actions came in or went out. */
    private static boolean movesActions(Notification change) {
        if (change.getFeature() instanceof EReference reference && reference.isContainment()) {
            for (Object value : new Object[] { change.getOldValue(), change.getNewValue() }) {
                for (Object member : value instanceof List<?> several ? several : Collections.singletonList(value)) {
                    if (member instanceof Action || member instanceof EObject element && contains(element)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean contains(EObject element) {
        Iterator<EObject> all = element.eAllContents();
        boolean found = false;
        while (!found && all.hasNext()) {
            found = all.next() instanceof Action;
        }
        return found;
    }

    /** The indicator or action that an element is or belongs to. */
    private static Optional<EObject> shown(EObject element) {
        EObject at = element;
        while (at != null && !(at instanceof Indicator || at instanceof Action || at instanceof Influence)) {
            at = at.eContainer();
        }
        return Optional.ofNullable(at);
    }

    /** The reference of the tree that leads to an element; null for one that is in no tree any more. */
    private static EStructuralFeature topFeature(EObject element) {
        EObject at = element;
        while (at.eContainer() != null && !(at.eContainer() instanceof GoalTree)) {
            at = at.eContainer();
        }
        return at.eContainingFeature();
    }

    private void compareAnalysis(Found found) {
        Optional<Analysis> analysis = Analysis.of(tree);
        Map<Indicator, IndicatorEvaluation> newEvaluations = analysis.map(a -> a.evaluation().indicators()).orElse(Map.of());
        Map<EObject, List<Finding>> newFindings = analysis.map(a -> a.findings().stream().collect(Collectors.groupingBy(
                f -> shown(f.element()).orElse(tree)))).orElse(Map.of());
        LocalDate newDay = analysis.map(a -> a.evaluation().asOf()).orElse(null);
        if (evaluations != null) {
            differing(evaluations, newEvaluations, found);
            differing(findings, newFindings, found);
            found.actions |= !Objects.equals(asOf, newDay);
        }
        evaluations = new HashMap<>(newEvaluations);
        findings = newFindings;
        asOf = newDay;
    }

    private static <K extends EObject, V> void differing(Map<K, V> before, Map<K, V> after, Found found) {
        for (Map.Entry<K, V> entry : after.entrySet()) {
            V old = before.get(entry.getKey());
            if (old != entry.getValue() && !entry.getValue().equals(old)) {
                found.elements.add(entry.getKey());
            }
        }
        for (K key : before.keySet()) {
            if (!after.containsKey(key)) {
                found.elements.add(key);
            }
        }
    }
}
