package org.kigi.team.ui.internal.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.merge.Side;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.GoalTree;

/** One version of a goal tree as a tree of names, with what has become of each element in words. */
final class TreePane extends Composite {

    private static final Texts TEXTS = Texts.of(TreePane.class);
    private static final int NAME = 260;
    private static final int WORDS = 320;

    private final Language language;
    private final Tree tree;
    private final Map<String, TreeItem> items = new LinkedHashMap<>();

    TreePane(Composite parent, Language language) {
        super(parent, SWT.NONE);
        this.language = language;
        setLayout(new FillLayout());
        tree = new Tree(this, SWT.FULL_SELECTION | SWT.BORDER);
        tree.setHeaderVisible(true);
        column("compare.element", NAME);
        column("compare.change", WORDS);
    }

    private void column(String key, int width) {
        TreeColumn column = new TreeColumn(tree, SWT.LEFT);
        column.setText(TEXTS.get(language, key));
        column.setWidth(width);
    }

    Tree tree() {
        return tree;
    }

    /**
     * Shows a version.
     *
     * @param side whose words conflicts have here
     */
    void show(GoalTree version, Marks marks, List<Entry> entries, Side side) {
        tree.setRedraw(false);
        tree.removeAll();
        items.clear();
        Map<String, String> words = entries.stream().flatMap(entry -> entry.elementIds().stream().map(id -> Map.entry(id, words(entry, side))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one + " · " + other));
        for (Element child : GoalTrees.children(version)) {
            add(new TreeItem(tree, SWT.NONE), child, marks, words);
        }
        items.values().forEach(item -> item.setExpanded(true));
        tree.setRedraw(true);
    }

    private String words(Entry entry, Side side) {
        return entry instanceof Entry.ToDecide toDecide ? toDecide.text(side, language) : entry.text(language);
    }

    private void add(TreeItem item, Element element, Marks marks, Map<String, String> words) {
        item.setText(0, Names.of(element, language));
        Marks.Mark mark = marks.of(element);
        if (mark != null) {
            String label = TEXTS.get(language, "mark." + mark);
            item.setText(1, words.containsKey(element.getId()) ? label + ": " + words.get(element.getId()) : label);
            item.setForeground(1, DiagramPane.colour(tree, mark));
        }
        items.put(element.getId(), item);
        for (EObject child : GoalTrees.children(element)) {
            add(new TreeItem(item, SWT.NONE), (Element) child, marks, words);
        }
    }

    /** Selects an element; nothing if this version has not got it. */
    void reveal(String elementId) {
        TreeItem item = items.get(elementId);
        if (item != null) {
            tree.setSelection(item);
            tree.showItem(item);
        }
    }
}
