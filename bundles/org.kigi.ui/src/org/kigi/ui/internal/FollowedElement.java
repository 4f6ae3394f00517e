package org.kigi.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.kigi.core.GoalTrees;
import org.kigi.design.Analysis;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.ui.goals.GoalModels;
import org.kigi.ui.goals.SourceFile;

/**
 * The element that a view shows: the one selected last in any other part of the window. Stays with it when its tree is read again, and
 * tells the view whenever it, its numbers or its findings may be different. In the display's thread.
 */
public final class FollowedElement implements ISelectionListener, Consumer<IFile> {
    private final IViewSite site;
    private final GoalModels models;
    private final Runnable changed;
    private final Runnable analysisChanged = this::laterChanged;
    private Identified element;
    private Optional<Analysis> analysis = Optional.empty();
    private boolean announced;

    public FollowedElement(IViewSite site, Runnable changed) {
        this.site = site;
        this.changed = changed;
        models = site.getService(GoalModels.class);
    }

    /** Begins to follow, with what is selected now, or else in the editor, or else the tree of that. */
    public void start() {
        models.addListener(this);
        site.getPage().addSelectionListener(this);
        selectionChanged(null, site.getPage().getSelection());
        IEditorPart editor = site.getPage().getActiveEditor();
        if (element == null && editor != null && editor.getSite().getSelectionProvider() != null) {
            selectionChanged(null, editor.getSite().getSelectionProvider().getSelection());
            if (element == null) {
                Optional.ofNullable(editor.getAdapter(GoalTree.class)).ifPresent(this::show);
            }
        }
    }

    public void dispose() {
        site.getPage().removeSelectionListener(this);
        models.removeListener(this);
        analysis.ifPresent(known -> known.removeListener(analysisChanged));
    }

    public Optional<Identified> element() {
        return Optional.ofNullable(element);
    }

    /** The indicator that the element is or belongs to. */
    public Optional<Indicator> indicator() {
        for (EObject object = element; object != null; object = object.eContainer()) {
            if (object instanceof Indicator indicator) {
                return Optional.of(indicator);
            }
        }
        return Optional.empty();
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != site.getPart() && selection != null) {
            new SelectedElement(models).of(selection).map(FollowedElement::identified).ifPresent(this::show);
        }
    }

    /** Shows another element, or the same again. */
    public void show(Identified shown) {
        if (shown != element) {
            analysis.ifPresent(known -> known.removeListener(analysisChanged));
            element = shown;
            analysis = Analysis.of(shown);
            analysis.ifPresent(known -> known.addListener(analysisChanged));
            changed.run();
        }
    }

    /** Takes the element of the same id when the tree has been read again, or is another one since an editor was opened or closed. */
    @Override
    public void accept(IFile file) {
        site.getShell().getDisplay().asyncExec(() -> {
            if (element != null && SourceFile.of(element).filter(file::equals).isPresent()) {
                models.element(file, element.getId()).ifPresent(this::show);
            }
        });
    }

    /** Waits for the end of the command that changes the tree. An element that was deleted is no longer shown. */
    private void laterChanged() {
        if (!announced) {
            announced = true;
            site.getShell().getDisplay().asyncExec(() -> {
                announced = false;
                if (element != null && GoalTrees.treeOf(element).isEmpty()) {
                    element = null;
                }
                changed.run();
            });
        }
    }

    private static Identified identified(EObject object) {
        return object instanceof Identified identified ? identified : null;
    }
}
