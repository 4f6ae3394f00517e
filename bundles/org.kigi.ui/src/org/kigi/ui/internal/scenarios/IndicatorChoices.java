package org.kigi.ui.internal.scenarios;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.ui.internal.Words;

/** The indicators of a tree as texts: proposed while a code or a name is being typed, and found again by it. */
final class IndicatorChoices {
    private static final Words WORDS = Words.of(IndicatorChoices.class);
    private static final int MOST = 100;

    private GoalTree tree;

    void of(GoalTree shown) {
        tree = shown;
    }

    /** The name with the code behind it, if there is one. */
    static String label(Indicator indicator) {
        String name = Names.of(indicator, WORDS.language());
        return indicator.getCode() == null || indicator.getCode().isBlank() ? name : WORDS.get("indicator", name, indicator.getCode());
    }

    /** The indicator of that label, code or name. */
    Optional<Indicator> find(String text) {
        String wanted = text.strip();
        if (tree == null || wanted.isEmpty()) {
            return Optional.empty();
        }
        List<Indicator> all = GoalTrees.indicators(tree);
        return Stream.<Predicate<Indicator>>of(each -> label(each).equals(wanted),
            each -> wanted.equals(each.getCode()), each -> texts(each).anyMatch(wanted::equalsIgnoreCase))
            .flatMap(condition -> all.stream().filter(condition)).findFirst();
    }

    private static Stream<String> texts(Indicator indicator) {
        return Stream.of(indicator.getCode(), Names.of(indicator, Language.EN), Names.of(indicator, Language.JA)).filter(Objects::nonNull);
    }

    /** Proposes indicators in a text while one types, and on the arrow down. */
    Assist assist(Text text) {
        return new Assist(text);
    }

    private IContentProposal[] proposals(String typed) {
        String part = typed.strip().toLowerCase(Locale.ROOT);
        boolean all = find(typed).isPresent();
        return tree == null ? new IContentProposal[0] : GoalTrees.indicators(tree).stream()
            .filter(each -> all || texts(each).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(part))).limit(MOST)
            .map(each -> new ContentProposal(label(each))).toArray(IContentProposal[]::new);
    }

    /** The list of proposals of one text. */
    final class Assist extends ContentProposalAdapter {
        private Assist(Text text) {
            super(text, new TextContentAdapter(), (contents, position) -> proposals(contents), null, null);
            setProposalAcceptanceStyle(PROPOSAL_REPLACE);
            setPropagateKeys(true);
            text.addListener(SWT.KeyDown, event -> {
                if (event.keyCode == SWT.ARROW_DOWN && !isProposalPopupOpen()) {
                    openProposalPopup();
                }
            });
        }
    }
}
