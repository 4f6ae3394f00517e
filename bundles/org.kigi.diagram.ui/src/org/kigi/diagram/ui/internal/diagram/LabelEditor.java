package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Text;

/** A text field over the label of a node. */
final class LabelEditor extends DirectEditManager {

    private static final int LABEL_SIZE = 13;

    private final NodePart part;
    private final String text;
    private Font font;

    LabelEditor(NodePart part, String text) {
        super(part, TextCellEditor.class, new OverLabel(part));
        this.part = part;
        this.text = text;
    }

    private double zoom() {
        return ((DiagramRootPart) part.getRoot()).getZoomManager().getZoom();
    }

    @Override
    protected void initCellEditor() {
        Text field = (Text) getCellEditor().getControl();
        font = part.shown().typography().field(LABEL_SIZE * zoom());
        field.setFont(font);
        getCellEditor().setValue(text);
        field.selectAll();
        part.shown().inPlaceEditing().accept(true);
    }

    @Override
    protected void bringDown() {
        boolean open = getCellEditor() != null;
        super.bringDown();
        if (open) {
            font.dispose();
            part.shown().inPlaceEditing().accept(false);
        }
    }

    /** Puts the field where the label is, wide enough for what is being typed. */
    private record OverLabel(NodePart part) implements CellEditorLocator {

        @Override
        public void relocate(CellEditor editor) {
            part.node().ifPresent(node -> {
                Rectangle label = NodeFigure.rectangle(node.labelBounds());
                part.getFigure().translateToAbsolute(label);
                Text field = (Text) editor.getControl();
                var wanted = field.computeSize(SWT.DEFAULT, SWT.DEFAULT);
                int above = Math.max(0, (label.height - wanted.y) / 2);
                field.setBounds(label.x, label.y + above, Math.max(label.width, wanted.x + wanted.y), wanted.y);
            });
        }
    }
}
