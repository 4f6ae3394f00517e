package org.kigi.diagram.ui.internal.diagram;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.design.Specifications;
import org.kigi.diagram.AwtTextMeasure;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.DiagramDescription;
import org.kigi.diagram.DiagramEngine;
import org.kigi.diagram.DiagramSession;
import org.kigi.diagram.DiagramSpecification;
import org.kigi.diagram.DiagramTools;
import org.kigi.diagram.FilterDescription;
import org.kigi.diagram.GoalTreeReach;
import org.kigi.diagram.LayerDescription;
import org.kigi.diagram.PaletteTool;
import org.kigi.diagram.SpecificationException;
import org.kigi.diagram.ViewSettings;
import org.kigi.diagram.ui.GoalTreeDocument;
import org.kigi.diagram.ui.edit.ArrangeDiagram;
import org.kigi.diagram.ui.view.Arrangement;
import org.kigi.diagram.ui.view.DiagramView;

/**
 * The diagram of a document as it is to be shown: one of those of the specification, with the layers and filters that are on, folded
 * and arranged as the document's view of it has it, or only the part of it that is in focus. Needs no display.
 */
final class DiagramContent {

    private final Language language;
    private final DiagramSpecification specification;
    /** The mappings of nodes seen so far, from which the ids of nodes that are not shown can be told. */
    private final Set<String> mappings = new LinkedHashSet<>();
    private final Map<String, Object> variables = new HashMap<>();
    private GoalTreeDocument document;
    private DiagramDescription description;
    private DiagramTools tools;
    private DiagramSession session;
    private Optional<String> focus = Optional.empty();
    private boolean outdated;

    DiagramContent(GoalTreeDocument document, Language language) {
        this.document = document;
        this.language = language;
        specification = specification(language);
        use(specification.diagrams().getFirst());
    }

    private static DiagramSpecification specification(Language language) {
        try {
            DiagramSpecification specification = DiagramSpecification.load(Specifications.goalTree());
            specification.problems().forEach(problem -> ILog.get().warn(problem.message(language)));
            return specification;
        } catch (SpecificationException e) {
            throw new IllegalStateException(e.message(language), e);
        }
    }

    private void use(DiagramDescription wanted) {
        description = wanted;
        tools = new DiagramTools(wanted);
        focus = Optional.empty();
        openSession();
    }

    private void openSession() {
        if (session != null) {
            session.dispose();
        }
        mappings.clear();
        variables.clear();
        session = new DiagramSession(new DiagramEngine(description, new AwtTextMeasure()), document.tree(), language,
                new GoalTreeReach(document.tree()));
        collectMappings(session.diagram());
        outdated = false;
    }

    private void collectMappings(Diagram diagram) {
        diagram.nodes().forEach(node -> mappings.add(node.mapping()));
    }

    /** Shows another document from now on. */
    void setDocument(GoalTreeDocument other) {
        document = other;
        openSession();
    }

    GoalTreeDocument document() {
        return document;
    }

    Language language() {
        return language;
    }

    DiagramDescription description() {
        return description;
    }

    DiagramTools tools() {
        return tools;
    }

    /** The diagrams of the specification. */
    List<DiagramDescription> diagrams() {
        return specification.diagrams();
    }

    /** Shows another diagram of the specification. */
    void setDiagram(DiagramDescription wanted) {
        if (wanted != description) {
            use(wanted);
        }
    }

    DiagramView view() {
        return document.views().of(description.name());
    }

    /** The command that arranges the present diagram; the elements are those it concerns. */
    ArrangeDiagram arrange(List<? extends EObject> elements, UnaryOperator<DiagramView> change) {
        return new ArrangeDiagram(document, description.name(), elements, change);
    }

    /** The element whose subtree alone is shown. */
    Optional<String> focus() {
        return focus;
    }

    /** Shows only what is below an element, or everything. */
    void setFocus(EObject element) {
        focus = Optional.ofNullable(element).map(EcoreUtil::getID);
    }

    /** Tells that the model or its analysis has changed since the diagram was computed. */
    void outdate() {
        outdated = true;
    }

    /** Computes the diagram and gives everything its place. */
    Diagram compute() {
        if (outdated) {
            session.refresh();
            outdated = false;
        }
        focus = focus.filter(id -> GoalTrees.byId(document.tree(), id).isPresent());
        session.show(settings());
        Diagram diagram = session.diagram();
        collectMappings(diagram);
        Arrangement.arrange(diagram, view());
        diagram.problems().forEach(problem -> ILog.get().warn(problem.message(language)));
        return diagram;
    }

    /** What was chosen for the variables of filters; it is not kept with the file. */
    Map<String, Object> variables() {
        return variables;
    }

    /** What is shown, as the engine asks for it. */
    ViewSettings settings() {
        DiagramView view = view();
        ViewSettings settings = description.defaultSettings();
        for (LayerDescription layer : description.layers()) {
            settings = settings.withLayer(layer.name(), view.layers().getOrDefault(layer.name(), layer.activeByDefault()));
        }
        for (FilterDescription filter : description.filters()) {
            settings = settings.withFilter(filter.name(), view.filters().getOrDefault(filter.name(), filter.activeByDefault()));
        }
        for (String node : nodeIds(view.folded())) {
            settings = settings.withCollapsed(node, true);
        }
        String root = focus.flatMap(id -> nodeIds(List.of(id)).stream().filter(this::isShown).findFirst()).orElse(null);
        for (Map.Entry<String, Object> choice : variables.entrySet()) {
            settings = settings.withVariable(choice.getKey(), choice.getValue());
        }
        return settings.withFocus(root);
    }

    private boolean isShown(String node) {
        return session.diagram().node(node).isPresent();
    }

    /** Whether a tool of the palette is there because of an optional layer. */
    boolean offers(PaletteTool tool, String layer) {
        return tools.palette(Set.of(layer)).contains(tool) && !tools.palette(Set.of()).contains(tool);
    }

    private List<String> nodeIds(Collection<String> elements) {
        return elements.stream().flatMap(element -> mappings.stream().map(mapping -> element + "/" + mapping)).toList();
    }

    void dispose() {
        session.dispose();
    }
}
