package org.kigi.team.ui.internal.team;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
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

    private static final Texts TEXTS = Texts.of(StatusDecorator.class);

    private final Language language = Language.of(Locale.getDefault());
    private final Map<IProject, Map<Path, FileStatus.Kind>> known = new ConcurrentHashMap<>();
    private final IResourceChangeListener listener = event -> changed();

    public StatusDecorator() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (element instanceof IFile file && file.getLocation() != null && file.getProject().getLocation() != null) {
            FileStatus.Kind kind = known.computeIfAbsent(file.getProject(), StatusDecorator::read).get(file.getLocation().toPath());
            if (kind != null) {
                decoration.addSuffix(TEXTS.get(language, "decoration." + kind));
            }
        }
    }

    private static Map<Path, FileStatus.Kind> read(IProject project) {
        Map<Path, FileStatus.Kind> kinds = new HashMap<>();
        try {
            Optional<ProjectRepository> found = ProjectRepository.containing(project.getLocation().toPath());
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

    private void changed() {
        known.clear();
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            if (!display.isDisposed()) {
                display.asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this)));
            }
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
        super.dispose();
    }
}
