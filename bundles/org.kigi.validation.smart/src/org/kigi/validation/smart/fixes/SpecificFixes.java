package org.kigi.validation.smart.fixes;

import static org.kigi.validation.smart.fixes.Flaw.asking;
import static org.kigi.validation.smart.fixes.Flaw.fix;
import static org.kigi.validation.smart.fixes.Flaw.forAll;
import static org.kigi.validation.smart.fixes.Flaw.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KPI;
import org.kigi.validation.Fix;
import org.kigi.validation.FixInput;
import org.kigi.validation.FixInput.Choice;
import org.kigi.validation.Phrase;
import org.kigi.validation.TextSpan;

/** Fixes for sentences that are missing, vague, or several in one. */
final class SpecificFixes {

    static final Map<String, Function<Flaw, List<Fix>>> BY_RULE = Map.ofEntries(
            Map.entry("smart.specific.statement-missing", SpecificFixes::sentence),
            Map.entry("smart.specific.vague-wording", SpecificFixes::sentence),
            Map.entry("smart.specific.several-goals", SpecificFixes::split),
            Map.entry("smart.specific.ambiguous-term", SpecificFixes::emptyWords),
            Map.entry("smart.specific.subjective-language", SpecificFixes::emptyWords),
            Map.entry("smart.specific.superlative", SpecificFixes::emptyWords),
            Map.entry("smart.specific.loophole", SpecificFixes::emptyWords),
            Map.entry("smart.specific.open-ended", SpecificFixes::emptyWords),
            Map.entry("smart.specific.weak-phrase", SpecificFixes::emptyWords),
            Map.entry("smart.specific.comparison-without-reference", SpecificFixes::sentence),
            Map.entry("smart.specific.ambiguous-pronoun", SpecificFixes::sentence),
            Map.entry("smart.specific.incomplete-reference", SpecificFixes::sentence),
            Map.entry("smart.specific.negative-statement", SpecificFixes::sentence),
            Map.entry("smart.measurable.statement-disagrees", SpecificFixes::amount));

    private static final String MEASURE = "measure";

    /** What would be left standing alone, or twice, where words are taken out between two others. */
    private static final Pattern GAP = Pattern.compile("^\\s*[,、]\\s*|\\s+(?=[,.;!?]|$)|(?<=[\\s(（])\\s+|([,、])(?=\\s*[,、.。])");

    /** A number without a word for a power of ten. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[^\\p{L}]*?(\\d[\\d,]*(?:\\.\\d+)?)[^\\d万億兆千百kKmMbB]*");

    /** What joins two English goals and belongs to neither. */
    private static final Pattern JOINT = Pattern.compile(
            "(?i)(?:[\\s,;.!?]|\\b(?:and|while|as well as|also|then|to|at the same time|we))+$");

    /** What joins two Japanese goals and belongs to neither. */
    private static final Pattern JOINT_JA = Pattern.compile("(?:[\\s、。，,]|かつ|また|さらに|併せて|あわせて|とともに|と共に|と同時に|一方で?)+$");

    /** Endings of the stems of Japanese verbs, and those of their dictionary form. */
    private static final String I_ROW = "いきぎしちにびみり";
    private static final String U_ROW = "うくぐすつぬぶむる";
    private static final String E_ROW = "えけげせてねべめれ";

    /** The end of a noun that becomes a verb with する: two kanji, or katakana. */
    private static final Pattern AFTER_NOUN = Pattern.compile("(?:\\p{IsHan}{2}|\\p{IsKatakana}ー?)$");

    private SpecificFixes() {
    }

    /** Writes the goal as a measurable sentence: that of the target, or one for a measure, an amount and a date that are chosen. */
    private static List<Fix> sentence(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        Double target = Flaw.value(indicator.getTarget());
        LocalDate deadline = Flaw.date(indicator.getTarget());
        List<Fix> fixes = new ArrayList<>();
        if (target != null && deadline != null) {
            Fix write = fix("write-sentence", () -> write(flaw, indicator, target, deadline),
                    quoted(sentence(flaw, indicator, target, deadline)));
            fixes.add(isMissing(flaw) ? forAll(write) : write);
        }
        List<Choice> measures = Stream.concat(Stream.of(indicator), indicator.getDrivers().stream())
                .map(measure -> new Choice(measure, Flaw.name(measure))).toList();
        fixes.add(asking("compose-sentence", List.of(
                FixInput.choice(MEASURE, words("input.measure"), indicator, measures),
                FixInput.number(Goals.VALUE, words("input.amount"), target),
                Goals.dateInput(deadline == null ? Goals.proposedDeadline(flaw, indicator) : deadline)), values -> {
                    if (measure(values) == indicator) {
                        Goals.setTarget(flaw, indicator, Goals.value(values), Goals.date(values));
                    }
                    write(flaw, measure(values), Goals.value(values), Goals.date(values));
                }).unless(values -> Goals.objection(flaw, indicator, Goals.date(values)))
                .showing(values -> sentence(flaw, measure(values), Goals.value(values), Goals.date(values))));
        return fixes;
    }

    private static Indicator measure(Map<String, Object> values) {
        return (Indicator) values.get(MEASURE);
    }

    private static boolean isMissing(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        return Flaw.isBlank(indicator.getStatement()) && Flaw.isBlank(indicator.getStatementJa());
    }

    /** Writes into the feature that the finding is about; where there is no sentence at all, into each for which there is a name. */
    private static void write(Flaw flaw, Indicator measure, double to, LocalDate by) {
        Indicator indicator = flaw.indicator();
        if (!isMissing(flaw)) {
            EStructuralFeature feature = flaw.finding().feature();
            indicator.eSet(feature, GoalSentence.of(measure, flaw.unit(measure), to, by, language(flaw)));
            return;
        }
        indicator.setStatement(GoalSentence.of(measure, flaw.unit(measure), to, by, mainLanguage(flaw)));
        if (!Flaw.isBlank(indicator.getNameJa()) && mainLanguage(flaw) != Language.JA) {
            indicator.setStatementJa(GoalSentence.of(measure, flaw.unit(measure), to, by, Language.JA));
        }
    }

    private static Phrase sentence(Flaw flaw, Indicator measure, double to, LocalDate by) {
        return Phrase.of(user -> GoalSentence.of(measure, flaw.unit(measure), to, by, isMissing(flaw)
                && !Flaw.isBlank(flaw.indicator().getNameJa()) ? user : language(flaw)));
    }

    /** The language of the sentence that is to be replaced. */
    private static Language language(Flaw flaw) {
        return isMissing(flaw) ? mainLanguage(flaw) : GoalSentence.languageOf((String) flaw.indicator().eGet(flaw.finding().feature()));
    }

    /** The language in which the indicator is named. */
    private static Language mainLanguage(Flaw flaw) {
        String name = flaw.indicator().getName();
        return Flaw.isBlank(name) ? flaw.language() : GoalSentence.languageOf(name);
    }

    private static Phrase quoted(Phrase words) {
        return words("quoted", words);
    }

    /** Takes words out that say nothing, or writes the goal anew. */
    private static List<Fix> emptyWords(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        EStructuralFeature feature = flaw.finding().feature();
        String sentence = (String) indicator.eGet(feature);
        TextSpan span = flaw.finding().span();
        String rest = GAP.matcher(sentence.substring(0, span.start()) + sentence.substring(span.end())).replaceAll("").strip();
        List<Fix> fixes = new ArrayList<>();
        if (!rest.isEmpty()) {
            String mended = Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
            Phrase removed = quoted(new Phrase(span.of(sentence), span.of(sentence)));
            fixes.add(fix("remove-words", () -> indicator.eSet(feature, mended), removed));
        }
        fixes.addAll(sentence(flaw));
        return fixes;
    }

    /** Has sentence and target name the same amount. */
    private static List<Fix> amount(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        EStructuralFeature feature = flaw.finding().feature();
        String sentence = (String) indicator.eGet(feature);
        TextSpan span = flaw.finding().span();
        String amount = flaw.unit(indicator).format(indicator.getTarget().getValue(), language(flaw));
        String mended = sentence.substring(0, span.start()) + amount + sentence.substring(span.end());
        Matcher number = PLAIN_NUMBER.matcher(span.of(sentence));
        Double stated = number.matches() ? Double.valueOf(number.group(1).replace(",", "")) : null;
        return List.of(
                fix("amount-of-target", () -> indicator.eSet(feature, mended), quoted(new Phrase(mended, mended))),
                asking("target-of-sentence", List.of(Goals.valueInput(indicator, stated)),
                        values -> indicator.getTarget().setValue(Goals.value(values))));
    }

    /** Leaves one goal in the sentence; the other becomes a goal of its own, or is given up. */
    private static List<Fix> split(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        EStructuralFeature feature = flaw.finding().feature();
        String sentence = (String) indicator.eGet(feature);
        TextSpan span = flaw.finding().span();
        Language language = GoalSentence.languageOf(sentence);
        String first = first(sentence.substring(0, span.start()), language);
        String second = second(span.of(sentence), language);
        return List.of(
                asking("split-sentence", List.of(NewElements.nameInput()), values -> {
                    indicator.eSet(feature, first);
                    addSibling(flaw, NewElements.name(values), feature, second);
                }).showing(values -> words("split-sentence.outcome", first, second)),
                fix("keep-first-goal", () -> indicator.eSet(feature, first), quoted(new Phrase(first, first))));
    }

    private static void addSibling(Flaw flaw, String name, EStructuralFeature feature, String sentence) {
        Indicator indicator = flaw.indicator();
        Indicator goal = indicator instanceof KPI ? Elements.kpi(name) : Elements.kgi(name);
        goal.setCode(Codes.free(flaw.tree(), name));
        goal.setOwner(indicator.getOwner());
        goal.setFrequency(indicator.getFrequency());
        goal.eSet(feature, sentence);
        @SuppressWarnings("unchecked")
        List<Indicator> siblings = (List<Indicator>) indicator.eContainer().eGet(indicator.eContainingFeature());
        siblings.add(siblings.indexOf(indicator) + 1, goal);
    }

    private static String first(String text, Language language) {
        if (language == Language.EN) {
            return JOINT.matcher(text).replaceFirst("") + ".";
        }
        String goal = JOINT_JA.matcher(text).replaceFirst("");
        return dictionaryForm(goal) + "。";
    }

    private static String second(String text, Language language) {
        String goal = text.strip().replaceFirst("[.。!?、,;]+$", "");
        return language == Language.JA ? goal + "。" : Character.toUpperCase(goal.charAt(0)) + goal.substring(1) + ".";
    }

    /** Ends a clause as a sentence ends: 伸ばし → 伸ばす, 改善し → 改善する, 引き上げ → 引き上げる. What ends one already stays. */
    private static String dictionaryForm(String clause) {
        String stem = clause.endsWith("て") ? clause.substring(0, clause.length() - 1) : clause;
        if (stem.isEmpty()) {
            return stem;
        }
        String before = stem.substring(0, stem.length() - 1);
        char last = stem.charAt(stem.length() - 1);
        int row = I_ROW.indexOf(last);
        if (last == 'し' && AFTER_NOUN.matcher(before).find()) {
            return before + "する";
        }
        return row >= 0 ? before + U_ROW.charAt(row) : E_ROW.indexOf(last) >= 0 ? stem + "る" : stem;
    }
}
