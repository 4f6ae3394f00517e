package org.kigi.ui.internal.explorer;

import org.eclipse.core.commands.State;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.ui.OpenElement;
import org.kigi.ui.Settling;
import org.kigi.ui.goals.GoalModels;

/** The projects of the workspace, their folders and files, and what is in their goal trees. */
public final class ExplorerView extends CommonNavigator implements Settling {
    /** The id under which the view is registered. */
    public static final String ID = "org.kigi.ui.explorer";

    /** The command that switches the link with the editor; it keeps the state. */
    static final String LINK = "org.kigi.ui.command.linkExplorer";

    private final ISelectionListener linked = this::selected;

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        State state = getSite().getService(ICommandService.class).getCommand(LINK).getState(RegistryToggleState.STATE_ID);
        setLinkingEnabled((Boolean) state.getValue());
        getSite().getPage().addPostSelectionListener(linked);
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(linked);
        super.dispose();
    }

    /** Follows the selection in the editor. */
    private void selected(IWorkbenchPart part, ISelection selection) {
        if (isLinkingEnabled() && part instanceof IEditorPart && selection instanceof IStructuredSelection structured
            && structured.getFirstElement() instanceof EObject element && !(element instanceof GoalTree)
            && !structured.equals(getCommonViewer().getStructuredSelection())) {
            getCommonViewer().setSelection(new StructuredSelection(element), true);
        }
    }

    @Override
    protected Object getInitialInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    protected CommonViewer createCommonViewer(Composite parent) {
        CommonViewer viewer = super.createCommonViewer(parent);
        viewer.setComparer(new SameElement());
        return viewer;
    }

    @Override
    protected void handleDoubleClick(DoubleClickEvent event) {
        Object first = ((IStructuredSelection) event.getSelection()).getFirstElement();
        if (!open(first)) {
            TreeViewer viewer = getCommonViewer();
            viewer.setExpandedState(first, !viewer.getExpandedState(first));
        }
    }

    /** Opens a file, or the editor on an element; tells whether there was something to open. */
    public boolean open(Object element) {
        try {
            switch (element) {
                case IFile file -> IDE.openEditor(getSite().getPage(), file);
                case Notice notice -> IDE.openEditor(getSite().getPage(), notice.file());
                case EObject object -> OpenElement.open(getSite().getPage(), object);
                case null, default -> {
                    return false;
                }
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
        return true;
    }

    @Override
    public boolean isSettled() {
        return !getSite().getService(GoalModels.class).isLoading();
    }
}
