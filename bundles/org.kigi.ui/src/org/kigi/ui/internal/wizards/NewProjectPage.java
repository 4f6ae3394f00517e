package org.kigi.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;

/** Asks for the name, the place and the first content of a strategy project. */
final class NewProjectPage extends InputPage {
    private final IWorkspace workspace = ResourcesPlugin.getWorkspace();
    private Text name;
    private Button defaultLocation;
    private Text location;
    private Button example;
    private Text kgi;

    NewProjectPage() {
        super("newProject");
    }

    @Override
    void createFields(Composite parent) {
        name = text(parent, "newProject.name", "");
        defaultLocation = new Button(parent, SWT.CHECK);
        defaultLocation.setText(WORDS.get("newProject.defaultLocation"));
        defaultLocation.setSelection(true);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(defaultLocation);
        location = text(parent, "newProject.location", "");
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(location);
        Button browse = new Button(parent, SWT.PUSH);
        browse.setText(WORDS.get("newProject.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        name.addModifyListener(event -> showDefaultLocation());
        defaultLocation.addListener(SWT.Selection, event -> {
            location.setEnabled(!defaultLocation.getSelection());
            browse.setEnabled(!defaultLocation.getSelection());
            showDefaultLocation();
            check();
        });
        location.setEnabled(false);
        browse.setEnabled(false);
        showDefaultLocation();
        radio(parent, "newProject.empty", true);
        kgi = text(parent, "newProject.kgi", WORDS.get("newProject.kgi.default"));
        example = radio(parent, "newProject.example", false);
        example.addListener(SWT.Selection, event -> kgi.setEnabled(!example.getSelection()));
        name.setFocus();
    }

    private void showDefaultLocation() {
        if (defaultLocation.getSelection()) {
            location.setText(workspace.getRoot().getLocation().append(name.getText().strip()).toOSString());
        }
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setMessage(WORDS.get("newProject.chooseLocation"));
        Optional.ofNullable(dialog.open()).ifPresent(location::setText);
    }

    @Override
    Optional<String> problem() {
        if (projectName().isEmpty()) {
            return Optional.of(WORDS.get("newProject.nameMissing"));
        }
        IStatus valid = workspace.validateName(projectName(), IResource.PROJECT);
        if (!valid.isOK()) {
            return Optional.of(WORDS.get("newProject.nameInvalid", projectName()));
        }
        IProject project = workspace.getRoot().getProject(projectName());
        if (project.exists()) {
            return Optional.of(WORDS.get("newProject.nameTaken", projectName()));
        }
        if (!defaultLocation.getSelection()) {
            return locationProblem(project);
        }
        if (!withExample() && kgiName().isEmpty()) {
            return Optional.of(WORDS.get("newProject.kgiMissing"));
        }
        return Files.exists(workspace.getRoot().getLocation().append(projectName()).toPath())
            ? Optional.of(WORDS.get("newProject.folderTaken", location.getText())) : Optional.empty();
    }

    private Optional<String> locationProblem(IProject project) {
        try {
            Path folder = Path.of(location.getText().strip());
            if (!folder.isAbsolute() || Files.exists(folder) && !Files.isDirectory(folder)) {
                return Optional.of(WORDS.get("newProject.locationInvalid"));
            }
            return workspace.validateProjectLocationURI(project, folder.toUri()).isOK() ? Optional.empty()
                : Optional.of(WORDS.get("newProject.locationTaken", folder));
        } catch (InvalidPathException e) {
            return Optional.of(WORDS.get("newProject.locationInvalid"));
        }
    }

    String projectName() {
        return name.getText().strip();
    }

    /** The folder that was chosen, or null for the workspace. */
    Path location() {
        return defaultLocation.getSelection() ? null : Path.of(location.getText().strip());
    }

    boolean withExample() {
        return example.getSelection();
    }

    String kgiName() {
        return kgi.getText().strip();
    }
}
