package org.kigi.diagram.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.kigi.core.Language;
import org.kigi.diagram.ui.GoalTreeDocument;
import org.kigi.diagram.ui.internal.diagram.DiagramPage;
import org.kigi.diagram.ui.internal.diagram.Overview;

/** The outline of a goal tree: its elements, and the whole diagram small with the part of it that can be seen. */
public final class OutlinePage extends ContentOutlinePage {

    private static final int[] WEIGHTS = { 2, 1 };
    private static final int FIRST_LEVELS = 3;

    private final DiagramPage diagram;
    private final ElementSelection selection;
    private final Supplier<Optional<GoalTreeDocument>> document;
    private final Language language;
    private final Runnable update = this::update;
    private final Consumer<List<EObject>> view = this::showSelection;
    private SashForm sash;

    public OutlinePage(DiagramPage diagram, ElementSelection selection, Supplier<Optional<GoalTreeDocument>> document, Language language) {
        this.diagram = diagram;
        this.selection = selection;
        this.document = document;
        this.language = language;
    }

    @Override
    public void createControl(Composite parent) {
        sash = new SashForm(parent, SWT.VERTICAL);
        super.createControl(sash);
        getTreeViewer().setContentProvider(new ElementTree());
        document.get().ifPresent(open -> {
            getTreeViewer().setLabelProvider(new ElementLabels(open.domain().getAdapterFactory(), language));
            getTreeViewer().setInput(new Object[] { open.tree() });
            getTreeViewer().expandToLevel(FIRST_LEVELS);
        });
        new Overview(sash, diagram);
        sash.setWeights(WEIGHTS);
        getTreeViewer().addSelectionChangedListener(event -> selection
                .select(event.getStructuredSelection().stream().map(EObject.class::cast).toList()));
        diagram.addUpdateListener(update);
        selection.addView(view);
        showSelection(selection.elements());
    }

    private void update() {
        document.get().ifPresent(open -> {
            if (((Object[]) getTreeViewer().getInput())[0] == open.tree()) {
                getTreeViewer().refresh();
            } else {
                getTreeViewer().setInput(new Object[] { open.tree() });
            }
        });
    }

    private void showSelection(List<EObject> elements) {
        getTreeViewer().setSelection(new StructuredSelection(elements.stream().map(ElementTree::shown).distinct().toList()), true);
    }

    @Override
    public Control getControl() {
        return sash;
    }

    @Override
    public void dispose() {
        diagram.removeUpdateListener(update);
        selection.removeView(view);
        super.dispose();
    }
}
