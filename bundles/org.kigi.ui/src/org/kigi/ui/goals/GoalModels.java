package org.kigi.ui.goals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.design.Analysis;
import org.kigi.evaluation.LiveEvaluation;
import org.kigi.measurement.CsvSeriesStore;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Identified;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.XmiGoalStore;
import org.kigi.validation.smart.IncrementalValidator;
import org.kigi.validation.smart.ValidationSettings;

/**
 * The goal trees of all open projects: that of the editor where one is open, otherwise one read in the background and read again when
 * its file or its readings change. A service of the workbench. May be asked from any thread, answers at once and tells its listeners, on
 * any thread, when the answer for a file has changed.
 */
public final class GoalModels {
    private final Map<IFile, GoalContent> loaded = new ConcurrentHashMap<>();
    private final List<Consumer<IFile>> listeners = new CopyOnWriteArrayList<>();
    private final OpenTrees open = new OpenTrees(this::editedTreeChanged, this::editorClosed);
    private final GoalFileChanges changes = new GoalFileChanges(this::changed, this::removed, this::readingsChanged);
    private final LoadJob loading = new LoadJob(this::read, this::publish);

    /** Called by the component runtime. */
    public void activate() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        workspace.addResourceChangeListener(changes);
        open.watch(PlatformUI.getWorkbench());
        try {
            GoalFileChanges.goalFiles(workspace.getRoot()).forEach(loading::request);
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }

    /** Called by the component runtime. */
    public void deactivate() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
        loading.cancel();
        open.dispose();
    }

    /** Tells whether this is a file for a goal tree, by its name. */
    public static boolean isGoalFile(IResource resource) {
        return resource instanceof IFile && XmiGoalStore.EXTENSION.equals(resource.getFileExtension());
    }

    /** What is known of a .kigi file now; begins to read it if nothing is. */
    public GoalContent contentOf(IFile file) {
        Optional<GoalTree> edited = open.treeOf(file);
        if (edited.isPresent()) {
            return new GoalContent.Readable(edited.get(), true);
        }
        return loaded.computeIfAbsent(file, absent -> {
            loading.request(absent);
            return new GoalContent.Loading();
        });
    }

    /** The tree of a .kigi file, if it has been read. */
    public Optional<GoalTree> treeOf(IFile file) {
        return contentOf(file) instanceof GoalContent.Readable readable ? Optional.of(readable.tree()) : Optional.empty();
    }

    /** An element of a .kigi file by its id, if the file has been read and has it. */
    public Optional<Identified> element(IFile file, String id) {
        return treeOf(file).flatMap(tree -> GoalTrees.byId(tree, id));
    }

    /** The .kigi files of which something is known. */
    public Set<IFile> files() {
        Set<IFile> files = new LinkedHashSet<>(loaded.keySet());
        files.addAll(open.files());
        return files;
    }

    /** True while files are still to be read. */
    public boolean isLoading() {
        return loading.getState() != Job.NONE;
    }

    public void addListener(Consumer<IFile> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<IFile> listener) {
        listeners.remove(listener);
    }

    private void changed(IFile file) {
        if (open.treeOf(file).isPresent()) {
            loaded.remove(file);
        } else {
            loading.request(file);
        }
    }

    private void removed(IFile file) {
        loaded.remove(file);
        tell(file);
    }

    private void readingsChanged(IFile file) {
        if (!open.refresh(file)) {
            loading.request(file);
        }
    }

    private void editedTreeChanged(IFile file, GoalTree tree) {
        SourceFile.note(tree, file);
        loaded.remove(file);
        tell(file);
    }

    private void editorClosed(IFile file) {
        if (file.isAccessible()) {
            loading.request(file);
        }
        tell(file);
    }

    private void publish(IFile file, GoalContent content) {
        if (file.isAccessible() && open.treeOf(file).isEmpty()) {
            loaded.put(file, content);
            tell(file);
        }
    }

    private void tell(IFile file) {
        listeners.forEach(listener -> listener.accept(file));
    }

    private GoalContent read(IFile file) {
        if (file.getLocation() == null) {
            // the project was deleted a moment ago
            return new GoalContent.Loading();
        }
        Path path = file.getLocation().toPath();
        try {
            GoalTree tree = new XmiGoalStore().load(path);
            SourceFile.note(tree, file);
            var store = new CsvSeriesStore(path.getParent());
            var analysis = Analysis.attachLive(tree, () -> new IncrementalValidator(
                    new LiveEvaluation(tree, store, asOf()), ValidationSettings.of(path.getParent())));
            analysis.findingsOf(tree);
            return new GoalContent.Readable(tree, false);
        } catch (UnreadableModelException e) {
            return new GoalContent.Unreadable(e.message(Language.of(Locale.getDefault())), Math.max(0, e.line()));
        }
    }

    /** The day as of which trees are judged: today, or the ISO date in the system property {@code kigi.asOf}. */
    public static LocalDate asOf() {
        String date = System.getProperty("kigi.asOf", "");
        return date.isBlank() ? LocalDate.now() : LocalDate.parse(date);
    }
}
