package org.kigi.diagram.ui.internal.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.dnd.AbstractTransferDropTargetListener;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.kigi.diagram.ui.internal.ElementSelection;

/** Lets elements that are dragged from elsewhere, such as from the explorer, be dropped on a node as if their own nodes were dragged. */
final class ElementDrop extends AbstractTransferDropTargetListener {

    /** Elements that are being dragged; none where they belong to another tree. */
    static final class ElementsRequest extends ChangeBoundsRequest {

        private List<EObject> elements = List.of();

        ElementsRequest() {
            super(RequestConstants.REQ_ADD);
        }

        List<EObject> elements() {
            return elements;
        }
    }

    private final ElementSelection selection;

    ElementDrop(EditPartViewer viewer, ElementSelection selection) {
        super(viewer, LocalSelectionTransfer.getTransfer());
        this.selection = selection;
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return !dragged().isEmpty() && super.isEnabled(event);
    }

    private static List<EObject> dragged() {
        List<EObject> dragged = new ArrayList<>();
        if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection structured) {
            structured.forEach(each -> {
                if (each instanceof EObject element) {
                    dragged.add(element);
                }
            });
        }
        return dragged;
    }

    @Override
    protected Request createTargetRequest() {
        return new ElementsRequest();
    }

    @Override
    protected void updateTargetRequest() {
        ElementsRequest request = (ElementsRequest) getTargetRequest();
        request.setLocation(getDropLocation());
        request.elements = selection.inTree(dragged());
    }

    @Override
    protected void handleDragOver() {
        super.handleDragOver();
        Command command = getTargetEditPart() == null ? null : getCommand();
        boolean executable = command != null && command.canExecute();
        boolean movable = (getCurrentEvent().operations & DND.DROP_MOVE) != 0;
        getCurrentEvent().detail = !executable ? DND.DROP_NONE : movable ? DND.DROP_MOVE : DND.DROP_COPY;
    }

    @Override
    protected void handleDrop() {
        super.handleDrop();
        if (getCurrentEvent().detail != DND.DROP_NONE) {
            selection.select(((ElementsRequest) getTargetRequest()).elements());
        }
    }
}
