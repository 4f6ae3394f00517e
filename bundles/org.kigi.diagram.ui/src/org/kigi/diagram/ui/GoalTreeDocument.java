package org.kigi.diagram.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.kigi.design.Analysis;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.measurement.CsvSeriesStore;
import org.kigi.measurement.SeriesStore;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.provider.GoaltreeItemProviderAdapterFactory;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.XmiGoalStore;
import org.kigi.validation.smart.SmartRules;

/**
 * A goal tree that is being edited: the tree, its one undoable command stack, its analysis and the file it came from. Needs no
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

    private GoalTreeDocument(GoalTree tree, Path file, Optional<Stamp> stamp) {
        this.tree = tree;
        this.stamp = stamp;
        setFile(file);
        Resource resource = new ResourceImpl(URI.createFileURI(file.toString()));
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(tree);
        analysis = Analysis.attach(tree, this::evaluate, SmartRules::validate);
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

    private Evaluation evaluate() {
        return new Evaluator(series, asOf()).evaluate(tree);
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
