package org.kigi.ui.internal.commands;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Undoes or redoes the last change of the editor in front while a view has the focus; which of the two follows the class name in
 * plugin.xml.
 */
public final class HistoryHandler extends AbstractHandler implements IExecutableExtension {
    private boolean redoes;

    @Override
    public void setInitializationData(IConfigurationElement configuration, String property, Object data) {
        redoes = "redo".equals(data);
    }

    @Override
    public void setEnabled(Object context) {
        Object editor = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
        setBaseEnabled(stack(editor).filter(stack -> redoes ? stack.canRedo() : stack.canUndo()).isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        stack(HandlerUtil.getActiveEditor(event)).ifPresent(redoes ? CommandStack::redo : CommandStack::undo);
        return null;
    }

    private static Optional<CommandStack> stack(Object editor) {
        return Optional.ofNullable(Adapters.adapt(editor, IEditingDomainProvider.class))
            .map(provider -> provider.getEditingDomain().getCommandStack());
    }
}
