package org.kigi.app.internal;

import java.util.Arrays;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Switches to the theme of the parameter; without one, to the other theme. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {
    private static final String PARAMETER = "org.kigi.app.theme.id";

    @Override
    public Object execute(ExecutionEvent event) {
        var window = HandlerUtil.getActiveWorkbenchWindow(event);
        wanted(event.getParameter(PARAMETER)).apply(window.getService(IThemeEngine.class));
        window.getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
        return null;
    }

    private static Theme wanted(String id) {
        Theme active = Theme.active(PlatformUI.getWorkbench().getService(IThemeEngine.class));
        Theme other = active == Theme.DARK ? Theme.LIGHT : Theme.DARK;
        return Arrays.stream(Theme.values()).filter(theme -> theme.id().equals(id)).findFirst().orElse(other);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        Theme active = Theme.active(PlatformUI.getWorkbench().getService(IThemeEngine.class));
        element.setChecked(active.id().equals(parameters.get(PARAMETER)));
    }
}
