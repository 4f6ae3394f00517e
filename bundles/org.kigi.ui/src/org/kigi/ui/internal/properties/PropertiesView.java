package org.kigi.ui.internal.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kigi.core.GoalTrees;
import org.kigi.core.Names;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.Identified;
import org.kigi.ui.OpenElement;
import org.kigi.ui.Settling;
import org.kigi.ui.internal.ElementText;
import org.kigi.ui.internal.FollowedElement;
import org.kigi.ui.internal.Icons;
import org.kigi.ui.internal.PublishedSelection;
import org.kigi.ui.internal.Words;
import org.kigi.ui.internal.problems.Fixes;
import org.kigi.validation.TextSpan;

/** The properties of the selected element, to be changed where an editor is open on its tree; below, how it stands and what was found. */
public final class PropertiesView extends ViewPart implements Settling {
    /** The id under which the view is registered. */
    public static final String ID = "org.kigi.ui.properties";

    private final Words words = Words.of(PropertiesView.class);
    private final Icons icons = new Icons(new LocalResourceManager(JFaceResources.getResources()));
    private final List<Field> fields = new ArrayList<>();
    private final PublishedSelection published = new PublishedSelection();
    private final IExecutionListener commands = new Commands();
    private FollowedElement followed;
    private Composite pages;
    private Composite empty;
    private Composite sheet;
    private Label icon;
    private Label name;
    private Label path;
    private Link hint;
    private CTabFolder tabs;
    private StandingTabs standing;
    private EClass shownType;
    private Subject subject;

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        empty = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(empty);
        Label nothing = new Label(empty, SWT.WRAP);
        nothing.setText(words.get("nothingSelected"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(nothing);
        createSheet();
        show(empty);
        getSite().getService(ICommandService.class).addExecutionListener(commands);
        getSite().setSelectionProvider(published);
        getSite().getService(IContextService.class).activateContext(Fixes.CONTEXT);
        followed = new FollowedElement(getViewSite(), this::changed);
        followed.start();
    }

    private void createSheet() {
        sheet = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(sheet);
        Composite header = new Composite(sheet, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(6, 2).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        icon = new Label(header, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).applyTo(icon);
        name = new Label(header, SWT.WRAP);
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(name);
        path = new Label(header, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(100, SWT.DEFAULT).applyTo(path);
        hint = new Link(header, SWT.WRAP);
        hint.setText(words.get("readOnly"));
        hint.addListener(SWT.Selection, event -> openEditor());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(100, SWT.DEFAULT).applyTo(hint);
        SashForm sash = new SashForm(sheet, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tabs = new CTabFolder(sash, SWT.TOP | SWT.FLAT);
        standing = new StandingTabs(sash, icons, getSite().getPage(), this::select);
        sash.setWeights(50, 50);
    }

    /**
     * Shows the properties of an element, and there a feature and, in its text, some words.
     *
     * @param feature null for none
     * @param words null for none
     */
    public static void reveal(IWorkbenchPage page, Identified element, EStructuralFeature feature, TextSpan words) throws PartInitException {
        var view = (PropertiesView) page.showView(ID);
        boolean isPart = !(element instanceof Element) && element.eContainer() instanceof Identified;
        view.followed.show(isPart ? (Identified) element.eContainer() : element);
        EStructuralFeature shown = isPart ? element.eContainmentFeature() : feature;
        view.fields.stream().filter(field -> field.feature() == shown).findFirst().ifPresent(field -> {
            Arrays.stream(view.tabs.getItems()).filter(tab -> field.isBelow(tab.getControl())).findFirst().ifPresent(view.tabs::setSelection);
            field.reveal(words);
        });
    }

    private void select(Identified element) {
        published.select(getSite().getPage(), element);
        followed.show(element);
    }

    private void openEditor() {
        try {
            OpenElement.open(getSite().getPage(), subject.element());
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private void show(Composite page) {
        ((StackLayout) pages.getLayout()).topControl = page;
        pages.layout();
    }

    private void changed() {
        if (pages.isDisposed()) {
            return;
        }
        if (followed.element().flatMap(GoalTrees::treeOf).isEmpty()) {
            subject = null;
            show(empty);
            return;
        }
        Subject shown = Subject.of(followed.element().get());
        if (subject != null && subject.element() != shown.element()) {
            commit();
        }
        subject = shown;
        published.shown(shown.element());
        showHeader(shown.element());
        if (shownType != shown.element().eClass()) {
            createTabs(shown.element().eClass());
        }
        fields.forEach(field -> field.show(shown));
        standing.show(shown);
        show(sheet);
    }

    private void showHeader(Identified element) {
        icon.setImage(icons.type(element.eClass()));
        name.setText(words.get("header", Names.typeName(element.eClass(), words.language()), ElementText.of(element, words.language()))
            .replace("&", "&&"));
        String place = element instanceof Element named ? GoalTrees.path(named, words.language()) : "";
        boolean deep = place.contains(" / ");
        path.setText(deep ? place.substring(0, place.lastIndexOf(" / ")).replace("&", "&&") : "");
        setVisible(path, deep);
        setVisible(hint, !subject.isEditable());
        sheet.layout(true, true);
    }

    private static void setVisible(Control control, boolean visible) {
        control.setVisible(visible);
        GridDataFactory.createFrom((GridData) control.getLayoutData()).exclude(!visible).applyTo(control);
    }

    private void createTabs(EClass type) {
        shownType = type;
        fields.clear();
        Object selected = tabs.getSelection() == null ? null : tabs.getSelection().getData();
        for (CTabItem item : tabs.getItems()) {
            item.getControl().dispose();
            item.dispose();
        }
        for (Fields.Tab tab : Fields.tabs(type)) {
            CTabItem item = new CTabItem(tabs, SWT.NONE);
            item.setText(words.get("tab." + tab.key()));
            item.setData(tab.key());
            item.setControl(createPage(tab));
            if (tabs.getSelection() == null || tab.key().equals(selected)) {
                tabs.setSelection(item);
            }
        }
    }

    private ScrolledComposite createPage(Fields.Tab tab) {
        ScrolledComposite scroller = new ScrolledComposite(tabs, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        Composite page = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(4, 6).applyTo(page);
        for (EStructuralFeature feature : tab.features()) {
            Field field = Fields.field(feature);
            field.create(page, icons.own("fix_small"));
            fields.add(field);
        }
        scroller.setContent(page);
        scroller.addListener(SWT.Resize,
            event -> scroller.setMinHeight(page.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y));
        return scroller;
    }

    /** Makes the changes that have been typed but not yet made. */
    private void commit() {
        if (subject != null && subject.isEditable() && GoalTrees.treeOf(subject.element()).isPresent()) {
            List.copyOf(fields).forEach(Field::commit);
        }
    }

    /** Answers the element that is shown, as Identified. */
    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == Identified.class ? type.cast(subject == null ? null : subject.element()) : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        if (subject == null || tabs.getSelection() == null || !tabs.getSelection().getControl().setFocus()) {
            pages.setFocus();
        }
    }

    @Override
    public boolean isSettled() {
        return !standing.isBusy();
    }

    @Override
    public void dispose() {
        getSite().getService(ICommandService.class).removeExecutionListener(commands);
        if (followed != null) {
            followed.dispose();
        }
        icons.resources().dispose();
        super.dispose();
    }

    /** Has what is typed counted before a command such as Save or Undo runs. */
    private final class Commands implements IExecutionListener {
        @Override
        public void preExecute(String commandId, ExecutionEvent event) {
            commit();
        }

        @Override
        public void postExecuteSuccess(String commandId, Object result) {
            // nothing is left to do
        }

        @Override
        public void postExecuteFailure(String commandId, ExecutionException failure) {
            // the command's own business
        }

        @Override
        public void notHandled(String commandId, NotHandledException failure) {
            // the command's own business
        }
    }
}
