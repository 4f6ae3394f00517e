package org.kigi.git.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.git.tests.Workshop.edit;
import static org.kigi.git.tests.Workshop.read;
import static org.kigi.git.tests.Workshop.save;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.server.shell.ProcessShellCommandFactory;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.util.FS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kigi.git.Credentials;
import org.kigi.git.GitFailure;
import org.kigi.git.GitFailure.Reason;
import org.kigi.git.ProjectRepository;

/** A shared repository behind ssh, which runs the real {@code git-upload-pack} and {@code git-receive-pack}. */
class SshTest {

    @RegisterExtension
    final Workshop workshop = new Workshop();

    private final File home = FS.DETECTED.userHome();
    private SshServer server;
    private Path ownHome;

    private record Anna(String password, boolean isTrusting) implements Credentials {

        @Override
        public Optional<Login> login(String address, boolean isRefused) {
            return isRefused ? Optional.empty() : Optional.of(new Login("anna", password.toCharArray()));
        }

        @Override
        public Optional<char[]> passphrase(String key) {
            return Optional.empty();
        }

        @Override
        public boolean trusts(String question) {
            assertTrue(question.contains("SHA256:"), question);
            return isTrusting;
        }
    }

    @BeforeEach
    void start() throws Exception {
        ownHome = Files.createDirectory(workshop.folder.resolve("home"));
        FS.DETECTED.setUserHome(ownHome.toFile());
        server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(new SimpleGeneratorHostKeyProvider(workshop.folder.resolve("hostkey")));
        server.setPasswordAuthenticator((user, password, session) -> user.equals("anna") && password.equals("sesame"));
        server.setCommandFactory(ProcessShellCommandFactory.INSTANCE);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop(true);
        FS.DETECTED.setUserHome(home);
    }

    private String address() {
        return "ssh://anna@127.0.0.1:" + server.getPort() + workshop.shared.toUri().getPath().replace(" ", "%20");
    }

    private ProjectRepository clone(Credentials credentials) throws Exception {
        return ProjectRepository.clone(address(), workshop.folder.resolve("Ssh"), credentials, NullProgressMonitor.INSTANCE);
    }

    @Test
    void sharesWithAPasswordAndRemembersTheComputer() throws Exception {
        workshop.annaWithStrategy();
        ProjectRepository anna = workshop.opened(clone(new Anna("sesame", true)));
        anna.files().setAuthor("Anna", "anna@example.com");
        edit(anna, tree -> tree.setName("From ssh"));
        save(anna, "From ssh");

        anna.sharing().push(new Anna("sesame", false), NullProgressMonitor.INSTANCE);

        assertTrue(Files.readString(ownHome.resolve(".ssh/known_hosts")).contains("127.0.0.1"));
        assertEquals("From ssh", read(workshop.clone("Ben")).getName());
    }

    @Test
    void aWrongPasswordIsRefused() throws Exception {
        workshop.annaWithStrategy();
        GitFailure failure = assertThrows(GitFailure.class, () -> clone(new Anna("wrong", true)));
        assertEquals(Reason.NOT_AUTHORIZED, failure.reason(), failure.getMessage());
    }

    @Test
    void aComputerThatTheUserDoesNotTrustIsNotAskedForAnything() throws Exception {
        workshop.annaWithStrategy();
        GitFailure failure = assertThrows(GitFailure.class, () -> clone(new Anna("sesame", false)));
        assertEquals(Reason.NOT_TRUSTED, failure.reason(), failure.getMessage());
        assertTrue(Files.notExists(workshop.folder.resolve("Ssh")));
    }
}
