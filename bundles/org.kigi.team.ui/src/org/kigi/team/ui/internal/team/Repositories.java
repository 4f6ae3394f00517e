package org.kigi.team.ui.internal.team;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** From what is selected in the workbench to files, and back. */
final class Repositories {

    private Repositories() {
    }

    /** The file that something selected is, or that holds it. */
    static Optional<Path> file(Object selected) {
        if (selected instanceof EObject element && element.eResource() != null) {
            URI uri = element.eResource().getURI();
            return uri.isFile() ? Optional.of(Path.of(uri.toFileString()))
                    : uri.isPlatformResource() ? path(ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromOSString(uri.toPlatformString(true))))
                    : Optional.empty();
        }
        return Optional.ofNullable(Adapters.adapt(selected, IResource.class)).flatMap(Repositories::path);
    }

    private static Optional<Path> path(IResource resource) {
        return Optional.ofNullable(resource.getLocation()).map(IPath::toFile).map(File::toPath);
    }

    /** The file of the workspace that a file of the disk is. */
    static Optional<IFile> inWorkspace(Path file) {
        return Optional.ofNullable(ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(file)));
    }

    /** Lets the workspace see what Git has changed. */
    static void refresh() throws CoreException {
        ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, null);
    }
}
