package org.kigi.git.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.git.tests.Workshop.FILE;
import static org.kigi.git.tests.Workshop.edit;
import static org.kigi.git.tests.Workshop.indicator;
import static org.kigi.git.tests.Workshop.pull;
import static org.kigi.git.tests.Workshop.push;
import static org.kigi.git.tests.Workshop.read;
import static org.kigi.git.tests.Workshop.save;
import static org.kigi.git.tests.Workshop.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jgit.lib.EmptyProgressMonitor;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.git.Credentials;
import org.kigi.git.GitFailure;
import org.kigi.git.GitFailure.Reason;
import org.kigi.git.ProjectRepository;
import org.kigi.merge.Conflicts;

/** What cannot be done has a named reason, and the files are as they were. */
class RefusalsTest {

    @RegisterExtension
    final Workshop workshop = new Workshop();

    private static GitFailure refused(Reason reason, Executable action) {
        GitFailure failure = assertThrows(GitFailure.class, action);
        assertEquals(reason, failure.reason(), failure.getMessage());
        return failure;
    }

    @Test
    void aFolderInNoRepository() throws Exception {
        assertTrue(ProjectRepository.containing(Files.createDirectory(workshop.folder.resolve("alone"))).isEmpty());
    }

    @Test
    void aMergeThatIsNotFinished() throws Exception {
        ProjectRepository ben = conflict();
        String before = workshop.git(ben.root(), "status", "--porcelain");

        assertTrue(refused(Reason.MERGE_UNFINISHED, () -> pull(ben)).getMessage().contains(FILE));
        refused(Reason.MERGE_UNFINISHED, () -> push(ben));
        refused(Reason.MERGE_UNFINISHED, () -> ben.branches().switchTo("main"));
        refused(Reason.CONFLICTS_LEFT, () -> save(ben, "Early"));

        assertEquals(before, workshop.git(ben.root(), "status", "--porcelain"));
    }

    private ProjectRepository conflict() throws Exception {
        ProjectRepository ben = diverged();
        pull(ben);
        return ben;
    }

    /** Ben and Anna have given Leads another name each, and Anna has shared hers. */
    private ProjectRepository diverged() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        ProjectRepository ben = workshop.clone("Ben");
        edit(anna, tree -> indicator(tree, "LEADS").setName("Anna's"));
        save(anna, "Anna's");
        push(anna);
        edit(ben, tree -> indicator(tree, "LEADS").setName("Ben's"));
        save(ben, "Ben's");
        return ben;
    }

    @Test
    void aRebaseThatAnotherProgramHasBegun() throws Exception {
        ProjectRepository ben = diverged();
        workshop.git(ben.root(), "fetch", "--quiet");
        workshop.git(false, ben.root(), "rebase", "origin/main");

        assertTrue(refused(Reason.OTHER_OPERATION_UNFINISHED, () -> pull(ben)).getMessage().contains("rebase"));
        refused(Reason.OTHER_OPERATION_UNFINISHED, () -> save(ben, "In between"));
        workshop.git(ben.root(), "rebase", "--abort");
        assertEquals("Ben's", indicator(read(ben), "LEADS").getName());
    }

    @Test
    void anOlderVersionThatIsOpenOnNoBranch() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        workshop.git(anna.root(), "checkout", "--quiet", "--detach");
        edit(anna, tree -> tree.setName("Lost?"));

        refused(Reason.DETACHED_HEAD, () -> save(anna, "On no branch"));
        refused(Reason.DETACHED_HEAD, () -> pull(anna));
        refused(Reason.DETACHED_HEAD, () -> push(anna));
        assertEquals("Lost?", read(anna).getName());
        anna.branches().create("rescue");
        save(anna, "On a branch");
        assertEquals("rescue", anna.standing().branch().orElseThrow());
    }

    @Test
    void noNetwork() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        // port 1 of this computer refuses connections; the name is reserved for names that do not exist (RFC 6761)
        for (String address : List.of("http://127.0.0.1:1/team.git", "https://kigi.invalid/team.git", "ssh://git@kigi.invalid/team.git", "ssh://git@127.0.0.1:1/team.git")) {
            anna.sharing().connect(address);
            String said = refused(Reason.UNREACHABLE, () -> pull(anna)).getMessage();
            assertTrue(said.contains(address), said);
            refused(Reason.UNREACHABLE, () -> push(anna));
        }
        assertEquals("", workshop.git(anna.root(), "status", "--porcelain"));
    }

    @Test
    void aPlaceThatIsNotThere() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        anna.sharing().connect(workshop.folder.resolve("gone.git").toUri().toString());

        refused(Reason.NOT_FOUND, () -> pull(anna));
        refused(Reason.NOT_FOUND, () -> push(anna));
        Path folder = workshop.folder.resolve("Ben");
        refused(Reason.NOT_FOUND, () -> ProjectRepository.clone(workshop.folder.resolve("gone.git").toUri().toString(), folder, Credentials.NONE,
                NullProgressMonitor.INSTANCE));
        assertFalse(Files.exists(folder), "nothing is left behind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "team", "relative/team"})
    void whatIsNoAddress(String address) {
        refused(Reason.BAD_ADDRESS, () -> ProjectRepository.clone(address, workshop.folder.resolve("Ben"), Credentials.NONE, NullProgressMonitor.INSTANCE));
    }

    @Test
    void aFolderWithOtherFiles() throws Exception {
        Path folder = Files.createDirectory(workshop.folder.resolve("Ben"));
        Files.writeString(folder.resolve("diary.txt"), "mine");

        refused(Reason.FOLDER_IN_USE, () -> workshop.clone("Ben"));
        assertEquals("mine", Files.readString(folder.resolve("diary.txt")));
    }

    @Test
    void sharingAfterOthersHaveShared() throws Exception {
        ProjectRepository ben = diverged();
        String there = workshop.git(workshop.shared, "rev-parse", "main");

        refused(Reason.OTHERS_WERE_FIRST, () -> push(ben));

        assertEquals(there, workshop.git(workshop.shared, "rev-parse", "main"));
        assertEquals("", workshop.git(ben.root(), "status", "--porcelain"));
    }

    @Test
    void gettingChangesOfAFileThatIsInNoVersion() throws Exception {
        ProjectRepository ben = diverged();
        edit(ben, tree -> tree.setName("Not saved"));
        String head = workshop.git(ben.root(), "rev-parse", "HEAD");

        assertTrue(refused(Reason.UNSAVED_CHANGES, () -> pull(ben)).getMessage().contains(FILE));

        assertEquals("Not saved", read(ben).getName());
        assertEquals(head, workshop.git(ben.root(), "rev-parse", "HEAD"));
        assertEquals(" M " + FILE + '\n', workshop.git(ben.root(), "status", "--porcelain"));
        assertFalse(Files.exists(Conflicts.fileOf(ben.root().resolve(FILE))));
    }

    @Test
    void forwardingOverAFileThatIsInNoVersion() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        ProjectRepository ben = workshop.clone("Ben");
        edit(anna, tree -> tree.setName("Anna's"));
        write(anna, "new.txt", "Anna's");
        save(anna, "Anna's");
        push(anna);
        write(ben, "new.txt", "Ben's");

        assertTrue(refused(Reason.UNSAVED_CHANGES, () -> pull(ben)).getMessage().contains("new.txt"));
        assertEquals("Ben's", Files.readString(ben.root().resolve("new.txt")));
        assertEquals("Strategy", read(ben).getName());
    }

    @Test
    void switchingOverChangesThatAreInNoVersion() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        anna.branches().create("plan-b");
        edit(anna, tree -> tree.setName("B"));
        save(anna, "B");
        edit(anna, tree -> tree.setName("B2"));

        assertTrue(refused(Reason.UNSAVED_CHANGES, () -> anna.branches().switchTo("main")).getMessage().contains(FILE));
        assertEquals("B2", read(anna).getName());
        assertEquals("plan-b", anna.standing().branch().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pre-commit", "commit-msg"})
    void aHookThatRefusesAVersion(String hook) throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        hook(anna.root().resolve(".git"), hook, "echo Not on Fridays >&2; exit 1");
        edit(anna, tree -> tree.setName("Friday"));
        String index = workshop.git(anna.root(), "diff", "--cached");

        String said = refused(Reason.HOOK_REFUSED, () -> save(anna, "Friday")).getMessage();

        assertTrue(said.contains(hook) && said.contains("Not on Fridays"), said);
        assertEquals("Friday", read(anna).getName());
        assertEquals(index, workshop.git(anna.root(), "diff", "--cached"));
        assertEquals("First strategy", anna.history().all(1).getFirst().title());
    }

    @Test
    void aHookThatRefusesToShare() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        hook(anna.root().resolve(".git"), "pre-push", "echo Ask Carol first >&2; exit 1");
        edit(anna, tree -> tree.setName("More"));
        save(anna, "More");

        assertTrue(refused(Reason.HOOK_REFUSED, () -> push(anna)).getMessage().contains("Ask Carol first"));
        assertEquals("First strategy", workshop.git(workshop.shared, "log", "-1", "--format=%s", "main").strip());
    }

    static void hook(Path repository, String name, String script) throws IOException {
        Path file = Files.createDirectories(repository.resolve("hooks")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + '\n');
        assertTrue(file.toFile().setExecutable(true));
    }

    @Test
    void aVersionOfNothing() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        refused(Reason.NOTHING_TO_SAVE, () -> save(anna, "Nothing"));
        edit(anna, tree -> tree.setName("Something"));
        refused(Reason.NO_MESSAGE, () -> save(anna, " \n"));
    }

    @Test
    void anAuthorWhoIsNotKnown() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        workshop.git(anna.root(), "config", "--unset", "user.name");
        edit(anna, tree -> tree.setName("Anonymous"));

        try (ProjectRepository again = ProjectRepository.containing(anna.root().resolve(FILE)).orElseThrow()) {
            refused(Reason.NO_AUTHOR, () -> save(again, "Anonymous"));
            again.files().setAuthor("山田 太郎", "taro@example.com");
            assertEquals("山田 太郎", save(again, "Known").author());
        }
    }

    @Test
    void aRepositoryInWhichAnotherProgramWorks() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        edit(anna, tree -> tree.setName("Locked out"));
        Path lock = Files.createFile(anna.root().resolve(".git/index.lock"));

        assertTrue(refused(Reason.LOCKED, () -> save(anna, "Locked")).getMessage().contains("index.lock"));
        Files.delete(lock);
        save(anna, "Free");
    }

    @Test
    void aProjectThatIsNotConnected() throws Exception {
        ProjectRepository carol = workshop.opened(ProjectRepository.create(workshop.folder.resolve("Carol")));
        carol.files().setAuthor("Carol", "carol@example.com");
        refused(Reason.NO_REMOTE, () -> pull(carol));
        write(carol, Workshop.strategy());
        save(carol, "First");
        refused(Reason.NO_REMOTE, () -> push(carol));

        carol.sharing().connect(workshop.shared.toUri().toString());
        refused(Reason.NOTHING_SHARED, () -> pull(carol));
        push(carol);
        assertEquals("Strategy", read(workshop.clone("Dan")).getName());
    }

    @Test
    void stoppingWhileFetching() throws Exception {
        ProjectRepository ben = diverged();
        String head = workshop.git(ben.root(), "rev-parse", "HEAD");

        refused(Reason.CANCELLED, () -> ben.sharing().pull(Credentials.NONE, new EmptyProgressMonitor() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        }, Language.EN));
        assertEquals(head, workshop.git(ben.root(), "rev-parse", "HEAD"));
    }

    @Test
    void namesThatAreTakenOrImpossible() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        refused(Reason.NAME_TAKEN, () -> anna.branches().create("main"));
        for (String name : List.of("", "a b", "a..b", "HEAD", "x.lock")) {
            refused(Reason.BAD_NAME, () -> anna.branches().create(name));
        }
        refused(Reason.NO_VERSION, () -> anna.history().content("nowhere", FILE));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsSaidInBothLanguages(Reason reason) {
        Texts texts = Texts.of(GitFailure.class);
        for (Language language : Language.values()) {
            assertTrue(texts.keys(language).contains("failure." + reason), language + ": " + reason);
        }
    }
}
