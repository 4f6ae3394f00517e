package org.kigi.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * The workbench as a program: chooses the workspace without asking, runs the window and returns the exit status. 0 is success; 1 is
 * a screenshot that could not be taken; 2 is wrong arguments or a workspace that cannot be used. Failures are one line on the
 * standard error output.
 */
public final class KigiApplication implements IApplication {
    private static final Integer FAILED = 1;
    private static final Integer WRONG_USAGE = 2;

    @Override
    public Object start(IApplicationContext context) {
        System.setProperty("java.awt.headless", "true"); // charts are drawn with AWT, to images only
        try {
            var arguments = LaunchArguments.parse((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
            openWorkspace(Platform.getInstanceLocation(), arguments);
            arguments.theme().ifPresent(Theme::choose);
            context.applicationRunning();
            return run(new KigiWorkbenchAdvisor(arguments));
        } catch (LaunchException e) {
            System.err.println("kigi: " + e.getMessage());
            return WRONG_USAGE;
        }
    }

    private static Integer run(KigiWorkbenchAdvisor advisor) {
        Display display = PlatformUI.createDisplay();
        try {
            int code = PlatformUI.createAndRunWorkbench(display, advisor);
            if (advisor.failure().isPresent()) {
                System.err.println("kigi: " + advisor.failure().get());
                return FAILED;
            }
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        var workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().syncExec(() -> {
            if (!workbench.isClosing()) {
                workbench.close();
            }
        });
    }

    /** Uses the workspace given with -data; otherwise a fresh one for a screenshot, or the folder kigi-workspace of the user's home. */
    private static void openWorkspace(Location location, LaunchArguments arguments) throws LaunchException {
        try {
            if (location.isSet()) {
                if (!location.lock()) {
                    throw new LaunchException("workspaceInUse", location.getURL().getPath());
                }
                return;
            }
            Path folder = arguments.screenshot().isPresent() ? Files.createTempDirectory("kigi-workspace")
                : Path.of(System.getProperty("user.home"), "kigi-workspace");
            Files.createDirectories(folder);
            if (!location.set(folder.toUri().toURL(), true)) {
                throw new LaunchException("workspaceInUse", folder);
            }
        } catch (IOException e) {
            throw new LaunchException("workspaceUnusable", e.getMessage());
        }
    }
}
