package org.kigi.ui.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Changes of a tree as commands on the stack of the editor that is open on it. */
public record Changes(EditingDomain domain) {

    /** Empty if no editor is open on the tree, which then cannot be changed. */
    public static Optional<Changes> of(EObject element) {
        return Optional.ofNullable(AdapterFactoryEditingDomain.getEditingDomainFor(element)).map(Changes::new);
    }

    public Command setting(EObject owner, EStructuralFeature feature, Object value) {
        return SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value);
    }

    public Command adding(EObject owner, EStructuralFeature feature, Object value) {
        return AddCommand.create(domain, owner, feature, value);
    }

    public Command removing(EObject owner, EStructuralFeature feature, Object value) {
        return RemoveCommand.create(domain, owner, feature, value);
    }

    /** Sets a feature; does nothing if it has that value. */
    public void set(EObject owner, EStructuralFeature feature, Object value) {
        if (!Objects.equals(owner.eGet(feature), value)) {
            execute(setting(owner, feature, value));
        }
    }

    /** Makes changes that are undone together. */
    public void execute(Command... changes) {
        domain.getCommandStack().execute(changes.length == 1 ? changes[0] : new CompoundCommand(List.of(changes)));
    }
}
