package org.kigi.app.tests.views;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.kigi.app.tests.Workbench;
import org.kigi.core.GoalTrees;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.ui.Settling;

/** What the tests of the views have in common. */
public final class Views {
    private static final String FINDING = "org.kigi.ui.finding";

    private Views() {
    }

    public static <T extends IViewPart> T show(String id, Class<T> type) throws PartInitException {
        T view = type.cast(Workbench.page().showView(id));
        Workbench.settle();
        return view;
    }

    static IViewPart show(String id) throws PartInitException {
        return show(id, IViewPart.class);
    }

    static Indicator indicator(IEditorPart editor, String code) {
        return GoalTrees.byCode(editor.getAdapter(GoalTree.class)).get(code);
    }

    /** The findings that are marked on a file. */
    static List<IMarker> findings(IFile file) {
        try {
            return Arrays.asList(file.findMarkers(FINDING, true, IResource.DEPTH_ZERO));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until the findings on a file that has some are all marked. */
    static void waitForFindings(IFile file) {
        Workbench.waitUntil("findings on " + file.getName(), () -> Job.getJobManager().isIdle() && !findings(file).isEmpty());
    }

    /** Opens the items of a tree along a path of texts, each the beginning of an item's, and returns the last. */
    public static TreeItem item(Tree tree, String... path) {
        Workbench.waitUntil(() -> "item " + String.join(" / ", path) + " in\n" + outline(tree.getItems(), ""),
            () -> find(tree, path).isPresent());
        return find(tree, path).orElseThrow();
    }

    private static String outline(TreeItem[] items, String indent) {
        return Arrays.stream(items).map(item -> indent + item.getText() + "\n" + outline(item.getItems(), indent + "  "))
            .collect(Collectors.joining());
    }

    /** The tree may be filled or refreshed meanwhile. */
    private static Optional<TreeItem> find(Tree tree, String... path) {
        Optional<TreeItem> found = child(tree.getItems(), path[0]);
        for (int i = 1; i < path.length && found.isPresent(); i++) {
            TreeItem parent = found.get();
            if (!parent.getExpanded()) {
                expand(parent);
            }
            found = parent.isDisposed() ? Optional.empty() : child(parent.getItems(), path[i]);
        }
        return found;
    }

    private static Optional<TreeItem> child(TreeItem[] items, String text) {
        return Arrays.stream(items).filter(item -> !item.isDisposed() && item.getText().startsWith(text)).findFirst();
    }

    private static void expand(TreeItem item) {
        Event event = new Event();
        event.item = item;
        item.getParent().notifyListeners(SWT.Expand, event);
        item.setExpanded(true);
        Workbench.settle();
    }

    /** The text field on the screen that holds a text. */
    static Text field(String content) {
        return Workbench.visible(Workbench.shell(), Text.class).stream().filter(text -> text.getText().equals(content)).findFirst()
            .orElseThrow(() -> new AssertionError("No field holds " + content));
    }

    /** Types over the content of a field and presses Enter. */
    static void enter(Text field, String content) {
        field.setFocus();
        field.setText(content);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();
    }

    /** The dialog in front of the window, if there is one. */
    static Optional<Shell> dialog() {
        return Arrays.stream(Display.getCurrent().getShells())
            .filter(shell -> shell != Workbench.shell() && shell.isVisible() && shell.getText().length() > 0).findFirst();
    }

    /** Brings the tab of that title to the front, as a click on it would. */
    static void showTab(String title) {
        CTabItem tab = Workbench.visible(Workbench.shell(), CTabFolder.class).stream().flatMap(folder -> Arrays.stream(folder.getItems()))
            .filter(item -> item.getText().equals(title)).findFirst().orElseThrow(() -> new AssertionError("No tab " + title));
        tab.getParent().setSelection(tab);
        Event event = new Event();
        event.item = tab;
        tab.getParent().notifyListeners(SWT.Selection, event);
        Workbench.settle();
    }

    /** The table on the screen whose first column has a title. */
    static Table table(String title) {
        return Workbench.visible(Workbench.shell(), Table.class).stream()
            .filter(table -> table.getColumnCount() > 0 && table.getColumn(0).getText().equals(title)).findFirst()
            .orElseThrow(() -> new AssertionError("No table of " + title));
    }

    /** The tree on the screen whose first column has a title. */
    static Tree tree(String title) {
        return Workbench.visible(Workbench.shell(), Tree.class).stream()
            .filter(tree -> tree.getColumnCount() > 0 && tree.getColumn(0).getText().equals(title)).findFirst()
            .orElseThrow(() -> new AssertionError("No tree of " + title));
    }

    /** Presses the button on the screen with a text. */
    static void press(String text) {
        Button button = Workbench.visible(Workbench.shell(), Button.class).stream().filter(each -> each.getText().equals(text))
            .findFirst().orElseThrow(() -> new AssertionError("No button " + text));
        assertTrue(button.isEnabled(), text);
        button.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    /** Picks an item of the list on the screen that has it. */
    static void choose(String item) {
        Combo combo = Workbench.visible(Workbench.shell(), Combo.class).stream().filter(each -> each.indexOf(item) >= 0).findFirst()
            .orElseThrow(() -> new AssertionError("No list has " + item));
        combo.select(combo.indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    /** Double clicks a row. */
    static void open(TreeItem item) {
        item.getParent().setSelection(item);
        Event event = new Event();
        event.item = item;
        item.getParent().notifyListeners(SWT.Selection, event);
        item.getParent().notifyListeners(SWT.DefaultSelection, event);
        Workbench.settle();
    }

    /** Waits until a view shows everything that it has to show. */
    static void waitFor(IViewPart view) {
        Workbench.waitUntil(view.getTitle(), ((Settling) view)::isSettled);
        Workbench.settle();
    }

    /** All words on the screen below a view's tab, as one text. */
    static String words(Composite root) {
        return Workbench.visible(root, Label.class).stream().map(Label::getText).collect(Collectors.joining("\n"));
    }

    /** The number that is written in a text with its unit; with a sign. */
    static double number(String text) {
        return Double.parseDouble(text.replace('\u2212', '-').replaceAll("[^0-9.-]", ""));
    }
}
