package org.kigi.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.evaluation.Evaluation;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.validation.Finding;
import org.kigi.validation.smart.IncrementalValidator;

/**
 * The evaluation and the findings of a goal tree, kept on its root for whoever shows the tree: computed when first
 * asked for, forgotten when the model changes; where findings are kept up, only what depends on the change is computed again. Not
 * thread-safe; it belongs to the thread that edits the tree.
 */
public final class Analysis extends EContentAdapter {

    private final GoalTree tree;
    private final Supplier<Evaluation> evaluate;
    private final Function<Evaluation, List<Finding>> validate;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    /** Null where nothing is kept up. */
    private final Supplier<IncrementalValidator> validateLive;
    private IncrementalValidator validator;
    private Evaluation evaluation;
    private List<Finding> findings;
    private Map<Identified, List<Finding>> byElement;
    private final Map<Class<?>, Object> derived = new HashMap<>();

    private Analysis(GoalTree tree, Supplier<Evaluation> evaluate, Function<Evaluation, List<Finding>> validate,
            Supplier<IncrementalValidator> validateLive) {
        this.tree = tree;
        this.evaluate = evaluate;
        this.validate = validate;
        this.validateLive = validateLive;
    }

    /**
     * Puts an analysis on a tree, in place of the one that may be there. Neither function is called before somebody asks.
     */
    public static Analysis attach(GoalTree tree, Supplier<Evaluation> evaluate, Function<Evaluation, List<Finding>> validate) {
        return attach(new Analysis(tree, evaluate, validate, null));
    }

    /**
     * Puts an analysis on a tree that is being edited, in place of the one that may be there.
     *
     * @param validate called before the first evaluation and after each {@link #refresh}
     */
    public static Analysis attachLive(GoalTree tree, Supplier<IncrementalValidator> validate) {
        return attach(new Analysis(tree, null, null, validate));
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
        if (validateLive != null) {
            return validator().evaluation();
        }
        if (evaluation == null) {
            evaluation = evaluate.get();
        }
        return evaluation;
    }

    private IncrementalValidator validator() {
        if (validator == null) {
            validator = validateLive.get();
        }
        return validator;
    }

    /** The findings on the tree as it is now. */
    public List<Finding> findings() {
        if (findings == null) {
            findings = validateLive != null ? validator().findings() : List.copyOf(validate.apply(evaluation()));
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
        validator = null;
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
        evaluation = null;
        if (validator != null) {
            validator.changed(notification);
        }
        forgetFindings();
    }
}
