package org.kigi.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.kigi.diagram.DiagramSpecification;

/**
 * What the engine calls things is what Sirius calls them. {@code fixtures/sirius/names.txt} lists the classes, features with their types,
 * and literals of these classes in the metamodels of Sirius Desktop ({@code plugins/org.eclipse.sirius.model/model/viewpoint.ecore} and
 * {@code plugins/org.eclipse.sirius.diagram.model/model/diagram.ecore} of its repository).
 */
class SiriusMetamodelTest {

    private static List<EPackage> metamodels() throws Exception {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        List<EPackage> packages = new ArrayList<>();
        for (String name : List.of("viewpoint.ecore", "diagram.ecore")) {
            Resource resource = resources.createResource(URI.createURI("sirius:/" + name));
            try (InputStream in = DiagramSpecification.class.getResourceAsStream("/model/" + name)) {
                resource.load(in, Map.of());
            }
            packages.add((EPackage) resource.getContents().getFirst());
        }
        EcoreUtil.resolveAll(resources);
        return packages;
    }

    private static void describe(EPackage metamodel, List<String> lines) {
        for (EClassifier classifier : metamodel.getEClassifiers()) {
            String name = metamodel.getNsURI() + " " + classifier.getName();
            if (classifier instanceof EEnum literals) {
                literals.getELiterals().forEach(l -> lines.add(name + " = " + l.getLiteral()));
            } else if (classifier instanceof EClass type) {
                lines.add(name + (type.isAbstract() ? " abstract" : ""));
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    lines.add(name + "." + feature.getName() + " : " + feature.getEType().getName() + (feature.isMany() ? " *" : "")
                            + (feature instanceof EReference reference && reference.isContainment() ? " contained" : ""));
                }
            }
        }
        metamodel.getESubpackages().forEach(p -> describe(p, lines));
    }

    @Test
    void hasTheNamesAndTypesOfSirius() throws Exception {
        Set<String> sirius = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("fixtures/sirius/names.txt"))) {
            String[] literals = line.split(" = ");
            if (literals.length == 2) {
                List.of(literals[1].split(" ")).forEach(l -> sirius.add(literals[0] + " = " + l));
            } else {
                sirius.add(line);
            }
        }
        List<String> ours = new ArrayList<>();
        for (EPackage metamodel : metamodels()) {
            describe(metamodel, ours);
        }
        assertTrue(ours.size() > 350, () -> "only " + ours.size());
        ours.removeAll(sirius);
        assertEquals(List.of(), ours);
    }
}
