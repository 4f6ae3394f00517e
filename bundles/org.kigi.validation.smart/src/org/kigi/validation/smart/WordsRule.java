package org.kigi.validation.smart;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.TextSpan;
import org.kigi.validation.smart.internal.wording.WordClass;
import org.kigi.validation.smart.internal.wording.Wording;

/** A rule about one class of words in the goal sentence; the finding points at the first one and names all. */
abstract class WordsRule<I extends Indicator> extends StatementRule<I> {

    private final WordClass words;

    WordsRule(WordClass words) {
        this.words = words;
    }

    @Override
    final void check(I indicator, EStructuralFeature feature, Wording wording, Facts facts, Report report) {
        List<TextSpan> spans = wording.words(words);
        if (!spans.isEmpty()) {
            report.addWords(indicator, feature, spans.getFirst(), quoted(wording, spans));
        }
    }
}
