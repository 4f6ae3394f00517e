package org.kigi.diagram.ui.internal.diagram;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.diagram.Node;

/** The bar above the diagram in which the user types what to find: each match is marked, and Enter goes from one to the next. */
final class FindBar {

    private static final Texts TEXTS = Texts.of(FindBar.class);
    private static final int FIELD_WIDTH = 260;

    private final DiagramPage page;
    private final Language language;
    private final Composite control;
    private final LocalResourceManager images;
    private final Text field;
    private final Label count;
    private List<EObject> matches = List.of();
    private int current = -1;

    FindBar(Composite parent, DiagramPage page) {
        this.page = page;
        language = page.shown().language();
        control = new Composite(parent, SWT.NONE);
        images = new LocalResourceManager(JFaceResources.getResources(), control);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 3).spacing(6, 0).applyTo(control);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
        control.setVisible(false);
        field = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH);
        field.setMessage(TEXTS.get(language, "find.message"));
        GridDataFactory.swtDefaults().hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(field);
        count = new Label(control, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        ToolBar buttons = new ToolBar(control, SWT.FLAT);
        button(buttons, "find.previous", () -> go(-1));
        button(buttons, "find.next", () -> go(1));
        button(buttons, "find.close", this::close);
        field.addListener(SWT.Modify, event -> search());
        field.addListener(SWT.DefaultSelection, event -> go((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1));
        field.addListener(SWT.KeyDown, this::key);
    }

    private void button(ToolBar bar, String key, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        ResourceLocator.imageDescriptorFromBundle("org.kigi.diagram.ui", "icons/" + key.replace('.', '_') + ".svg")
                .ifPresent(icon -> item.setImage(images.create(icon)));
        item.setToolTipText(TEXTS.get(language, key));
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ESC -> close();
            case SWT.ARROW_DOWN, SWT.F3 -> go(1);
            case SWT.ARROW_UP -> go(-1);
            default -> { }
        }
    }

    /** Shows the bar with what was looked for last. */
    void open() {
        show(true);
        field.setFocus();
        field.selectAll();
        search();
    }

    private void close() {
        show(false);
        matches = List.of();
        mark();
        page.setFocus();
    }

    private void show(boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
        control.getParent().layout();
    }

    private void search() {
        matches = Search.find(page.shown().content().document().tree(), field.getText());
        current = -1;
        mark();
        tellCount();
    }

    private void tellCount() {
        String text = field.getText().isBlank() ? "" : matches.isEmpty() ? TEXTS.get(language, "find.none")
                : current < 0 ? TEXTS.get(language, "find.count", matches.size())
                        : TEXTS.get(language, "find.position", current + 1, matches.size());
        count.setText(text);
        control.layout();
    }

    private void mark() {
        Set<String> ids = matches.stream().map(page.shown()::nodeOf).flatMap(Optional::stream).map(Node::id).collect(Collectors.toSet());
        page.shown().look().setFound(ids);
        page.repaint();
    }

    private void go(int step) {
        if (!matches.isEmpty()) {
            current = current < 0 && step < 0 ? matches.size() - 1 : Math.floorMod(current + step, matches.size());
            page.reveal(matches.get(current));
            mark();
            tellCount();
        }
    }
}
