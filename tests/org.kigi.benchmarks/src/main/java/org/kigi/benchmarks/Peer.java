package org.kigi.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.XmiGoalStore;

/** Three ways of opening and saving the same model. Each opens what it has saved itself, as in real use. */
public enum Peer {
    /** Kigi's store: hardened parser, complete checks, canonical form. */
    KIGI {
        private final XmiGoalStore store = new XmiGoalStore();

        @Override
        Object open(Path file) throws UnreadableModelException {
            return store.load(file);
        }

        @Override
        Saving saving(GoalTree tree) {
            return () -> store.toBytes(tree);
        }
    },

    /** EMF's XMI resource with what its performance tips and the Eclipse platform's own application model set. */
    EMF_RECOMMENDED {
        private final XMLParserPool parsers = new XMLParserPoolImpl();
        private final Map<Object, Object> features = Collections.synchronizedMap(new HashMap<>());
        private final List<Object> lookups = Collections.synchronizedList(new ArrayList<>());

        @Override
        Object open(Path file) throws IOException {
            XMIResourceImpl resource = resource(URI.createFileURI(file.toString()));
            resource.load(Map.of(XMLResource.OPTION_DEFER_ATTACHMENT, true, XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
                    XMLResource.OPTION_DISABLE_NOTIFY, true, XMLResource.OPTION_USE_PARSER_POOL, parsers,
                    XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, features, XMLResource.OPTION_USE_DEPRECATED_METHODS, false,
                    XMLResource.OPTION_CONFIGURATION_CACHE, true));
            return resource;
        }

        @Override
        Saving saving(GoalTree tree) {
            Map<Object, Object> options = Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_CONFIGURATION_CACHE, true,
                    XMLResource.OPTION_USE_CACHED_LOOKUP_TABLE, lookups);
            return emfSaving(resource(URI.createURI("strategy.kigi")), tree, options);
        }

        private XMIResourceImpl resource(URI uri) {
            XMIResourceImpl resource = in(new ResourceSetImpl(), uri);
            resource.setIntrinsicIDToEObjectMap(new HashMap<>());
            return resource;
        }
    },

    /** EMF's XMI resource as it is. */
    EMF_DEFAULT {
        @Override
        Object open(Path file) throws IOException {
            XMIResourceImpl resource = in(new ResourceSetImpl(), URI.createFileURI(file.toString()));
            resource.load(null);
            return resource;
        }

        @Override
        Saving saving(GoalTree tree) {
            return emfSaving(in(new ResourceSetImpl(), URI.createURI("strategy.kigi")), tree, null);
        }
    };

    /** Opens the file; the result holds the tree. */
    abstract Object open(Path file) throws IOException, UnreadableModelException;

    /** Prepares saving the tree, which may be put into a resource. */
    abstract Saving saving(GoalTree tree);

    /** Saves the same tree to memory, again and again. */
    interface Saving {
        byte[] save() throws IOException, UnwritableModelException;
    }

    private static XMIResourceImpl in(ResourceSet resources, URI uri) {
        resources.getPackageRegistry().put(GoaltreePackage.eNS_URI, GoaltreePackage.eINSTANCE);
        XMIResourceImpl resource = new XMIResourceImpl(uri);
        resources.getResources().add(resource);
        return resource;
    }

    private static Saving emfSaving(XMIResourceImpl resource, EObject tree, Map<Object, Object> options) {
        resource.getContents().add(tree);
        return () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            resource.save(out, options);
            return out.toByteArray();
        };
    }
}
