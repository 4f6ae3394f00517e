package org.kigi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.kigi.persistence.GitAttributes;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kigi git-setup}: makes Git compare and merge the files of projects by what they mean. */
@Command(name = "git-setup")
final class GitSetupCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "${bundle:label.folder}", descriptionKey = "git-setup.folder")
    private Path folder = Path.of("");

    GitSetupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        if (!Files.isDirectory(folder)) {
            throw session.failure("git-setup.no-folder", folder);
        }
        try {
            Path root = root();
            session.out().println(root);
            boolean isNew = writeAttributes(root.resolve(GitAttributes.FILE));
            session.out().println("  " + session.text(isNew ? "git-setup.attributes" : "git-setup.attributes-there"));
            boolean isChanged = configure(new Git(root));
            session.out().println("  " + session.text(isChanged ? "git-setup.drivers" : "git-setup.drivers-there"));
            session.out().println(session.text(isNew ? "git-setup.next" : "git-setup.done"));
            session.out().flush();
            return Main.DONE;
        } catch (IOException e) {
            throw new CommandFailure(session.text("git-setup.failed", folder, String.valueOf(e.getMessage())), e);
        }
    }

    /** The top of the working tree. */
    private Path root() throws CommandFailure, IOException {
        Git.Result result;
        try {
            result = new Git(folder.toAbsolutePath()).run("rev-parse", "--show-toplevel");
        } catch (IOException e) {
            throw new CommandFailure(session.text("git-setup.no-git"), e);
        }
        if (result.status() != 0 || result.out().isEmpty()) {
            throw result.err().contains("work tree") ? session.failure("git-setup.bare", folder)
                    : result.err().contains("dubious ownership") ? session.failure("git-setup.owner", folder)
                    : session.failure("git-setup.no-repository", folder);
        }
        return Path.of(result.out());
    }

    /** Puts our lines in, or brings them up to date, and leaves all others as they are; false if there was nothing to do. */
    private boolean writeAttributes(Path file) throws CommandFailure, IOException {
        String old = GitAttributes.read(file);
        String now = GitAttributes.in(old);
        if (now.equals(old)) {
            return false;
        }
        OutputFile.write(session, file, now.getBytes(StandardCharsets.UTF_8));
        return true;
    }

    private boolean configure(Git git) throws CommandFailure, IOException {
        DriverCommand driver = DriverCommand.find(session);
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("merge.kigi.name", "Kigi");
        settings.put("merge.kigi.driver", driver.line(GitDriver.MERGE, "%O", "%A", "%B", "%P"));
        settings.put("merge.kigi.recursive", "kigi-ancestor");
        settings.put("merge.kigi-ancestor.name", "Kigi, common ancestors");
        settings.put("merge.kigi-ancestor.driver", driver.line(GitDriver.ANCESTOR, "%O", "%A", "%B", "%P"));
        settings.put("diff.kigi.command", driver.line(GitDriver.DIFF));
        settings.put("diff.kigi.textconv", driver.line(GitDriver.TEXT));
        boolean isChanged = false;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            if (!git.config(setting.getKey()).equals(Optional.of(setting.getValue()))) {
                Git.Result result = git.run("config", "--local", setting.getKey(), setting.getValue());
                if (result.status() != 0) {
                    throw session.failure("git-setup.config", setting.getKey(), result.err());
                }
                isChanged = true;
            }
        }
        return isChanged;
    }
}
