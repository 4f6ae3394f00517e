package org.kigi.ui.internal.chart;

import java.util.List;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.kigi.chart.ChartDescription;
import org.kigi.chart.ChartDescription.Role;

/** What a chart shows besides the values if its button is pressed. The state is kept by the command. */
enum ChartToggle {
    FORECAST("org.kigi.ui.command.chartForecast"),
    LIMITS("org.kigi.ui.command.chartLimits");

    private final String command;

    ChartToggle(String command) {
        this.command = command;
    }

    boolean isOn(IWorkbenchSite site) {
        return (Boolean) site.getService(ICommandService.class).getCommand(command).getState(RegistryToggleState.STATE_ID).getValue();
    }

    /** A chart with the forecast or without. */
    static ChartDescription shown(ChartDescription chart, boolean forecast) {
        return forecast ? chart : new ChartDescription(chart.title(), chart.subtitle(), chart.xTitle(), chart.yTitle(),
            chart.lines().stream().filter(line -> line.role() != Role.FORECAST).toList(), List.of(), chart.markers(), chart.notice(),
            chart.unit(), chart.frequency(), chart.fiscalStartMonth(), chart.language());
    }
}
