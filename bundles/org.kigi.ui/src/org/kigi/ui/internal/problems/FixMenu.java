package org.kigi.ui.internal.problems;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchPage;
import org.kigi.ui.internal.Icons;
import org.kigi.ui.internal.Words;
import org.kigi.validation.Finding;
import org.kigi.validation.Fix;

/** The fixes of some findings as a menu; where one is safe for all findings of a rule, there is an item for that as well. */
public record FixMenu(IWorkbenchPage page) {
    private static final Words WORDS = Words.of(FixMenu.class);

    /** Opens the menu at a place in a control. It says so if there is nothing to mend. */
    public void open(Control control, Point place, List<Finding> findings) {
        MenuManager manager = new MenuManager();
        fill(manager, findings);
        Menu menu = manager.createContextMenu(control.getShell());
        menu.setLocation(control.toDisplay(place));
        menu.addListener(SWT.Hide, event -> control.getDisplay().asyncExec(manager::dispose));
        menu.setVisible(true);
    }

    /** Adds the fixes of some findings. */
    void fill(IMenuManager menu, List<Finding> findings) {
        if (findings.isEmpty()) {
            menu.add(words(WORDS.get("fix.nothing"), null));
        }
        for (Finding finding : findings) {
            if (findings.size() > 1) {
                menu.add(words(finding.message(WORDS.language()), Icons.icon(finding.severity())));
            }
            Fixes.of(finding).forEach(fix -> menu.add(action(fix.label(WORDS.language()), "fix", () -> new Fixes(page).run(finding, fix))));
            fillForAll(menu, finding, Fixes.alike(finding));
            menu.add(new Separator());
        }
    }

    /** Adds what can be done about several findings of one rule at once. */
    void fillForAll(IMenuManager menu, Finding finding, List<Finding> alike) {
        if (alike.size() > 1) {
            Fixes.of(finding).stream().filter(Fix::safeForAll)
                .forEach(fix -> menu.add(action(forAll(alike, fix), "fix_all", () -> new Fixes(page).run(alike, fix))));
        }
    }

    /** The words for running a fix for all of some findings. */
    static String forAll(List<Finding> alike, Fix fix) {
        return WORDS.get("fix.all", alike.size(), fix.labelForAll(WORDS.language()));
    }

    private static IAction words(String text, ImageDescriptor icon) {
        IAction words = action(text, null, () -> { });
        words.setImageDescriptor(icon);
        words.setEnabled(false);
        return words;
    }

    private static IAction action(String text, String icon, Runnable run) {
        IAction action = new Action() {
            @Override
            public void run() {
                run.run();
            }
        };
        // a tab at the end keeps an @ in the text from being read as a key
        action.setText(text.replace("&", "&&") + (text.contains("@") ? "\t" : ""));
        action.setImageDescriptor(icon == null ? null : Icons.icon(icon));
        return action;
    }
}
