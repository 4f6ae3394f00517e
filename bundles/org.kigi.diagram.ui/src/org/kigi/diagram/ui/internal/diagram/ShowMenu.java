package org.kigi.diagram.ui.internal.diagram;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.diagram.DiagramDescription;
import org.kigi.diagram.FilterDescription;
import org.kigi.diagram.FilterVariable;
import org.kigi.diagram.LayerDescription;
import org.kigi.diagram.ViewSettings;
import org.kigi.diagram.ui.internal.ElementLabels;

/** The menu of what is shown in a diagram: its layers and filters, the legend and the grid. */
public final class ShowMenu {

    private static final Texts TEXTS = Texts.of(ShowMenu.class);

    private final DiagramPage page;
    private final DiagramContent content;
    private final Language language;

    public ShowMenu(DiagramPage page) {
        this.page = page;
        content = page.shown().content();
        language = content.language();
    }

    /** Adds the layers, the filters, the legend and the grid. */
    public void fill(IMenuManager menu) {
        ViewSettings settings = content.settings();
        menu.add(title("show.layers"));
        for (LayerDescription layer : content.description().layers()) {
            boolean on = settings.layers().contains(layer.name());
            menu.add(check(layer.label(language), on, () -> page.arranging().showLayer(layer.name(), !on)));
        }
        if (!content.description().filters().isEmpty()) {
            menu.add(new Separator());
            menu.add(title("show.filters"));
        }
        for (FilterDescription filter : content.description().filters()) {
            boolean on = settings.filters().contains(filter.name());
            menu.add(check(filter.label(language), on, () -> switchFilter(filter, !on)));
        }
        menu.add(new Separator());
        boolean legend = page.legend().isShown();
        boolean grid = page.hasGrid();
        menu.add(check(TEXTS.get(language, "show.legend"), legend, () -> page.legend().show(!legend)));
        menu.add(check(TEXTS.get(language, "show.grid"), grid, () -> page.showGrid(!grid)));
    }

    /** Adds the diagrams of the specification. */
    public void fillDiagrams(IMenuManager menu) {
        for (DiagramDescription description : content.diagrams()) {
            IAction action = action(description.label(language), IAction.AS_RADIO_BUTTON, () -> page.arranging().showDiagram(description));
            action.setChecked(description == content.description());
            menu.add(action);
        }
    }

    private void switchFilter(FilterDescription filter, boolean on) {
        if (!on || filter.variables().stream().allMatch(this::choose)) {
            page.arranging().switchFilter(filter.name(), on);
        }
    }

    /** Asks for what a filter needs to know; returns false when the user does not answer. */
    private boolean choose(FilterVariable variable) {
        List<EObject> candidates = variable.candidates(content.document().tree(), language);
        ElementLabels labels = new ElementLabels(content.document().domain().getAdapterFactory(), language);
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(page.control().getShell(), labels);
        dialog.setTitle(TEXTS.get(language, "show.filters"));
        dialog.setMessage(variable.prompt(language));
        dialog.setMultipleSelection(variable.multiple());
        dialog.setElements(candidates.toArray());
        boolean chosen = dialog.open() == Window.OK && dialog.getResult().length > 0;
        if (chosen) {
            List<Object> result = Arrays.asList(dialog.getResult());
            page.arranging().choose(variable.name(), variable.multiple() ? result : result.getFirst());
        }
        return chosen;
    }

    private IAction title(String key) {
        Action title = new Action(TEXTS.get(language, key)) {
        };
        title.setEnabled(false);
        return title;
    }

    private static IAction check(String text, boolean on, Runnable run) {
        IAction action = action(text, IAction.AS_CHECK_BOX, run);
        action.setChecked(on);
        return action;
    }

    private static IAction action(String text, int style, Runnable run) {
        return new Action(text, style) {
            @Override
            public void run() {
                if (getStyle() != AS_RADIO_BUTTON || isChecked()) {
                    run.run();
                }
            }
        };
    }
}
