package org.kigi.ui.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.design.Analysis;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.forecast.Outlooks;
import org.kigi.measurement.CsvSeriesStore;
import org.kigi.measurement.Series;
import org.kigi.measurement.SeriesStore;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.ui.goals.SourceFile;

/**
 * A goal tree as it was at one moment, for work in the background: it does not follow the changes that are made in the editor meanwhile.
 * Safe for several threads, except where said otherwise.
 */
public final class Snapshot {
    private final GoalTree original;
    private final Map<EObject, EObject> copies;
    private final Map<EObject, EObject> originals = new HashMap<>();
    private final Evaluator evaluator;
    private Evaluation evaluation;
    private Outlooks outlooks;

    private Snapshot(GoalTree tree, LocalDate asOf) {
        original = tree;
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        copier.copy(tree);
        copier.copyReferences();
        copies = copier;
        copies.forEach((element, copy) -> originals.put(copy, element));
        Optional<Path> folder = SourceFile.of(tree).map(file -> file.getLocation().toPath().getParent());
        SeriesStore store = folder.isPresent() ? new CsvSeriesStore(folder.get()) : location -> Series.EMPTY;
        evaluator = new Evaluator(store, asOf);
    }

    /** The tree that holds an element as it is now, the same for all who ask before the next change. In the display's thread. */
    public static Optional<Snapshot> of(EObject element) {
        return Analysis.of(element).map(analysis -> analysis.derived(Snapshot.class,
            tree -> new Snapshot(tree, analysis.evaluation().asOf())));
    }

    /** The tree of which this is a copy. */
    public GoalTree original() {
        return original;
    }

    public GoalTree tree() {
        return copy(original);
    }

    /** The element of the copy that stands for one of the tree. */
    @SuppressWarnings("unchecked")
    public <T extends Identified> T copy(T element) {
        return (T) copies.get(element);
    }

    /** The element of the tree for which one of the copy stands. */
    @SuppressWarnings("unchecked")
    public <T extends Identified> T original(T copy) {
        return (T) originals.get(copy);
    }

    public Evaluator evaluator() {
        return evaluator;
    }

    /** The evaluation of the copy; takes a moment the first time. */
    public synchronized Evaluation evaluation() {
        if (evaluation == null) {
            evaluation = evaluator.evaluate(tree());
        }
        return evaluation;
    }

    public synchronized Outlooks outlooks() {
        if (outlooks == null) {
            outlooks = new Outlooks(evaluation());
        }
        return outlooks;
    }
}
