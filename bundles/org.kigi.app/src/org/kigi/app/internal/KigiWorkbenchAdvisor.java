package org.kigi.app.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.kigi.core.Language;

/** Sets up the workbench on top of the workspace of the platform. */
final class KigiWorkbenchAdvisor extends WorkbenchAdvisor {
    private static final String ICONS = "org.kigi.ui";
    /** The images that the platform's views of the workspace look up and leave to the application to declare. */
    private static final Map<String, String> IMAGES = Map.of(
        IDE.SharedImages.IMG_OBJ_PROJECT, "icons/project.svg", IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "icons/project_closed.svg");

    private final LaunchArguments arguments;
    private String failure;

    KigiWorkbenchAdvisor(LaunchArguments arguments) {
        this.arguments = arguments;
    }

    /** Why the program did not do what its arguments ask, in one sentence. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(arguments.screenshot().isEmpty());
        IDE.registerAdapters();
        var bundle = Platform.getBundle(ICONS);
        IMAGES.forEach((key, name) -> {
            var url = FileLocator.find(bundle, IPath.fromPortableString(name));
            configurer.declareImage(key, ImageDescriptor.createFromURL(url), true);
        });
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new KigiWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return StrategyPerspective.ID;
    }

    /** The workspace, which the explorer then shows. */
    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void postStartup() {
        arguments.project().ifPresent(folder -> new ShowProjectJob(folder, arguments.screenshot().isPresent(), display(), this::show,
            this::fail).schedule());
    }

    private Display display() {
        return getWorkbenchConfigurer().getWorkbench().getDisplay();
    }

    private IWorkbenchWindow window() {
        return getWorkbenchConfigurer().getWorkbench().getWorkbenchWindows()[0];
    }

    private void show(Optional<IFile> goalTree) {
        if (arguments.screenshot().isEmpty()) {
            goalTree.ifPresent(this::open);
        } else if (goalTree.isEmpty()) {
            fail(new LaunchException("screenshot.noGoalTree", arguments.project().orElseThrow()).getMessage());
        } else {
            new Screenshot(window(), arguments.screenshot().get(), Language.of(Locale.getDefault()), this::screenshotDone)
                .take(goalTree.get());
        }
    }

    private void open(IFile goalTree) {
        try {
            IDE.openEditor(window().getActivePage(), goalTree);
            BasicNewResourceWizard.selectAndReveal(goalTree, window());
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private void screenshotDone(Optional<String> problem) {
        failure = problem.orElse(null);
        getWorkbenchConfigurer().emergencyClose();
    }

    /** Ends the program when nobody is there to read a message. */
    private void fail(String message) {
        if (arguments.screenshot().isPresent()) {
            screenshotDone(Optional.of(message));
        } else {
            StatusManager.getManager().handle(Status.error(message), StatusManager.SHOW);
        }
    }

    @Override
    public void postShutdown() {
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }
}
