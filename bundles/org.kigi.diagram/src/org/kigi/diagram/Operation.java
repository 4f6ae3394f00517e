package org.kigi.diagram;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** A model operation of a tool. */
interface Operation {

    /** Does it to the scope's element; what it creates is added to {@code created}. */
    void run(Scope scope, List<EObject> created);

    static void runAll(List<Operation> operations, Scope scope, List<EObject> created) {
        operations.forEach(o -> o.run(scope, created));
    }
}
