package org.kigi.diagram;

import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.kigi.core.Language;

/** Computes a diagram from a model as a specification says. Neither changes the model nor keeps anything of it. */
public final class DiagramEngine {

    private final DiagramDescription description;
    private final TextMeasure measure;

    /** For the first diagram of a specification, measured with {@link AwtTextMeasure}. */
    public DiagramEngine(DiagramSpecification specification) {
        this(specification.diagrams().getFirst(), new AwtTextMeasure());
    }

    public DiagramEngine(DiagramDescription description, TextMeasure measure) {
        this.description = description;
        this.measure = measure;
    }

    public DiagramDescription description() {
        return description;
    }

    /** The diagram of a model with what is shown by default; nodes have their sizes, and no positions yet. */
    public Diagram compute(EObject root, Language language) {
        return compute(root, language, description.defaultSettings());
    }

    /** The same with just the named optional layers, and no filter. */
    public Diagram compute(EObject root, Language language, Set<String> layers) {
        return compute(root, language, ViewSettings.ofLayers(layers));
    }

    /** The same with these layers, filters and folded subtrees. */
    public Diagram compute(EObject root, Language language, ViewSettings settings) {
        return new Computation(this, root, language, settings, null, e -> true).diagram();
    }

    /**
     * The diagram again, after a change that can have altered only the looks of the elements that {@code affected} is true for. What looks
     * as before is the same object as before, at the place where it was.
     */
    Diagram recompute(Diagram before, ViewSettings settings, Predicate<EObject> affected) {
        return new Computation(this, before.element(), before.language(), settings, before, affected).diagram();
    }

    TextMeasure measure() {
        return measure;
    }
}
