package org.kigi.ui.internal.explorer;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.eclipse.emf.ecore.EObject;
import org.kigi.design.Analysis;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.validation.Finding;
import org.kigi.validation.Severity;

/** The worst finding on each element or below it, worked out once for each list of findings. */
final class WorstFindings {
    private record Known(List<Finding> findings, Map<EObject, Severity> worst) { }

    private final Map<GoalTree, Known> known = new WeakHashMap<>();

    /** The worst severity on an element or below it. */
    Optional<Severity> on(EObject element) {
        return Analysis.of(element).map(analysis -> {
            var tree = analysis.evaluation().tree();
            Known answer = known.get(tree);
            if (answer == null || answer.findings() != analysis.findings()) {
                answer = new Known(analysis.findings(), worst(analysis.findings()));
                known.put(tree, answer);
            }
            return answer.worst().get(element);
        });
    }

    private static Map<EObject, Severity> worst(List<Finding> findings) {
        Map<EObject, Severity> worst = new IdentityHashMap<>();
        for (Finding finding : findings) {
            for (EObject element = finding.element(); element != null; element = element.eContainer()) {
                worst.merge(element, finding.severity(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
            }
        }
        return worst;
    }
}
