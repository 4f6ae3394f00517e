package org.kigi.team.ui.internal.compare;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * A file of the workspace and another version to compare it with.
 *
 * @param title what the other version is
 * @param other its content; empty if there was no such file
 */
public record ComparisonInput(IFile file, String title, byte[] other) implements IEditorInput {

    @Override
    public boolean exists() {
        return file.exists();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return file.getName();
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return file.getFullPath() + " – " + title;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IFile.class ? type.cast(file) : null;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ComparisonInput input && file.equals(input.file) && title.equals(input.title) && Arrays.equals(other, input.other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, title);
    }
}
