package org.kigi.ui.goals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.kigi.design.Analysis;
import org.kigi.model.goaltree.GoalTree;

/**
 * The trees of the open editors. Any editor counts that adapts to a GoalTree and edits a file. Follows the changes that are made in them,
 * a moment after the last of a row.
 */
final class OpenTrees implements IPartListener2, IWindowListener, IPropertyListener {
    /** Milliseconds to wait for the next change of a row, such as the steps of one command. */
    private static final int QUIET = 250;

    private record Tree(IFile file, GoalTree tree, Analysis analysis, Runnable listener) {
        void forget() {
            analysis.removeListener(listener);
        }
    }

    private final Map<IEditorPart, Tree> trees = new ConcurrentHashMap<>();
    private final BiConsumer<IFile, GoalTree> changed;
    private final Consumer<IFile> closed;
    private IWorkbench workbench;

    OpenTrees(BiConsumer<IFile, GoalTree> changed, Consumer<IFile> closed) {
        this.changed = changed;
        this.closed = closed;
    }

    void watch(IWorkbench workbench) {
        this.workbench = workbench;
        workbench.getDisplay().execute(() -> {
            workbench.addWindowListener(this);
            for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
                windowOpened(window);
            }
        });
    }

    void dispose() {
        if (!workbench.isClosing() && !workbench.getDisplay().isDisposed()) {
            workbench.getDisplay().execute(() -> {
                workbench.removeWindowListener(this);
                trees.values().forEach(Tree::forget);
            });
        }
    }

    Optional<GoalTree> treeOf(IFile file) {
        return trees.values().stream().filter(tree -> tree.file().equals(file)).map(Tree::tree).findFirst();
    }

    Set<IFile> files() {
        return trees.values().stream().map(Tree::file).collect(Collectors.toSet());
    }

    /** Has the tree of the file evaluated anew, if an editor is open. */
    boolean refresh(IFile file) {
        Optional<Tree> tree = trees.values().stream().filter(each -> each.file().equals(file)).findFirst();
        tree.ifPresent(present -> workbench.getDisplay().asyncExec(() -> present.analysis().refresh()));
        return tree.isPresent();
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
        for (var page : window.getPages()) {
            for (var reference : page.getEditorReferences()) {
                partOpened(reference);
            }
        }
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        window.getPartService().removePartListener(this);
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // the trees are the same
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // the trees are the same
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor) {
            editor.addPropertyListener(this);
            propertyChanged(editor, IEditorPart.PROP_INPUT);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor) {
            editor.removePropertyListener(this);
            forget(editor);
        }
    }

    /** Takes up the tree that the editor has now; it is another one after it was read again from disk or saved under another name. */
    @Override
    public void propertyChanged(Object source, int property) {
        var editor = (IEditorPart) source;
        IFile file = editor.getEditorInput().getAdapter(IFile.class);
        GoalTree tree = editor.getAdapter(GoalTree.class);
        Tree known = trees.get(editor);
        if (known != null && known.tree() == tree && known.file().equals(file)) {
            return;
        }
        forget(editor);
        if (file != null && tree != null) {
            Analysis.of(tree).ifPresent(analysis -> {
                Runnable listener = new Quiet(editor.getSite().getShell().getDisplay(), () -> tell(editor));
                analysis.addListener(listener);
                trees.put(editor, new Tree(file, tree, analysis, listener));
                changed.accept(file, tree);
            });
        }
    }

    private void tell(IEditorPart editor) {
        Tree tree = trees.get(editor);
        if (tree != null) {
            changed.accept(tree.file(), tree.tree());
        }
    }

    private void forget(IEditorPart editor) {
        Tree tree = trees.remove(editor);
        if (tree != null) {
            tree.forget();
            closed.accept(tree.file());
        }
    }

    /** Runs something once a row of calls has come to rest. */
    private record Quiet(Display display, Runnable action) implements Runnable {
        @Override
        public void run() {
            display.timerExec(QUIET, action);
        }
    }
}
