package org.kigi.diagram.ui.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.Identified;

/** A new element, named after its type, at the end of its parent. */
public final class AddElement {

    private static final Texts TEXTS = Texts.of(AddElement.class);

    private final Identified element;
    private final Command command;

    public AddElement(EditingDomain domain, EObject parent, EClass type, Language language) {
        element = Elements.create(type);
        if (element instanceof Element named) {
            named.setName(TEXTS.get(language, "new.name", Names.typeName(type, language)));
        }
        command = Placement.feature(parent, type).map(feature -> AddCommand.create(domain, parent, feature, element))
                .orElse(UnexecutableCommand.INSTANCE);
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
