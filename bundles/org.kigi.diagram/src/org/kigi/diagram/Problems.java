package org.kigi.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** Collects what is wrong with a specification, each thing once, and knows on which line its objects begin. */
final class Problems {

    private final Map<EObject, Integer> lines;
    private final Set<SpecificationProblem> all = new LinkedHashSet<>();

    Problems(Map<EObject, Integer> lines) {
        this.lines = lines;
    }

    void add(String code, Part part, Object... arguments) {
        add(code, line(part), arguments);
    }

    void add(String code, int line, Object... arguments) {
        all.add(new SpecificationProblem(code, line, List.of(arguments)));
    }

    /** The line where a part begins, or 0. */
    int line(Part part) {
        return lines.getOrDefault(part.object(), 0);
    }

    /** In the order of the file. */
    List<SpecificationProblem> inOrder() {
        List<SpecificationProblem> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(SpecificationProblem::line));
        return sorted;
    }
}
