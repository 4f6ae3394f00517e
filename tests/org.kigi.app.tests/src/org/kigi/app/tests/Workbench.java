package org.kigi.app.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;

/**
 * The workbench window that tests work in. Tests run in its thread; whoever waits runs the events of the window meanwhile, up to a
 * deadline.
 */
public final class Workbench {

    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final String EXAMPLE = "b2b-marketing";

    private Workbench() {
    }

    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    public static Shell shell() {
        return page().getWorkbenchWindow().getShell();
    }

    /** Makes a project with a copy of the example strategy. */
    public static IProject exampleProject(String name) throws CoreException, IOException {
        IProject project = emptyProject(name);
        Path example = examples().resolve(EXAMPLE);
        Path target = project.getLocation().toPath();
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(example.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        return project;
    }

    /** Makes a project with nothing in it, in place of one of that name. */
    public static IProject emptyProject(String name) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        if (project.exists()) {
            project.delete(true, true, null);
        }
        // A view that heard of the deletion of the last test only now would take away the new project of the same name.
        waitUntil("everything has been told of what was deleted", () -> Job.getJobManager().isIdle());
        settle();
        project.create(null);
        project.open(null);
        return project;
    }

    /** Writes a file into a project. */
    public static IFile file(IProject project, String name, String content) throws CoreException, IOException {
        Files.writeString(project.getLocation().toPath().resolve(name), content);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        return project.getFile(name);
    }

    /** The goal tree of the example in a project made by {@link #exampleProject}. */
    public static IFile example(IProject project) {
        return project.getFile(EXAMPLE + ".kigi");
    }

    private static Path examples() {
        String given = System.getProperty("kigi.examples");
        if (given != null) {
            return Path.of(given);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("examples").resolve(EXAMPLE))) {
                return folder.resolve("examples");
            }
        }
        throw new IllegalStateException("The folder examples is not here; name it with -Dkigi.examples=FOLDER");
    }

    /** Opens a file in its editor and waits until the window has come to rest. */
    public static IEditorPart open(IFile file) throws CoreException {
        IEditorPart editor = IDE.openEditor(page(), file, true);
        settle();
        return editor;
    }

    /** Closes all editors without saving. */
    public static void closeEditors() {
        page().closeAllEditors(false);
        settle();
    }

    /** Runs all events that are there already. */
    public static void settle() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            // each call handles one event
        }
    }

    /** Runs events until the condition holds; fails when it does not within the deadline. */
    public static void waitUntil(String what, BooleanSupplier condition) {
        waitUntil(() -> what, condition);
    }

    /** Runs events until the condition holds; what was waited for is put into words only when it does not within the deadline. */
    public static void waitUntil(Supplier<String> what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + DEADLINE.toNanos();
        Runnable alarm = () -> {
        };
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("Not within " + DEADLINE.toSeconds() + " seconds: " + what.get());
            }
            if (!display.readAndDispatch()) {
                display.timerExec(10, alarm);
                display.sleep();
            }
        }
    }

    /** Runs a command of the workbench as its key or menu item would, and then all events. */
    public static void command(String id, Map<String, String> parameters) {
        var service = PlatformUI.getWorkbench().getService(ICommandService.class);
        var handlers = page().getWorkbenchWindow().getService(IHandlerService.class);
        try {
            handlers.executeCommand(ParameterizedCommand.generateCommand(service.getCommand(id), parameters), null);
        } catch (org.eclipse.core.commands.common.CommandException e) {
            throw new AssertionError("The command " + id + " cannot be run", e);
        }
        settle();
    }

    public static void command(String id) {
        command(id, Map.of());
    }

    /** Presses a button of a dialog that is yet to open, as soon as it has, and then runs an action. */
    public static void answer(String dialog, String button, Runnable then) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + DEADLINE.toNanos();
        display.timerExec(20, new Runnable() {
            @Override
            public void run() {
                Optional<Button> found = List.of(display.getShells()).stream().filter(shell -> shell.getText().equals(dialog))
                        .flatMap(shell -> visible(shell, Button.class).stream())
                        .filter(candidate -> candidate.getText().equals(button)).findFirst();
                if (found.isPresent()) {
                    found.get().notifyListeners(SWT.Selection, new Event());
                    then.run();
                } else if (System.nanoTime() < end) {
                    display.timerExec(20, this);
                }
            }
        });
    }

    /** All widgets of a type below a control, itself included, that can be seen. */
    public static <T extends Control> List<T> visible(Control root, Class<T> type) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(root) && root.isVisible()) {
            found.add(type.cast(root));
        }
        if (root instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                found.addAll(visible(child, type));
            }
        }
        return found;
    }

    /** The first widget of a type below a control that can be seen. */
    public static <T extends Control> Optional<T> firstVisible(Control root, Class<T> type) {
        return visible(root, type).stream().findFirst();
    }

    /** Moves the mouse over a control. */
    public static void move(Control control, int x, int y, int state) {
        mouse(control, SWT.MouseMove, x, y, state);
    }

    public static void press(Control control, int x, int y) {
        mouse(control, SWT.MouseDown, x, y, 0);
    }

    public static void release(Control control, int x, int y) {
        mouse(control, SWT.MouseUp, x, y, SWT.BUTTON1);
    }

    public static void click(Control control, int x, int y) {
        move(control, x, y, 0);
        press(control, x, y);
        release(control, x, y);
        settle();
    }

    private static void mouse(Control control, int type, int x, int y, int state) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = type == SWT.MouseMove ? 0 : 1;
        event.stateMask = state;
        control.notifyListeners(type, event);
    }

    /** Presses and releases a key on a control. */
    public static void key(Control control, int keyCode) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = keyCode < 0x80 ? (char) keyCode : 0;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        Event up = new Event();
        up.keyCode = keyCode;
        control.notifyListeners(SWT.KeyUp, up);
        settle();
    }
}
