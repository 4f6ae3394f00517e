package org.kigi.diagram.ui.internal.diagram;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Text;
import org.kigi.diagram.Node;

/** A text field over the label of a node or of one of its rows. The tab key takes the text over and adds something below. */
final class LabelEditor extends DirectEditManager {

    private static final int LEAST_WIDTH = 120;

    private final NodePart part;
    private final Node node;
    private final String text;
    private Font font;

    LabelEditor(NodePart part, Node node, String text) {
        super(part, TextCellEditor.class, new OverLabel(part, node), node.id());
        this.part = part;
        this.node = node;
        this.text = text;
    }

    private double zoom() {
        return ((DiagramRootPart) part.getRoot()).getZoomManager().getZoom();
    }

    @Override
    protected void initCellEditor() {
        Text field = (Text) getCellEditor().getControl();
        font = part.shown().look().typography().field(node.style().text().size() * zoom());
        field.setFont(font);
        getCellEditor().setValue(text);
        field.selectAll();
        field.addTraverseListener(this::traversed);
        part.gestures().editing(true);
    }

    private void traversed(TraverseEvent event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT) {
            event.doit = false;
            Gestures gestures = part.gestures();
            field().getParent().setFocus();
            gestures.addBelow(node);
        } else if (event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = false;
        }
    }

    private Text field() {
        return (Text) getCellEditor().getControl();
    }

    @Override
    protected void bringDown() {
        if (getCellEditor() == null) {
            super.bringDown();
            return;
        }
        boolean focused = field().isFocusControl();
        var canvas = field().getParent();
        Gestures gestures = part.gestures();
        super.bringDown();
        font.dispose();
        gestures.editing(false);
        if (focused) {
            canvas.setFocus();
        }
    }

    /** Puts the field where the label is, wide enough for what is being typed. */
    private record OverLabel(NodePart part, Node node) implements CellEditorLocator {

        @Override
        public void relocate(CellEditor editor) {
            Rectangle label = Look.rectangle(node.labelBounds());
            part.getFigure().translateToAbsolute(label);
            Text field = (Text) editor.getControl();
            var wanted = field.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            int above = Math.max(0, (label.height - wanted.y) / 2);
            field.setBounds(label.x, label.y + above, Math.max(Math.max(label.width, LEAST_WIDTH), wanted.x + wanted.y), wanted.y);
        }
    }
}
