package org.kigi.team.ui.internal.team;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
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
import org.kigi.model.goaltree.Identified;
import org.kigi.team.ui.internal.compare.CompareEditor;
import org.kigi.team.ui.internal.compare.ComparisonInput;

/** Who changed the selected file or element, when, and from what; and who gave an element the values that it has. */
public final class HistoryView extends ViewPart {

    public static final String ID = "org.kigi.team.ui.history";
    private static final Texts TEXTS = Texts.of(HistoryView.class);
    private static final int WHEN = 150;
    private static final int WHO = 130;
    private static final int WHAT = 520;
    private static final int VALUE = 180;

    private final Language language = Language.of(Locale.getDefault());
    private final DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Locale.getDefault())
            .withZone(ZoneId.systemDefault());
    private final ISelectionListener listener = this::selected;
    private Label title;
    private Table versions;
    private Table values;
    private Object asked;

    /** What there is to show. */
    private record Shown(Path file, List<FileRevision> files, List<ElementRevision> elements, List<FeatureBlame> blames) {
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
        values = table(tabs, "history.values");
        column(values, "history.value", VALUE);
        column(values, "history.who", WHO);
        column(values, "history.when", WHEN);
        column(values, "history.what", WHAT);
        getSite().getPage().addPostSelectionListener(listener);
        selected(null, getSite().getPage().getSelection());
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
        Optional<Path> file = Repositories.file(one).filter(path -> path.toFile().isFile());
        if (one != asked && file.isPresent()) {
            asked = one;
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
            return new Shown(file, List.of(), List.of(), List.of());
        }
        try (ProjectRepository repository = found.get()) {
            String path = repository.path(file);
            return element.isEmpty() ? new Shown(file, repository.history().of(path), List.of(), List.of())
                    : new Shown(file, List.of(), repository.history().of(path, element.get().getId()), repository.history().blame(path, element.get()));
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
            TableItem item = row(versions, when(Optional.of(version.revision())), version.revision().author(), version.revision().title());
            item.setData(new Compared(shown.file(), version));
        }
        for (ElementRevision version : shown.elements()) {
            row(versions, when(version.revision()), who(version.revision()), version.problem().map(problem -> problem.message(language)).orElseGet(() -> words(version)));
        }
        for (FeatureBlame blame : shown.blames()) {
            String feature = Names.featureName(blame.feature(), language);
            String of = blame.element() instanceof Element ? feature : Names.typeName(blame.element().eClass(), language) + ": " + feature;
            row(values, of, who(blame.revision()), when(blame.revision()), blame.change().text(language));
        }
    }

    private record Compared(Path file, FileRevision version) {
    }

    private static TableItem row(Table table, String... cells) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(cells);
        return item;
    }

    private String when(Optional<Revision> revision) {
        return revision.map(version -> format.format(version.time())).orElse("");
    }

    private String who(Optional<Revision> revision) {
        return revision.map(Revision::author).orElse(TEXTS.get(language, "history.unsaved"));
    }

    private String words(ElementRevision version) {
        return version.changes().stream().map((Change change) -> change.text(language)).collect(Collectors.joining(" · "));
    }

    /** Opens the file beside the version that was double-clicked. */
    private void compare(TableItem item) {
        if (!(item.getData() instanceof Compared compared)) {
            return;
        }
        FileRevision version = compared.version();
        Work.start(versions.getDisplay(), TEXTS.get(language, "history.looking"), monitor -> {
            try (ProjectRepository repository = ProjectRepository.of(compared.file())) {
                return repository.history().content(version.revision().id(), version.path()).orElse(new byte[0]);
            }
        }, content -> open(compared, content), failure -> say(failure.message(language)));
    }

    private void open(Compared compared, byte[] content) {
        Optional<IFile> file = Repositories.inWorkspace(compared.file());
        Revision revision = compared.version().revision();
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
