package org.kigi.ui.internal.problems;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Lines of words and links with icons before them, which are wrapped and scrolled. */
final class Sheet {
    private static final int LEAST_WIDTH = 100;
    private static final int ICON = 16;
    private static final int INDENT = ICON + 6;

    private final ScrolledComposite scroller;
    private Composite content;

    Sheet(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, event -> fit());
    }

    Control control() {
        return scroller;
    }

    /** Replaces all lines by those that are written now. */
    void write(Runnable lines) {
        if (content != null) {
            content.dispose();
        }
        content = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 5).applyTo(content);
        lines.run();
        scroller.setContent(content);
        fit();
    }

    private void fit() {
        if (content != null && !content.isDisposed()) {
            scroller.setMinHeight(content.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y);
            content.layout(true, true);
        }
    }

    /** A line in bold with an icon. */
    Label heading(Image icon, String words) {
        Label label = line(icon, 0, words);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        return label;
    }

    /** A line of words, as far to the right as those with an icon. */
    Label text(String words) {
        return line(null, 0, words);
    }

    /** A line that does something. @param level 0 for the left edge, 1 for lines that belong to a line of words */
    Link link(Image icon, int level, String words, Runnable action) {
        Link link = new Link(row(icon, level), SWT.WRAP);
        link.setText("<a>" + escaped(words) + "</a>");
        link.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(link);
        return link;
    }

    /** Words with an icon. */
    Label line(Image icon, int level, String words) {
        Label label = new Label(row(icon, level), SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** A line, so far with its icon only. */
    private Composite row(Image image, int level) {
        Composite row = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).extendedMargins(level * INDENT, 0, 0, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label icon = new Label(row, SWT.NONE);
        icon.setImage(image);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).hint(ICON, SWT.DEFAULT).indent(0, 1).applyTo(icon);
        return row;
    }

    /** Words in the place of a link, where angle brackets would be markup. */
    private static String escaped(String words) {
        return words.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }
}
