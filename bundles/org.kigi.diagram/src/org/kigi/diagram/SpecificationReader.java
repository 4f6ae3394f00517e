package org.kigi.diagram;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XMI of a specification. The metamodels of Sirius are those of the folder {@code model}, described there as far as the engine
 * reads them, and are known to nobody else in the process: they live in the registry of one resource set. Nothing besides the
 * specification and the colours of Sirius' environment is opened.
 */
final class SpecificationReader {

    private static final URI ENVIRONMENT = URI.createURI("environment:/viewpoint");
    private static final Map<String, Object> OPTIONS = Map.of(XMLResource.OPTION_PARSER_FEATURES,
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", true));

    private final ResourceSet resources = new ResourceSetImpl();
    private final Map<EObject, Integer> lines = new IdentityHashMap<>();
    private final Problems problems = new Problems(lines);
    private boolean broken;

    /** What was read; {@code problems} is still being added to. */
    record Result(Part group, Problems problems) {
    }

    private SpecificationReader(List<EPackage> metamodels) throws IOException {
        resources.setPackageRegistry(new EPackageRegistryImpl());
        resources.setURIConverter(new ExtensibleURIConverterImpl(List.of(new NothingElse()), List.of()));
        register(EcorePackage.eINSTANCE);
        metamodels.forEach(this::register);
        for (String name : List.of("viewpoint.ecore", "diagram.ecore")) {
            URI uri = URI.createURI("sirius:/" + name);
            Resource ecore = new EcoreResourceFactoryImpl().createResource(uri);
            resources.getResources().add(ecore);
            try (InputStream in = SpecificationReader.class.getResourceAsStream("/model/" + name)) {
                ecore.load(in, Map.of());
            }
            register((EPackage) ecore.getContents().getFirst());
        }
        Resource environment = new XMIResourceImpl(ENVIRONMENT);
        resources.getResources().add(environment);
        try (InputStream in = SpecificationReader.class.getResourceAsStream("/model/environment.odesign")) {
            environment.load(in, OPTIONS);
        }
    }

    private void register(EPackage metamodel) {
        resources.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
        metamodel.getESubpackages().forEach(this::register);
    }

    /** Refuses every other file and address, whatever the specification refers to. */
    private static final class NothingElse extends URIHandlerImpl {
        @Override
        public boolean canHandle(URI uri) {
            return true;
        }

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException(uri + " is not opened");
        }
    }

    static Result read(URL odesign, List<EPackage> metamodels) throws SpecificationException {
        String path = odesign.getPath();
        String file = path.substring(path.lastIndexOf('/', path.length() - 2) + 1);
        try {
            return new SpecificationReader(metamodels).load(odesign, file);
        } catch (FileNotFoundException e) {
            throw new SpecificationException(new SpecificationProblem("missing", 0, List.of(file)), e);
        } catch (IOException e) {
            throw new SpecificationException(new SpecificationProblem("unreadable", 0, List.of(file, String.valueOf(e.getMessage()))), e);
        }
    }

    private Result load(URL odesign, String file) throws IOException, SpecificationException {
        Recording resource = new Recording(URI.createURI("specification:/" + file));
        resources.getResources().add(resource);
        try (InputStream in = odesign.openStream()) {
            resource.load(in, OPTIONS);
        } catch (Resource.IOWrappedException e) {
            if (e.getCause() instanceof SAXParseException place) {
                throw new SpecificationException(new SpecificationProblem("notXml", place.getLineNumber(), List.of(file)), e);
            }
            throw e;
        }
        if (broken || resource.getContents().isEmpty() || !new Part(resource.getContents().getFirst()).is("Group")) {
            throw new SpecificationException(new SpecificationProblem("noGroup", 0, List.of(file)), null);
        }
        EObject group = resource.getContents().getFirst();
        reportDeadReferences(group);
        return new Result(new Part(group), problems);
    }

    /** References to other files, and to things of this file that are not there. */
    private void reportDeadReferences(EObject group) {
        EcoreUtil.UnresolvedProxyCrossReferencer.find(group.eResource()).forEach((proxy, settings) -> {
            for (EStructuralFeature.Setting setting : settings) {
                Part owner = new Part(setting.getEObject());
                problems.add("reference.dead", owner, owner.title(), setting.getEStructuralFeature().getName(), EcoreUtil.getURI(proxy)
                        .toString());
            }
        });
    }

    /** A resource that remembers where its objects begin and takes unknown constructs for what they are. */
    private final class Recording extends XMIResourceImpl {
        Recording(URI uri) {
            super(uri);
        }

        @Override
        protected XMLLoad createXMLLoad() {
            return new XMILoadImpl(createXMLHelper()) {
                @Override
                protected DefaultHandler makeDefaultHandler() {
                    return new Handler(resource, helper, options);
                }
            };
        }
    }

    private final class Handler extends SAXXMIHandler {
        private String type = "";
        /** A class whose namespace was just reported; EMF then misses the class as well. */
        private String foreign = "";

        Handler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
            super(resource, helper, options);
        }

        @Override
        protected void processObject(EObject object) {
            if (object != null) {
                lines.put(object, getLineNumber());
            }
            super.processObject(object);
        }

        @Override
        protected EObject createObjectFromTypeName(EObject peekObject, String typeQName, EStructuralFeature feature) {
            type = typeQName.substring(typeQName.indexOf(':') + 1);
            return super.createObjectFromTypeName(peekObject, typeQName, feature);
        }

        @Override
        public void error(XMIException e) {
            switch (e) {
                case FeatureNotFoundException f -> problems.add("construct.noFeature", e.getLine(), f.getName(),
                        f.getObject() == null ? "" : new Part(f.getObject()).type());
                case PackageNotFoundException p -> {
                    foreign = type;
                    problems.add("construct.unknownNamespace", e.getLine(), type, p.uri());
                }
                case ClassNotFoundException c when c.getName().equals(foreign) -> foreign = "";
                case ClassNotFoundException c -> problems.add("construct.unknown", e.getLine(), c.getName());
                case IllegalValueException v -> problems.add("construct.badValue", e.getLine(), String.valueOf(v.getValue()),
                        v.getFeature().getName());
                case UnresolvedReferenceException r -> problems.add("reference.unresolved", e.getLine(), r.getReference());
                default -> {
                    broken = true;
                    super.error(e);
                }
            }
        }
    }
}
