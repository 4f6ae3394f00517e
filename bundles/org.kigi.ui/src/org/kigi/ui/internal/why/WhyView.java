package org.kigi.ui.internal.why;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kigi.core.GoalTrees;
import org.kigi.core.Names;
import org.kigi.core.time.Period;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.explanation.Explanation;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.ui.Settling;
import org.kigi.ui.internal.Background;
import org.kigi.ui.internal.FollowedElement;
import org.kigi.ui.internal.Icons;
import org.kigi.ui.internal.PublishedSelection;
import org.kigi.ui.internal.Snapshot;
import org.kigi.ui.internal.WhenVisible;
import org.kigi.ui.internal.Words;

/** How a number of the selected indicator came about, down to the rows of the readings, and why it changed. */
public final class WhyView extends ViewPart implements Settling {
    /** The id under which the view is registered. */
    public static final String ID = "org.kigi.ui.why";

    private final Words words = Words.of(WhyView.class);
    private final Icons icons = new Icons(new LocalResourceManager(JFaceResources.getResources()));
    private final PublishedSelection published = new PublishedSelection();
    private FollowedElement followed;
    private WhenVisible refresh;
    private Composite pages;
    private Label nothing;
    private Composite sheet;
    private Label light;
    private Label title;
    private Link sentence;
    private CTabFolder tabs;
    private ExplanationTree tree;
    private ChangeSection change;
    private Background background;
    private Snapshot shownOf;
    private Explained explained;

    /**
     * What is explained.
     *
     * @param period null for the current value, with its status
     * @param focus the line that is asked for
     */
    private record Explained(Indicator indicator, Period period, Explanation.Kind focus) {
    }

    /** Opens the view on a number of an indicator. @param period null for the current value @param focus the line that is asked for */
    public static void show(IWorkbenchPage page, Indicator indicator, Period period, Explanation.Kind focus) {
        try {
            ((WhyView) page.showView(ID)).explain(new Explained(indicator, period, focus));
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        Composite empty = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(empty);
        nothing = new Label(empty, SWT.WRAP);
        nothing.setText(words.get("nothingSelected"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(nothing);
        createSheet();
        top(empty);
        getSite().setSelectionProvider(published);
        refresh = new WhenVisible(this, this::changed);
        followed = new FollowedElement(getViewSite(), refresh);
        followed.start();
    }

    private void createSheet() {
        sheet = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(sheet);
        Composite header = new Composite(sheet, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).spacing(6, 2).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        light = new Label(header, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).applyTo(light);
        title = new Label(header, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).applyTo(title);
        sentence = new Link(header, SWT.WRAP);
        sentence.addListener(SWT.Selection, event -> explain(new Explained(explained.indicator(), null, Explanation.Kind.STATUS)));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(sentence);
        tabs = new CTabFolder(sheet, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        tree = new ExplanationTree(tabs, words, this::select);
        tab("tab.explanation", tree.control());
        change = new ChangeSection(tabs, words, this::select);
        tab("tab.change", change.control());
        tabs.setSelection(0);
        background = new Background(sheet);
    }

    private void tab(String key, Control control) {
        CTabItem tab = new CTabItem(tabs, SWT.NONE);
        tab.setText(words.get(key));
        tab.setControl(control);
    }

    private void top(Composite page) {
        ((StackLayout) pages.getLayout()).topControl = page;
        pages.layout();
    }

    /** Has the whole window select an indicator of the snapshot. */
    private void select(Indicator copy) {
        Indicator indicator = shownOf.original(copy);
        if (indicator != null && GoalTrees.treeOf(indicator).isPresent()) {
            published.select(getSite().getPage(), indicator);
            explain(new Explained(indicator, null, Explanation.Kind.INDICATOR));
        }
    }

    private void explain(Explained wanted) {
        tabs.setSelection(0);
        explained = wanted;
        shownOf = null;
        followed.show(wanted.indicator());
        refresh.run();
    }

    private void changed() {
        if (pages.isDisposed()) {
            return;
        }
        Optional<Indicator> indicator = followed.indicator();
        Optional<Snapshot> snapshot = indicator.flatMap(Snapshot::of);
        if (snapshot.isEmpty()) {
            explained = null;
            shownOf = null;
            background.forget();
            top(nothing.getParent());
            return;
        }
        if (explained == null || explained.indicator() != indicator.get()) {
            explained = new Explained(indicator.get(), explained != null && isSame(explained.indicator(), indicator.get())
                ? explained.period() : null, Explanation.Kind.INDICATOR);
        } else if (shownOf == snapshot.get()) {
            return;
        }
        shownOf = snapshot.get();
        published.shown(indicator.get());
        compute(shownOf, explained);
    }

    /** Tells whether these are one indicator, read twice. */
    private static boolean isSame(Indicator one, Indicator other) {
        return one.getId().equals(other.getId());
    }

    private void compute(Snapshot snapshot, Explained wanted) {
        Indicator copy = snapshot.copy(wanted.indicator());
        background.run(words.get("job", Names.of(copy, words.language())), () -> Answer.of(snapshot, copy, wanted.period()),
            answer -> show(answer, wanted));
    }

    private void show(Answer answer, Explained wanted) {
        IndicatorEvaluation evaluation = answer.evaluation();
        light.setImage(icons.light(evaluation.status().light()));
        light.setToolTipText(evaluation.status().label(words.language()));
        title.setText(words.get("title", Names.of(answer.indicator(), words.language())).replace("&", "&&"));
        sentence.setText(wanted.period() != null ? words.get("ofPeriod", wanted.period().label(words.language()))
            : evaluation.reason() == null ? evaluation.status().label(words.language())
            : words.get("status", evaluation.status().label(words.language()), evaluation.reason().text(words.language()))
                .replace("&", "&&"));
        sentence.setToolTipText(wanted.period() == null ? sentence.getText() : null);
        tree.show(shownOf.original(), answer.lines(), wanted.focus());
        change.show(answer, shownOf);
        top(sheet);
        sheet.layout(true, true);
    }

    @Override
    public void setFocus() {
        if (explained == null || !tabs.setFocus()) {
            pages.setFocus();
        }
    }

    /** Answers the indicator that is explained, as Identified, and the first of the lines, as Explanation. */
    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == Identified.class) {
            return type.cast(explained == null ? null : explained.indicator());
        }
        List<Explanation> lines = tree.lines();
        return type == Explanation.class ? type.cast(explained == null || lines.isEmpty() ? null : lines.getFirst())
            : super.getAdapter(type);
    }

    @Override
    public boolean isSettled() {
        return !background.isRunning() && !change.isBusy();
    }

    @Override
    public void dispose() {
        if (followed != null) {
            refresh.dispose();
            followed.dispose();
        }
        icons.resources().dispose();
        super.dispose();
    }
}
