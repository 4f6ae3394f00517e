package org.kigi.validation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.Identified;

/**
 * Shows the findings to tools that validate with EMF: an {@link EValidator} that reports, for each object, the findings about it. The rules
 * run once for a run of the {@link Diagnostician}, whatever the part of the tree that is validated.
 */
public final class FindingDiagnostics implements EValidator {

    /** The source of every diagnostic. Its data are the object, the feature (or nothing) and the {@link Finding}. */
    public static final String SOURCE = "org.kigi.validation";

    private final Function<GoalTree, List<Finding>> validate;
    private final Language language;

    /** Makes an adapter that validates with {@code validate} and writes messages in {@code language}. */
    public FindingDiagnostics(Function<GoalTree, List<Finding>> validate, Language language) {
        this.validate = Objects.requireNonNull(validate);
        this.language = Objects.requireNonNull(language);
    }

    /** Returns a diagnostician that reports the findings and nothing else. The global registry is left alone. */
    public Diagnostician diagnostician() {
        EValidator.Registry registry = new EValidatorRegistryImpl();
        registry.put(GoaltreePackage.eINSTANCE, this);
        return new Diagnostician(registry);
    }

    @Override
    public boolean validate(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return validate(object.eClass(), object, diagnostics, context);
    }

    @Override
    public boolean validate(EClass type, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
        List<Finding> findings = findings(object, context);
        if (diagnostics != null) {
            findings.forEach(finding -> diagnostics.add(diagnostic(finding)));
        }
        return findings.isEmpty();
    }

    /** Values on their own have no findings. */
    @Override
    public boolean validate(EDataType type, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return true;
    }

    private List<Finding> findings(EObject object, Map<Object, Object> context) {
        if (context == null) {
            return new FindingsOfRun().of(object);
        }
        return ((FindingsOfRun) context.computeIfAbsent(this, key -> new FindingsOfRun())).of(object);
    }

    private Diagnostic diagnostic(Finding finding) {
        int severity = switch (finding.severity()) {
            case INFO -> Diagnostic.INFO;
            case WARNING -> Diagnostic.WARNING;
            case ERROR -> Diagnostic.ERROR;
        };
        Object[] data = finding.feature() == null ? new Object[] {finding.element(), finding}
                : new Object[] {finding.element(), finding.feature(), finding};
        return new BasicDiagnostic(severity, SOURCE, 0, finding.message(language), data);
    }

    /** The findings of the trees that one run meets, by the object that they are about. */
    private final class FindingsOfRun {

        private final Map<GoalTree, Map<Identified, List<Finding>>> trees = new IdentityHashMap<>();

        List<Finding> of(EObject object) {
            return GoalTrees.treeOf(object).map(tree -> trees.computeIfAbsent(tree, this::byElement).getOrDefault(object, List.of()))
                    .orElse(List.of());
        }

        private Map<Identified, List<Finding>> byElement(GoalTree tree) {
            Map<Identified, List<Finding>> result = new IdentityHashMap<>();
            for (Finding finding : validate.apply(tree)) {
                result.computeIfAbsent(finding.element(), key -> new ArrayList<>()).add(finding);
            }
            return result;
        }
    }
}
