package org.kigi.diagram;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EPackage;
import org.kigi.model.goaltree.GoaltreePackage;

/** A Sirius viewpoint specification, read with metamodels of its own that no other engine in the process sees. */
public final class DiagramSpecification {

    private final List<DiagramDescription> diagrams;
    private final List<SpecificationProblem> problems;

    private DiagramSpecification(List<DiagramDescription> diagrams, List<SpecificationProblem> problems) {
        this.diagrams = List.copyOf(diagrams);
        this.problems = List.copyOf(problems);
    }

    /** Reads a specification for goal trees whose services are on the class path of this engine. */
    public static DiagramSpecification load(URL odesign) throws SpecificationException {
        return load(odesign, List.of(GoaltreePackage.eINSTANCE), DiagramSpecification.class.getClassLoader());
    }

    /**
     * Reads a specification for other metamodels; its services are loaded by {@code services}.
     *
     * @throws SpecificationException if there is nothing to be used: no such file, not XML, no diagram
     */
    public static DiagramSpecification load(URL odesign, List<EPackage> metamodels, ClassLoader services) throws SpecificationException {
        SpecificationReader.Result read = SpecificationReader.read(odesign, metamodels);
        Label.Catalogue labels;
        try {
            labels = new Label.Catalogue(odesign);
        } catch (IOException e) {
            throw new SpecificationException(new SpecificationProblem("unreadable", 0, List.of(odesign, String.valueOf(e.getMessage()))),
                    e);
        }
        List<DiagramDescription> diagrams = new SpecificationCompiler(metamodels, labels, new Images(odesign), read.problems())
                .compile(read.group(), services);
        if (diagrams.isEmpty()) {
            throw new SpecificationException(new SpecificationProblem("noDiagram", 0, List.of(read.group().title())), null);
        }
        return new DiagramSpecification(diagrams, read.problems().inOrder());
    }

    /** What the engine does not know or cannot use, in the order of the file. The rest of the specification works. */
    public List<SpecificationProblem> problems() {
        return problems;
    }

    /** The diagrams, in the order of the file; at least one. */
    public List<DiagramDescription> diagrams() {
        return diagrams;
    }

    public Optional<DiagramDescription> diagram(String name) {
        return diagrams.stream().filter(d -> d.name().equals(name)).findFirst();
    }
}
