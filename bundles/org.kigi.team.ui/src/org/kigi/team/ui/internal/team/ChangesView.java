package org.kigi.team.ui.internal.team;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.ViewPart;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.git.FileStatus;
import org.kigi.git.GitFailure;
import org.kigi.git.GitFailure.Reason;
import org.kigi.git.ProjectRepository;
import org.kigi.git.Pulled;
import org.kigi.git.Standing;
import org.kigi.git.Standing.Operation;
import org.kigi.merge.Conflicts;
import org.kigi.merge.FileKind;
import org.kigi.merge.Side;
import org.kigi.model.goaltree.Element;
import org.kigi.team.ui.internal.compare.CompareEditor;
import org.kigi.team.ui.internal.compare.ComparisonInput;
import org.kigi.ui.OpenElement;
import org.kigi.ui.goals.GoalModels;
import org.kigi.ui.projects.StrategyProjects;
import org.kigi.validation.Finding;

/** What the user has changed in a project, in words, and the three steps of work in a team: save a version, get others' changes, share mine. */
public final class ChangesView extends ViewPart {

    public static final String ID = "org.kigi.team.ui.changes";
    private static final Texts TEXTS = Texts.of(ChangesView.class);
    private static final int QUIET = 400;
    /** So many findings are named; all are among the problems. */
    private static final int MOST = 5;

    private final Language language = Language.of(Locale.getDefault());
    private final IResourceChangeListener listener = event -> later();
    private Composite parent;
    private Combo projects;
    private Label state;
    private Link news;
    private Tree files;
    private Text message;
    private Combo branches;
    private Button abandon;
    private final List<Button> actions = new ArrayList<>();
    private List<Path> folders = List.of();
    private Snapshot shown = Snapshot.NONE;
    private boolean isWaiting;
    private List<Found> found = List.of();

    /** The state of a repository. */
    private record Snapshot(Optional<Standing> standing, Map<FileStatus, List<String>> files, List<String> branches) {
        static final Snapshot NONE = new Snapshot(Optional.empty(), Map.of(), List.of());
    }

    /** What the structure rules find in a merged tree and neither side had. */
    private record Found(Path file, Finding finding) {
    }

    private record Received(Pulled pulled, List<Found> found) {
    }

    /** What is done with a repository, which is closed afterwards. */
    private interface Step<T> {
        T run(ProjectRepository repository, ProgressMonitor monitor) throws GitFailure;
    }

    @Override
    public void createPartControl(Composite top) {
        parent = new Composite(top, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(parent);
        Composite head = row(2);
        projects = new Combo(head, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(projects);
        projects.addListener(SWT.Selection, event -> load());
        button(head, "team.clone", this::cloneProject);
        state = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(state);
        news = new Link(parent, SWT.WRAP);
        news.addListener(SWT.Selection, event -> openFound(event.text));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(news);
        files = new Tree(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(files);
        files.addListener(SWT.DefaultSelection, event -> selected().ifPresent(this::compare));
        files.addListener(SWT.Selection, ChangesView::checkFileOnly);
        files.setMenu(menu());
        new Label(parent, SWT.NONE).setText(TEXTS.get(language, "team.message"));
        message = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, 36).applyTo(message);
        Composite steps = row(3);
        actions.add(button(steps, "team.save", this::saveVersion));
        actions.add(button(steps, "team.pull", this::pull));
        actions.add(button(steps, "team.push", this::push));
        Composite line = row(3);
        new Label(line, SWT.NONE).setText(TEXTS.get(language, "team.branch"));
        branches = new Combo(line, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(branches);
        branches.addListener(SWT.Selection, event -> switchTo(branches.getText()));
        actions.add(button(line, "team.branch.new", this::createBranch));
        abandon = button(parent, "team.abandon", this::abandonMerge);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
        load();
    }

    private Composite row(int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private Button button(Composite row, String key, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(TEXTS.get(language, key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private Menu menu() {
        Menu menu = new Menu(files);
        item(menu, "team.compare", this::compare);
        item(menu, "team.revert", this::revert);
        item(menu, "team.take-mine", file -> take(file, Side.OURS));
        item(menu, "team.take-theirs", file -> take(file, Side.THEIRS));
        menu.addListener(SWT.Show, event -> {
            Optional<FileStatus.Kind> kind = selected().map(FileStatus::kind);
            menu.getItem(0).setEnabled(kind.isPresent() && kind.get() != FileStatus.Kind.DELETED);
            menu.getItem(1).setEnabled(kind.isPresent() && kind.get() != FileStatus.Kind.CONFLICT);
            menu.getItem(2).setEnabled(kind.isPresent() && kind.get() == FileStatus.Kind.CONFLICT);
            menu.getItem(3).setEnabled(menu.getItem(2).isEnabled());
        });
        return menu;
    }

    private void item(Menu menu, String key, Consumer<FileStatus> action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(TEXTS.get(language, key));
        item.addListener(SWT.Selection, event -> selected().ifPresent(action));
    }

    /** Only files are chosen for a version, not single changes. */
    private static void checkFileOnly(Event event) {
        TreeItem item = (TreeItem) event.item;
        if (event.detail == SWT.CHECK && item.getParentItem() != null) {
            item.setChecked(item.getParentItem().getChecked());
        } else if (event.detail == SWT.CHECK) {
            Stream.of(item.getItems()).forEach(each -> each.setChecked(item.getChecked()));
        }
    }

    private Optional<FileStatus> selected() {
        return Stream.of(files.getSelection()).findFirst().map(item -> item.getParentItem() == null ? item : item.getParentItem())
                .map(item -> (FileStatus) item.getData());
    }

    // ---- showing

    /** Loads anew when nothing more happens for a moment. */
    private void later() {
        parent.getDisplay().asyncExec(() -> {
            if (!parent.isDisposed() && !isWaiting) {
                isWaiting = true;
                parent.getDisplay().timerExec(QUIET, () -> {
                    isWaiting = false;
                    if (!parent.isDisposed()) {
                        load();
                    }
                });
            }
        });
    }

    private void load() {
        List<IProject> open = Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(project -> project.isOpen() && project.getLocation() != null)
                .toList();
        int index = Math.max(0, projects.getSelectionIndex());
        folders = open.stream().map(project -> project.getLocation().toPath()).toList();
        String[] names = open.stream().map(IProject::getName).toArray(String[]::new);
        if (!List.of(names).equals(List.of(projects.getItems()))) {
            projects.setItems(names);
        }
        projects.select(Math.min(index, names.length - 1));
        folder().ifPresentOrElse(folder -> Work.start(parent.getDisplay(), TEXTS.get(language, "team.looking"), monitor -> snapshot(folder), this::show, this::tell),
                () -> show(Snapshot.NONE));
    }

    private Optional<Path> folder() {
        int index = projects.getSelectionIndex();
        return index < 0 || index >= folders.size() ? Optional.empty() : Optional.of(folders.get(index));
    }

    private Snapshot snapshot(Path folder) throws GitFailure {
        Optional<ProjectRepository> found = ProjectRepository.containing(folder);
        if (found.isEmpty()) {
            return Snapshot.NONE;
        }
        try (ProjectRepository repository = found.get()) {
            Map<FileStatus, List<String>> words = new LinkedHashMap<>();
            for (FileStatus file : repository.files().changed()) {
                words.put(file, file.kind() == FileStatus.Kind.CONFLICT ? List.of(TEXTS.get(language, "team.conflict")) : repository.files().words(file, language));
            }
            return new Snapshot(Optional.of(repository.standing()), words, repository.branches().names());
        }
    }

    private void show(Snapshot snapshot) {
        if (parent.isDisposed()) {
            return;
        }
        List<String> unchecked = Stream.of(files.getItems()).filter(item -> !item.getChecked()).map(item -> ((FileStatus) item.getData()).path()).toList();
        shown = snapshot;
        files.setRedraw(false);
        files.removeAll();
        snapshot.files().forEach((file, words) -> {
            TreeItem item = new TreeItem(files, SWT.NONE);
            item.setText(TEXTS.get(language, "team.file." + file.kind(), file.path()));
            item.setData(file);
            item.setChecked(!unchecked.contains(file.path()));
            if (file.kind() == FileStatus.Kind.CONFLICT) {
                item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            }
            for (String line : words) {
                TreeItem change = new TreeItem(item, SWT.NONE);
                change.setText(line);
                change.setChecked(item.getChecked());
            }
            item.setExpanded(true);
        });
        files.setRedraw(true);
        state.setText(stateText());
        boolean isThere = snapshot.standing().isPresent();
        actions.get(0).setText(TEXTS.get(language, isThere || folder().isEmpty() ? "team.save" : "team.create"));
        actions.forEach(action -> action.setEnabled(isThere));
        actions.get(0).setEnabled(folder().isPresent());
        branches.setItems(snapshot.branches().toArray(String[]::new));
        snapshot.standing().flatMap(Standing::branch).ifPresent(branches::setText);
        abandon.setVisible(isMerging());
        parent.layout(true, true);
    }

    private boolean isMerging() {
        return shown.standing().filter(standing -> standing.operation() == Operation.MERGE).isPresent();
    }

    private String stateText() {
        if (folder().isEmpty()) {
            return TEXTS.get(language, "team.state.no-project");
        }
        if (shown.standing().isEmpty()) {
            return TEXTS.get(language, "team.state.no-repository");
        }
        Standing standing = shown.standing().get();
        if (standing.operation() == Operation.MERGE) {
            long open = shown.files().keySet().stream().filter(file -> file.kind() == FileStatus.Kind.CONFLICT).count();
            return TEXTS.get(language, open > 0 ? "team.state.merging" : "team.state.merged", open);
        }
        String changes = TEXTS.get(language, shown.files().isEmpty() ? "team.state.clean" : "team.state.changed", shown.files().size());
        if (standing.isShared() && standing.toShare() == 0 && standing.toGet() == 0) {
            return changes + ' ' + TEXTS.get(language, "team.state.all-shared");
        }
        return !standing.isShared() ? changes + ' ' + TEXTS.get(language, "team.state.unshared")
                : changes + ' ' + TEXTS.get(language, "team.state.shared", standing.toShare(), standing.toGet());
    }

    private void tell(GitFailure failure) {
        if (!parent.isDisposed()) {
            if (failure.reason() != Reason.CANCELLED) {
                MessageDialog.openWarning(getSite().getShell(), getPartName(), failure.message(language));
            }
            load();
        }
    }

    // ---- doing

    private <T> void work(String key, Step<T> step, Consumer<T> done, Consumer<GitFailure> failed) {
        news.setText("");
        folder().ifPresent(folder -> Work.start(parent.getDisplay(), TEXTS.get(language, key), monitor -> {
            try (ProjectRepository repository = ProjectRepository.of(folder)) {
                return step.run(repository, monitor);
            }
        }, result -> {
            refresh();
            done.accept(result);
            load();
        }, failed));
    }

    private void refresh() {
        try {
            Repositories.refresh();
        } catch (CoreException e) {
            state.setText(e.getStatus().getMessage());
        }
    }

    /** Whether what is edited is in the files now. */
    private boolean areEditorsSaved() {
        return PlatformUI.getWorkbench().saveAllEditors(true);
    }

    private void saveVersion() {
        if (!areEditorsSaved()) {
            return;
        }
        if (shown.standing().isEmpty()) {
            createRepository();
            return;
        }
        String text = message.getText();
        List<String> chosen = Stream.of(files.getItems()).filter(TreeItem::getChecked).map(item -> ((FileStatus) item.getData()).path()).toList();
        work("team.save", (repository, monitor) -> repository.files().save(text, chosen), saved -> message.setText(""),
                failure -> withAuthor(failure, this::saveVersion));
    }

    private void createRepository() {
        folder().ifPresent(folder -> Work.start(parent.getDisplay(), TEXTS.get(language, "team.create"), monitor -> {
            ProjectRepository.create(folder).close();
            return folder;
        }, created -> load(), this::tell));
    }

    /** Asks who the user is if that is what is missing, and tries again. */
    private void withAuthor(GitFailure failure, Runnable again) {
        if (failure.reason() != Reason.NO_AUTHOR) {
            tell(failure);
            return;
        }
        Author.ask(getSite().getShell(), language).ifPresent(author -> work("team.author", (repository, monitor) -> {
            repository.files().setAuthor(author.name(), author.email());
            return repository.root();
        }, known -> again.run(), this::tell));
    }

    /** Asks where the project is shared if that is what is missing, and tries again. */
    private void withAddress(GitFailure failure, Runnable again) {
        if (failure.reason() != Reason.NO_REMOTE) {
            withAuthor(failure, again);
            return;
        }
        InputDialog address = new InputDialog(getSite().getShell(), TEXTS.get(language, "team.connect"), TEXTS.get(language, "team.connect.address"), "", null);
        if (address.open() == Window.OK) {
            work("team.connect", (repository, monitor) -> {
                repository.sharing().connect(address.getValue().strip());
                return repository.root();
            }, connected -> again.run(), this::tell);
        }
    }

    private StoredCredentials credentials() {
        return new StoredCredentials(getSite().getShell(), language);
    }

    private void pull() {
        if (areEditorsSaved()) {
            StoredCredentials credentials = credentials();
            work("team.pull", (repository, monitor) -> {
                Pulled pulled = repository.sharing().pull(credentials, monitor, language);
                return new Received(pulled, found(repository.root(), pulled));
            }, this::received,
                    failure -> withAddress(failure, this::pull));
        }
    }

    private static List<Found> found(Path root, Pulled pulled) {
        List<Found> all = new ArrayList<>();
        pulled.merged().forEach((path, file) -> file.newFindings(GoalModels.asOf()).forEach(finding -> all.add(new Found(root.resolve(path), finding))));
        return all;
    }

    private void received(Received received) {
        Pulled pulled = received.pulled();
        if (pulled.outcome() == Pulled.Outcome.CONFLICTS) {
            Path root = folder().orElseThrow();
            pulled.conflicts().forEach(path -> openConflicts(root.resolve(path)));
        }
        found = received.found();
        String versions = String.join("\n", pulled.received().stream().map(version -> TEXTS.get(language, "team.version", version.author(), version.title())).toList());
        String came = pulled.received().isEmpty() ? TEXTS.get(language, "team.nothing-new") : TEXTS.get(language, "team.received", pulled.received().size(), versions);
        news.setText(found.isEmpty() ? plain(came) : foundText() + '\n' + plain(came));
    }

    /** What was found first, since something is to be done about it; each opens its element. */
    private String foundText() {
        List<String> lines = new ArrayList<>(List.of(TEXTS.get(language, "team.found", found.size())));
        for (int i = 0; i < Math.min(found.size(), MOST); i++) {
            Finding finding = found.get(i).finding();
            String of = finding.element() instanceof Element element ? Names.of(element, language) : Names.typeName(finding.element().eClass(), language);
            lines.add("<a href=\"" + i + "\">" + plain(TEXTS.get(language, "team.found.one", of, finding.message(language))) + "</a>");
        }
        if (found.size() > MOST) {
            lines.add(TEXTS.get(language, "team.found.more", found.size() - MOST));
        }
        return String.join("\n", lines);
    }

    /** A text in which a link sees neither keys nor tags. */
    private static String plain(String text) {
        return text.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }

    private void openFound(String index) {
        Found one = found.get(Integer.parseInt(index));
        Optional<IFile> file = Repositories.inWorkspace(one.file()).filter(IFile::exists);
        try {
            if (file.isPresent()) {
                OpenElement.select(IDE.openEditor(getSite().getPage(), file.get()), one.finding().element());
            }
        } catch (PartInitException e) {
            state.setText(e.getStatus().getMessage());
        }
    }

    private void push() {
        StoredCredentials credentials = credentials();
        work("team.push", (repository, monitor) -> {
            repository.sharing().push(credentials, monitor);
            return repository.root();
        }, pushed -> { }, failure -> withAddress(failure, this::push));
    }

    private void switchTo(String branch) {
        boolean isOther = shown.standing().flatMap(Standing::branch).filter(branch::equals).isEmpty();
        if (isOther && areEditorsSaved()) {
            work("team.branch.switch", (repository, monitor) -> {
                repository.branches().switchTo(branch);
                return branch;
            }, switched -> { }, this::tell);
        }
    }

    private void createBranch() {
        InputDialog name = new InputDialog(getSite().getShell(), TEXTS.get(language, "team.branch.title"), TEXTS.get(language, "team.branch.name"), "", null);
        if (name.open() == Window.OK) {
            work("team.branch.new", (repository, monitor) -> {
                repository.branches().create(name.getValue().strip());
                return name.getValue();
            }, created -> { }, this::tell);
        }
    }

    private void abandonMerge() {
        if (MessageDialog.openQuestion(getSite().getShell(), getPartName(), TEXTS.get(language, "team.abandon.question"))) {
            work("team.abandon", (repository, monitor) -> {
                repository.files().abandonMerge();
                return repository.root();
            }, back -> { }, this::tell);
        }
    }

    private void revert(FileStatus file) {
        if (MessageDialog.openQuestion(getSite().getShell(), getPartName(), TEXTS.get(language, "team.revert.question", file.path()))) {
            work("team.revert", (repository, monitor) -> {
                repository.files().revert(List.of(file.path()));
                return file;
            }, back -> { }, this::tell);
        }
    }

    private void take(FileStatus file, Side side) {
        work(side == Side.OURS ? "team.take-mine" : "team.take-theirs", (repository, monitor) -> {
            repository.files().take(file.path(), side);
            return file;
        }, taken -> { }, this::tell);
    }

    private void compare(FileStatus file) {
        work("team.compare", (repository, monitor) -> new Opened(repository.root().resolve(file.path()),
                repository.history().content("HEAD", file.path()).orElse(new byte[0])), this::open, this::tell);
    }

    private record Opened(Path file, byte[] before) {
    }

    private void open(Opened opened) {
        if (Files.exists(Conflicts.fileOf(opened.file()))) {
            openConflicts(opened.file());
            return;
        }
        Optional<IFile> file = Repositories.inWorkspace(opened.file());
        boolean isTree = FileKind.of(opened.file()).filter(kind -> kind == FileKind.GOAL_TREE).isPresent();
        try {
            if (file.isPresent() && isTree) {
                IDE.openEditor(getSite().getPage(), new ComparisonInput(file.get(), TEXTS.get(language, "team.last-version"), opened.before()), CompareEditor.ID);
            } else if (file.isPresent()) {
                IDE.openEditor(getSite().getPage(), file.get());
            }
        } catch (PartInitException e) {
            state.setText(e.getStatus().getMessage());
        }
    }

    private void openConflicts(Path merged) {
        Optional<IFile> file = Repositories.inWorkspace(Conflicts.fileOf(merged)).filter(IFile::exists);
        try {
            if (file.isPresent()) {
                IDE.openEditor(getSite().getPage(), new FileEditorInput(file.get()), CompareEditor.ID);
            }
        } catch (PartInitException e) {
            state.setText(e.getStatus().getMessage());
        }
    }

    private void cloneProject() {
        CloneDialog dialog = new CloneDialog(getSite().getShell(), language);
        if (dialog.open() == Window.OK) {
            StoredCredentials credentials = credentials();
            Path folder = dialog.folder();
            Work.start(parent.getDisplay(), TEXTS.get(language, "team.clone"), monitor -> {
                ProjectRepository.clone(dialog.address(), folder, credentials, monitor).close();
                return folder;
            }, this::openProject, this::tell);
        }
    }

    private void openProject(Path folder) {
        try {
            new StrategyProjects().open(folder, SubMonitor.convert(null));
        } catch (CoreException e) {
            MessageDialog.openWarning(getSite().getShell(), getPartName(), e.getStatus().getMessage());
        }
        load();
    }

    @Override
    public void setFocus() {
        files.setFocus();
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
        super.dispose();
    }
}
