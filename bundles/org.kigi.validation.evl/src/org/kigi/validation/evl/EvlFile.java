package org.kigi.validation.evl;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil.Copier;
import org.eclipse.epsilon.common.parse.problem.ParseProblem;
import org.eclipse.epsilon.emc.emf.InMemoryEmfModel;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.evl.dom.Constraint;
import org.eclipse.epsilon.evl.execute.UnsatisfiedConstraint;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.Identified;
import org.kigi.validation.Category;
import org.kigi.validation.Finding;
import org.kigi.validation.Phrase;
import org.kigi.validation.RuleDescription;
import org.kigi.validation.Severity;
import org.kigi.validation.smart.ValidationSettings;

/** One file of rules, run over a copy of a tree. */
final class EvlFile {

    private static final Duration LIMIT = Duration.ofMillis(Long.getLong("kigi.evl.milliseconds", 10_000));
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    private final Path file;
    private final GoalTree tree;
    private final ValidationSettings settings;
    private final Copier copies = new Copier();

    EvlFile(Path file, GoalTree tree, ValidationSettings settings) {
        this.file = file;
        this.tree = tree;
        this.settings = settings;
    }

    List<Finding> findings() {
        try {
            return run(Files.readString(file));
        } catch (CharacterCodingException e) {
            return List.of(unusable(0, words("not-utf-8")));
        } catch (IOException e) {
            return List.of(unusable(0, words("unreadable", String.valueOf(e.getMessage()))));
        }
    }

    private List<Finding> run(String source) {
        SandboxedModule module = new SandboxedModule();
        try {
            module.parse(source, null);
        } catch (Exception e) { // the parser declares no narrower one
            return List.of(unusable(0, words("unparsable", String.valueOf(e.getMessage()))));
        }
        List<Finding> problems = new ArrayList<>();
        for (ParseProblem problem : module.getParseProblems()) {
            problems.add(unusable(problem.getLine(), words("unparsable", problem.getReason())));
        }
        if (problems.isEmpty()) {
            module.refusals().forEach(refusal -> problems.add(unusable(refusal.line(), words(refusal.key(), refusal.name()))));
        }
        return problems.isEmpty() ? execute(module) : problems;
    }

    private List<Finding> execute(SandboxedModule module) {
        GoalTree copy = (GoalTree) copies.copy(tree);
        copies.copyReferences();
        ResourceSet set = new ResourceSetImpl();
        Resource resource = new ResourceImpl(URI.createURI("memory:tree"));
        set.getResources().add(resource);
        resource.getContents().add(copy);
        module.getContext().getModelRepository().addModel(new InMemoryEmfModel("Goals", resource, GoaltreePackage.eINSTANCE));
        module.getContext().setOutputStream(NOWHERE);
        module.getContext().setErrorStream(NOWHERE);
        module.getContext().setWarningStream(NOWHERE);
        module.endAfter(LIMIT);
        FutureTask<Collection<UnsatisfiedConstraint>> task = new FutureTask<>(() -> {
            module.execute();
            return List.copyOf(module.getContext().getUnsatisfiedConstraints());
        });
        // a daemon, since a regular expression that never ends cannot be stopped
        Thread thread = new Thread(null, task, "rules of " + file.getFileName(), 16L << 20);
        thread.setDaemon(true);
        thread.start();
        try {
            return findings(task.get(LIMIT.toMillis() + 1_000, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return List.of(unusable(0, words("too-long", LIMIT.toSeconds())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(unusable(0, words("too-long", LIMIT.toSeconds())));
        } catch (ExecutionException e) {
            return List.of(failure(e.getCause(), module));
        }
    }

    private Finding failure(Throwable failure, SandboxedModule module) {
        if (module.isOver()) {
            return unusable(0, words("too-long", LIMIT.toSeconds()));
        }
        return switch (failure) {
            case EolRuntimeException e -> unusable(Math.max(0, e.getLine()), words("failed", String.valueOf(e.getReason())));
            case StackOverflowError e -> unusable(0, words("too-deep"));
            default -> unusable(0, words("failed", String.valueOf(failure.getMessage())));
        };
    }

    private List<Finding> findings(Collection<UnsatisfiedConstraint> unsatisfied) {
        List<Finding> findings = new ArrayList<>();
        for (UnsatisfiedConstraint one : unsatisfied) {
            RuleDescription rule = rule(one.getConstraint());
            if (!settings.isOff(rule)) {
                findings.add(new Finding(rule, settings.severity(rule).orElse(rule.severity()), original(one.getInstance()), null, null,
                        List.of(String.valueOf(one.getMessage()))));
            }
        }
        return findings;
    }

    private RuleDescription rule(Constraint constraint) {
        String name = file.getFileName().toString();
        return new RuleDescription("evl." + name.substring(0, name.lastIndexOf('.')) + '.' + constraint.getName(), Category.STRUCTURE,
                constraint.isInfo() ? Severity.INFO : constraint.isCritique() ? Severity.WARNING : Severity.ERROR, EvlRules.TEXTS, "evl.rule");
    }

    /** The object of the tree itself; the tree for a rule about nothing in particular. */
    private Identified original(Object copy) {
        return copies.entrySet().stream().filter(entry -> entry.getValue() == copy).map(entry -> (Identified) (EObject) entry.getKey())
                .findFirst().orElse(tree);
    }

    private Finding unusable(int line, Phrase reason) {
        return new Finding(EvlRules.UNUSABLE, EvlRules.UNUSABLE.severity(), tree, null, null,
                List.of("rules/" + file.getFileName(), line == 0 ? words("whole-file") : words("line", line), reason));
    }

    private static Phrase words(String key, Object... arguments) {
        return Phrase.of(language -> EvlRules.TEXTS.get(language, "words." + key, arguments));
    }
}
