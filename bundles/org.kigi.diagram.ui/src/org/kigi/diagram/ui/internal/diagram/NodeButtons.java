package org.kigi.diagram.ui.internal.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.tools.ConnectionDragCreationTool;
import org.eclipse.gef.commands.Command;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.diagram.Node;
import org.kigi.diagram.PaletteTool;
import org.kigi.diagram.ui.edit.Building;

/** The buttons at the side of a selected node where its tree grows. */
final class NodeButtons {

    private static final Texts TEXTS = Texts.of(NodeButtons.class);
    /** Where nodes are drawn smaller than this, buttons would hide them. */
    private static final double LEAST_ZOOM = 0.4;

    private NodeButtons() {
    }

    static List<NodeButton> of(NodePart part, Node node) {
        List<NodeButton> buttons = new ArrayList<>();
        if (((DiagramRootPart) part.getRoot()).getZoomManager().getZoom() < LEAST_ZOOM) {
            return buttons;
        }
        ShownDiagram shown = part.shown();
        Language language = shown.language();
        connection(shown, node).ifPresent(tool -> buttons.add(new NodeButton(part, NodeButton.Sign.CONNECT, -1,
                TEXTS.get(language, "button.connect", tool.label(language)), () -> connecting(part, tool))));
        boolean foldable = node.hiddenBelow() > 0 || !shown.children(node).isEmpty();
        if (foldable && node.pillBounds() == null) {
            buttons.add(new NodeButton(part, NodeButton.Sign.FOLD, 0, TEXTS.get(language, "button.fold"),
                    () -> new ClickTracker(() -> part.gestures().fold(node))));
        }
        if (Building.childType(node.element()).isPresent()) {
            buttons.add(new NodeButton(part, NodeButton.Sign.ADD, foldable ? 1 : 0, TEXTS.get(language, "button.add"),
                    () -> new ClickTracker(() -> part.gestures().addBelow(node))));
        }
        return buttons;
    }

    /** The first tool that can connect the node with some other one that is shown. */
    private static Optional<PaletteTool> connection(ShownDiagram shown, Node node) {
        return shown.allTools().stream().filter(tool -> tool.kind() == PaletteTool.Kind.EDGE)
                .filter(tool -> shown.diagram().nodes().stream()
                        .anyMatch(other -> other != node && shown.connect(tool, node, other) != null))
                .findFirst();
    }

    private static DragTracker connecting(NodePart part, PaletteTool tool) {
        Gestures gestures = part.gestures();
        return new ConnectionDragCreationTool(new CreationTools.Template(tool)) {
            @Override
            protected boolean updateTargetUnderMouse() {
                if (isInState(STATE_INITIAL)) {
                    setTargetEditPart(part);
                    return true;
                }
                return super.updateTargetUnderMouse();
            }

            @Override
            protected void executeCommand(Command command) {
                super.executeCommand(command);
                gestures.created(tool, command);
            }
        };
    }
}
