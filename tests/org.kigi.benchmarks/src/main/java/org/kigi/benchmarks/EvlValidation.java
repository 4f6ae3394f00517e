package org.kigi.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.epsilon.emc.emf.InMemoryEmfModel;
import org.eclipse.epsilon.evl.EvlModule;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.Identified;

/** The rules of structure in EVL, run by Epsilon's engine. */
final class EvlValidation implements AutoCloseable {

    private final EvlModule module = new EvlModule();

    EvlValidation(GoalTree tree) throws Exception {
        Resource resource = tree.eResource();
        if (resource == null) {
            ResourceSet set = new ResourceSetImpl();
            resource = new ResourceImpl(org.eclipse.emf.common.util.URI.createURI("memory:tree"));
            set.getResources().add(resource);
            resource.getContents().add(tree);
        }
        resource.getResourceSet().getPackageRegistry().put(GoaltreePackage.eNS_URI, GoaltreePackage.eINSTANCE);
        InMemoryEmfModel model = new InMemoryEmfModel("M", resource, GoaltreePackage.eINSTANCE);
        model.setCachingEnabled(true);
        module.parse(source(), null);
        if (!module.getParseProblems().isEmpty()) {
            throw new IllegalStateException(module.getParseProblems().toString());
        }
        module.getContext().getModelRepository().addModel(model);
    }

    private static String source() throws IOException {
        try (InputStream stream = EvlValidation.class.getResourceAsStream("structure.evl")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Set<String> validate() throws Exception {
        module.getContext().getUnsatisfiedConstraints().clear();
        module.getContext().getConstraintTrace().clear();
        module.execute();
        Set<String> found = new TreeSet<>();
        module.getContext().getUnsatisfiedConstraints().forEach(one -> found.add(one.getMessage() + ' ' + ((Identified) one.getInstance()).getId()));
        return found;
    }

    @Override
    public void close() {
        module.getContext().getModelRepository().dispose();
    }
}
