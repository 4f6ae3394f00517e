package org.kigi.app.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.design.Analysis;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.Status.Light;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.ui.OpenElement;
import org.kigi.ui.Settling;

/**
 * Opens a goal tree, selects an indicator worth looking at, waits until every part of the window has been painted, and saves a picture of
 * the window. Runs on the display's thread without blocking it.
 */
final class Screenshot {
    private static final Texts TEXTS = Texts.of(Screenshot.class);
    /** Milliseconds between two looks whether all is painted. */
    private static final int LOOK = 100;
    /** Milliseconds after which the picture counts as failed. */
    private static final long DEADLINE = 60_000;
    /** How many looks in a row must find nothing left to do. */
    private static final int CALM = 5;
    private static final int EXPANDED_LEVELS = 3;

    private final IWorkbenchWindow window;
    private final Path target;
    private final Language language;
    private final Consumer<Optional<String>> done;
    private final long started = System.nanoTime();
    private IFile file;
    private IEditorPart editor;
    private int calm;

    /** A screenshot to be saved to a PNG file; the consumer is told what went wrong, if anything did. */
    Screenshot(IWorkbenchWindow window, Path target, Language language, Consumer<Optional<String>> done) {
        this.window = window;
        this.target = target;
        this.language = language;
        this.done = done;
    }

    /** Begins with the goal tree of a file. */
    void take(IFile goalTree) {
        file = goalTree;
        Shell shell = window.getShell();
        fillScreen(shell);
        try {
            editor = IDE.openEditor(window.getActivePage(), goalTree);
            GoalTree tree = editor.getAdapter(GoalTree.class);
            if (tree == null) {
                done.accept(Optional.of(TEXTS.get(language, "screenshot.unreadable", goalTree.getName())));
                return;
            }
            Indicator telling = telling(tree);
            OpenElement.select(editor, telling);
            look(() -> expand(telling));
        } catch (PartInitException e) {
            done.accept(Optional.of(e.getMessage()));
        }
    }

    /** A window manager maximizes the window; without one the window gets no borders, but is laid out as if it had. */
    private static void fillScreen(Shell shell) {
        Rectangle screen = shell.getDisplay().getPrimaryMonitor().getClientArea();
        Shell plain = new Shell(shell.getDisplay(), shell.getStyle());
        Rectangle withBorders = plain.computeTrim(0, 0, screen.width, screen.height);
        plain.dispose();
        shell.setBounds(screen.x, screen.y, withBorders.width, withBorders.height);
        shell.setMaximized(true);
    }

    /** The measured indicator that fares worst, of those on which something was found; of several the one nearest to the top. */
    private static Indicator telling(GoalTree tree) {
        Analysis analysis = Analysis.of(tree).orElseThrow();
        return GoalTrees.indicators(tree).stream().min(Comparator
            .<Indicator, Boolean>comparing(indicator -> !isMeasured(analysis.evaluation().of(indicator)))
            .thenComparing(indicator -> analysis.findingsOf(indicator).isEmpty())
            .thenComparing(indicator -> analysis.evaluation().of(indicator).status().light() != Light.RED)
            .thenComparing(GoalTrees::depth)).orElseThrow();
    }

    private static boolean isMeasured(IndicatorEvaluation evaluation) {
        return evaluation.current() != null && evaluation.current().actual() != null && evaluation.indicator().getTarget() != null;
    }

    private void expand(Indicator telling) {
        IWorkbenchPage page = window.getActivePage();
        if (page.findView("org.kigi.ui.explorer") instanceof CommonNavigator explorer) {
            explorer.getCommonViewer().expandToLevel(file, EXPANDED_LEVELS);
            explorer.getCommonViewer().setSelection(new StructuredSelection(telling), true);
        }
        page.activate(editor);
        look(this::capture);
    }

    /** Does the next step as soon as the window has been at rest for a while. */
    private void look(Runnable next) {
        Display display = window.getShell().getDisplay();
        calm = 0;
        display.timerExec(LOOK, new Runnable() {
            @Override
            public void run() {
                Optional<String> missing = missing();
                calm = missing.isEmpty() ? calm + 1 : 0;
                if (calm >= CALM) {
                    next.run();
                } else if (System.nanoTime() - started > DEADLINE * 1_000_000) {
                    done.accept(Optional.of(TEXTS.get(language, "screenshot.late", DEADLINE / 1000, missing.orElse(""))));
                } else {
                    display.timerExec(LOOK, this);
                }
            }
        });
    }

    /** What has not been painted yet. */
    private Optional<String> missing() {
        if (!Job.getJobManager().isIdle()) {
            return Optional.of("jobs " + Arrays.stream(Job.getJobManager().find(null)).filter(job -> job.getState() != Job.SLEEPING)
                .map(Job::getName).toList());
        }
        GraphicalViewer diagram = editor.getAdapter(GraphicalViewer.class);
        if (diagram == null || diagram.getContents() == null || diagram.getContents().getChildren().isEmpty()) {
            return Optional.of("diagram");
        }
        try {
            boolean findings = Analysis.of(editor.getAdapter(GoalTree.class)).filter(analysis -> !analysis.findings().isEmpty())
                .isPresent();
            if (findings && file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO).length == 0) {
                return Optional.of("markers");
            }
        } catch (CoreException e) {
            return Optional.of(e.getMessage());
        }
        return Arrays.stream(window.getActivePage().getViewReferences())
            .filter(view -> view.getView(true) instanceof Settling settling && !settling.isSettled()).map(view -> view.getId()).findFirst();
    }

    private void capture() {
        Shell shell = window.getShell();
        Display display = shell.getDisplay();
        shell.layout(true, true);
        shell.update();
        Rectangle bounds = display.getPrimaryMonitor().getClientArea();
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, bounds.x, bounds.y);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            loader.save(png, SWT.IMAGE_PNG);
            Files.write(target, png.toByteArray());
            done.accept(Optional.empty());
        } catch (NoSuchFileException e) {
            done.accept(Optional.of(TEXTS.get(language, "screenshot.noFolder", target)));
        } catch (IOException e) {
            done.accept(Optional.of(TEXTS.get(language, "screenshot.unwritable", target, e.getMessage())));
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
