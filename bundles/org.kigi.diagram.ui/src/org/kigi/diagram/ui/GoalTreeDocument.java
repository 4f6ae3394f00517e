package org.kigi.diagram.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.kigi.design.Analysis;
import org.kigi.diagram.ui.edit.ArrangeDiagram;
import org.kigi.diagram.ui.view.DiagramViewStore;
import org.kigi.diagram.ui.view.DiagramViews;
import org.kigi.diagram.ui.view.UnreadableViewException;
import org.kigi.evaluation.LiveEvaluation;
import org.kigi.measurement.CsvSeriesStore;
import org.kigi.measurement.SeriesStore;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.provider.GoaltreeItemProviderAdapterFactory;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.UnsavedEdits;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.WorkingCopy;
import org.kigi.persistence.XmiGoalStore;
import org.kigi.validation.smart.IncrementalValidator;
import org.kigi.validation.smart.ValidationSettings;

/**
 * A goal tree that is being edited: the tree, its one undoable command stack, its analysis, how its
 * diagrams are arranged and the file it came from. Needs no
 * display. It belongs to one thread, the one that edits.
 */
public final class GoalTreeDocument {

    /** Why a document cannot be edited, in a sentence, and what is to be done when somebody tries. */
    public record ReadOnly(String reason, Runnable refused) {
    }

    private final GoaltreeItemProviderAdapterFactory adapterFactory = new GoaltreeItemProviderAdapterFactory();
    private final BasicCommandStack commandStack = new BasicCommandStack() {
        @Override
        public void execute(Command command) {
            if (readOnly.isEmpty() || command instanceof ArrangeDiagram) {
                super.execute(command);
            } else {
                readOnly.get().refused().run();
            }
        }
    };
    private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(adapterFactory, commandStack);
    private final WorkingCopy copy;
    private final GoalTree tree;
    private final Optional<ReadOnly> readOnly;
    private final Analysis analysis;
    private SeriesStore series;
    /** Whether the tree has edits that are not saved and that no command has made. */
    private boolean edited;
    private final List<Runnable> viewListeners = new CopyOnWriteArrayList<>();
    private DiagramViews views = DiagramViews.NONE;
    private DiagramViews savedViews = DiagramViews.NONE;
    private Optional<UnreadableViewException> viewProblem = Optional.empty();

    private GoalTreeDocument(WorkingCopy copy, GoalTree tree, Optional<ReadOnly> readOnly, boolean edited) {
        this.copy = copy;
        this.tree = tree;
        this.readOnly = readOnly;
        this.edited = edited;
        Resource resource = new ResourceImpl(URI.createFileURI(copy.file().toString()));
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(tree);
        domain.setResourceToReadOnlyMap(new HashMap<>(Map.of(resource, readOnly.isPresent())));
        findSeries();
        readViews();
        analysis = Analysis.attachLive(tree, this::validate);
    }

    /** Reads the file. */
    public static GoalTreeDocument open(Path file) throws UnreadableModelException {
        WorkingCopy copy = WorkingCopy.open(file);
        return new GoalTreeDocument(copy, copy.tree(), Optional.empty(), false);
    }

    /** Reads the file, to be shown and not to be edited. Its diagrams can be arranged for the time being. */
    public static GoalTreeDocument open(Path file, ReadOnly readOnly) throws UnreadableModelException {
        WorkingCopy copy = WorkingCopy.open(file);
        return new GoalTreeDocument(copy, copy.tree(), Optional.of(readOnly), false);
    }

    /** The file with edits that were recovered and are not saved. */
    public static GoalTreeDocument restore(Path file, UnsavedEdits edits) throws UnreadableModelException {
        GoalTreeDocument restored = new GoalTreeDocument(WorkingCopy.of(edits, file),
                new XmiGoalStore().fromBytes(edits.tree(), file.toString()), Optional.empty(), true);
        edits.view().ifPresent(restored::restoreViews);
        return restored;
    }

    /** The document of a tree that brings together what this one and what the file has; it is not saved yet. */
    public GoalTreeDocument mergedWith(WorkingCopy onDisk, GoalTree merged) {
        GoalTreeDocument document = new GoalTreeDocument(onDisk, merged, Optional.empty(), true);
        document.views = views;
        document.savedViews = savedViews;
        return document;
    }

    /** Returns the day as of which trees are judged: today, or the ISO date in the system property {@code kigi.asOf}. */
    public static LocalDate asOf() {
        String date = System.getProperty("kigi.asOf");
        return date == null || date.isBlank() ? LocalDate.now() : LocalDate.parse(date);
    }

    private IncrementalValidator validate() {
        return new IncrementalValidator(new LiveEvaluation(tree, series, asOf()),
                ValidationSettings.of(file().toAbsolutePath().getParent()));
    }

    private void findSeries() {
        series = new CsvSeriesStore(file().toAbsolutePath().getParent());
    }

    public GoalTree tree() {
        return tree;
    }

    public AdapterFactoryEditingDomain domain() {
        return domain;
    }

    public BasicCommandStack commandStack() {
        return commandStack;
    }

    public Analysis analysis() {
        return analysis;
    }

    public Path file() {
        return copy.file();
    }

    public boolean isDirty() {
        return readOnly.isEmpty() && (edited || commandStack.isSaveNeeded());
    }

    /** Why the document cannot be edited, if so. */
    public Optional<String> readOnlyReason() {
        return readOnly.map(ReadOnly::reason);
    }

    /** The tree that the file held when it was last read or written here. */
    public GoalTree base() throws UnreadableModelException {
        return copy.tree();
    }

    /** What would be lost if the program ended now. */
    public Optional<UnsavedEdits> unsaved() throws UnwritableModelException {
        return isDirty() ? Optional.of(copy.unsaved(tree, views.equals(savedViews) ? Optional.empty()
                : Optional.of(DiagramViewStore.toBytes(views)))) : Optional.empty();
    }

    /**
     * Writes the tree to its file. After a failure the file is as it was, and the document is as dirty as before. A file that holds what
     * has not been read here is not replaced.
     */
    public void save() throws UnwritableModelException {
        copy.save(tree);
        saved();
    }

    /** Writes the tree to another file, which is its file from then on; readings are then looked up beside that one. */
    public void saveAs(Path other) throws UnwritableModelException {
        copy.saveAs(tree, other);
        saved();
        moved();
        analysis.refresh();
    }

    private void saved() {
        edited = false;
        commandStack.saveIsDone();
    }

    /**
     * Writes how the diagrams are arranged beside the goal tree's file, without elements that are gone, and with what another program has
     * arranged there meanwhile. A file that could not be read is replaced only when something was arranged since.
     */
    public void saveViews() throws IOException {
        if (viewProblem.isEmpty() || !views.equals(savedViews)) {
            DiagramViews arranged = withOthers(views.only(idsOfTheTree()::contains));
            DiagramViewStore.save(arranged, DiagramViewStore.fileOf(file()));
            boolean isOther = viewProblem.isPresent() || !arranged.equals(views);
            views = arranged;
            savedViews = arranged;
            viewProblem = Optional.empty();
            if (isOther) {
                viewListeners.forEach(Runnable::run);
            }
        }
    }

    private DiagramViews withOthers(DiagramViews arranged) throws IOException {
        try {
            return DiagramViewStore.withOthers(savedViews, arranged, DiagramViewStore.fileOf(file()));
        } catch (UnreadableViewException damaged) {
            if (viewProblem.isPresent()) {
                return arranged; // the user has known that, and has arranged the diagrams since
            }
            viewProblem = Optional.of(damaged);
            viewListeners.forEach(Runnable::run);
            throw new IOException(damaged.getMessage(), damaged);
        }
    }

    private void restoreViews(byte[] content) {
        try {
            views = DiagramViewStore.fromBytes(content, DiagramViewStore.fileOf(file()));
        } catch (UnreadableViewException e) {
            viewProblem = Optional.of(e);
        }
    }

    private Set<String> idsOfTheTree() {
        Set<String> ids = new HashSet<>();
        tree.eAllContents().forEachRemaining(element -> ids.add(EcoreUtil.getID(element)));
        return ids;
    }

    /** Reads again how the diagrams are arranged, as another program has it now. Changes made here are lost. */
    public void readViews() {
        try {
            views = DiagramViewStore.load(DiagramViewStore.fileOf(file()));
            viewProblem = Optional.empty();
        } catch (UnreadableViewException e) {
            views = DiagramViews.NONE;
            viewProblem = Optional.of(e);
        }
        savedViews = views;
        viewListeners.forEach(Runnable::run);
    }

    /** How the diagrams are arranged. */
    public DiagramViews views() {
        return views;
    }

    /** Arranges the diagrams; to be called by commands only, since it cannot be undone. */
    public void setViews(DiagramViews arranged) {
        views = arranged;
        viewListeners.forEach(Runnable::run);
    }

    /** Why the arrangement of the diagrams could not be read, if so. */
    public Optional<UnreadableViewException> viewProblem() {
        return viewProblem;
    }

    /** Calls a listener each time that the diagrams are arranged differently. */
    public void addViewListener(Runnable listener) {
        viewListeners.add(listener);
    }

    public void removeViewListener(Runnable listener) {
        viewListeners.remove(listener);
    }

    /** Follows the file, which has been moved or renamed with its content unchanged. */
    public void relocate(Path other) {
        copy.relocate(other);
        moved();
    }

    private void moved() {
        findSeries();
        tree.eResource().setURI(URI.createFileURI(file().toString()));
    }

    /** Tells whether the file no longer holds what was read or written last; a file that is gone counts as changed. */
    public boolean changedOnDisk() {
        return copy.changedOnDisk();
    }

    /** Takes the file as it is now for read, so that saving replaces it: the user has decided against what it holds. */
    public void overrule() {
        copy.overrule();
    }

    /** Frees what is attached to the tree. */
    public void dispose() {
        analysis.dispose();
        adapterFactory.dispose();
    }
}
