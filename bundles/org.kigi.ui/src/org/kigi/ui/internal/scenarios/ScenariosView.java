package org.kigi.ui.internal.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kigi.core.Elements;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Scenario;
import org.kigi.model.goaltree.ScenarioOverride;
import org.kigi.ui.OpenElement;
import org.kigi.ui.Settling;
import org.kigi.ui.internal.Changes;
import org.kigi.ui.internal.FollowedElement;
import org.kigi.ui.internal.Icons;
import org.kigi.ui.internal.PublishedSelection;
import org.kigi.ui.internal.Snapshot;
import org.kigi.ui.internal.WhenVisible;
import org.kigi.ui.internal.Words;

/** The scenarios of the tree that holds the selected element: what they assume, and what follows from it. */
public final class ScenariosView extends ViewPart implements Settling {
    /** The id under which the view is registered. */
    public static final String ID = "org.kigi.ui.scenarios";
    private static final int CHOICE_WIDTH = 170;

    private final Words words = Words.of(ScenariosView.class);
    private final Icons icons = new Icons(new LocalResourceManager(JFaceResources.getResources()));
    private final PublishedSelection published = new PublishedSelection();
    private final Map<CTabItem, Page> questions = new LinkedHashMap<>();
    private final List<ToolItem> tools = new ArrayList<>();
    private FollowedElement followed;
    private WhenVisible refresh;
    private Composite pages;
    private Composite empty;
    private Composite sheet;
    private Combo choice;
    private IndicatorField result;
    private Link hint;
    private CTabFolder tabs;
    private GoalTree tree;
    private Identified seen;
    private Scenario chosen;
    private Study study;

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
        top(empty);
        getSite().setSelectionProvider(published);
        refresh = new WhenVisible(this, this::changed);
        followed = new FollowedElement(getViewSite(), refresh);
        followed.start();
    }

    private void createSheet() {
        sheet = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(sheet);
        Composite head = new Composite(sheet, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(8, 4).spacing(6, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        new Label(head, SWT.NONE).setText(words.get("scenario"));
        choice = new Combo(head, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(CHOICE_WIDTH, SWT.DEFAULT).applyTo(choice);
        choice.addListener(SWT.Selection, event -> {
            chosen = tree.getScenarios().get(choice.getSelectionIndex());
            changed();
        });
        ToolBar bar = new ToolBar(head, SWT.FLAT);
        tool(bar, "add", "new", this::create);
        tool(bar, "rename", "rename", this::rename);
        tool(bar, "remove", "delete", this::delete);
        new Label(head, SWT.NONE).setText(words.get("result"));
        result = new IndicatorField(head, words.get("indicator.hint"), indicator -> changed());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(CHOICE_WIDTH, SWT.DEFAULT).grab(true, false)
            .applyTo(result.control());
        hint = new Link(head, SWT.NONE);
        hint.setText(words.get("readOnly"));
        hint.addListener(SWT.Selection, event -> openEditor());
        GridDataFactory.swtDefaults().applyTo(hint);
        tabs = new CTabFolder(sheet, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        for (Page page : List.of(new AssumptionsPage(), new ComparisonPage(), new SensitivityPage(), new SimulationPage(),
            new GoalSeekPage(), new GapPage())) {
            CTabItem tab = new CTabItem(tabs, SWT.NONE);
            tab.setText(page.title());
            tab.setControl(page.create(tabs, icons, this::select));
            questions.put(tab, page);
        }
        tabs.setSelection(0);
        tabs.addListener(SWT.Selection, event -> showPage());
    }

    private void tool(ToolBar bar, String icon, String key, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(icons.own(icon));
        item.setToolTipText(words.get("scenario." + key));
        item.addListener(SWT.Selection, event -> action.run());
        tools.add(item);
    }

    private void top(Composite page) {
        ((StackLayout) pages.getLayout()).topControl = page;
        pages.layout();
    }

    private void select(Indicator indicator) {
        published.select(getSite().getPage(), indicator);
    }

    private void openEditor() {
        try {
            OpenElement.open(getSite().getPage(), tree);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private void changed() {
        if (pages.isDisposed()) {
            return;
        }
        Optional<GoalTree> shown = followed.element().flatMap(GoalTrees::treeOf);
        Optional<Snapshot> snapshot = shown.flatMap(Snapshot::of);
        if (snapshot.isEmpty()) {
            tree = null;
            study = null;
            top(empty);
            return;
        }
        boolean other = tree != shown.get();
        tree = shown.get();
        if (seen != followed.element().get()) {
            seen = followed.element().get();
            chosen = seen instanceof Scenario selected ? selected
                : seen instanceof ScenarioOverride assumption ? (Scenario) assumption.eContainer() : chosen;
        }
        if (chosen == null || !tree.getScenarios().contains(chosen)) {
            chosen = tree.getScenarios().isEmpty() ? null : tree.getScenarios().getFirst();
        }
        Indicator asked = result.indicator();
        if (other || asked == null || GoalTrees.treeOf(asked).filter(tree::equals).isEmpty()) {
            asked = tree.getKgis().isEmpty() ? null : tree.getKgis().getFirst();
        }
        result.show(tree, asked);
        showChoice();
        study = new Study(tree, chosen, asked, Changes.of(tree), snapshot.get());
        tools.forEach(tool -> tool.setEnabled(study.changes().isPresent() && (chosen != null || tool == tools.getFirst())));
        hint.setVisible(study.changes().isEmpty());
        GridDataFactory.createFrom((GridData) hint.getLayoutData()).exclude(study.changes().isPresent()).applyTo(hint);
        top(sheet);
        sheet.layout(true, true);
        showPage();
    }

    private void showChoice() {
        List<String> names = tree.getScenarios().stream().map(scenario -> Names.of(scenario, words.language())).toList();
        if (!names.equals(List.of(choice.getItems()))) {
            choice.setItems(names.toArray(String[]::new));
        }
        choice.setEnabled(!names.isEmpty());
        choice.select(tree.getScenarios().indexOf(chosen));
    }

    private void showPage() {
        if (study != null) {
            questions.get(tabs.getSelection()).show(study);
        }
    }

    private void create() {
        ask("scenario.new", "", (changes, name) -> {
            Scenario made = Elements.create(Scenario.class);
            made.setName(name);
            chosen = made;
            changes.execute(changes.adding(tree, Literals.GOAL_TREE__SCENARIOS, made));
        });
    }

    private void rename() {
        boolean japanese = words.language() == Language.JA && chosen.getNameJa() != null;
        ask("scenario.rename", Names.of(chosen, words.language()), (changes, name) -> changes.set(chosen,
            japanese ? Literals.ELEMENT__NAME_JA : Literals.ELEMENT__NAME, name));
    }

    private void delete() {
        study.changes().ifPresent(changes -> changes.execute(changes.removing(tree, Literals.GOAL_TREE__SCENARIOS, chosen)));
    }

    private void ask(String key, String before, BiConsumer<Changes, String> change) {
        InputDialog dialog = new InputDialog(getSite().getShell(), words.get(key), words.get("scenario.name"), before,
            name -> name.isBlank() ? words.get("scenario.nameMissing") : null);
        if (dialog.open() == Window.OK) {
            study.changes().ifPresent(changes -> change.accept(changes, dialog.getValue().strip()));
        }
    }

    @Override
    public void setFocus() {
        if (tree == null || !tabs.setFocus()) {
            pages.setFocus();
        }
    }

    /** Answers the chosen scenario. */
    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == Scenario.class ? type.cast(study == null ? null : study.scenario()) : super.getAdapter(type);
    }

    @Override
    public boolean isSettled() {
        return questions.values().stream().noneMatch(Page::isBusy);
    }

    @Override
    public void dispose() {
        if (followed != null) {
            refresh.dispose();
            followed.dispose();
        }
        icons.resources().dispose();
        super.dispose();
    }
}
