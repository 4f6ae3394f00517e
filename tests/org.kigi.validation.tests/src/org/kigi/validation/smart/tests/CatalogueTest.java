package org.kigi.validation.smart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.evaluation.Evaluator;
import org.kigi.measurement.Series;
import org.kigi.validation.Category;
import org.kigi.validation.Rule;
import org.kigi.validation.RuleDescription;
import org.kigi.validation.Severity;
import org.kigi.validation.Validator;
import org.kigi.validation.smart.SmartRules;

class CatalogueTest {

    static List<RuleDescription> rules() {
        return SmartRules.catalogue();
    }

    @Test
    void listsExactlyTheRulesThatRun() {
        List<RuleDescription> running = SmartRules.rules(new Evaluator(location -> Series.EMPTY, SoundTree.TODAY)
                .evaluate(new SoundTree().tree)).stream().map(Rule::description).toList();
        assertEquals(SmartRules.catalogue(), running);
    }

    @Test
    void givesEveryRuleAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        rules().forEach(rule -> assertTrue(ids.add(rule.id()), rule.id()));
    }

    @Test
    void hasRulesForEveryLetter() {
        assertEquals(Set.of(Category.values()), rules().stream().map(RuleDescription::category).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void namesTheLetterInTheId(RuleDescription rule) {
        String word = rule.category().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String start = rule.category() == Category.STRUCTURE ? "structure." : "smart." + word + ".";
        assertTrue(rule.id().matches(start.replace(".", "\\.") + "[a-z]+(-[a-z]+)*"), rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void writesTitleMessageAndExplanationInBothLanguages(RuleDescription rule) {
        for (Language language : Language.values()) {
            List<String> keys = Stream.of(".title", ".message", ".explanation").map(rule.id()::concat).toList();
            assertTrue(rule.texts().keys(language).containsAll(keys));
            assertTrue(rule.title(language).length() > 3 && !rule.title(language).endsWith("."), rule.title(language));
            assertTrue(rule.explanation(language).endsWith(language == Language.JA ? "。" : "."), rule.explanation(language));
        }
        assertTrue(isJapanese(rule.title(Language.JA)) && isJapanese(rule.explanation(Language.JA)), rule.id());
    }

    @Test
    void hasNoTextThatNothingUses() {
        Set<String> ids = rules().stream().map(RuleDescription::id).collect(Collectors.toSet());
        Texts texts = rules().getFirst().texts();
        assertEquals(texts.keys(Language.EN), texts.keys(Language.JA));
        texts.keys(Language.EN).stream().filter(key -> !key.startsWith("words."))
                .forEach(key -> assertTrue(ids.contains(key.substring(0, key.lastIndexOf('.'))), key));
    }

    @Test
    void writesTheOriginIntoEveryListOfWords() throws IOException {
        Path folder = Path.of("../../bundles/org.kigi.validation.smart/src/org/kigi/validation/smart/internal/wording");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> lists = files.filter(file -> file.toString().endsWith(".txt")).toList();
            assertTrue(lists.size() > 20, lists.toString());
            for (Path list : lists) {
                String head = Files.readAllLines(list).stream().takeWhile(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
                assertTrue(head.contains(list.toString().endsWith("_ja.txt") ? "# 出典:" : "# Origin:"), list.toString());
            }
        }
    }

    @Test
    void labelsSeveritiesAndCategoriesInBothLanguages() {
        Texts texts = Texts.of(Validator.class);
        assertEquals(texts.keys(Language.EN), texts.keys(Language.JA));
        for (Language language : Language.values()) {
            Stream.of(Severity.values()).forEach(severity -> assertTrue(!severity.label(language).isBlank()));
            Stream.of(Category.values()).forEach(category -> assertTrue(!category.label(language).isBlank()));
        }
        assertEquals("SMART-", Stream.of(Category.values()).map(category -> "" + category.letter()).collect(Collectors.joining()));
    }

    @Test
    void findsNothingInASoundTree() {
        assertEquals(List.of(), new SoundTree().findings().stream().map(finding -> finding.message(Language.EN)).toList());
    }

    private static boolean isJapanese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA);
    }
}
