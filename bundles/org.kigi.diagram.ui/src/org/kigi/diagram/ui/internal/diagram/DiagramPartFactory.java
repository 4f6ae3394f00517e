package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.kigi.diagram.ui.internal.diagram.ShownDiagram.EdgeKey;
import org.kigi.diagram.ui.internal.diagram.ShownDiagram.NodeKey;

/** Makes the edit parts of a diagram, its nodes and its edges. */
final class DiagramPartFactory implements EditPartFactory {

    private final Gestures gestures;

    DiagramPartFactory(Gestures gestures) {
        this.gestures = gestures;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        return switch (model) {
            case ShownDiagram shown -> new DiagramPart(shown, gestures);
            case NodeKey key -> new NodePart(key);
            case EdgeKey key -> new EdgePart(key);
            default -> throw new IllegalArgumentException("No part of a diagram: " + model);
        };
    }
}
