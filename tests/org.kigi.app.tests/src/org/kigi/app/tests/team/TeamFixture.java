package org.kigi.app.tests.team;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.kigi.app.tests.Workbench;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.git.Credentials;
import org.kigi.git.FileStatus;
import org.kigi.git.GitFailure;
import org.kigi.git.ProjectRepository;
import org.kigi.git.Pulled;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.persistence.XmiGoalStore;

/** The user's project in a repository that is shared with Ben. */
final class TeamFixture implements AutoCloseable {

    static final String FILE = "b2b-marketing.kigi";

    final IProject project;
    final ProjectRepository mine;
    final ProjectRepository bens;
    private final Path folder = Files.createTempDirectory("kigi-team");

    TeamFixture() throws Exception {
        project = Workbench.exampleProject("team");
        mine = ProjectRepository.create(project.getLocation().toPath());
        mine.files().setAuthor("Anna", "anna@example.com");
        save(mine, "First strategy");
        Path shared = folder.resolve("shared.git");
        Git.init().setBare(true).setInitialBranch("main").setDirectory(shared.toFile()).call().close();
        mine.sharing().connect(shared.toUri().toString());
        mine.sharing().push(Credentials.NONE, NullProgressMonitor.INSTANCE);
        bens = ProjectRepository.clone(shared.toUri().toString(), folder.resolve("Ben"), Credentials.NONE, NullProgressMonitor.INSTANCE);
        bens.files().setAuthor("Ben", "ben@example.com");
    }

    IFile file() {
        return project.getFile(FILE);
    }

    Path path() {
        return file().getLocation().toPath();
    }

    static Indicator indicator(GoalTree tree, String code) {
        return GoalTrees.byCode(tree).get(code);
    }

    static void edit(ProjectRepository repository, Consumer<GoalTree> edit) throws Exception {
        Path file = repository.root().resolve(FILE);
        GoalTree tree = new XmiGoalStore().load(file);
        edit.accept(tree);
        new XmiGoalStore().save(tree, file);
    }

    GoalTree tree() throws Exception {
        return new XmiGoalStore().load(path());
    }

    static void save(ProjectRepository repository, String message) throws GitFailure {
        repository.files().save(message, repository.files().changed().stream().map(FileStatus::path).toList());
    }

    /** Ben shares what he has. */
    void benShares(Consumer<GoalTree> edit, String message) throws Exception {
        edit(bens, edit);
        save(bens, message);
        bens.sharing().push(Credentials.NONE, NullProgressMonitor.INSTANCE);
    }

    Pulled pull() throws Exception {
        Pulled pulled = mine.sharing().pull(Credentials.NONE, NullProgressMonitor.INSTANCE, Language.EN);
        refresh();
        return pulled;
    }

    void refresh() throws CoreException {
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
    }

    @Override
    public void close() throws CoreException, IOException {
        Workbench.closeEditors();
        mine.close();
        bens.close();
        project.delete(true, true, null);
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        }
    }
}
