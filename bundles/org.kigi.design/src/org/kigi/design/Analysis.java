package org.kigi.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.LiveEvaluation;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Decision;
import org.kigi.model.goaltree.EffectStudy;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.Person;
import org.kigi.model.goaltree.Review;
import org.kigi.model.goaltree.Scenario;
import org.kigi.model.goaltree.ScenarioOverride;
import org.kigi.model.goaltree.Waiver;
import org.kigi.validation.Finding;

/**
 * The evaluation and the findings of a goal tree, kept on its root for whoever shows the tree: computed when first
 * asked for, forgotten when the model changes; of a live evaluation only what depends on the change is computed again. Not thread-safe; it belongs to the thread that edits the tree.
 */
public final class Analysis extends EContentAdapter {

    private final GoalTree tree;
    private final Supplier<Evaluation> evaluate;
    private final Function<Evaluation, List<Finding>> validate;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    /** Null for an evaluation that is not live. */
    private final Function<Indicator, Evaluation> evaluateChanged;
    /** What changed since the evaluation. */
    private final Set<Indicator> changed = new LinkedHashSet<>();
    private Evaluation evaluation;
    private List<Finding> findings;
    private Map<Identified, List<Finding>> byElement;
    private final Map<Class<?>, Object> derived = new HashMap<>();

    private Analysis(GoalTree tree, Supplier<Evaluation> evaluate, Function<Indicator, Evaluation> evaluateChanged,
            Function<Evaluation, List<Finding>> validate) {
        this.tree = tree;
        this.evaluate = evaluate;
        this.evaluateChanged = evaluateChanged;
        this.validate = validate;
    }

    /**
     * Puts an analysis on a tree, in place of the one that may be there. Neither function is called before somebody asks.
     */
    public static Analysis attach(GoalTree tree, Supplier<Evaluation> evaluate, Function<Evaluation, List<Finding>> validate) {
        return attach(new Analysis(tree, evaluate, null, validate));
    }

    /**
     * Puts an analysis on a tree that is being edited, in place of the one that may be there.
     *
     * @param evaluate called before the first evaluation and after each {@link #refresh}
     */
    public static Analysis attachLive(GoalTree tree, Supplier<LiveEvaluation> evaluate, Function<Evaluation, List<Finding>> validate) {
        AtomicReference<LiveEvaluation> live = new AtomicReference<>();
        return attach(new Analysis(tree, () -> {
            live.set(evaluate.get());
            return live.get().evaluation();
        }, indicator -> live.get().changed(indicator), validate));
    }

    private static Analysis attach(Analysis analysis) {
        on(analysis.tree).ifPresent(Analysis::dispose);
        analysis.tree.eAdapters().add(analysis);
        return analysis;
    }

    /** The analysis on the tree that holds an element, if somebody attached one. */
    public static Optional<Analysis> of(EObject anyElementOfTree) {
        return anyElementOfTree == null ? Optional.empty() : on(EcoreUtil.getRootContainer(anyElementOfTree));
    }

    private static Optional<Analysis> on(EObject root) {
        return root.eAdapters().stream().filter(Analysis.class::isInstance).map(Analysis.class::cast).filter(a -> a.tree == root)
                .findFirst();
    }

    /** The evaluation of the tree as it is now. */
    public Evaluation evaluation() {
        if (evaluation == null) {
            evaluation = evaluate.get();
        } else {
            changed.forEach(indicator -> evaluation = evaluateChanged.apply(indicator));
        }
        changed.clear();
        return evaluation;
    }

    /** The findings on the tree as it is now. */
    public List<Finding> findings() {
        if (findings == null) {
            findings = List.copyOf(validate.apply(evaluation()));
        }
        return findings;
    }

    /** The findings on one element, in their order. */
    public List<Finding> findingsOf(Identified element) {
        if (byElement == null) {
            byElement = findings().stream().collect(Collectors.groupingBy(Finding::element));
        }
        return byElement.getOrDefault(element, List.of());
    }

    /** Something computed from the tree as it is now, kept by its type until the next change. */
    public <T> T derived(Class<T> type, Function<GoalTree, T> compute) {
        Object known = derived.get(type);
        if (known == null) {
            known = compute.apply(tree);
            derived.put(type, known);
        }
        return type.cast(known);
    }

    /** Forgets what was computed, since something outside the model changed (readings, rules), and tells the listeners. */
    public void refresh() {
        evaluation = null;
        forgetFindings();
    }

    private void forgetFindings() {
        findings = null;
        byElement = null;
        derived.clear();
        new ArrayList<>(listeners).forEach(Runnable::run);
    }

    /** Calls a listener each time that earlier answers no longer hold. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Takes the analysis off its tree. */
    public void dispose() {
        tree.eAdapters().remove(this);
        listeners.clear();
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER) {
            return;
        }
        Object notifier = notification.getNotifier();
        Indicator indicator = notifier instanceof DatedValue value && value.eContainer() instanceof Indicator owner ? owner
                : notifier instanceof Indicator own && notification.getFeature() != Literals.INDICATOR__DRIVERS ? own : null;
        if (evaluateChanged == null || indicator == null && isEvaluated(notifier)) {
            evaluation = null;
        } else if (indicator != null) {
            changed.add(indicator);
        }
        forgetFindings();
    }

    /** False for what has no influence on any number. */
    private static boolean isEvaluated(Object notifier) {
        return !(notifier instanceof Action || notifier instanceof EffectStudy || notifier instanceof Person
                || notifier instanceof Influence || notifier instanceof Scenario || notifier instanceof ScenarioOverride
                || notifier instanceof Review || notifier instanceof Decision || notifier instanceof Waiver);
    }
}
