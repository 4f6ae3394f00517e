package org.kigi.diagram.ui.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Item;
import org.kigi.core.Language;
import org.kigi.diagram.ui.GoalTreeDocument;
import org.kigi.diagram.ui.edit.MoveElements;
import org.kigi.diagram.ui.edit.RenameElement;
import org.kigi.model.goaltree.Element;

/** The page on which the model is seen and edited as a tree. */
public final class TreePage {

    private static final String NAME = "name";
    private static final int FIRST_LEVELS = 4;

    private final Language language;
    private final ElementSelection selection;
    private final TreeViewer viewer;
    private final Runnable changed = this::changed;
    private final Consumer<List<EObject>> view = this::showSelection;
    private GoalTreeDocument document;
    private boolean stale;

    /** Makes the page. The consumer is told when editing in place begins and ends. */
    public TreePage(Composite parent, GoalTreeDocument document, ElementSelection selection, Language language,
            Consumer<Boolean> inPlaceEditing) {
        this.selection = selection;
        this.language = language;
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new ElementTree());
        viewer.setLabelProvider(new ElementLabels(document.domain().getAdapterFactory(), language));
        viewer.addSelectionChangedListener(event -> selection
                .select(event.getStructuredSelection().stream().map(EObject.class::cast).toList()));
        selection.addView(view);
        editInPlace(inPlaceEditing);
        dragAndDrop();
        this.document = document;
        show();
    }

    private void editInPlace(Consumer<Boolean> inPlaceEditing) {
        viewer.setColumnProperties(new String[] { NAME });
        viewer.setCellEditors(new CellEditor[] { new TextCellEditor(viewer.getTree()) });
        viewer.setCellModifier(new ICellModifier() {
            @Override
            public boolean canModify(Object element, String property) {
                return element instanceof Element && document.readOnlyReason().isEmpty();
            }

            @Override
            public Object getValue(Object element, String property) {
                return RenameElement.current((Element) element, language);
            }

            @Override
            public void modify(Object item, String property, Object value) {
                Element element = (Element) (item instanceof Item widget ? widget.getData() : item);
                var command = RenameElement.command(document.domain(), element, (String) value, language);
                if (command.canExecute()) {
                    document.commandStack().execute(command);
                }
            }
        });
        TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.DEFAULT);
        viewer.getColumnViewerEditor().addEditorActivationListener(new ColumnViewerEditorActivationListener() {
            @Override
            public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
                inPlaceEditing.accept(true);
            }

            @Override
            public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
                // The field has the focus; nothing else is to be done.
            }

            @Override
            public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
                // What was typed is still to be taken over.
            }

            @Override
            public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
                inPlaceEditing.accept(false);
            }
        });
    }

    private void dragAndDrop() {
        Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
        viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE, transfers, new TreeDrop());
    }

    public Control control() {
        return viewer.getControl();
    }

    public TreeViewer viewer() {
        return viewer;
    }

    public void setContextMenu(MenuManager menu) {
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
    }

    /** Shows a document from now on; what was expanded stays so. */
    public void setDocument(GoalTreeDocument newDocument) {
        document.analysis().removeListener(changed);
        document = newDocument;
        show();
    }

    private void show() {
        document.analysis().addListener(changed);
        viewer.setInput(new Object[] { document.tree() });
        viewer.expandToLevel(FIRST_LEVELS);
        selection.refresh();
    }

    private void changed() {
        if (!stale) {
            stale = true;
            viewer.getControl().getDisplay().asyncExec(() -> {
                if (!viewer.getControl().isDisposed() && viewer.getControl().isVisible()) {
                    updateIfStale();
                }
            });
        }
    }

    /** Shows the model as it is now, unless it is shown already. */
    public void updateIfStale() {
        if (stale) {
            stale = false;
            viewer.refresh();
            selection.refresh();
        }
    }

    private void showSelection(List<EObject> elements) {
        if (stale) {
            return;
        }
        viewer.setSelection(new StructuredSelection(elements.stream().map(ElementTree::shown).distinct().toList()), true);
    }

    /** Opens a field over the name of an element. */
    public void rename(EObject element) {
        updateIfStale();
        viewer.editElement(element, 0);
    }

    public void selectAll() {
        viewer.getTree().selectAll();
        viewer.setSelection(viewer.getSelection());
    }

    public void setFocus() {
        viewer.getControl().setFocus();
    }

    public void dispose() {
        selection.removeView(view);
        document.analysis().removeListener(changed);
    }

    /** Lets elements be dropped on, before or after another where the model allows it. */
    private final class TreeDrop extends ViewerDropAdapter {

        TreeDrop() {
            super(viewer);
        }

        private MoveElements command(Object target) {
            List<EObject> dropped = LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection dragged
                    ? dragged.stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                            .filter(element -> element.eResource() == document.tree().eResource()).toList()
                    : List.of();
            EObject element = target == null ? document.tree() : (EObject) target;
            return switch (getCurrentLocation()) {
                case LOCATION_BEFORE -> MoveElements.beside(document.domain(), dropped, element, false);
                case LOCATION_AFTER -> MoveElements.beside(document.domain(), dropped, element, true);
                default -> MoveElements.into(document.domain(), dropped, element);
            };
        }

        @Override
        public boolean validateDrop(Object target, int operation, TransferData type) {
            return LocalSelectionTransfer.getTransfer().isSupportedType(type) && command(target).canExecute();
        }

        @Override
        public boolean performDrop(Object data) {
            document.commandStack().execute(command(getCurrentTarget()));
            return true;
        }
    }
}
