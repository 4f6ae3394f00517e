package org.kigi.validation.smart;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.Phrase;
import org.kigi.validation.TextSpan;

/** A sentence whose words leave open what would count as success, and that holds no amount to tell it by. */
final class VagueWordingRule implements SmartRule<Indicator> {

    @Override
    public void check(Indicator indicator, Facts facts, Report report) {
        check(indicator, Literals.INDICATOR__STATEMENT, indicator.getStatement(), report);
        check(indicator, Literals.INDICATOR__STATEMENT_JA, indicator.getStatementJa(), report);
    }

    private static void check(Indicator indicator, EStructuralFeature feature, String sentence, Report report) {
        if (Facts.isBlank(sentence)) {
            return;
        }
        Wording wording = Wording.of(sentence);
        List<TextSpan> words = wording.hasAmount() ? List.of() : wording.vagueWords();
        if (!words.isEmpty()) {
            report.addWords(indicator, feature, words.getFirst(), quoted(sentence, words));
        }
    }

    private static Phrase quoted(String sentence, List<TextSpan> words) {
        return new Phrase(words.stream().map(word -> "“" + word.of(sentence) + "”").distinct().collect(Collectors.joining(", ")),
                words.stream().map(word -> "「" + word.of(sentence) + "」").distinct().collect(Collectors.joining()));
    }
}
