package org.kigi.app.tests.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.kigi.app.tests.Workbench;
import org.kigi.core.Language;
import org.kigi.ui.Settling;

/** Works in the Problems view by its widgets. */
final class ProblemsDriver {

    static final Language LANGUAGE = Language.of(Locale.getDefault());
    private static final String APPLY = LANGUAGE == Language.JA ? "適用" : "Apply";

    private final IViewPart view;
    private final Tree tree;

    private ProblemsDriver(IViewPart view) {
        this.view = view;
        tree = ((TreeViewer) view.getSite().getSelectionProvider()).getTree();
    }

    /** Shows the view and waits until it lists something. */
    static ProblemsDriver show() throws PartInitException {
        ProblemsDriver driver = new ProblemsDriver(Workbench.page().showView("org.kigi.ui.problems"));
        Workbench.waitUntil("problems", () -> ((Settling) driver.view).isSettled() && !driver.rows().isEmpty());
        return driver;
    }

    Tree tree() {
        return tree;
    }

    /** The texts of the groups. */
    List<String> groups() {
        return Arrays.stream(tree.getItems()).map(TreeItem::getText).toList();
    }

    /** The rows of problems, in their order. */
    List<TreeItem> rows() {
        return Arrays.stream(tree.getItems()).flatMap(group -> Arrays.stream(group.getItems())).filter(row -> !row.getText().isEmpty())
                .toList();
    }

    List<TreeItem> rows(Predicate<TreeItem> which) {
        return rows().stream().filter(which).toList();
    }

    /** Selects the first row whose text in some column begins with some words, as a click would. */
    void select(String words) {
        TreeItem row = rows(item -> Arrays.stream(texts(item)).anyMatch(text -> text.startsWith(words))).stream().findFirst()
                .orElseThrow(() -> new AssertionError("No problem “" + words + "” among " + rows().stream().map(TreeItem::getText).toList()));
        select(row);
    }

    void select(TreeItem... rows) {
        tree.setSelection(rows);
        Event event = new Event();
        event.item = rows[0];
        tree.notifyListeners(SWT.Selection, event);
        Workbench.settle();
    }

    private String[] texts(TreeItem row) {
        String[] texts = new String[tree.getColumnCount()];
        Arrays.setAll(texts, row::getText);
        return texts;
    }

    /** Opens the selected row, as a double click would. */
    void open() {
        Event event = new Event();
        event.item = tree.getSelection()[0];
        tree.notifyListeners(SWT.DefaultSelection, event);
        Workbench.settle();
    }

    /** The links beside the list, without their markup. */
    List<String> fixes() {
        return Workbench.visible(details(), Link.class).stream().map(ProblemsDriver::words).toList();
    }

    /** All words beside the list. */
    String words() {
        return String.join("\n", Workbench.visible(details(), Label.class).stream().map(Label::getText).toList());
    }

    private Composite details() {
        Composite sash = tree.getParent();
        while (!(sash instanceof SashForm)) {
            sash = sash.getParent();
        }
        return (Composite) sash.getChildren()[1];
    }

    static String words(Link link) {
        return link.getText().replaceAll("</?a>", "");
    }

    /** Clicks the link beside the list whose words begin as given. */
    void fix(String words) {
        click(details(), words);
    }

    /** Clicks the first link below a control whose words begin as given. */
    static void click(Composite root, String words) {
        Link link = Workbench.visible(root, Link.class).stream().filter(each -> words(each).startsWith(words)).findFirst()
                .orElseThrow(() -> new AssertionError("No link “" + words + "” among "
                        + Workbench.visible(root, Link.class).stream().map(ProblemsDriver::words).toList()));
        link.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    /** What somebody enters into the dialogs of fixes. */
    interface Answers {

        /** The input for a field by the title of its dialog and its label; null leaves it as it is. */
        String input(String title, String label);
    }

    /** Waits for a dialog, fills it in and presses a button, until it is told to stop. */
    static final class Clerk implements AutoCloseable {

        private final Answers answers;
        private final String button;
        private final List<String> seen = new ArrayList<>();
        private boolean stopped;

        private Clerk(Answers answers, String button) {
            this.answers = answers;
            this.button = button;
            watch();
        }

        private void watch() {
            Display.getCurrent().timerExec(20, () -> {
                if (!stopped) {
                    dialog().ifPresent(this::fill);
                    watch();
                }
            });
        }

        private void fill(Shell dialog) {
            for (Label label : Workbench.visible(dialog, Label.class)) {
                String input = answers.input(dialog.getText(), label.getText());
                if (input != null) {
                    enter(next(label), input);
                }
            }
            Workbench.visible(dialog, Label.class).stream().map(Label::getText).filter(text -> !text.isBlank()).forEach(seen::add);
            press(Workbench.visible(dialog, Button.class).stream().filter(each -> each.getText().equals(button)).findFirst()
                    .filter(Button::isEnabled).orElseGet(() -> cancel(dialog)));
        }

        /** All words that the dialogs showed. */
        List<String> seen() {
            return seen;
        }

        @Override
        public void close() {
            stopped = true;
        }
    }

    /** Somebody who answers the dialogs of fixes from now on, and applies the fixes. */
    static Clerk clerk(Answers answers) {
        return new Clerk(answers, APPLY);
    }

    private static void press(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** The button that does not confirm, nor opens a list; a dialog that cannot be confirmed would block the test. */
    private static Button cancel(Shell dialog) {
        return Workbench.visible(dialog, Button.class).stream()
                .filter(each -> each != dialog.getDefaultButton() && !each.getText().isEmpty()).findFirst().orElseThrow();
    }

    private static Optional<Shell> dialog() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell != Workbench.shell() && shell.isVisible()
                && (shell.getStyle() & SWT.APPLICATION_MODAL) != 0).findFirst();
    }

    private static void enter(Control field, String value) {
        switch (field) {
            case Text text -> text.setText(value);
            case Combo combo -> choose(combo, value);
            case DateTime date -> {
                String[] parts = value.split("-");
                date.setDate(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]) - 1, Integer.parseInt(parts[2]));
                date.notifyListeners(SWT.Selection, new Event());
            }
            case null, default -> { }
        }
    }

    private static void choose(Combo combo, String value) {
        if ((combo.getStyle() & SWT.READ_ONLY) == 0) {
            combo.setText(value);
        } else {
            combo.select(combo.indexOf(value));
            combo.notifyListeners(SWT.Selection, new Event());
        }
    }

    private static Control next(Label label) {
        Control[] all = label.getParent().getChildren();
        int place = Arrays.asList(all).indexOf(label);
        return place + 1 < all.length ? all[place + 1] : null;
    }

    static CommandStack stack(IEditorPart editor) {
        return editor.getAdapter(IEditingDomainProvider.class).getEditingDomain().getCommandStack();
    }

    /** Waits until the list is as it should be. */
    void waitUntil(String what, Predicate<ProblemsDriver> condition) {
        Workbench.waitUntil(what, () -> ((Settling) view).isSettled() && condition.test(this));
    }

    IViewPart view() {
        return view;
    }
}
