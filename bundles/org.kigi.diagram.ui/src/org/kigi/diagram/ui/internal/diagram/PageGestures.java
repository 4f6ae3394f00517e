package org.kigi.diagram.ui.internal.diagram;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.kigi.diagram.Destination;
import org.kigi.diagram.LayerDescription;
import org.kigi.diagram.ModelChange;
import org.kigi.diagram.Node;
import org.kigi.diagram.PaletteTool;
import org.kigi.diagram.ui.internal.EditorActions;
import org.kigi.diagram.ui.internal.EmfCommand;
import org.kigi.model.goaltree.GoaltreePackage.Literals;

/** What clicks and drags on a page set off. */
final class PageGestures implements Gestures {

    private final DiagramPage page;
    private final EditorActions actions;
    private final Consumer<String> messages;
    private final Consumer<Boolean> inPlaceEditing;
    private String told;

    PageGestures(DiagramPage page, EditorActions actions, Consumer<String> messages, Consumer<Boolean> inPlaceEditing) {
        this.page = page;
        this.actions = actions;
        this.messages = messages;
        this.inPlaceEditing = inPlaceEditing;
    }

    @Override
    public void begin() {
        actions.add(Literals.KGI);
    }

    @Override
    public void addBelow(Node node) {
        actions.selection().select(List.of(node.element()));
        actions.addBelow();
    }

    @Override
    public void fold(Node node) {
        page.arranging().fold(List.of(node.element()), node.hiddenBelow() == 0);
    }

    @Override
    public void created(PaletteTool tool, Command command) {
        List<EObject> made = command instanceof EmfCommand change
                ? change.affected().stream().filter(element -> element.eResource() != null).toList() : List.of();
        if (made.isEmpty()) {
            return;
        }
        page.updateIfStale();
        if (tool.kind() == PaletteTool.Kind.EDGE) {
            showLayerOf(tool, made.getFirst());
            page.selection().select(made);
        } else {
            page.selection().select(made);
            page.later(() -> page.rename(made.getFirst()));
        }
    }

    /** Shows the layer that a tool belongs to, when what it has made cannot be seen without. */
    private void showLayerOf(PaletteTool tool, EObject made) {
        if (page.shown().keyOf(made).isEmpty()) {
            DiagramContent content = page.shown().content();
            content.description().layers().stream().map(LayerDescription::name).filter(layer -> content.offers(tool, layer)).findFirst()
                    .ifPresent(layer -> page.arranging().showLayer(layer, true));
            page.updateIfStale();
        }
    }

    @Override
    public void tell(String message) {
        if (!Objects.equals(message, told)) {
            told = message;
            messages.accept(message);
        }
    }

    @Override
    public void editing(boolean open) {
        inPlaceEditing.accept(open);
    }

    @Override
    public boolean open(Node node) {
        Optional<ModelChange> change = page.shown().doubleClick(node);
        change.ifPresent(ModelChange::run);
        Optional<Destination> destination = change.flatMap(ModelChange::destination);
        destination.ifPresent(there -> page.later(() -> page.show(there)));
        return destination.isPresent();
    }
}
