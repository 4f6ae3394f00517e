package org.kigi.ui.internal.explorer;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IElementComparer;
import org.kigi.model.goaltree.Identified;
import org.kigi.ui.goals.SourceFile;

/** Takes an element for the same when its tree has been read again, so that the explorer stays expanded as it was. */
final class SameElement implements IElementComparer {

    @Override
    public boolean equals(Object a, Object b) {
        return Objects.equals(key(a), key(b));
    }

    @Override
    public int hashCode(Object element) {
        return Objects.hashCode(key(element));
    }

    private record Key(Object file, Object place) { }

    private static Object key(Object element) {
        return switch (element) {
            case Identified identified -> key(identified, identified.getId());
            case Group group -> key(group.tree(), group.feature());
            case null, default -> element;
        };
    }

    private static Object key(EObject element, Object place) {
        return new Key(SourceFile.of(element).<Object>map(file -> file).orElseGet(() -> EcoreUtil.getRootContainer(element)), place);
    }
}
