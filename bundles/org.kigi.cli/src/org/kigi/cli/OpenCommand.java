package org.kigi.cli;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kigi open}: the workbench, until its window is closed. */
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {

    /** What the workbench returns when it wants to be started again, as after a change of its language. */
    private static final int RESTART = 23;

    private final Session session;

    @Parameters(paramLabel = "${bundle:label.project}", descriptionKey = "open.project", arity = "0..1")
    private Path project;

    OpenCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        if (project != null && !Files.isDirectory(project)) {
            throw session.failure(Files.exists(project) ? "open.no-folder" : "open.missing", project);
        }
        if (Workbench.isLinux() && !VirtualDisplay.hasReal(session)) {
            throw session.failure("open.no-display");
        }
        Workbench workbench = Workbench.find(session);
        List<String> arguments = project == null ? List.of() : List.of(project.toAbsolutePath().toString());
        int status;
        do {
            status = workbench.start(session, arguments, session.environment(), Redirect.INHERIT).waitFor();
        } while (status == RESTART);
        if (status != 0) {
            throw session.failure("workbench.failed", status);
        }
        return Main.DONE;
    }
}
