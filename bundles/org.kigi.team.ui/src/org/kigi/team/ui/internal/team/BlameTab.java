package org.kigi.team.ui.internal.team;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.git.FeatureBlame;
import org.kigi.git.GitFailure;
import org.kigi.git.ProjectRepository;
import org.kigi.git.Revision;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.Identified;
import org.kigi.ui.PropertiesTab;

/** In the properties: who gave each attribute of the element the value that it has, when, and from what. */
public final class BlameTab implements PropertiesTab {

    private static final Texts TEXTS = Texts.of(BlameTab.class);
    private static final int VALUE = 110;
    private static final int WHO = 80;
    private static final int WHEN = 120;
    private static final int WHAT = 360;

    @Override
    public String title(Language language) {
        return TEXTS.get(language, "blame.title");
    }

    @Override
    public Page create(Composite parent) {
        return new Blames(parent);
    }

    /** The table, or a sentence in its place. It is read when it can be seen, and again when something has changed. */
    private static final class Blames implements Page {

        private final Language language = Language.of(Locale.getDefault());
        private final Composite pages;
        private final Label sentence;
        private final Table table;
        private Identified element;
        private Optional<Job> reading = Optional.empty();

        Blames(Composite parent) {
            pages = new Composite(parent, SWT.NONE);
            pages.setLayout(new StackLayout());
            sentence = new Label(pages, SWT.WRAP);
            table = new Table(pages, SWT.FULL_SELECTION);
            table.setHeaderVisible(true);
            column("history.value", VALUE);
            column("history.who", WHO);
            column("history.when", WHEN);
            column("history.what", WHAT);
            pages.addListener(SWT.Show, event -> pages.getDisplay().asyncExec(this::read));
            pages.addListener(SWT.Dispose, event -> reading.ifPresent(Job::cancel));
        }

        private void column(String key, int width) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(TEXTS.get(language, key));
            column.setWidth(width);
        }

        @Override
        public Control control() {
            return pages;
        }

        @Override
        public boolean isBusy() {
            return reading.filter(job -> job.getState() != Job.NONE || job.getResult() != null && job.getResult().isOK()).isPresent();
        }

        @Override
        public void show(Identified shown) {
            element = shown;
            read();
        }

        private void read() {
            if (pages.isDisposed() || element == null || !pages.isVisible()) {
                return;
            }
            reading.ifPresent(Job::cancel);
            reading = Optional.empty();
            Optional<Path> file = Repositories.file(element).filter(path -> path.toFile().isFile());
            if (file.isEmpty()) {
                say(TEXTS.get(language, "blame.no-repository"));
                return;
            }
            Identified asked = element;
            Job[] job = new Job[1];
            job[0] = Work.start(pages.getDisplay(), TEXTS.get(language, "history.looking"), monitor -> blames(file.get(), asked, monitor), blames -> {
                if (isLast(job[0])) {
                    blames.ifPresentOrElse(this::fill, () -> say(TEXTS.get(language, "blame.no-repository")));
                }
            }, failure -> {
                if (isLast(job[0])) {
                    say(failure.message(language));
                }
            });
            reading = Optional.of(job[0]);
        }

        /** Whether nothing else has been asked since; then nothing is being read any more. */
        private boolean isLast(Job job) {
            boolean isLast = !pages.isDisposed() && reading.filter(job::equals).isPresent();
            if (isLast) {
                reading = Optional.empty();
            }
            return isLast;
        }

        private static Optional<List<FeatureBlame>> blames(Path file, Identified element, ProgressMonitor monitor) throws GitFailure {
            Optional<ProjectRepository> found = ProjectRepository.containing(file.getParent());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            try (ProjectRepository repository = found.get()) {
                return Optional.of(repository.history().blame(repository.path(file), element, monitor));
            }
        }

        private void say(String text) {
            sentence.setText(text);
            show(sentence);
        }

        private void fill(List<FeatureBlame> blames) {
            table.setRedraw(false);
            table.removeAll();
            for (FeatureBlame blame : blames) {
                String feature = Names.featureName(blame.feature(), language);
                String of = blame.element() instanceof Element ? feature : Names.typeName(blame.element().eClass(), language) + ": " + feature;
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(new String[] {of, blame.revision().map(Revision::author).orElse(TEXTS.get(language, "history.unsaved")),
                    blame.revision().map(revision -> Times.of(revision.time())).orElse(""), blame.change().text(language)});
            }
            table.setRedraw(true);
            show(table);
        }

        private void show(Control control) {
            ((StackLayout) pages.getLayout()).topControl = control;
            pages.layout();
        }
    }
}
