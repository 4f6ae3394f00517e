package org.kigi.diagram.ui.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.Identified;

/** A new element, named after its type, at the end of its parent or after one of its siblings. */
public final class AddElement {

    private static final Texts TEXTS = Texts.of(AddElement.class);

    private final Identified element;
    private final Command command;

    /** Adds an element of the type at the end of the parent. */
    public AddElement(EditingDomain domain, EObject parent, EClass type, Language language) {
        this(domain, parent, type, null, language);
    }

    private AddElement(EditingDomain domain, EObject parent, EClass type, EObject sibling, Language language) {
        element = Elements.create(type);
        if (element instanceof Element named) {
            named.setName(TEXTS.get(language, "new.name", Names.typeName(type, language)));
        }
        command = Placement.feature(parent, type)
                .map(feature -> AddCommand.create(domain, parent, feature, element, indexAfter(parent, feature, sibling)))
                .orElse(UnexecutableCommand.INSTANCE);
    }

    /** Adds an element of the sibling's type right after it. The sibling must be contained in something. */
    public static AddElement after(EditingDomain domain, EObject sibling, Language language) {
        return new AddElement(domain, sibling.eContainer(), sibling.eClass(), sibling, language);
    }

    @SuppressWarnings("unchecked")
    private static int indexAfter(EObject parent, EReference feature, EObject sibling) {
        int index = sibling == null ? -1 : ((EList<EObject>) parent.eGet(feature)).indexOf(sibling);
        return index < 0 ? CommandParameter.NO_INDEX : index + 1;
    }

    /** Returns the new element, which is in the tree once the command has been executed. */
    public Identified element() {
        return element;
    }

    /** Returns the command that adds the element; it cannot be executed when the parent does not hold elements of the type. */
    public Command command() {
        return command;
    }
}
