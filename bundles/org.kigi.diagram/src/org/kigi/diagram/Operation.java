package org.kigi.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** A model operation of a tool. */
interface Operation {

    /** What operations leave behind besides a changed model: the new elements in order, and where to go. */
    final class Outcome {
        private final List<EObject> created = new ArrayList<>();
        private Destination destination;

        void create(EObject element) {
            created.add(element);
        }

        void goTo(Destination place) {
            destination = place;
        }

        List<EObject> created() {
            return List.copyOf(created);
        }

        Optional<Destination> destination() {
            return Optional.ofNullable(destination);
        }
    }

    /** Does it to the scope's element. */
    void run(Scope scope, Outcome outcome);

    static void runAll(List<Operation> operations, Scope scope, Outcome outcome) {
        operations.forEach(o -> o.run(scope, outcome));
    }
}
