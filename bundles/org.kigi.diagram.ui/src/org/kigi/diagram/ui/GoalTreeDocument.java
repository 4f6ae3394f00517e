package org.kigi.diagram.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.kigi.design.Analysis;
import org.kigi.diagram.ui.view.DiagramViewStore;
import org.kigi.diagram.ui.view.DiagramViews;
import org.kigi.diagram.ui.view.UnreadableViewException;
import org.kigi.evaluation.LiveEvaluation;
import org.kigi.measurement.CsvSeriesStore;
import org.kigi.measurement.SeriesStore;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.provider.GoaltreeItemProviderAdapterFactory;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.XmiGoalStore;
import org.kigi.validation.smart.SmartRules;

/**
 * A goal tree that is being edited: the tree, its one undoable command stack, its analysis, how its
 * diagrams are arranged and the file it came from. Needs no
 * display. It belongs to one thread, the one that edits.
 */
public final class GoalTreeDocument {

    private record Stamp(FileTime modified, long size) {
    }

    private final GoaltreeItemProviderAdapterFactory adapterFactory = new GoaltreeItemProviderAdapterFactory();
    private final BasicCommandStack commandStack = new BasicCommandStack();
    private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(adapterFactory, commandStack);
    private final GoalTree tree;
    private final Analysis analysis;
    private Path file;
    private SeriesStore series;
    private Optional<Stamp> stamp;
    private final List<Runnable> viewListeners = new CopyOnWriteArrayList<>();
    private DiagramViews views = DiagramViews.NONE;
    private DiagramViews savedViews = DiagramViews.NONE;
    private Optional<UnreadableViewException> viewProblem = Optional.empty();

    private GoalTreeDocument(GoalTree tree, Path file, Optional<Stamp> stamp) {
        this.tree = tree;
        this.stamp = stamp;
        setFile(file);
        Resource resource = new ResourceImpl(URI.createFileURI(file.toString()));
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(tree);
        readViews();
        analysis = Analysis.attachLive(tree, this::evaluate, SmartRules::validate);
    }

    /** Reads the file. */
    public static GoalTreeDocument open(Path file) throws UnreadableModelException {
        Optional<Stamp> stamp = stampOf(file);
        return new GoalTreeDocument(new XmiGoalStore().load(file), file, stamp);
    }

    /** Returns the day as of which trees are judged: today, or the ISO date in the system property {@code kigi.asOf}. */
    public static LocalDate asOf() {
        String date = System.getProperty("kigi.asOf");
        return date == null || date.isBlank() ? LocalDate.now() : LocalDate.parse(date);
    }

    private LiveEvaluation evaluate() {
        return new LiveEvaluation(tree, series, asOf());
    }

    private void setFile(Path file) {
        this.file = file;
        series = new CsvSeriesStore(file.toAbsolutePath().getParent());
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
        return file;
    }

    public boolean isDirty() {
        return commandStack.isSaveNeeded();
    }

    /** Writes the tree to its file. After a failure the file is as it was, and the document is as dirty as before. */
    public void save() throws UnwritableModelException {
        saveTo(file);
    }

    /** Writes the tree to another file, which is its file from then on; readings are then looked up beside that one. */
    public void saveAs(Path other) throws UnwritableModelException {
        saveTo(other);
        relocate(other);
        analysis.refresh();
    }

    private void saveTo(Path target) throws UnwritableModelException {
        new XmiGoalStore().save(tree, target);
        stamp = stampOf(target);
        commandStack.saveIsDone();
    }

    /**
     * Writes how the diagrams are arranged beside the goal tree's file, without elements that are gone. A file that could not be read
     * is replaced only when something was arranged since.
     */
    public void saveViews() throws IOException {
        if (viewProblem.isEmpty() || !views.equals(savedViews)) {
            DiagramViewStore.save(views.only(idsOfTheTree()::contains), DiagramViewStore.fileOf(file));
            savedViews = views;
            if (viewProblem.isPresent()) {
                viewProblem = Optional.empty();
                viewListeners.forEach(Runnable::run);
            }
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
            views = DiagramViewStore.load(DiagramViewStore.fileOf(file));
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
        setFile(other);
        tree.eResource().setURI(URI.createFileURI(other.toString()));
    }

    /** Tells whether the file is no longer the one that was read or written last; a file that is gone counts as changed. */
    public boolean changedOnDisk() {
        return !stamp.equals(stampOf(file));
    }

    /** Takes the file as it is now for the one that was read, so that {@link #changedOnDisk()} is false until it changes again. */
    public void ignoreChangeOnDisk() {
        stamp = stampOf(file);
    }

    /** Frees what is attached to the tree. */
    public void dispose() {
        analysis.dispose();
        adapterFactory.dispose();
    }

    private static Optional<Stamp> stampOf(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(attributes.lastModifiedTime(), attributes.size()));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
