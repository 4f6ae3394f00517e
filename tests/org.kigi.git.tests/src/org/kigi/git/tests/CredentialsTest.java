package org.kigi.git.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.git.tests.Workshop.edit;
import static org.kigi.git.tests.Workshop.read;
import static org.kigi.git.tests.Workshop.save;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kigi.core.Language;
import org.kigi.git.Credentials;
import org.kigi.git.GitFailure;
import org.kigi.git.GitFailure.Reason;
import org.kigi.git.ProjectRepository;

/** A shared repository that wants to know who somebody is. */
class CredentialsTest {

    private static final ProgressMonitor SILENT = NullProgressMonitor.INSTANCE;

    @RegisterExtension
    final Workshop workshop = new Workshop();

    /** Answers with these passwords, one after the other. */
    private static final class Answers implements Credentials {

        private final List<String> passwords;
        final List<String> asked = new ArrayList<>();

        Answers(String... passwords) {
            this.passwords = new ArrayList<>(List.of(passwords));
        }

        @Override
        public Optional<Login> login(String address, boolean isRefused) {
            asked.add(address + (isRefused ? " again" : ""));
            return passwords.isEmpty() ? Optional.empty() : Optional.of(new Login("anna", passwords.removeFirst().toCharArray()));
        }

        @Override
        public Optional<char[]> passphrase(String key) {
            return Optional.empty();
        }

        @Override
        public boolean trusts(String question) {
            return false;
        }
    }

    @Test
    void theRightPasswordOpensTheRepository() throws Exception {
        workshop.annaWithStrategy();
        workshop.git(workshop.shared, "config", "http.receivepack", "true");
        try (ServedRepository served = new ServedRepository(workshop.folder, "anna", "sesame")) {
            String address = served.address("shared.git");
            ProjectRepository anna = workshop.opened(ProjectRepository.clone(address, workshop.folder.resolve("Web"), new Answers("sesame", "sesame"), SILENT));
            anna.files().setAuthor("Anna", "anna@example.com");
            edit(anna, tree -> tree.setName("From the web"));
            save(anna, "From the web");
            anna.sharing().push(new Answers("sesame"), SILENT);
            anna.sharing().pull(new Answers("sesame"), SILENT, Language.EN);

            assertEquals("From the web", read(workshop.clone("Ben")).getName());
        }
    }

    @Test
    void aWrongPasswordIsAskedAgainAndThenRefused() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        try (ServedRepository served = new ServedRepository(workshop.folder, "anna", "sesame")) {
            String address = served.address("shared.git");
            anna.sharing().connect(address);

            Answers second = new Answers("wrong", "sesame");
            anna.sharing().fetch(second, SILENT);
            assertEquals(List.of(address, address + " again"), second.asked);

            Answers wrong = new Answers("wrong", "wronger", "wrongest", "never asked");
            GitFailure failure = assertThrows(GitFailure.class, () -> anna.sharing().pull(wrong, SILENT, Language.EN));
            assertEquals(Reason.NOT_AUTHORIZED, failure.reason(), failure.getMessage());
            assertTrue(failure.getMessage().contains(address), failure.getMessage());
            assertEquals(1, wrong.passwords.size(), "asked three times");

            assertEquals(Reason.NOT_AUTHORIZED, assertThrows(GitFailure.class, () -> anna.sharing().push(Credentials.NONE, SILENT)).reason());
            Path folder = workshop.folder.resolve("Web");
            assertEquals(Reason.NOT_AUTHORIZED, assertThrows(GitFailure.class, () -> ProjectRepository.clone(address, folder, Credentials.NONE, SILENT)).reason());
            assertFalse(folder.toFile().exists());
        }
        assertEquals("", workshop.git(anna.root(), "status", "--porcelain"));
    }

    @Test
    void aPasswordInTheAddressIsNeverShown() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        anna.sharing().connect("http://anna:sesame@127.0.0.1:1/shared.git");

        assertEquals("http://anna@127.0.0.1:1/shared.git", anna.sharing().address().orElseThrow());
        assertFalse(assertThrows(GitFailure.class, () -> anna.sharing().fetch(Credentials.NONE, SILENT)).getMessage().contains("sesame"));
    }

    @Test
    void aHookOfTheSharedRepositoryThatRefuses() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        workshop.git(workshop.shared, "config", "http.receivepack", "true");
        RefusalsTest.hook(workshop.shared, "pre-receive", "echo Only after the review >&2; exit 1");
        edit(anna, tree -> tree.setName("Early"));
        save(anna, "Early");
        try (ServedRepository served = new ServedRepository(workshop.folder, "anna", "sesame")) {
            anna.sharing().connect(served.address("shared.git"));

            GitFailure failure = assertThrows(GitFailure.class, () -> anna.sharing().push(new Answers("sesame"), SILENT));

            assertEquals(Reason.REFUSED_THERE, failure.reason(), failure.getMessage());
            assertTrue(failure.getMessage().contains("Only after the review"), failure.getMessage());
        }
        assertEquals("First strategy", workshop.git(workshop.shared, "log", "-1", "--format=%s", "main").strip());
        assertEquals("Early", anna.history().all(1).getFirst().title(), "the version is safe here");
    }
}
