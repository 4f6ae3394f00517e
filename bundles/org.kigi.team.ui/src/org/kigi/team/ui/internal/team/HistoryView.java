package org.kigi.team.ui.internal.team;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ViewPart;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.git.ElementRevision;
import org.kigi.git.FeatureBlame;
import org.kigi.git.FileRevision;
import org.kigi.git.GitFailure;
import org.kigi.git.ProjectRepository;
import org.kigi.git.Revision;
import org.kigi.merge.Change;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.team.ui.internal.compare.CompareEditor;
import org.kigi.team.ui.internal.compare.ComparisonInput;
import org.kigi.ui.goals.GoalModels;

/** Who changed the selected file or element, when, and from what; and who gave an element the values that it has. */
public final class HistoryView extends ViewPart {

    public static final String ID = "org.kigi.team.ui.history";
    private static final Texts TEXTS = Texts.of(HistoryView.class);
    private static final int WHEN = 150;
    private static final int WHO = 130;
    private static final int WHAT = 520;
    private static final int VALUE = 180;

    private final Language language = Language.of(Locale.getDefault());
    private final ISelectionListener listener = this::selected;
    private Label title;
    private Table versions;
    private Table values;
    private Object asked;

    /** What there is to show. */
    private record Shown(Path file, List<FileRevision> files, List<ElementRevision> elements, List<FeatureBlame> blames, Map<Revision, List<String>> reviews) {
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(parent);
        title = new Label(parent, SWT.NONE);
        title.setText(TEXTS.get(language, "history.nothing"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        TabFolder tabs = new TabFolder(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        versions = table(tabs, "history.versions");
        column(versions, "history.when", WHEN);
        column(versions, "history.who", WHO);
        column(versions, "history.what", WHAT);
        versions.addListener(SWT.DefaultSelection, event -> compare((TableItem) event.item));
        versions.setMenu(menu());
        values = table(tabs, "history.values");
        column(values, "history.value", VALUE);
        column(values, "history.who", WHO);
        column(values, "history.when", WHEN);
        column(values, "history.what", WHAT);
        getSite().getPage().addPostSelectionListener(listener);
        selected(null, getSite().getPage().getSelection());
    }

    private Menu menu() {
        Menu menu = new Menu(versions);
        MenuItem compare = new MenuItem(menu, SWT.PUSH);
        compare.setText(TEXTS.get(language, "history.compare"));
        compare.addListener(SWT.Selection, event -> Stream.of(versions.getSelection()).forEach(this::compare));
        MenuItem review = new MenuItem(menu, SWT.PUSH);
        review.setText(TEXTS.get(language, "history.review"));
        review.addListener(SWT.Selection, event -> chosen().ifPresent(this::markReview));
        menu.addListener(SWT.Show, event -> {
            compare.setEnabled(chosen().filter(version -> version.path().isPresent()).isPresent());
            review.setEnabled(chosen().filter(version -> GoalModels.isGoalFile(Repositories.inWorkspace(version.file()).orElse(null))).isPresent());
        });
        return menu;
    }

    private Optional<Version> chosen() {
        return Stream.of(versions.getSelection()).findFirst().map(item -> (Version) item.getData());
    }

    private void markReview(Version version) {
        Optional<GoalTree> tree = Repositories.inWorkspace(version.file()).flatMap(getSite().getService(GoalModels.class)::treeOf);
        tree.ifPresentOrElse(found -> new ReviewMark(getSite().getShell(), version.file(), version.revision().id(), review -> reload()).ask(found),
                () -> say(TEXTS.get(language, "review.no-tree")));
    }

    private Table table(TabFolder tabs, String key) {
        Composite page = new Composite(tabs, SWT.NONE);
        page.setLayout(new FillLayout());
        Table table = new Table(page, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(TEXTS.get(language, key));
        item.setControl(page);
        return table;
    }

    private void column(Table table, String key, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(TEXTS.get(language, key));
        column.setWidth(width);
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part == this || !(selection instanceof IStructuredSelection structured) || structured.size() != 1) {
            return;
        }
        Object one = structured.getFirstElement();
        if (one != asked && fileOf(one).isPresent()) {
            asked = one;
            reload();
        }
    }

    private static Optional<Path> fileOf(Object one) {
        return Repositories.file(one).filter(path -> path.toFile().isFile());
    }

    /** Reads the history of what is shown again. */
    void reload() {
        Object one = asked;
        Optional<Path> file = one == null ? Optional.empty() : fileOf(one);
        if (file.isPresent()) {
            Optional<Identified> element = one instanceof Element found ? Optional.of(found) : Optional.empty();
            Work.start(versions.getDisplay(), TEXTS.get(language, "history.looking"), monitor -> read(file.get(), element), shown -> {
                if (asked == one) {
                    show(shown, element);
                }
            }, failure -> say(failure.message(language)));
        }
    }

    private static Shown read(Path file, Optional<Identified> element) throws GitFailure {
        Optional<ProjectRepository> found = ProjectRepository.containing(file.getParent());
        if (found.isEmpty()) {
            return new Shown(file, List.of(), List.of(), List.of(), Map.of());
        }
        try (ProjectRepository repository = found.get()) {
            String path = repository.path(file);
            Map<Revision, List<String>> reviews = repository.reviews().byVersion();
            return element.isEmpty() ? new Shown(file, repository.history().of(path), List.of(), List.of(), reviews)
                    : new Shown(file, List.of(), repository.history().of(path, element.get().getId()), repository.history().blame(path, element.get()), reviews);
        }
    }

    private void say(String text) {
        if (!title.isDisposed()) {
            title.setText(text);
        }
    }

    private void show(Shown shown, Optional<Identified> element) {
        if (versions.isDisposed()) {
            return;
        }
        versions.removeAll();
        values.removeAll();
        String name = element.map(found -> Names.of((Element) found, language)).orElse(shown.file().getFileName().toString());
        say(shown.files().isEmpty() && shown.elements().isEmpty() ? TEXTS.get(language, "history.none", name) : TEXTS.get(language, "history.of", name));
        for (FileRevision version : shown.files()) {
            row(shown, version.revision(), version.revision().title(), Optional.of(version.path()));
        }
        for (ElementRevision version : shown.elements()) {
            String what = version.problem().map(problem -> problem.message(language)).orElseGet(() -> words(version));
            if (version.revision().isPresent()) {
                row(shown, version.revision().get(), what, Optional.empty());
            } else {
                row(versions, "", who(version.revision()), what);
            }
        }
        showOtherReviews(shown);
        for (FeatureBlame blame : shown.blames()) {
            String feature = Names.featureName(blame.feature(), language);
            String of = blame.element() instanceof Element ? feature : Names.typeName(blame.element().eClass(), language) + ": " + feature;
            row(values, of, who(blame.revision()), when(blame.revision()), blame.change().text(language));
        }
    }

    /**
     * A row of the table.
     *
     * @param path the name that the file had; empty where a row tells of an element
     */
    private record Version(Path file, Revision revision, Optional<String> path) {
    }

    private void row(Shown shown, Revision revision, String what, Optional<String> path) {
        List<String> reviews = shown.reviews().getOrDefault(revision, List.of());
        String words = reviews.isEmpty() ? what : TEXTS.get(language, "history.reviewed", String.join(", ", reviews), what);
        row(versions, when(Optional.of(revision)), revision.author(), words).setData(new Version(shown.file(), revision, path));
    }

    /** Adds the versions that reviews looked at and that changed nothing here, each above the one that they had. */
    private void showOtherReviews(Shown shown) {
        Set<Revision> there = Stream.concat(shown.files().stream().map(FileRevision::revision), shown.elements().stream().flatMap(version -> version.revision().stream()))
                .collect(Collectors.toSet());
        for (Map.Entry<Revision, List<String>> review : shown.reviews().entrySet()) {
            Revision revision = review.getKey();
            if (!there.contains(revision) && !there.isEmpty()) {
                int index = 0;
                while (index < versions.getItemCount() && (!(versions.getItem(index).getData() instanceof Version version)
                        || version.revision().time().isAfter(revision.time()))) {
                    index++;
                }
                TableItem item = new TableItem(versions, SWT.NONE, index);
                item.setText(new String[] {when(Optional.of(revision)), revision.author(), TEXTS.get(language, "history.reviewed", String.join(", ", review.getValue()),
                        revision.title())});
                item.setData(new Version(shown.file(), revision, Optional.empty()));
            }
        }
    }

    private static TableItem row(Table table, String... cells) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(cells);
        return item;
    }

    private String when(Optional<Revision> revision) {
        return revision.map(version -> Times.of(version.time())).orElse("");
    }

    private String who(Optional<Revision> revision) {
        return revision.map(Revision::author).orElse(TEXTS.get(language, "history.unsaved"));
    }

    private String words(ElementRevision version) {
        return version.changes().stream().map((Change change) -> change.text(language)).collect(Collectors.joining(" · "));
    }

    /** Opens the file beside the version that was double-clicked. */
    private void compare(TableItem item) {
        if (!(item.getData() instanceof Version version) || version.path().isEmpty()) {
            return;
        }
        Work.start(versions.getDisplay(), TEXTS.get(language, "history.looking"), monitor -> {
            try (ProjectRepository repository = ProjectRepository.of(version.file())) {
                return repository.history().content(version.revision().id(), version.path().get()).orElse(new byte[0]);
            }
        }, content -> open(version, content), failure -> say(failure.message(language)));
    }

    private void open(Version version, byte[] content) {
        Optional<IFile> file = Repositories.inWorkspace(version.file());
        Revision revision = version.revision();
        try {
            if (file.isPresent()) {
                String name = TEXTS.get(language, "history.version", when(Optional.of(revision)), revision.author());
                IDE.openEditor(getSite().getPage(), new ComparisonInput(file.get(), name, content), CompareEditor.ID);
            }
        } catch (PartInitException e) {
            say(e.getStatus().getMessage());
        }
    }

    @Override
    public void setFocus() {
        versions.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(listener);
        super.dispose();
    }
}
