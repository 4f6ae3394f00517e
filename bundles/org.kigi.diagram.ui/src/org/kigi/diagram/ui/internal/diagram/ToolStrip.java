package org.kigi.diagram.ui.internal.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.diagram.Orientation;
import org.kigi.diagram.PaletteTool;
import org.kigi.diagram.ui.internal.ElementLabels;
import org.kigi.model.goaltree.Element;

/**
 * The strip above a diagram: its palette on the left, where a tool is picked before it is clicked on a node, and what is shown and how
 * large on the right. It is made of native widgets, so that it follows the theme and the language of the workbench.
 */
final class ToolStrip {

    private static final Texts TEXTS = Texts.of(ToolStrip.class);

    private final Composite control;
    private final ToolBar palette;
    private final ToolItem select;
    private final LocalResourceManager images;
    private final Language language;
    private final ShownDiagram shown;
    private final ToolDomain domain;
    private final Gestures gestures;
    private final ToolBar viewBar;
    private List<PaletteTool> tools = List.of();
    private ToolItem focus;
    private ToolItem orientation;
    private ToolItem diagram;

    ToolStrip(Composite parent, ShownDiagram shown, ToolDomain domain, Gestures gestures) {
        this.shown = shown;
        this.domain = domain;
        this.gestures = gestures;
        language = shown.language();
        control = new Composite(parent, SWT.NONE);
        images = new LocalResourceManager(JFaceResources.getResources(), control);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(2, 1).applyTo(control);
        palette = new ToolBar(control, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(palette);
        select = item(palette, SWT.RADIO, TEXTS.get(language, "palette.select"), own("select"));
        select.setSelection(true);
        picks(select, domain::loadDefaultTool);
        new ToolItem(palette, SWT.SEPARATOR);
        viewBar = new ToolBar(control, SWT.FLAT | SWT.RIGHT);
        domain.setToolListener(this::follow);
    }

    /** Adds what changes the view of a page: what is shown, which way it grows, and the zoom. */
    void addView(DiagramPage page) {
        focus = button(viewBar, "focus", "focus.leave", () -> page.arranging().focusOn(null));
        ShowMenu menu = new ShowMenu(page);
        diagram = dropDown(viewBar, "goal_tree", "view.diagram", menu::fillDiagrams);
        dropDown(viewBar, "layers", "view.show", menu::fill).setText(TEXTS.get(language, "view.show.label"));
        orientation = button(viewBar, "left_right", "view.orientation", page.arranging()::toggleOrientation);
        button(viewBar, "layout", "view.layout", page.arranging()::layOut);
        button(viewBar, "find", "view.find", page::find);
        ZoomManager zoom = page.navigation().zoom();
        ToolBar bar = new ToolBar(control, SWT.FLAT | SWT.RIGHT);
        button(bar, "zoom_out", "zoom.out", zoom::zoomOut);
        ToolItem percent = item(bar, SWT.PUSH, percentage(1), null);
        percent.setToolTipText(TEXTS.get(language, "zoom.actual"));
        percent.addListener(SWT.Selection, event -> zoom.setZoom(1));
        button(bar, "zoom_in", "zoom.in", zoom::zoomIn);
        button(bar, "zoom_fit", "zoom.fit", page::zoomToFit);
        zoom.addZoomListener(value -> {
            percent.setText(percentage(value));
            control.requestLayout();
        });
    }

    /** Shows the tools that go with what is shown now. */
    void update() {
        if (!tools.equals(shown.palette())) {
            tools = shown.palette();
            fillPalette();
        }
        DiagramContent content = shown.content();
        setPicture(orientation, shown.orientation() == Orientation.TOP_DOWN ? "top_down" : "left_right");
        setText(diagram, content.diagrams().size() < 2 ? "" : content.description().label(language));
        setText(focus, content.focus().flatMap(id -> GoalTrees.byId(content.document().tree(), id))
                .map(element -> TEXTS.get(language, "focus.label", Names.of((Element) element, language))).orElse(""));
    }

    /** Sets the text of an item, which is not there while it has none. */
    private void setText(ToolItem item, String text) {
        if (!item.getText().equals(text) || item.isEnabled() == text.isEmpty()) {
            item.setText(text);
            item.setEnabled(!text.isEmpty());
            item.setImage(text.isEmpty() ? null : images.create(item == focus ? own("focus") : own("goal_tree")));
            control.requestLayout();
        }
    }

    private void setPicture(ToolItem item, String name) {
        item.setImage(images.create(own(name)));
    }

    private void fillPalette() {
        List<ToolItem> old = new ArrayList<>(List.of(palette.getItems()));
        old.stream().skip(2).forEach(ToolItem::dispose);
        for (PaletteTool tool : tools) {
            ToolItem item = item(palette, SWT.RADIO, tool.label(language), icon(tool));
            item.setToolTipText(TEXTS.get(language, "palette.tip." + tool.kind().name(), tool.label(language)));
            picks(item, () -> domain.setActiveTool(CreationTools.of(tool, gestures)));
        }
        control.requestLayout();
    }

    private static String percentage(double zoom) {
        return Math.round(zoom * 100) + " %";
    }

    private ToolItem dropDown(ToolBar bar, String icon, String tip, Consumer<MenuManager> fill) {
        ToolItem item = item(bar, SWT.DROP_DOWN, "", own(icon));
        item.setToolTipText(TEXTS.get(language, tip));
        item.addListener(SWT.Selection, event -> {
            MenuManager manager = new MenuManager();
            fill.accept(manager);
            Menu menu = manager.createContextMenu(bar);
            Rectangle place = item.getBounds();
            menu.setLocation(bar.toDisplay(place.x, place.y + place.height));
            menu.setVisible(true);
        });
        return item;
    }

    private ToolItem button(ToolBar bar, String icon, String tip, Runnable action) {
        ToolItem item = item(bar, SWT.PUSH, "", own(icon));
        item.setToolTipText(TEXTS.get(language, tip));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private ToolItem item(ToolBar bar, int style, String text, ImageDescriptor icon) {
        ToolItem item = new ToolItem(bar, style);
        item.setText(text);
        if (icon != null) {
            item.setImage(images.create(icon));
        }
        return item;
    }

    private static void picks(ToolItem item, Runnable action) {
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                action.run();
            }
        });
    }

    private static ImageDescriptor own(String name) {
        return ResourceLocator.imageDescriptorFromBundle("org.kigi.diagram.ui", "icons/" + name + ".svg").orElse(null);
    }

    /** The icon of the type of element that the tool's name ends with. */
    private static ImageDescriptor icon(PaletteTool tool) {
        return ElementLabels.typeAtEndOf(tool.name()).flatMap(ElementLabels::icon).orElse(null);
    }

    /** Shows which tool is active: when one has done its work, selecting is. */
    private void follow() {
        if (!palette.isDisposed() && domain.getActiveTool() == domain.getDefaultTool()) {
            for (ToolItem item : palette.getItems()) {
                if ((item.getStyle() & SWT.RADIO) != 0) {
                    item.setSelection(item == select);
                }
            }
        }
    }

    Control control() {
        return control;
    }
}
