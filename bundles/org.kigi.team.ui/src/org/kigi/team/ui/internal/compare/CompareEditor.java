package org.kigi.team.ui.internal.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.design.Analysis;
import org.kigi.diagram.SpecificationException;
import org.kigi.evaluation.Evaluator;
import org.kigi.git.GitFailure;
import org.kigi.git.ProjectRepository;
import org.kigi.git.Standing.Operation;
import org.kigi.measurement.CsvSeriesStore;
import org.kigi.measurement.SeriesException;
import org.kigi.merge.Choice;
import org.kigi.merge.Conflicts;
import org.kigi.merge.FileKind;
import org.kigi.merge.Side;
import org.kigi.merge.UnmergeableException;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.SafeFiles;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.ui.goals.GoalModels;

/**
 * Two versions of a file side by side, as trees and as diagrams, with what differs. Of a merge the conflicts come first, and there is
 * nothing to save until all are decided. Every other edit can be taken back.
 */
public final class CompareEditor extends EditorPart {

    public static final String ID = "org.kigi.team.ui.compare";
    private static final Texts TEXTS = Texts.of(CompareEditor.class);
    private static final String MERGE_HEAD = "MERGE_HEAD";
    private static final int NARROW = 260;

    private final Language language = Language.of(Locale.getDefault());
    private Path file;
    private Comparison comparison;
    private boolean isSaved;

    private Composite parent;
    private Label state;
    private Table conflicts;
    private Composite decision;
    private Table edits;
    private Button save;
    private TabFolder tabs;
    private final TreePane[] trees = new TreePane[2];
    private final DiagramPane[] diagrams = new DiagramPane[3];

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        IFile opened = input.getAdapter(IFile.class);
        if (opened == null || opened.getLocation() == null) {
            throw new PartInitException(TEXTS.get(language, "compare.not-local", input.getName()));
        }
        Path path = opened.getLocation().toPath();
        file = path.getFileName().toString().endsWith(Conflicts.ENDING) ? Conflicts.mergedFileOf(path) : path;
        setPartName(TEXTS.get(language, "compare.name", file.getFileName()));
    }

    @Override
    public void createPartControl(Composite top) {
        parent = new Composite(top, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(parent);
        load();
    }

    private void load() {
        for (var child : parent.getChildren()) {
            child.dispose();
        }
        isSaved = false;
        try {
            comparison = read();
            createContent();
        } catch (UnreadableModelException e) {
            showProblem(e.message(language));
        } catch (UnmergeableException e) {
            showProblem(e.message(language));
        } catch (SeriesException e) {
            showProblem(e.message(language));
        } catch (SpecificationException e) {
            showProblem(e.message(language));
        } catch (GitFailure e) {
            showProblem(e.message(language));
        } catch (IOException e) {
            showProblem(TEXTS.get(language, "compare.unreadable", file.getFileName(), String.valueOf(e.getMessage())));
        }
        parent.layout();
    }

    private Comparison read() throws IOException, UnreadableModelException, UnmergeableException, SeriesException, GitFailure {
        String name = file.getFileName().toString();
        byte[] content = Files.readAllBytes(file);
        if (getEditorInput() instanceof ComparisonInput input) {
            return Comparison.of(name, input.other(), content);
        }
        Path kept = Conflicts.fileOf(file);
        byte[] open = Files.exists(kept) ? Files.readAllBytes(kept) : Conflicts.NONE.toBytes();
        if (FileKind.of(file).filter(kind -> kind == FileKind.READINGS).isPresent()) {
            return Comparison.ofReadings(name, content, open);
        }
        return Comparison.ofMerge(name, content, open, version("HEAD"), version(MERGE_HEAD));
    }

    /** The file in a version of the merge that Git is in; empty if it is in none. */
    private Optional<byte[]> version(String version) throws GitFailure {
        try (Closing repository = repository()) {
            boolean isMerging = repository.found.isPresent() && repository.found.get().standing().operation() == Operation.MERGE;
            return isMerging ? repository.found.get().history().content(version, repository.found.get().path(file)) : Optional.empty();
        }
    }

    /** The repository of the file, to be closed. */
    private Closing repository() throws GitFailure {
        return new Closing(ProjectRepository.containing(file.getParent()));
    }

    private record Closing(Optional<ProjectRepository> found) implements AutoCloseable {
        @Override
        public void close() {
            found.ifPresent(ProjectRepository::close);
        }
    }

    private void showProblem(String message) {
        comparison = null;
        Label label = new Label(parent, SWT.WRAP);
        label.setText(message);
        GridDataFactory.fillDefaults().grab(true, true).indent(12, 12).applyTo(label);
        firePropertyChange(PROP_DIRTY);
    }

    // ---- the parts of the window

    private void createContent() throws SpecificationException {
        createHeader();
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createDecisions(sash);
        createVersions(sash);
        sash.setWeights(34, 66);
        showEntries();
        showVersions();
        Table first = comparison.isMerge() ? conflicts : edits;
        if (first.getItemCount() > 0) {
            first.select(0);
            select(comparison.isMerge() ? comparison.toDecide().getFirst() : comparison.edits().getFirst());
        }
    }

    private void createHeader() {
        Composite header = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(10, 6).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        state = new Label(header, SWT.NONE);
        state.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
        if (comparison.isMerge()) {
            button(header, "compare.all-mine", () -> decideAll(Choice.OURS));
            button(header, "compare.all-theirs", () -> decideAll(Choice.THEIRS));
        } else {
            button(header, "compare.accept-all", () -> acceptAll(true));
            button(header, "compare.reject-all", () -> acceptAll(false));
        }
        save = button(header, "compare.save", () -> getSite().getPage().saveEditor(this, false));
    }

    private Button button(Composite row, String key, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(TEXTS.get(language, key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void createDecisions(Composite sash) {
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 0).applyTo(left);
        if (comparison.isMerge()) {
            heading(left, "compare.conflicts");
            conflicts = table(left, SWT.NONE);
            conflicts.addListener(SWT.Selection, event -> select(comparison.toDecide().get(conflicts.getSelectionIndex())));
            decision = new Composite(left, SWT.NONE);
            GridLayoutFactory.fillDefaults().applyTo(decision);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(decision);
        }
        heading(left, comparison.isMerge() ? "compare.taken" : "compare.changes");
        edits = table(left, SWT.CHECK);
        edits.addListener(SWT.Selection, this::selectEdit);
    }

    private void heading(Composite left, String key) {
        Label label = new Label(left, SWT.WRAP);
        label.setText(TEXTS.get(language, key));
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(label);
    }

    private static Table table(Composite left, int style) {
        Table table = new Table(left, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | style);
        GridDataFactory.fillDefaults().grab(true, true).hint(NARROW, 80).applyTo(table);
        return table;
    }

    private void createVersions(Composite sash) {
        if (comparison.left().isEmpty()) {
            new Composite(sash, SWT.NONE);
            return;
        }
        tabs = new TabFolder(sash, SWT.NONE);
        SashForm tree = sides("compare.tree", 2);
        SashForm diagram = sides("compare.diagram", 2);
        for (int side = 0; side < 2; side++) {
            trees[side] = new TreePane(titled(tree, title(side)), language);
            diagrams[side] = new DiagramPane(titled(diagram, title(side)), language);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(trees[side]);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(diagrams[side]);
        }
        diagrams[2] = new DiagramPane(titled(sides("compare.result", 1), TEXTS.get(language, "compare.result.title")), language);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(diagrams[2]);
    }

    private SashForm sides(String key, int count) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(TEXTS.get(language, key));
        SashForm sides = new SashForm(tabs, count == 2 ? SWT.HORIZONTAL : SWT.VERTICAL);
        item.setControl(sides);
        return sides;
    }

    private static Composite titled(Composite sides, String title) {
        Composite pane = new Composite(sides, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(pane);
        Label label = new Label(pane, SWT.NONE);
        label.setText(title);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        return pane;
    }

    private String title(int side) {
        if (getEditorInput() instanceof ComparisonInput input) {
            return side == 0 ? input.title() : TEXTS.get(language, "compare.now");
        }
        return TEXTS.get(language, side == 0 ? "compare.mine" : "compare.theirs");
    }

    // ---- what is shown in them

    private void showEntries() {
        if (conflicts != null && comparison.isMerge()) {
            List<Entry.ToDecide> all = comparison.toDecide();
            conflicts.setItemCount(all.size());
            for (int i = 0; i < all.size(); i++) {
                conflicts.getItem(i).setText(TEXTS.get(language, all.get(i).isDecided() ? "compare.decided" : "compare.open", title(all.get(i))));
            }
        }
        List<Entry.Edit> all = comparison.edits();
        edits.setItemCount(all.size());
        for (int i = 0; i < all.size(); i++) {
            TableItem item = edits.getItem(i);
            item.setText(all.get(i).text(language));
            item.setChecked(all.get(i).isAccepted());
        }
        long open = comparison.toDecide().stream().filter(entry -> !entry.isDecided()).count();
        long rejected = all.stream().filter(edit -> !edit.isAccepted()).count();
        state.setText(isSaved ? TEXTS.get(language, "compare.saved")
                : open > 0 ? TEXTS.get(language, "compare.state.open", open, comparison.toDecide().size())
                : comparison.isMerge() ? TEXTS.get(language, "compare.state.ready")
                : all.isEmpty() ? TEXTS.get(language, "compare.state.same") : TEXTS.get(language, "compare.state.changes", all.size(), rejected));
        save.setEnabled(isDirty());
        state.getParent().layout();
    }

    private String title(Entry.ToDecide entry) {
        return entry.text(language);
    }

    private void showVersions() throws SpecificationException {
        if (comparison.left().isEmpty()) {
            return;
        }
        Marks marks = Marks.of(comparison.entries());
        GoalTree[] versions = {comparison.left().get(), comparison.right().orElseThrow()};
        for (int side = 0; side < 2; side++) {
            trees[side].show(versions[side], marks, comparison.entries(), side == 0 ? Side.OURS : Side.THEIRS);
            show(diagrams[side], versions[side], marks);
        }
        showResult();
    }

    /** Cards show status and progress by the readings that there are now. */
    private void show(DiagramPane diagram, GoalTree tree, Marks marks) throws SpecificationException {
        Analysis analysis = Analysis.attach(tree, () -> new Evaluator(new CsvSeriesStore(file.getParent()), GoalModels.asOf()).evaluate(tree), all -> List.of());
        diagram.show(tree, marks);
        analysis.dispose();
    }

    private void showResult() throws SpecificationException {
        try {
            Optional<GoalTree> preview = comparison.preview(language);
            if (preview.isPresent()) {
                show(diagrams[2], preview.get(), Marks.of(comparison.entries().stream()
                        .filter(entry -> entry instanceof Entry.ToDecide toDecide && !toDecide.isDecided()).toList()));
            }
        } catch (Comparison.ImpossibleException e) {
            state.setText(TEXTS.get(language, "compare.impossible", e.getMessage()));
        } catch (UnreadableModelException e) {
            state.setText(e.message(language));
        }
    }

    private void select(Entry entry) {
        if (entry instanceof Entry.ToDecide toDecide) {
            showDecision(toDecide);
        }
        if (tabs != null) {
            entry.elementIds().stream().findFirst().ifPresent(this::reveal);
        }
    }

    private void reveal(String elementId) {
        for (TreePane tree : trees) {
            tree.reveal(elementId);
        }
        for (DiagramPane diagram : diagrams) {
            diagram.reveal(elementId);
        }
    }

    private void showDecision(Entry.ToDecide entry) {
        for (var child : decision.getChildren()) {
            child.dispose();
        }
        choice(entry, Choice.OURS, TEXTS.get(language, "compare.take-mine", entry.text(Side.OURS, language)));
        choice(entry, Choice.THEIRS, TEXTS.get(language, "compare.take-theirs", entry.text(Side.THEIRS, language)));
        choice(entry, Choice.BASE, TEXTS.get(language, "compare.take-base"));
        if (entry.isEditable()) {
            Button edit = new Button(decision, SWT.RADIO);
            edit.setText(entry.value().map(value -> TEXTS.get(language, "compare.edited", value)).orElseGet(() -> TEXTS.get(language, "compare.edit")));
            edit.setSelection(entry.value().isPresent());
            edit.setEnabled(!isSaved);
            edit.addListener(SWT.Selection, event -> {
                if (edit.getSelection()) {
                    edit((Entry.InTree) entry);
                }
            });
        }
        decision.getParent().layout(true, true);
    }

    private void choice(Entry.ToDecide entry, Choice choice, String text) {
        Button button = new Button(decision, SWT.RADIO | SWT.WRAP);
        button.setText(text.replace("&", "&&"));
        button.setData(choice);
        button.setSelection(entry.choice().filter(chosen -> chosen == choice).isPresent());
        button.setEnabled(!isSaved);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                entry.decide(choice);
                changed();
            }
        });
    }

    private void edit(Entry.InTree entry) {
        InputDialog dialog = new InputDialog(getSite().getShell(), TEXTS.get(language, "compare.edit.title"),
                entry.text(Side.OURS, language) + "\n" + entry.text(Side.THEIRS, language), entry.value().orElse(""), text -> problem(entry, text));
        if (dialog.open() == Window.OK) {
            entry.give(dialog.getValue());
            changed();
        }
        showDecision(entry);
    }

    private String problem(Entry.InTree entry, String text) {
        try {
            Comparison.value(entry.edited().orElseThrow(), text);
            return null;
        } catch (RuntimeException notOne) {
            return TEXTS.get(language, "compare.edit.problem");
        }
    }

    private void selectEdit(Event event) {
        int index = edits.indexOf((TableItem) event.item);
        Entry.Edit edit = comparison.edits().get(index);
        if (event.detail == SWT.CHECK) {
            edit.accept(isSaved ? edit.isAccepted() : ((TableItem) event.item).getChecked());
            changed();
        }
        select(edit);
    }

    // ---- deciding

    private void decideAll(Choice choice) {
        if (!isSaved) {
            comparison.toDecide().forEach(entry -> entry.decide(choice));
            showDecision(comparison.toDecide().get(Math.max(0, conflicts.getSelectionIndex())));
            changed();
        }
    }

    private void acceptAll(boolean isAccepted) {
        comparison.edits().forEach(edit -> edit.accept(isAccepted));
        changed();
    }

    private void changed() {
        showEntries();
        try {
            showResult();
        } catch (SpecificationException e) {
            state.setText(e.message(language));
        }
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isDirty() {
        return comparison != null && !isSaved && comparison.isReady();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            if (!Arrays.equals(Files.readAllBytes(file), comparison.file())) {
                MessageDialog.openInformation(getSite().getShell(), getPartName(), TEXTS.get(language, "compare.changed-on-disk", file.getFileName()));
                load();
                firePropertyChange(PROP_DIRTY);
                return;
            }
            new SafeFiles().replace(file, comparison.result(language));
            if (comparison.isMerge()) {
                Conflicts.NONE.save(file);
                tellGit();
            }
            refresh(monitor);
            finish();
        } catch (Comparison.ImpossibleException e) {
            failed(monitor, TEXTS.get(language, "compare.impossible", e.getMessage()));
        } catch (UnreadableModelException e) {
            failed(monitor, e.message(language));
        } catch (UnwritableModelException e) {
            failed(monitor, e.message(language));
        } catch (SeriesException e) {
            failed(monitor, e.message(language));
        } catch (GitFailure e) {
            failed(monitor, e.message(language));
        } catch (IOException e) {
            failed(monitor, TEXTS.get(language, "compare.unwritable", file.getFileName(), String.valueOf(e.getMessage())));
        } catch (CoreException e) {
            failed(monitor, e.getStatus().getMessage());
        }
    }

    private void finish() {
        if (comparison.isMerge()) {
            isSaved = true;
            showEntries();
            showDecision(comparison.toDecide().get(Math.max(0, conflicts.getSelectionIndex())));
        } else {
            load();
        }
        firePropertyChange(PROP_DIRTY);
    }

    private void tellGit() throws GitFailure {
        try (Closing repository = repository()) {
            if (repository.found.isPresent()) {
                ProjectRepository git = repository.found.get();
                String path = git.path(file);
                if (git.files().conflicts().contains(path)) {
                    git.files().decided(path);
                }
            }
        }
    }

    private void refresh(IProgressMonitor monitor) throws CoreException {
        IFile opened = getEditorInput().getAdapter(IFile.class);
        if (opened != null) {
            opened.getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
        }
    }

    private void failed(IProgressMonitor monitor, String message) {
        monitor.setCanceled(true);
        MessageDialog.openError(getSite().getShell(), getPartName(), message);
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a comparison has one file");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        parent.setFocus();
    }
}
