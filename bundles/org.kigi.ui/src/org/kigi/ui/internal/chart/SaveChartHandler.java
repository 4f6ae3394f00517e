package org.kigi.ui.internal.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kigi.chart.ChartDescription;
import org.kigi.chart.Theme;
import org.kigi.chart.XChartDrawing;
import org.kigi.persistence.SafeFiles;
import org.kigi.ui.internal.Words;

/** Saves the chart that is shown as PNG or SVG. */
public final class SaveChartHandler extends AbstractHandler {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int SCALE = 2;

    private final Words words = Words.of(SaveChartHandler.class);

    @Override
    public Object execute(ExecutionEvent event) {
        ChartView view = (ChartView) HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(ChartView.ID);
        Optional.ofNullable(view.getAdapter(ChartDescription.class)).ifPresent(chart -> ask(HandlerUtil.getActiveShell(event), chart)
            .ifPresent(file -> save(chart, view.theme(), file)));
        return null;
    }

    private Optional<Path> ask(Shell shell, ChartDescription chart) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
        dialog.setText(words.get("save.title"));
        dialog.setFilterExtensions(new String[] {"*.png", "*.svg"});
        dialog.setFilterNames(new String[] {words.get("save.png"), words.get("save.svg")});
        dialog.setFileName(chart.title().replaceAll("[\\\\/:*?\"<>|]", "_") + ".png");
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file == null) {
            return Optional.empty();
        }
        boolean ending = file.endsWith(".png") || file.endsWith(".svg");
        return Optional.of(Path.of(ending ? file : file + (dialog.getFilterIndex() == 1 ? ".svg" : ".png")));
    }

    private void save(ChartDescription chart, Theme theme, Path file) {
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            if (file.toString().endsWith(".svg")) {
                XChartDrawing.svg(chart, WIDTH, HEIGHT, theme, content);
            } else {
                XChartDrawing.png(chart, WIDTH, HEIGHT, SCALE, theme, content);
            }
            new SafeFiles().replace(file, content.toByteArray());
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(words.get("save.failed", file, e.getMessage()), e), StatusManager.SHOW);
        }
    }
}
