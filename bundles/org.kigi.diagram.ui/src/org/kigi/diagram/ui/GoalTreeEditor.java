package org.kigi.diagram.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.design.Analysis;
import org.kigi.diagram.ui.internal.EditedFile;
import org.kigi.diagram.ui.internal.EditorActions;
import org.kigi.diagram.ui.internal.ElementSelection;
import org.kigi.diagram.ui.internal.OutlinePage;
import org.kigi.diagram.ui.internal.ProblemPage;
import org.kigi.diagram.ui.internal.TreePage;
import org.kigi.diagram.ui.internal.diagram.DiagramPage;
import org.kigi.diagram.ui.internal.files.DocumentAccess;
import org.kigi.diagram.ui.internal.files.ReadOnlyBanner;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.ProjectLocks;

/**
 * Edits a goal tree on two pages, as a diagram and as a tree, which share the document, the selection and the undoable commands. A file
 * that cannot be read opens with a page that says why and what to do.
 */
public final class GoalTreeEditor extends MultiPageEditorPart implements EditorActions.Host, EditedFile.Host, DocumentAccess.Host {

    /** The id under which the editor is registered. */
    public static final String ID = "org.kigi.diagram.ui.editor";

    /** The attribute of a marker that holds the id of the element it is about. */
    public static final String ELEMENT_ID = "elementId";

    private static final Texts TEXTS = Texts.of(EditorActions.class);

    private final Language language = Language.of(Locale.getDefault());
    private final ElementSelection selection = new ElementSelection(() -> document().map(GoalTreeDocument::tree));
    private final EditorActions actions = new EditorActions(this, language);
    private final EditedFile file = new EditedFile(this, language);
    private final IPartListener activation = new Activation();
    private DocumentAccess access;
    private ReadOnlyBanner banner;
    private GoalTreeDocument document;
    private DiagramPage diagramPage;
    private TreePage treePage;
    private ProblemPage problemPage;
    private boolean editingInPlace;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        access = new DocumentAccess(site.getService(ProjectLocks.class), this, language);
        site.setSelectionProvider(selection);
        site.getPage().addPartListener(activation);
        selection.addSelectionChangedListener(event -> actions.update());
    }

    @Override
    protected void setInput(IEditorInput input) {
        super.setInput(input);
        setPartName(input.getName());
        file.watch();
    }

    @Override
    protected void createPages() {
        load();
    }

    @Override
    protected Composite createPageContainer(Composite parent) {
        banner = new ReadOnlyBanner(parent, language, this::load);
        return banner.below();
    }

    @Override
    public void load() {
        file.path().ifPresentOrElse(access::load,
                () -> showProblem(TEXTS.get(language, "problem.notLocal", getEditorInput().getName())));
    }

    @Override
    public void goOnWith(GoalTreeDocument other) {
        access.show(other);
    }

    @Override
    public void show(GoalTreeDocument opened) {
        banner.show(opened.readOnlyReason());
        GoalTreeDocument before = document;
        document = opened;
        opened.commandStack().addCommandStackListener(event -> {
            actions.update();
            firePropertyChange(PROP_DIRTY);
        });
        if (before == null) {
            createEditingPages();
            selection.select(List.of(opened.tree()));
        } else {
            firePropertyChange(PROP_DIRTY); // who follows the tree learns of the other one before its elements are selected
            List<EObject> selected = selection.elements();
            diagramPage.setDocument(opened);
            treePage.setDocument(opened);
            selection.select(selected);
            before.dispose();
        }
        actions.update();
        firePropertyChange(PROP_DIRTY);
    }

    private void createEditingPages() {
        removePages();
        diagramPage = new DiagramPage(getContainer(), this, actions, document, language, this::tell, this::editingInPlace);
        diagramPage.setContextMenu(menu("diagram"));
        setPageText(addPage(diagramPage.control()), TEXTS.get(language, "page.diagram"));
        treePage = new TreePage(getContainer(), document, selection, language, this::editingInPlace);
        treePage.setContextMenu(menu("tree"));
        setPageText(addPage(treePage.control()), TEXTS.get(language, "page.tree"));
        setActivePage(0);
    }

    @Override
    public void showProblem(String message) {
        banner.show(Optional.empty());
        if (document != null) {
            document.dispose();
            document = null;
        }
        removePages();
        problemPage = new ProblemPage(getContainer(), message, language, this::load);
        setPageText(addPage(problemPage.control()), TEXTS.get(language, "page.problem"));
        setActivePage(0);
        selection.select(List.of());
        firePropertyChange(PROP_DIRTY);
    }

    private void removePages() {
        disposePages();
        while (getPageCount() > 0) {
            removePage(0);
        }
    }

    private void disposePages() {
        if (diagramPage != null) {
            diagramPage.dispose();
            treePage.dispose();
        }
        diagramPage = null;
        treePage = null;
        problemPage = null;
    }

    private MenuManager menu(String page) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(actions::fill);
        getSite().registerContextMenu(ID + "." + page, menu, selection);
        return menu;
    }

    @Override
    protected void pageChange(int index) {
        super.pageChange(index);
        if (diagramPage != null && getControl(index) == diagramPage.control()) {
            diagramPage.updateIfStale();
        } else if (treePage != null && getControl(index) == treePage.control()) {
            treePage.updateIfStale();
        }
    }

    private boolean isDiagramInFront() {
        return diagramPage != null && getActivePage() >= 0 && getControl(getActivePage()) == diagramPage.control();
    }

    @Override
    public void setFocus() {
        if (problemPage != null) {
            problemPage.setFocus();
        } else if (isDiagramInFront()) {
            diagramPage.setFocus();
        } else {
            treePage.setFocus();
        }
    }

    @Override
    public Optional<GoalTreeDocument> document() {
        return Optional.ofNullable(document);
    }

    @Override
    public ElementSelection selection() {
        return selection;
    }

    EditorActions actions() {
        return actions;
    }

    @Override
    public void rename(EObject element) {
        if (isDiagramInFront()) {
            diagramPage.rename(element);
        } else {
            treePage.rename(element);
        }
    }

    @Override
    public void selectAll() {
        if (isDiagramInFront()) {
            diagramPage.selectAll();
        } else {
            treePage.selectAll();
        }
    }

    @Override
    public void tell(String message) {
        getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(message);
    }

    /** While a text field is open, the keys of the editor's actions belong to the field. */
    private void editingInPlace(boolean editing) {
        editingInPlace = editing;
        if (getSite().getPage().getActiveEditor() == this) {
            if (editing) {
                actions.uninstall(getEditorSite().getActionBars());
            } else {
                actions.install(getEditorSite().getActionBars());
            }
        }
    }

    @Override
    public boolean isDirty() {
        return document != null && document.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        document().ifPresent(open -> file.save(open, monitor));
    }

    @Override
    public void doSaveAs() {
        document().ifPresent(file::saveAs);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void moveTo(IEditorInput input) {
        setInput(input);
        firePropertyChange(PROP_INPUT);
        document().ifPresent(access::follow);
    }

    @Override
    public void stateChanged() {
        firePropertyChange(PROP_DIRTY);
        document().ifPresent(access::changed);
    }

    @Override
    public void finishEditing() {
        if (editingInPlace) {
            setFocus();
        }
    }

    @Override
    public void close() {
        getSite().getPage().closeEditor(this, false);
    }

    @Override
    public boolean isOpen() {
        return getContainer() != null && !getContainer().isDisposed();
    }

    @Override
    public boolean isActive() {
        return getSite().getPage().getActivePart() == this;
    }

    @Override
    public Shell shell() {
        return getSite().getShell();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type.cast(adapter(type).orElseGet(() -> super.getAdapter(type)));
    }

    private Optional<Object> adapter(Class<?> type) {
        if (type == EditorActions.class) {
            return Optional.of(actions);
        }
        if (document == null) {
            return Optional.empty();
        }
        if (type == IEditingDomainProvider.class) {
            return Optional.of((IEditingDomainProvider) document::domain);
        }
        if (type == GoalTree.class) {
            return Optional.of(document.tree());
        }
        if (type == Analysis.class) {
            return Optional.of(document.analysis());
        }
        if (type == IGotoMarker.class) {
            return Optional.of((IGotoMarker) this::goTo);
        }
        if (type == IContentOutlinePage.class) {
            return Optional.of(new OutlinePage(diagramPage, selection, this::document, language));
        }
        if (type == DiagramPage.class) {
            return Optional.of(diagramPage);
        }
        if (type == GraphicalViewer.class) {
            return Optional.of(diagramPage.viewer());
        }
        return type == TreeViewer.class ? Optional.of(treePage.viewer()) : Optional.empty();
    }

    private void goTo(IMarker marker) {
        String id = marker.getAttribute(ELEMENT_ID, "");
        document().flatMap(open -> GoalTrees.byId(open.tree(), id)).ifPresent(element -> selection.select(List.of(element)));
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(activation);
        file.stopWatching();
        access.close();
        disposePages();
        if (document != null) {
            document.dispose();
            document = null;
        }
        super.dispose();
    }

    /** Looks at the file again each time the user comes back to the editor. */
    private final class Activation implements IPartListener {

        @Override
        public void partActivated(IWorkbenchPart part) {
            if (part == GoalTreeEditor.this && document != null) {
                file.fileChanged();
            }
        }

        @Override
        public void partBroughtToTop(IWorkbenchPart part) {
            // Only activation matters.
        }

        @Override
        public void partClosed(IWorkbenchPart part) {
            // The editor disposes of what it has by itself.
        }

        @Override
        public void partDeactivated(IWorkbenchPart part) {
            // What is being edited stays as it is.
        }

        @Override
        public void partOpened(IWorkbenchPart part) {
            // Only activation matters.
        }
    }
}
