package org.kigi.ui.internal;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.kigi.ui.OpenElement;
import org.kigi.ui.goals.GoalModels;

/** Which element of the model a selection is about: itself, the tree of a selected file, or the element of a selected finding. */
public record SelectedElement(GoalModels models) {

    public Optional<EObject> of(ISelection selection) {
        if (!(selection instanceof IStructuredSelection structured) || structured.isEmpty()) {
            return Optional.empty();
        }
        Object first = structured.getFirstElement();
        EObject element = Adapters.adapt(first, EObject.class);
        if (element != null) {
            return Optional.of(element);
        }
        IMarker marker = Adapters.adapt(first, IMarker.class);
        if (marker != null && marker.getResource() instanceof IFile file && GoalModels.isGoalFile(file)) {
            return models.element(file, marker.getAttribute(OpenElement.ELEMENT_ID, "")).map(EObject.class::cast);
        }
        IFile file = Adapters.adapt(first, IFile.class);
        return file != null && GoalModels.isGoalFile(file) ? models.treeOf(file).map(EObject.class::cast) : Optional.empty();
    }
}
