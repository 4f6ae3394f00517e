package org.kigi.persistence;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;

/** Makes resource sets read and write goal trees as Kigi does; register it for the extension {@code kigi}. */
public final class GoalTreeResourceFactory extends ResourceFactoryImpl {
    @Override
    public Resource createResource(URI uri) {
        return new GoalTreeResource(uri);
    }
}
