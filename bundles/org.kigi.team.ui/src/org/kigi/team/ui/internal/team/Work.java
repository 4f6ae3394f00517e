package org.kigi.team.ui.internal.team;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jgit.lib.EmptyProgressMonitor;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.git.GitFailure;

/** Something with a repository that may take long: it runs in the background, shows its progress and can be stopped. */
final class Work {

    private static final Texts TEXTS = Texts.of(Work.class);

    /** One thing at a time: what is half done is nothing to begin from. */
    private static final ISchedulingRule ONE_AT_A_TIME = new ISchedulingRule() {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    };

    private Work() {
    }

    /** What is done, not in the display's thread. */
    interface Task<T> {
        T run(ProgressMonitor monitor) throws GitFailure, IOException;
    }

    /**
     * Begins.
     *
     * @param done takes the result, in the display's thread
     * @param failed takes the failure, in the display's thread
     */
    static <T> Job start(Display display, String name, Task<T> task, Consumer<T> done, Consumer<GitFailure> failed) {
        AtomicReference<Runnable> end = new AtomicReference<>(() -> { });
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                monitor.beginTask(name, IProgressMonitor.UNKNOWN);
                try {
                    T result = task.run(of(monitor));
                    end.set(() -> done.accept(result));
                } catch (GitFailure e) {
                    end.set(() -> failed.accept(e));
                } catch (IOException e) {
                    return Status.error(TEXTS.get(Language.of(Locale.getDefault()), "work.failed", name, String.valueOf(e.getMessage())), e);
                } finally {
                    monitor.done();
                }
                return Status.OK_STATUS;
            }
        };
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (!display.isDisposed()) {
                    display.asyncExec(end.get());
                }
            }
        });
        job.setRule(ONE_AT_A_TIME);
        job.schedule();
        return job;
    }

    /** Shows in a job what JGit is at. */
    private static ProgressMonitor of(IProgressMonitor monitor) {
        return new EmptyProgressMonitor() {
            @Override
            public void beginTask(String title, int total) {
                monitor.subTask(title);
            }

            @Override
            public boolean isCancelled() {
                return monitor.isCanceled();
            }
        };
    }
}
