package org.kigi.diagram.ui.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Identified;

/** The content of a tree viewer whose input is an array with a goal tree: everything that has an identity, except dated values. */
final class ElementTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return (Object[]) input;
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((EObject) parent).eContents().stream().filter(ElementTree::isShown).toArray();
    }

    @Override
    public Object getParent(Object element) {
        return ((EObject) element).eContainer();
    }

    @Override
    public boolean hasChildren(Object element) {
        return ((EObject) element).eContents().stream().anyMatch(ElementTree::isShown);
    }

    /** Returns the element itself, or for a dated value the element that it belongs to. */
    static EObject shown(EObject element) {
        EObject shown = element;
        while (!isShown(shown) && shown.eContainer() != null) {
            shown = shown.eContainer();
        }
        return shown;
    }

    private static boolean isShown(EObject element) {
        return element instanceof Identified && !(element instanceof DatedValue);
    }
}
