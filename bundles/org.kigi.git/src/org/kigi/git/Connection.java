package org.kigi.git;

import java.io.File;

import org.eclipse.jgit.api.TransportCommand;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.eclipse.jgit.transport.sshd.SshdSessionFactoryBuilder;
import org.eclipse.jgit.util.FS;
import org.kigi.git.GitFailure.Reason;
import org.kigi.git.internal.AskedCredentials;

/** One conversation with another computer. */
final class Connection {

    private static final int SECONDS = 30;

    private final AskedCredentials credentials;
    private final ProgressMonitor monitor;

    Connection(Credentials credentials, ProgressMonitor monitor) {
        this.credentials = new AskedCredentials(credentials);
        this.monitor = monitor;
    }

    ProgressMonitor monitor() {
        return monitor;
    }

    /** The command with the user's keys and answers. */
    <C extends TransportCommand<C, ?>> C on(C command) {
        credentials.startAgain();
        File home = FS.DETECTED.userHome();
        return command.setCredentialsProvider(credentials).setTimeout(SECONDS).setTransportConfigCallback(transport -> {
            if (transport instanceof SshTransport ssh) {
                SshdSessionFactory sessions = new SshdSessionFactoryBuilder().setPreferredAuthentications("publickey,keyboard-interactive,password")
                        .setHomeDirectory(home).setSshDirectory(new File(home, ".ssh")).build(null);
                ssh.setSshSessionFactory(sessions);
            }
        });
    }

    GitFailure failure(Exception e, String address) {
        return monitor.isCancelled() ? Failures.failure(Reason.CANCELLED, e)
                : credentials.isGivenUp() ? Failures.failure(Reason.NOT_AUTHORIZED, e, Failures.withoutPassword(address))
                : Failures.of(e, address);
    }
}
