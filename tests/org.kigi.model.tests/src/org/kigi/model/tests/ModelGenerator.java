package org.kigi.model.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the model and edit code from {@code goaltree.genmodel} as a plain Java program, without a workspace.
 * <p>
 * {@code java ModelGenerator BUNDLES OUT}: reads {@code BUNDLES/org.kigi.model/model/goaltree.genmodel} and writes
 * {@code OUT/org.kigi.model/src-gen} and {@code OUT/org.kigi.model.edit/src-gen}. An {@link IllegalStateException} carries the diagnostic
 * when EMF refuses the model.
 */
public final class ModelGenerator {

    private ModelGenerator() {
    }

    public static void main(String[] arguments) throws IOException {
        Path bundles = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path out = Path.of(arguments[1]).toAbsolutePath().normalize();
        ResourceSet resources = new ResourceSetImpl();
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        for (String bundle : new String[] { "org.kigi.model", "org.kigi.model.edit" }) {
            Path folder = Files.createDirectories(out.resolve(bundle));
            EcorePlugin.getPlatformResourceMap().put(bundle, URI.createFileURI(folder + "/"));
        }
        URI location = URI.createFileURI(bundles.resolve("org.kigi.model/model/goaltree.genmodel").toString());
        GenModel genModel = (GenModel) resources.getResource(location, true).getContents().get(0);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        genModel.setValidateModel(true);

        GeneratorAdapterFactory.Descriptor.Registry registry = GeneratorAdapterFactory.Descriptor.Registry.INSTANCE;
        registry.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Generator generator = new Generator(registry);
        generator.setInput(genModel);
        for (Object kind : new Object[] { GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE }) {
            Diagnostic result = generator.generate(genModel, kind, new BasicMonitor());
            if (result.getSeverity() >= Diagnostic.ERROR) {
                throw new IllegalStateException(result.getMessage() + " " + result.getChildren());
            }
        }
    }
}
