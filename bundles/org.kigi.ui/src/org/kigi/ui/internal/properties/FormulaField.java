package org.kigi.ui.internal.properties;

import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kigi.core.GoalTrees;
import org.kigi.core.Names;
import org.kigi.evaluation.formula.Formula;
import org.kigi.evaluation.formula.FormulaSyntaxException;

/** A formula; says while it is typed what is wrong with it, and proposes the codes of the tree on Ctrl+Space. */
final class FormulaField extends TypedField {

    FormulaField(EStructuralFeature feature) {
        super(feature, true);
    }

    @Override
    Control createControl(Composite parent) {
        Control control = super.createControl(parent);
        new ContentProposalAdapter(control, new TextContentAdapter(), this::proposals, KeyStroke.getInstance(SWT.MOD1, ' '), null);
        return control;
    }

    private IContentProposal[] proposals(String contents, int position) {
        int start = position;
        while (start > 0 && Character.isJavaIdentifierPart(contents.charAt(start - 1))) {
            start--;
        }
        String typed = contents.substring(start, position);
        return GoalTrees.byCode(subject().tree()).entrySet().stream().filter(entry -> entry.getKey().startsWith(typed))
            .map(entry -> new ContentProposal(entry.getKey().substring(typed.length()),
                WORDS.get("formula.proposal", entry.getKey(), Names.of(entry.getValue(), WORDS.language())), null))
            .toArray(IContentProposal[]::new);
    }

    @Override
    Optional<String> problem(String input) {
        if (input.isEmpty()) {
            return Optional.empty();
        }
        try {
            Formula.parse(input);
            return Optional.empty();
        } catch (FormulaSyntaxException e) {
            return Optional.of(e.text(WORDS.language()));
        }
    }
}
