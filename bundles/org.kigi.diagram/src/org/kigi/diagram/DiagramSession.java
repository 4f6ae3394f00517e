package org.kigi.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.kigi.core.Language;

/**
 * A diagram that is kept up to date with its model: {@link #refresh()} computes what a change can have altered, and leaves the rest as it
 * is. Not thread-safe; it belongs to the thread that edits the model.
 */
public final class DiagramSession {

    private final DiagramEngine engine;
    private final EObject root;
    private final Language language;
    private final Reach reach;
    private final List<Notification> changes = new ArrayList<>();
    private final EContentAdapter listener = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
                changes.add(notification);
            }
        }
    };
    private ViewSettings settings;
    private Diagram diagram;

    /** A session that knows nothing of the services: it evaluates all expressions again, but keeps the nodes that look as before. */
    public DiagramSession(DiagramEngine engine, EObject root, Language language) {
        this(engine, root, language, Reach.EVERYTHING);
    }

    /** A session that evaluates expressions only for the elements that may look different. */
    public DiagramSession(DiagramEngine engine, EObject root, Language language, Reach reach) {
        this.engine = engine;
        this.root = root;
        this.language = language;
        this.reach = reach;
        settings = engine.description().defaultSettings();
        root.eAdapters().add(listener);
    }

    /** The diagram as it was computed last; computed now if it never was. */
    public Diagram diagram() {
        if (diagram == null) {
            compute();
        }
        return diagram;
    }

    public ViewSettings settings() {
        return settings;
    }

    /** Shows something else of the model from now on; the diagram is computed anew when it is next asked for. */
    public void show(ViewSettings newSettings) {
        if (!settings.equals(Objects.requireNonNull(newSettings))) {
            settings = newSettings;
            diagram = null;
        }
    }

    /**
     * The diagram of the model as it is now. A node or an edge that looks as before is the same object, where it was; a node that looks
     * different is a new one of the same id, in the same place; those with something folded away below are always new. Where new nodes
     * belong, and where the others have to make room, is left to a {@link TreeLayout}.
     */
    public Diagram refresh() {
        if (diagram == null || !diagram.problems().isEmpty()) {
            compute();
        } else {
            List<Notification> since = List.copyOf(changes);
            changes.clear();
            diagram = engine.recompute(diagram, settings, reach.of(since));
        }
        return diagram;
    }

    private void compute() {
        List<Notification> since = List.copyOf(changes);
        changes.clear();
        reach.of(since);
        diagram = engine.compute(root, language, settings);
    }

    /** Stops listening to the model. */
    public void dispose() {
        root.eAdapters().remove(listener);
    }
}
