package org.kigi.app.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The look of the window: its size, its title and what it shows around the parts. */
final class KigiWindowAdvisor extends WorkbenchWindowAdvisor {
    private static final String TITLE = "Kigi";
    private static final List<String> TEXT_TOOLS = List.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation",
        "org.eclipse.ui.edit.text.actionSet.navigation", "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
        "org.eclipse.ui.actionSet.openFiles", "org.eclipse.ui.actionSet.keyBindings", "org.eclipse.ui.NavigateActionSet");

    KigiWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new KigiActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        var configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1600, 1000));
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowProgressIndicator(true);
        configurer.setTitle(TITLE);
    }

    @Override
    public void postWindowOpen() {
        var window = getWindowConfigurer().getWindow();
        window.getPartService().addPartListener(new ProjectTitle(this::showProject));
        hideSearchField(window);
        hideTextTools(window.getActivePage());
        window.addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
                if (change.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE)) {
                    hideTextTools(page);
                }
            }
        });
    }

    /** Takes away what the platform offers for editing program text. */
    private static void hideTextTools(IWorkbenchPage page) {
        TEXT_TOOLS.forEach(page::hideActionSet);
    }

    /** Takes away the search for commands, which speaks of the whole platform. */
    private static void hideSearchField(IWorkbenchWindow window) {
        MWindow model = window.getService(MWindow.class);
        window.getService(EModelService.class).findElements(model, "SearchField", MToolControl.class)
            .forEach(field -> field.setToBeRendered(false));
    }

    private void showProject(Optional<String> project) {
        getWindowConfigurer().setTitle(project.map(name -> TITLE + " – " + name).orElse(TITLE));
    }
}
