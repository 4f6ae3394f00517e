package org.kigi.ui.internal.properties;

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
import org.kigi.model.goaltree.Indicator;
import org.kigi.ui.internal.Background;
import org.kigi.ui.internal.Icons;
import org.kigi.ui.internal.Snapshot;
import org.kigi.ui.internal.Words;
import org.kigi.ui.internal.why.WhyView;

/** How the selected element stands, and the numbers of an indicator by period. */
final class StandingTabs {
    private static final Words WORDS = Words.of(StandingTabs.class);

    private final Composite area;
    private final CTabFolder folder;
    private final EvaluationPanel evaluation;
    private final PeriodTable periods;
    private final Background background;
    private CTabItem periodTab;
    private Indicator shown;

    StandingTabs(Composite parent, Icons icons, IWorkbenchPage page, Consumer<Indicator> select) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        folder = new CTabFolder(area, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
        evaluation = new EvaluationPanel(folder, icons, (period, kind) -> WhyView.show(page, shown, period, kind), select);
        tab("evaluation.title", evaluation.control());
        periods = new PeriodTable(folder, period -> WhyView.show(page, shown, period, Kind.INDICATOR));
        folder.setSelection(0);
        background = new Background(area);
    }

    private CTabItem tab(String key, Control control) {
        CTabItem tab = new CTabItem(folder, SWT.NONE);
        tab.setText(WORDS.get(key));
        tab.setControl(control);
        return tab;
    }

    void show(Subject subject) {
        evaluation.show(subject);
        Indicator indicator = subject.element() instanceof Indicator own ? own : null;
        Optional<Snapshot> known = Optional.ofNullable(indicator).flatMap(Snapshot::of);
        if (known.isEmpty()) {
            shown = null;
            background.forget();
            periods.clear();
            if (periodTab != null) {
                periodTab.dispose();
                periodTab = null;
            }
            return;
        }
        if (periodTab == null) {
            periodTab = tab("period.title", periods.control());
        }
        if (shown != indicator) {
            periods.clear();
        }
        shown = indicator;
        Snapshot of = known.get();
        background.run(WORDS.get("period.job", Names.of(indicator, WORDS.language())), () -> of.outlooks().of(of.copy(indicator)),
            this::show);
    }

    private void show(Outlook outlook) {
        evaluation.show(outlook);
        periods.show(outlook);
    }

    boolean isBusy() {
        return background.isRunning();
    }
}
