package org.kigi.ui.internal.why;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TreeItem;
import org.kigi.evaluation.explanation.Explanation;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.ui.goals.SourceFile;
import org.kigi.ui.internal.Columns;
import org.kigi.ui.internal.Words;

/** The lines of an explanation. Opening a row of a file shows it there, opening another line selects its indicator. */
final class ExplanationTree {
    private static final int VALUE_WIDTH = 118;

    private final Columns<Explanation> columns;
    private final TreeViewer viewer;
    private final Consumer<Indicator> select;
    private GoalTree tree;
    private List<Explanation> lines = List.of();

    ExplanationTree(Composite parent, Words words, Consumer<Indicator> select) {
        this.select = select;
        columns = Columns.tree(parent);
        viewer = columns.treeViewer();
        columns.words(words.get("column.label"), 46, 150, line -> line.label(words.language()));
        columns.numbers(words.get("column.value"), VALUE_WIDTH, line -> line.valueText(words.language()));
        columns.words(words.get("column.detail"), 54, 150, line -> line.detail(words.language()));
        viewer.setContentProvider(new Lines());
        viewer.addDoubleClickListener(this::open);
    }

    Control control() {
        return columns.control();
    }

    /** Shows lines of which the one of a kind is asked for; the first if none is of it. */
    void show(GoalTree of, List<Explanation> shown, Explanation.Kind focus) {
        tree = of;
        lines = shown;
        Explanation asked = shown.stream().filter(line -> line.kind() == focus).findFirst().orElse(shown.getFirst());
        viewer.getTree().setRedraw(false);
        viewer.setInput(shown);
        viewer.expandToLevel(asked, 2);
        viewer.getTree().setRedraw(true);
        for (TreeItem item : viewer.getTree().getItems()) {
            if (item.getData() == asked) {
                viewer.getTree().setSelection(item);
                viewer.getTree().setTopItem(item);
            }
        }
    }

    List<Explanation> lines() {
        return lines;
    }

    private void open(DoubleClickEvent event) {
        Explanation line = (Explanation) ((IStructuredSelection) event.getSelection()).getFirstElement();
        if (line == null) {
            return;
        }
        if (line.sourceRow().isPresent()) {
            IFile file = SourceFile.of(tree).map(source -> source.getParent()
                .getFile(IPath.fromPortableString(line.sourceRow().get().file()))).orElse(null);
            if (file != null) {
                SourceLine.open(file, line.sourceRow().get().reading().line());
            }
        } else {
            line.indicator().ifPresent(select);
        }
    }

    /** Lines are equal only to themselves. */
    private static final class Lines implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Explanation) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Explanation) element).children().isEmpty();
        }
    }
}
