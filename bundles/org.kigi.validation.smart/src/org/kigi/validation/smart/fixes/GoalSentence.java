package org.kigi.validation.smart.fixes;

import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.unit.UnitExpression;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Target;

/** Puts a goal into one sentence: the measure, its value now, the value to be reached, and the date. */
final class GoalSentence {

    private GoalSentence() {
    }

    /** The sentence with another amount and another day in place of those that it names; one that is absent stays. */
    static String changed(String sentence, UnitExpression unit, Target before, Double to, LocalDate by) {
        if (Flaw.isBlank(sentence)) {
            return sentence;
        }
        Language language = languageOf(sentence);
        String changed = sentence;
        if (before.getValue() != null && to != null) {
            changed = changed.replace(unit.format(before.getValue(), language), unit.format(to, language));
        }
        return before.getDate() == null || by == null ? changed : changed.replace(day(before.getDate(), language), day(by, language));
    }

    /** The language in which a text is written: Japanese if it has kana or kanji. */
    static Language languageOf(String text) {
        return text.codePoints().mapToObj(UnicodeScript::of).anyMatch(
                script -> script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA)
                        ? Language.JA
                        : Language.EN;
    }

    /** The sentence that asks for {@code to} by a day; where the way begins is the baseline of the measure, if it has one. */
    static String of(Indicator measure, UnitExpression unit, double to, LocalDate by, Language language) {
        Double from = Flaw.value(measure.getBaseline());
        String name = Names.of(measure, language);
        String amount = unit.format(to, language);
        String day = day(by, language);
        if (from == null) {
            return Flaw.words(language, "sentence." + verb(measure.getDirection()) + ".to", name, amount, day);
        }
        String begin = unit.format(from, language);
        return from == to || begin.equals(amount) ? Flaw.words(language, "sentence.keep", name, amount, day)
                : Flaw.words(language, "sentence." + (from < to ? "raise" : "lower"), name, begin, amount, day);
    }

    private static String verb(Direction direction) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> "raise";
            case LOWER_IS_BETTER -> "lower";
            case RANGE -> "bring";
        };
    }

    private static String day(LocalDate date, Language language) {
        return date.format(language == Language.JA ? DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.JAPANESE)
                : DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
    }
}
