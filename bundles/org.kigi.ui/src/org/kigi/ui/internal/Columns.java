package org.kigi.ui.internal;

import java.util.function.Function;
import org.eclipse.jface.layout.AbstractColumnLayout;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Item;

/**
 * A table or tree with a header, and its columns. What does not fit into a cell is shown where the mouse rests on it.
 *
 * @param <T> the rows
 */
public final class Columns<T> {
    private static final int STYLE = SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL;

    private final ColumnViewer viewer;
    private final AbstractColumnLayout layout;
    private final Composite area;

    private Columns(Composite area, ColumnViewer viewer, AbstractColumnLayout layout) {
        this.area = area;
        this.viewer = viewer;
        this.layout = layout;
        area.setLayout(layout);
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    /** A table whose input is a list of its rows. */
    public static <T> Columns<T> table(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        TableViewer viewer = new TableViewer(area, STYLE | SWT.SINGLE);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        return new Columns<>(area, viewer, new TableColumnLayout());
    }

    public static <T> Columns<T> tree(Composite parent) {
        return tree(parent, SWT.SINGLE);
    }

    /** @param selection SINGLE or MULTI */
    public static <T> Columns<T> tree(Composite parent, int selection) {
        Composite area = new Composite(parent, SWT.NONE);
        TreeViewer viewer = new TreeViewer(area, STYLE | selection);
        viewer.getTree().setHeaderVisible(true);
        return new Columns<>(area, viewer, new TreeColumnLayout());
    }

    /** Lies around the table. */
    public Control control() {
        return area;
    }

    public TableViewer tableViewer() {
        return (TableViewer) viewer;
    }

    public TreeViewer treeViewer() {
        return (TreeViewer) viewer;
    }

    /** Adds a column of words that takes a share of the width, but not less than a least width. */
    public ViewerColumn words(String title, int weight, int least, Function<T, String> text) {
        return column(title, SWT.LEFT, new ColumnWeightData(weight, least, true), text, row -> null);
    }

    /** Adds a column of words with an icon. */
    public ViewerColumn words(String title, int weight, int least, Function<T, String> text, Function<T, Image> image) {
        return column(title, SWT.LEFT, new ColumnWeightData(weight, least, true), text, image);
    }

    /** Adds a column of numbers of a width. */
    public ViewerColumn numbers(String title, int width, Function<T, String> text) {
        return column(title, SWT.RIGHT, new ColumnPixelData(width, true, true), text, row -> null);
    }

    @SuppressWarnings("unchecked")
    private ViewerColumn column(String title, int style, ColumnLayoutData width, Function<T, String> text, Function<T, Image> image) {
        ViewerColumn column;
        Item item;
        if (viewer instanceof TreeViewer tree) {
            TreeViewerColumn made = new TreeViewerColumn(tree, style);
            item = made.getColumn();
            made.getColumn().setToolTipText(title);
            made.getColumn().setResizable(true);
            layout.setColumnData(made.getColumn(), width);
            column = made;
        } else {
            TableViewerColumn made = new TableViewerColumn((TableViewer) viewer, style);
            item = made.getColumn();
            made.getColumn().setToolTipText(title);
            layout.setColumnData(made.getColumn(), width);
            column = made;
        }
        item.setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply((T) row);
            }

            @Override
            public Image getImage(Object row) {
                return image.apply((T) row);
            }

            @Override
            public String getToolTipText(Object row) {
                String words = text.apply((T) row);
                return words.isEmpty() ? null : words;
            }
        });
        return column;
    }
}
