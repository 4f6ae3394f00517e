package org.kigi.ui.internal;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/**
 * Computes in the background what a view shows; only what was asked for last counts. A line with progress and a button to cancel, which
 * can be seen while the work takes longer than a moment. In the display's thread; lies in a grid.
 */
public final class Background extends Composite {
    /** Milliseconds that go by before the line appears. */
    private static final int MOMENT = 100;
    private static final int PROGRESS_WIDTH = 120;

    private final Words words = Words.of(Background.class);
    private final Label state;
    private final ProgressBar progress;
    private final Button button;
    private Job job;
    private Runnable again = () -> { };

    public Background(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 2).spacing(8, 0).applyTo(this);
        state = new Label(this, SWT.NONE);
        progress = new ProgressBar(this, SWT.HORIZONTAL | SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(PROGRESS_WIDTH, SWT.DEFAULT).applyTo(progress);
        button = new Button(this, SWT.PUSH);
        button.addListener(SWT.Selection, event -> press());
        addListener(SWT.Dispose, event -> forget());
        appear(false);
    }

    /**
     * Begins to compute, in place of what is still being computed.
     *
     * @param name for the list of what is going on
     * @param done takes the result, in the display's thread
     */
    public <T> void run(String name, Supplier<T> work, Consumer<T> done) {
        forget();
        again = () -> run(name, work, done);
        AtomicReference<T> result = new AtomicReference<>();
        Job started = Job.create(name, (ICoreRunnable) monitor -> result.set(work.get()));
        started.setPriority(Job.SHORT);
        Display display = getDisplay();
        started.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (!display.isDisposed()) {
                    display.asyncExec(() -> finished(started, result.get(), done));
                }
            }
        });
        job = started;
        started.schedule();
        display.timerExec(MOMENT, () -> {
            if (job == started && !isDisposed()) {
                appear(true);
            }
        });
    }

    /** Tells whether something is being computed. */
    public boolean isRunning() {
        return job != null;
    }

    /** Does not want to know any more what is being computed. */
    public void forget() {
        if (job != null) {
            job.cancel();
            job = null;
        }
        if (!isDisposed()) {
            appear(false);
        }
    }

    private <T> void finished(Job finished, T result, Consumer<T> done) {
        if (job == finished && !isDisposed()) {
            job = null;
            appear(false);
            if (result != null) {
                done.accept(result);
            }
        }
    }

    private void press() {
        if (job == null) {
            again.run();
        } else {
            job.cancel();
            job = null;
            appear(true);
        }
    }

    private void appear(boolean visible) {
        boolean running = job != null;
        state.setText(words.get(running ? "computing" : "cancelled"));
        button.setText(words.get(running ? "cancel" : "again"));
        progress.setVisible(running);
        setVisible(visible);
        GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).applyTo(this);
        if (getParent().getLayout() != null) {
            getParent().layout(new Control[] {this});
        }
    }
}
