package org.kigi.git.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.kigi.core.Elements;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.git.Credentials;
import org.kigi.git.GitFailure;
import org.kigi.git.ProjectRepository;
import org.kigi.git.Pulled;
import org.kigi.git.Revision;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Target;
import org.kigi.persistence.XmiGoalStore;

/**
 * A shared repository and people with a clone each, all in a temporary folder and made with the real Git. After each test the real Git
 * checks every repository.
 */
final class Workshop implements BeforeEachCallback, AfterEachCallback {

    static final String FILE = "strategy.kigi";

    private final SystemReader machine = SystemReader.getInstance();
    private final List<Path> repositories = new ArrayList<>();
    private final List<ProjectRepository> open = new ArrayList<>();
    Path folder;
    Path shared;

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        folder = Files.createTempDirectory("kigi git 木々 ").toRealPath();
        SystemReader.setInstance(new SystemReader.Delegate(machine) {
            @Override
            public FileBasedConfig openUserConfig(Config parent, FS fs) {
                return new FileBasedConfig(parent, folder.resolve("gitconfig").toFile(), fs);
            }
        });
        shared = folder.resolve("shared.git");
        git(folder, "init", "--quiet", "--bare", "--initial-branch=main", shared.toString());
        repositories.add(shared);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        open.forEach(ProjectRepository::close);
        SystemReader.setInstance(machine);
        for (Path repository : repositories) {
            String said = git(repository, "fsck", "--full", "--strict", "--no-dangling");
            assertEquals("", said.lines().filter(line -> !line.startsWith("notice:")).reduce("", String::concat), "git fsck of " + repository);
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    /** A clone of that person's, who is known to Git by the name. */
    ProjectRepository clone(String person) throws Exception {
        ProjectRepository repository = ProjectRepository.clone(shared.toUri().toString(), folder.resolve(person), Credentials.NONE, NullProgressMonitor.INSTANCE);
        repository.files().setAuthor(person, person.toLowerCase() + "@example.com");
        return opened(repository);
    }

    /** Closes and checks it at the end. */
    ProjectRepository opened(ProjectRepository repository) {
        open.add(repository);
        repositories.add(repository.root());
        return repository;
    }

    /** Anna's clone with a strategy that is shared. */
    ProjectRepository annaWithStrategy() throws Exception {
        ProjectRepository anna = clone("Anna");
        write(anna, strategy());
        save(anna, "First strategy");
        push(anna);
        return anna;
    }

    /** Sales (code SALES, target 100) with the drivers Leads and Wins (target 10 each). */
    static GoalTree strategy() {
        GoalTree tree = Elements.goalTree("Strategy");
        KGI sales = Elements.kgi("Sales");
        sales.setCode("SALES");
        sales.setTarget(target(100));
        for (String name : List.of("Leads", "Wins")) {
            KPI driver = Elements.kpi(name);
            driver.setCode(name.toUpperCase());
            driver.setTarget(target(10));
            sales.getDrivers().add(driver);
        }
        tree.getKgis().add(sales);
        return tree;
    }

    private static Target target(double value) {
        Target target = Elements.create(Target.class);
        target.setValue(value);
        return target;
    }

    static Indicator indicator(GoalTree tree, String code) {
        return GoalTrees.byCode(tree).get(code);
    }

    static GoalTree read(ProjectRepository repository) throws Exception {
        return new XmiGoalStore().load(repository.root().resolve(FILE));
    }

    static void write(ProjectRepository repository, GoalTree tree) throws Exception {
        new XmiGoalStore().save(tree, repository.root().resolve(FILE));
    }

    static void edit(ProjectRepository repository, Consumer<GoalTree> edit) throws Exception {
        GoalTree tree = read(repository);
        edit.accept(tree);
        write(repository, tree);
    }

    static void write(ProjectRepository repository, String path, String content) throws IOException {
        Path file = repository.root().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** Saves a version of everything that has changed. */
    static Revision save(ProjectRepository repository, String message) throws GitFailure {
        return repository.files().save(message, repository.files().changed().stream().map(file -> file.path()).toList());
    }

    static void push(ProjectRepository repository) throws GitFailure {
        repository.sharing().push(Credentials.NONE, NullProgressMonitor.INSTANCE);
    }

    static Pulled pull(ProjectRepository repository) throws GitFailure {
        return repository.sharing().pull(Credentials.NONE, NullProgressMonitor.INSTANCE, Language.EN);
    }

    /** Runs the real Git and returns what it said. */
    String git(Path in, String... arguments) throws IOException, InterruptedException {
        return git(true, in, arguments);
    }

    String git(boolean mustWork, Path in, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("git"));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(in.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("GIT_CONFIG_GLOBAL", folder.resolve("gitconfig").toString(), "GIT_CONFIG_NOSYSTEM", "1", "LC_ALL", "C",
                "GIT_AUTHOR_NAME", "Git", "GIT_AUTHOR_EMAIL", "git@example.com", "GIT_COMMITTER_NAME", "Git", "GIT_COMMITTER_EMAIL", "git@example.com"));
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (mustWork) {
            assertEquals(0, status, said);
        }
        return said;
    }
}
