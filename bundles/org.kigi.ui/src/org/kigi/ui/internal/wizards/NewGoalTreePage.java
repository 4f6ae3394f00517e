package org.kigi.ui.internal.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kigi.persistence.XmiGoalStore;

/** Asks where a new goal tree goes, how its file and itself are called, and for its first KGI. */
final class NewGoalTreePage extends InputPage {
    private static final String ENDING = "." + XmiGoalStore.EXTENSION;

    private final List<IContainer> containers = containers();
    private final IContainer proposed;
    private Combo container;
    private Text fileName;
    private Text treeName;
    private Text kgi;

    NewGoalTreePage(IContainer proposed) {
        super("newGoalTree");
        this.proposed = proposed;
    }

    private static List<IContainer> containers() {
        List<IContainer> containers = new ArrayList<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            try {
                if (project.isAccessible()) {
                    project.accept(resource -> resource instanceof IContainer folder && !folder.getName().startsWith(".")
                        && containers.add(folder));
                }
            } catch (CoreException e) {
                ILog.get().log(e.getStatus());
            }
        }
        return containers;
    }

    @Override
    void createFields(Composite parent) {
        container = combo(parent, "newGoalTree.container",
            containers.stream().map(folder -> folder.getFullPath().makeRelative().toString()).toArray(String[]::new));
        fileName = text(parent, "newGoalTree.file", "strategy" + ENDING);
        treeName = text(parent, "newGoalTree.name", WORDS.get("newGoalTree.name.default"));
        kgi = text(parent, "newGoalTree.kgi", WORDS.get("newProject.kgi.default"));
        if (!containers.isEmpty()) {
            container.select(Math.max(0, containers.indexOf(proposed)));
        }
        fileName.setFocus();
        fileName.setSelection(0, fileName.getText().length() - ENDING.length());
    }

    @Override
    Optional<String> problem() {
        if (containers.isEmpty()) {
            return Optional.of(WORDS.get("newGoalTree.noProject"));
        }
        if (fileName.getText().isBlank() || !ResourcesPlugin.getWorkspace().validateName(fileName(), IResource.FILE).isOK()) {
            return Optional.of(WORDS.get("newGoalTree.fileInvalid"));
        }
        if (container().exists(IPath.fromPortableString(fileName()))) {
            return Optional.of(WORDS.get("newGoalTree.fileTaken", fileName()));
        }
        if (treeName().isEmpty()) {
            return Optional.of(WORDS.get("newGoalTree.nameMissing"));
        }
        return kgiName().isEmpty() ? Optional.of(WORDS.get("newProject.kgiMissing")) : Optional.empty();
    }

    IContainer container() {
        return containers.get(container.getSelectionIndex());
    }

    /** The name of the file, with its ending even if it was left out. */
    String fileName() {
        String name = fileName.getText().strip();
        return name.endsWith(ENDING) ? name : name + ENDING;
    }

    String treeName() {
        return treeName.getText().strip();
    }

    String kgiName() {
        return kgi.getText().strip();
    }
}
