package org.kigi.ui.projects;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.GitAttributes;
import org.kigi.persistence.ProjectLocks;
import org.kigi.persistence.SafeFiles;
import org.kigi.persistence.UnwritableModelException;
import org.kigi.persistence.XmiGoalStore;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Makes and opens the projects of the workspace. The operations change the workspace; call them in a workspace operation or job. Each
 * leaves nothing half made: what failed throws a CoreException with a sentence for the user.
 */
public final class StrategyProjects {
    private static final String EXAMPLE = "/example";

    private final IWorkspace workspace = ResourcesPlugin.getWorkspace();

    /** Shows a folder of the disk as a project, in place. A folder without a project description gets one. */
    public IProject open(Path folder, SubMonitor monitor) throws CoreException {
        IPath location = IPath.fromPath(real(folder));
        for (IProject project : workspace.getRoot().getProjects()) {
            if (location.equals(project.getLocation())) {
                project.open(monitor);
                project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
                return project;
            }
        }
        IPath descriptionFile = location.append(IProjectDescription.DESCRIPTION_FILE_NAME);
        IProjectDescription description = descriptionFile.toFile().isFile() ? workspace.loadProjectDescription(descriptionFile)
            : workspace.newProjectDescription(location.lastSegment());
        description.setName(freeName(description.getName()));
        description.setLocation(location);
        return create(description, monitor);
    }

    /** Copies a folder of the disk into the workspace as a project, and leaves the folder alone. */
    public IProject copy(Path folder, SubMonitor monitor) throws CoreException {
        IProject project = create(workspace.newProjectDescription(freeName(real(folder).getFileName().toString())), monitor);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path relative = folder.relativize(file);
                if (Stream.of(".git", ProjectLocks.FOLDER, IProjectDescription.DESCRIPTION_FILE_NAME).noneMatch(relative::startsWith)) {
                    write(project, IPath.fromPath(relative), Files.newInputStream(file));
                }
            }
        } catch (IOException e) {
            throw failure(e);
        }
        return project;
    }

    /** Makes an empty project; a null location is the folder of its name in the workspace. */
    public IProject create(String name, Path location, SubMonitor monitor) throws CoreException {
        IProjectDescription description = workspace.newProjectDescription(name);
        description.setLocation(location == null ? null : IPath.fromPath(location));
        IProject project = create(description, monitor);
        if (!project.getFile(GitAttributes.FILE).exists()) {
            write(project, IPath.fromPortableString(GitAttributes.FILE),
                new ByteArrayInputStream(GitAttributes.LINES.getBytes(StandardCharsets.UTF_8)));
        }
        return project;
    }

    /** Copies the example that comes with the program into a project. */
    public void addExample(IProject project) throws CoreException {
        Bundle bundle = FrameworkUtil.getBundle(StrategyProjects.class);
        try {
            for (URL entry : Collections.list(bundle.findEntries(EXAMPLE, "*", true))) {
                if (!entry.getPath().endsWith("/")) {
                    String path = entry.getPath().substring(entry.getPath().indexOf(EXAMPLE) + EXAMPLE.length() + 1);
                    write(project, IPath.fromPortableString(path), entry.openStream());
                }
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Writes a new goal tree into a file that does not exist yet. */
    public IFile addGoalTree(IContainer container, String fileName, GoalTree tree) throws CoreException {
        IFile file = container.getFile(IPath.fromPortableString(fileName));
        try {
            create(file, new XmiGoalStore().toBytes(tree));
        } catch (UnwritableModelException e) {
            throw failure(e);
        }
        return file;
    }

    /** The goal tree of a project that comes first in the order of the files' paths. */
    public static Optional<IFile> firstGoalTree(IProject project) throws CoreException {
        List<IFile> files = new ArrayList<>();
        project.accept(resource -> {
            if (resource instanceof IFile file && XmiGoalStore.EXTENSION.equals(file.getFileExtension())) {
                files.add(file);
            }
            return true;
        });
        return files.stream().min(Comparator.comparing((IFile file) -> file.getProjectRelativePath().segmentCount())
            .thenComparing(file -> file.getProjectRelativePath().toString()));
    }

    private IProject create(IProjectDescription description, SubMonitor monitor) throws CoreException {
        IProject project = workspace.getRoot().getProject(description.getName());
        project.create(description, monitor);
        try {
            project.open(monitor);
        } catch (CoreException e) {
            project.delete(false, true, monitor);
            throw e;
        }
        return project;
    }

    private static void write(IProject project, IPath path, InputStream content) throws CoreException {
        try (content) {
            IContainer container = project;
            for (String segment : path.removeLastSegments(1).segments()) {
                IFolder folder = container.getFolder(IPath.fromPortableString(segment));
                if (!folder.exists()) {
                    folder.create(IResource.NONE, true, null);
                }
                container = folder;
            }
            create(container.getFile(IPath.fromPortableString(path.lastSegment())), content.readAllBytes());
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Creates a file with all its content or not at all. Where there is one already, the workspace refuses. */
    private static void create(IFile file, byte[] content) throws CoreException {
        Path place = file.getLocation().toPath();
        if (Files.exists(place)) {
            file.create(new ByteArrayInputStream(content), IResource.NONE, null);
            return;
        }
        try {
            new SafeFiles().replace(place, content);
        } catch (IOException e) {
            throw failure(e);
        }
        file.refreshLocal(IResource.DEPTH_ZERO, null);
    }

    private String freeName(String wanted) {
        String name = wanted;
        for (int i = 2; workspace.getRoot().getProject(name).exists(); i++) {
            name = wanted + " " + i;
        }
        return name;
    }

    private static Path real(Path folder) throws CoreException {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static CoreException failure(Exception e) {
        return new CoreException(Status.error(e.getMessage(), e));
    }
}
