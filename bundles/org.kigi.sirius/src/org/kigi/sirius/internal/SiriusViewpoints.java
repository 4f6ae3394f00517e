package org.kigi.sirius.internal;

import java.util.Set;

import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Makes Kigi's specification of diagrams known to Sirius while the bundle is active. The file is the one that Kigi's own engine reads. */
public final class SiriusViewpoints implements BundleActivator {

    private static final String SPECIFICATION = "org.kigi.design/description/goaltree.odesign";

    private Set<Viewpoint> registered = Set.of();

    @Override
    public void start(BundleContext context) {
        registered = Set.copyOf(ViewpointRegistry.getInstance().registerFromPlugin(SPECIFICATION));
    }

    @Override
    public void stop(BundleContext context) {
        registered.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
        registered = Set.of();
    }
}
