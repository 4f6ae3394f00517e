package org.kigi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.kigi.validation.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kigi validate}: the SMART and structure findings of goal trees. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    enum Format {
        TEXT, JSON, SARIF, JUNIT
    }

    private final Session session;

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "validate.files", arity = "1..*")
    private List<Path> files;

    @Option(names = "--fail-on", paramLabel = "error|warning|info", descriptionKey = "validate.fail-on")
    private Severity failOn = Severity.ERROR;

    @Option(names = "--format", paramLabel = "text|json|sarif|junit", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    @Mixin
    private AsOfOption asOf;

    ValidateCommand(Session session) {
        this.session = session;
    }

    /** Files that cannot be read are reported each, and keep none of the others from being validated. */
    @Override
    public Integer call() {
        List<FileFindings> results = new ArrayList<>();
        boolean unreadable = false;
        for (Path file : files) {
            try {
                GoalProject project = GoalProject.load(file, session.language());
                results.add(new FileFindings(file.toString(), project.validate(project.evaluate(asOf.or(session.today())))));
            } catch (CommandFailure e) {
                session.printFailure(e.getMessage());
                unreadable = true;
            }
        }
        if (!results.isEmpty()) {
            session.out().print(switch (format) {
                case TEXT -> FindingsText.of(results, session);
                case JSON -> FindingsJson.of(results, session.language());
                case SARIF -> FindingsSarif.of(results, session.language());
                case JUNIT -> FindingsJUnit.of(results, failOn, session.language());
            });
            session.out().flush();
        }
        if (unreadable) {
            return Main.FAILED;
        }
        return results.stream().anyMatch(file -> file.hasAtLeast(failOn)) ? Main.FINDINGS : Main.DONE;
    }
}
