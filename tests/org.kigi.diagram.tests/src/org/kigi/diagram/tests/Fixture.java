package org.kigi.diagram.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.kigi.core.Language;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.DiagramDescription;
import org.kigi.diagram.DiagramEngine;
import org.kigi.diagram.DiagramSpecification;
import org.kigi.diagram.SpecificationException;
import org.kigi.diagram.ViewSettings;

/** A metamodel, a specification for it and a model in a folder of their own, such as other people have them. */
final class Fixture {

    private final DiagramSpecification specification;
    private final EObject model;

    Fixture(String name, String model) {
        this(name, model, Path.of("fixtures", name, "description", name + ".odesign"));
    }

    /** The same with a changed specification. */
    Fixture(String name, String model, Path odesign) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
        Path folder = Path.of("fixtures", name, "model");
        EPackage metamodel = (EPackage) load(resources, folder.resolve(name + ".ecore"));
        resources.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
        this.model = load(resources, folder.resolve(model + ".xmi"));
        try {
            specification = DiagramSpecification.load(odesign.toUri().toURL(), List.of(metamodel), Fixture.class.getClassLoader());
        } catch (SpecificationException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static EObject load(ResourceSet resources, Path file) {
        Resource resource = resources.getResource(URI.createFileURI(file.toAbsolutePath().toString()), true);
        return resource.getContents().getFirst();
    }

    DiagramSpecification specification() {
        return specification;
    }

    DiagramDescription description() {
        return specification.diagrams().getFirst();
    }

    EObject model() {
        return model;
    }

    Diagram diagram() {
        return new DiagramEngine(specification).compute(model, Language.EN);
    }

    Diagram diagram(ViewSettings settings) {
        return new DiagramEngine(specification).compute(model, Language.EN, settings);
    }
}
