package org.kigi.ui.internal.why;

import java.util.function.ToDoubleFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.kigi.ui.internal.Looks;

/** Paints the cells of a column as bars from the middle: to the right what is above 0, to the left what is below. */
final class SignedBars {
    private static final int MARGIN = 4;

    private final Tree tree;
    private final int column;
    private final ToDoubleFunction<Object> length;

    /** @param length of the bar of a row, from -1 to 1 */
    SignedBars(Tree tree, int column, ToDoubleFunction<Object> length) {
        this.tree = tree;
        this.column = column;
        this.length = length;
        tree.addListener(SWT.PaintItem, this::paint);
    }

    private void paint(Event event) {
        TreeItem item = (TreeItem) event.item;
        if (event.index != column || item.getData() == null) {
            return;
        }
        GC gc = event.gc;
        Rectangle cell = item.getBounds(column);
        int half = Math.max(1, (cell.width - 2 * MARGIN) / 2);
        int middle = cell.x + MARGIN + half;
        double share = Math.max(-1, Math.min(1, length.applyAsDouble(item.getData())));
        int width = (int) Math.round(Math.abs(share) * half);
        Color before = gc.getBackground();
        gc.setBackground(new Color(Looks.sign(tree, share)));
        gc.fillRectangle(share < 0 ? middle - width : middle, cell.y + MARGIN, width, Math.max(2, cell.height - 2 * MARGIN));
        gc.setBackground(new Color(Looks.axis(tree)));
        gc.fillRectangle(middle, cell.y + 1, 1, cell.height - 2);
        gc.setBackground(before);
    }
}
