package org.kigi.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.kigi.core.Elements;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.diagram.ui.edit.Placement;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.Identified;

/**
 * Elements on the clipboard. Other programs get their names as an outline; the editors of this workbench get the elements, as they
 * were when they were copied, for as long as that outline is on the clipboard.
 */
record CopiedElements(String outline, List<Identified> elements) {

    private static final String KEY = CopiedElements.class.getName();

    /** Puts copies of the elements on the clipboard. */
    static void put(List<EObject> elements, Display display, Language language) {
        List<Identified> originals = Placement
                .roots(elements.stream().filter(Identified.class::isInstance).map(Identified.class::cast).toList());
        List<String> lines = new ArrayList<>();
        originals.forEach(original -> addLines(original, "", language, lines));
        String outline = lines.stream().collect(Collectors.joining("\n"));
        display.setData(KEY, new CopiedElements(outline, originals.stream().map(Elements::copyWithNewIds).toList()));
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] { outline }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private static void addLines(Identified element, String indent, Language language, List<String> lines) {
        lines.add(indent + (element instanceof Element named ? Names.of(named, language) : Names.typeName(element.eClass(), language)));
        if (element instanceof Element named) {
            GoalTrees.children(named).forEach(child -> addLines(child, indent + "\t", language, lines));
        }
    }

    /** Tells whether elements were copied in this workbench, though something else may be on the clipboard by now. */
    static boolean exist(Display display) {
        return display.getData(KEY) != null;
    }

    /** Returns the elements on the clipboard. */
    static Optional<CopiedElements> get(Display display) {
        Clipboard clipboard = new Clipboard(display);
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return Optional.ofNullable((CopiedElements) display.getData(KEY)).filter(copied -> copied.outline().equals(text));
    }
}
