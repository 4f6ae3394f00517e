package org.kigi.diagram.ui.internal.diagram;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.diagram.PaletteTool;
import org.kigi.diagram.ui.internal.ElementLabels;

/**
 * The strip above a diagram: its palette on the left, where a tool is picked before it is clicked on a node, and the zoom on the right.
 * It is made of native widgets, so that it follows the theme and the language of the workbench.
 */
final class ToolStrip {

    private static final Texts TEXTS = Texts.of(ToolStrip.class);

    private final Composite control;
    private final ToolBar palette;
    private final ToolItem select;
    private final LocalResourceManager images;
    private final Language language;

    ToolStrip(Composite parent, Language language, ToolDomain domain, List<PaletteTool> tools, Consumer<Command> created) {
        this.language = language;
        control = new Composite(parent, SWT.NONE);
        images = new LocalResourceManager(JFaceResources.getResources(), control);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 1).applyTo(control);
        palette = new ToolBar(control, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(palette);
        select = item(palette, SWT.RADIO, TEXTS.get(language, "palette.select"), own("select"));
        select.setSelection(true);
        picks(select, domain::loadDefaultTool);
        new ToolItem(palette, SWT.SEPARATOR);
        for (PaletteTool tool : tools) {
            ToolItem item = item(palette, SWT.RADIO, tool.label(language), icon(tool));
            item.setToolTipText(TEXTS.get(language, "palette.tip." + tool.kind().name(), tool.label(language)));
            picks(item, () -> domain.setActiveTool(CreationTools.of(tool, created)));
        }
        domain.setToolListener(() -> follow(domain));
    }

    /** Adds the zoom, which shows the present one as a percentage and returns to the actual size when that is pressed. */
    void addZoom(ZoomManager zoom, Runnable fit) {
        ToolBar bar = new ToolBar(control, SWT.FLAT | SWT.RIGHT);
        button(bar, "zoom_out", "zoom.out", zoom::zoomOut);
        ToolItem percent = item(bar, SWT.PUSH, percentage(1), null);
        percent.setToolTipText(TEXTS.get(language, "zoom.actual"));
        percent.addListener(SWT.Selection, event -> zoom.setZoom(1));
        button(bar, "zoom_in", "zoom.in", zoom::zoomIn);
        button(bar, "zoom_fit", "zoom.fit", fit);
        zoom.addZoomListener(value -> {
            percent.setText(percentage(value));
            control.requestLayout();
        });
    }

    private static String percentage(double zoom) {
        return Math.round(zoom * 100) + " %";
    }

    private void button(ToolBar bar, String icon, String tip, Runnable action) {
        ToolItem item = item(bar, SWT.PUSH, "", own(icon));
        item.setToolTipText(TEXTS.get(language, tip));
        item.addListener(SWT.Selection, event -> action.run());
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
    private void follow(ToolDomain domain) {
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
