package org.kigi.diagram.ui.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.diagram.ui.edit.ElementsAsText;
import org.kigi.diagram.ui.edit.Placement;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.Identified;
import org.kigi.persistence.UnwritableModelException;

/**
 * Elements on the clipboard: as XMI text, which every editor of goal trees takes, in this window or another; and for documents and
 * presentations as a nested list of their names.
 */
final class ElementClipboard {

    private ElementClipboard() {
    }

    /** Puts the elements on the clipboard with all that they contain. */
    static void put(List<EObject> elements, Display display, Language language) throws UnwritableModelException {
        List<Identified> originals = Placement
                .roots(elements.stream().filter(Identified.class::isInstance).map(Identified.class::cast).toList());
        StringBuilder list = new StringBuilder("<meta charset=\"utf-8\">");
        addList(originals, list, language);
        Object[] contents = { ElementsAsText.write(originals), list.toString() };
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(contents, new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
        clipboard.dispose();
    }

    private static void addList(List<? extends Identified> elements, StringBuilder list, Language language) {
        if (elements.isEmpty()) {
            return;
        }
        list.append("<ul>");
        for (Identified element : elements) {
            String name = element instanceof Element named ? Names.of(named, language) : Names.typeName(element.eClass(), language);
            list.append("<li>").append(name.replace("&", "&amp;").replace("<", "&lt;"));
            if (element instanceof Element named) {
                addList(GoalTrees.children(named), list, language);
            }
            list.append("</li>");
        }
        list.append("</ul>");
    }

    /** Returns the elements on the clipboard, with the ids that they had; empty where something else is there. */
    static List<Identified> get(Display display) {
        Clipboard clipboard = new Clipboard(display);
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return text instanceof String xmi ? ElementsAsText.read(xmi) : List.of();
    }
}
