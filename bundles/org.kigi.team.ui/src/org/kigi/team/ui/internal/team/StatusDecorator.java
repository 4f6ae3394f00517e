package org.kigi.team.ui.internal.team;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.git.FileStatus;
import org.kigi.git.GitFailure;
import org.kigi.git.ProjectRepository;

/** Says behind the name of a file how it differs from the last version. Decorations are computed in the background by the workbench. */
public final class StatusDecorator extends LabelProvider implements ILightweightLabelDecorator {

    /** Milliseconds in which changes are collected. */
    private static final long QUIET = 200;
    private static final Texts TEXTS = Texts.of(StatusDecorator.class);

    private final Language language = Language.of(Locale.getDefault());
    private final Map<IProject, Map<Path, FileStatus.Kind>> known = new ConcurrentHashMap<>();
    private final Job reading = Job.createSystem(StatusDecorator.class.getName(), (ICoreRunnable) monitor -> readAgain());
    private final IResourceChangeListener listener = event -> reading.schedule(QUIET);

    public StatusDecorator() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (element instanceof IFile file) {
            // the project may be deleted meanwhile
            Map<Path, FileStatus.Kind> kinds = known.computeIfAbsent(file.getProject(), StatusDecorator::read);
            Optional.ofNullable(file.getLocation()).map(location -> kinds.get(location.toPath()))
                .ifPresent(kind -> decoration.addSuffix(TEXTS.get(language, "decoration." + kind)));
        }
    }

    private static Map<Path, FileStatus.Kind> read(IProject project) {
        Map<Path, FileStatus.Kind> kinds = new HashMap<>();
        try {
            IPath folder = project.getLocation();
            Optional<ProjectRepository> found = folder == null ? Optional.empty() : ProjectRepository.containing(folder.toPath());
            if (found.isPresent()) {
                try (ProjectRepository repository = found.get()) {
                    repository.files().changed().forEach(file -> kinds.put(repository.root().resolve(file.path()), file.kind()));
                }
            }
        } catch (GitFailure e) {
            ILog.of(StatusDecorator.class).warn(project.getName(), e);
        }
        return kinds;
    }

    /** Tells of the files that differ in another way than before, and of no others: each such notice has all labels made again. */
    private void readAgain() {
        List<Object> changed = new ArrayList<>();
        for (IProject project : known.keySet()) {
            Map<Path, FileStatus.Kind> now = read(project);
            Map<Path, FileStatus.Kind> before = known.put(project, now);
            Stream.concat(now.keySet().stream(), before.keySet().stream()).distinct().filter(path -> now.get(path) != before.get(path))
                .flatMap(path -> Arrays.stream(project.getWorkspace().getRoot().findFilesForLocationURI(path.toUri()))).forEach(changed::add);
        }
        Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
        if (!changed.isEmpty() && display != null && !display.isDisposed()) {
            display.asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this, changed.toArray())));
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
        reading.cancel();
        super.dispose();
    }
}
