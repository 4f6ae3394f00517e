package org.kigi.validation.smart;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.Phrase;
import org.kigi.validation.TextSpan;
import org.kigi.validation.smart.internal.wording.Wording;

/** A rule about the goal sentence, which is checked in each language in which it is written. */
abstract class StatementRule<I extends Indicator> implements SmartRule<I> {

    @Override
    public final void check(I indicator, Facts facts, Report report) {
        check(indicator, Literals.INDICATOR__STATEMENT, indicator.getStatement(), facts, report);
        check(indicator, Literals.INDICATOR__STATEMENT_JA, indicator.getStatementJa(), facts, report);
    }

    private void check(I indicator, EStructuralFeature feature, String sentence, Facts facts, Report report) {
        if (!Facts.isBlank(sentence)) {
            check(indicator, feature, facts.wording(sentence), facts, report);
        }
    }

    /** Reports what is wrong with one sentence, the text of {@code feature}. */
    abstract void check(I indicator, EStructuralFeature feature, Wording wording, Facts facts, Report report);

    /** The words in quotation marks, each once. */
    static Phrase quoted(Wording wording, List<TextSpan> words) {
        return new Phrase(words.stream().map(word -> "“" + word.of(wording.sentence()) + "”").distinct().collect(Collectors.joining(", ")),
                words.stream().map(word -> "「" + word.of(wording.sentence()) + "」").distinct().collect(Collectors.joining()));
    }
}
