package org.kigi.ui.internal.properties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.kigi.core.Names;
import org.kigi.evaluation.explanation.Explanation.Kind;
import org.kigi.evaluation.forecast.Outlook;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Person;
import org.kigi.ui.PropertiesTab;
import org.kigi.ui.internal.Background;
import org.kigi.ui.internal.Icons;
import org.kigi.ui.internal.Snapshot;
import org.kigi.ui.internal.Words;
import org.kigi.ui.internal.problems.ScoreCardPanel;
import org.kigi.ui.internal.why.WhyView;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** How the selected element stands, its SMART score card, and the numbers of an indicator by period. */
final class StandingTabs {
    private static final Words WORDS = Words.of(StandingTabs.class);

    private final Composite area;
    private final CTabFolder folder;
    private final EvaluationPanel evaluation;
    private final PeriodTable periods;
    private final ScoreCardPanel card;
    private final CTabItem cardTab;
    private final Icons icons;
    private final Background background;
    private final List<PropertiesTab.Page> added = new ArrayList<>();
    private CTabItem evaluationTab;
    private CTabItem periodTab;
    /** True while the user wants to see the score card. */
    private boolean chosen;
    private Indicator shown;

    StandingTabs(Composite parent, Icons icons, IWorkbenchPage page, Consumer<Identified> select) {
        this.icons = icons;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        folder = new CTabFolder(area, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
        evaluation = new EvaluationPanel(folder, icons, (period, kind) -> WhyView.show(page, shown, period, kind), select::accept);
        card = new ScoreCardPanel(folder, icons, page, select);
        cardTab = tab("card.title", card.control(), 0);
        periods = new PeriodTable(folder, period -> WhyView.show(page, shown, period, Kind.INDICATOR));
        background = new Background(area);
        for (ServiceReference<PropertiesTab> each : added()) {
            add(each.getBundle().getBundleContext().getService(each));
        }
        folder.addListener(SWT.Selection, event -> chosen = folder.getSelection() == cardTab);
    }

    private static Collection<ServiceReference<PropertiesTab>> added() {
        try {
            return FrameworkUtil.getBundle(StandingTabs.class).getBundleContext().getServiceReferences(PropertiesTab.class, null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(PropertiesTab tab) {
        PropertiesTab.Page page = tab.create(folder);
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(tab.title(WORDS.language()));
        item.setControl(page.control());
        added.add(page);
    }

    private CTabItem tab(String key, Control control, int place) {
        CTabItem tab = new CTabItem(folder, SWT.NONE, place);
        tab.setText(WORDS.get(key));
        tab.setControl(control);
        return tab;
    }

    void show(Subject subject) {
        added.forEach(page -> page.show(subject.element()));
        showEvaluation(subject);
        cardTab.setImage(card.show(subject.element()).map(icons::severity).orElse(null));
        Indicator indicator = subject.element() instanceof Indicator own ? own : null;
        Optional<Snapshot> known = Optional.ofNullable(indicator).flatMap(Snapshot::of);
        if (known.isEmpty()) {
            shown = null;
            background.forget();
            periods.clear();
            if (periodTab != null) {
                close(periodTab);
                periodTab = null;
            }
            return;
        }
        if (periodTab == null) {
            periodTab = tab("period.title", periods.control(), folder.getItemCount() - added.size());
        }
        if (shown != indicator) {
            periods.clear();
        }
        shown = indicator;
        Snapshot of = known.get();
        background.run(WORDS.get("period.job", Names.of(indicator, WORDS.language())), () -> of.outlooks().of(of.copy(indicator)),
            this::show);
    }

    /** Another tab comes to the front then, which nobody has chosen. */
    private void close(CTabItem tab) {
        boolean wanted = chosen;
        tab.dispose();
        chosen = wanted;
    }

    /** Only goals and people stand somewhere. */
    private void showEvaluation(Subject subject) {
        boolean stands = subject.element() instanceof Indicator || subject.element() instanceof Person;
        if (stands && evaluationTab == null) {
            boolean first = folder.getSelection() == null || folder.getSelection() == cardTab && !chosen;
            evaluationTab = tab("evaluation.title", evaluation.control(), 0);
            if (first) {
                folder.setSelection(evaluationTab);
            }
        } else if (!stands && evaluationTab != null) {
            close(evaluationTab);
            evaluationTab = null;
        }
        if (stands) {
            evaluation.show(subject);
        }
        if (folder.getSelection() == null) {
            folder.setSelection(cardTab);
        }
    }

    private void show(Outlook outlook) {
        evaluation.show(outlook);
        periods.show(outlook);
    }

    boolean isBusy() {
        return background.isRunning() || added.stream().anyMatch(PropertiesTab.Page::isBusy);
    }
}
