package org.kigi.validation.smart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.evaluation.Evaluator;
import org.kigi.measurement.Series;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.KGI;
import org.kigi.validation.Finding;
import org.kigi.validation.smart.SmartRules;

/**
 * How well the wording rules do on real goal sentences that were labelled by hand; see {@code fixtures/wording/README.md}. Precision and
 * recall are counted over pairs of a sentence and a rule.
 */
class LabelledSentencesTest {

    private static final Path FIXTURES = Path.of("fixtures/wording");
    private static final double LEAST = 0.9;

    /** The label of each rule. */
    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put("vague", "vague-wording");
        RULES.put("several", "several-goals");
        RULES.put("ambiguous", "ambiguous-term");
        RULES.put("subjective", "subjective-language");
        RULES.put("superlative", "superlative");
        RULES.put("comparison", "comparison-without-reference");
        RULES.put("loophole", "loophole");
        RULES.put("open", "open-ended");
        RULES.put("weak", "weak-phrase");
        RULES.put("pronoun", "ambiguous-pronoun");
        RULES.put("reference", "incomplete-reference");
        RULES.put("negative", "negative-statement");
        RULES.put("output", "output-as-outcome");
    }

    private record Sentence(Language language, String text, String source, Set<String> labels) {
    }

    /** How often a rule was right to speak, wrong to speak, and wrong to be silent. */
    private record Score(int right, int wrong, int missed) {

        Score plus(boolean labelled, boolean found) {
            return new Score(right + (labelled && found ? 1 : 0), wrong + (!labelled && found ? 1 : 0), missed + (labelled && !found ? 1 : 0));
        }

        Score plus(Score other) {
            return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        double precision() {
            return right + wrong == 0 ? 1 : right / (double) (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : right / (double) (right + missed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuned.txt", "held-out.txt"})
    void findsWhatWasLabelledByEachRuleAndOverall(String file) throws IOException {
        scores(file).forEach((label, score) -> {
            assertTrue(score.precision() >= LEAST, "precision of " + label);
            assertTrue(score.recall() >= LEAST, "recall of " + label);
        });
    }

    @Test
    void namesTheSourceOfEverySentence() throws IOException {
        Set<String> texts = new HashSet<>();
        int japanese = 0;
        for (String file : List.of("tuned.txt", "held-out.txt")) {
            for (Sentence sentence : read(file)) {
                assertEquals(4, sentence.source().split("\\|").length, sentence.source());
                assertTrue(sentence.source().matches(".*\\| [12]\\d{3} \\|.*"), sentence.source());
                assertTrue(texts.add(sentence.text()), "twice: " + sentence.text());
                assertTrue(RULES.keySet().containsAll(sentence.labels()), sentence.labels().toString());
                japanese += sentence.language() == Language.JA ? 1 : 0;
            }
        }
        assertTrue(texts.size() >= 60 && japanese >= 25 && texts.size() - japanese >= 25, texts.size() + " sentences");
    }

    private static Map<String, Score> scores(String file) throws IOException {
        Map<String, Score> scores = new LinkedHashMap<>();
        List<Sentence> sentences = read(file);
        StringBuilder differences = new StringBuilder();
        for (Sentence sentence : sentences) {
            Set<String> found = found(sentence);
            Set<String> different = new TreeSet<>();
            for (String label : RULES.keySet()) {
                boolean labelled = sentence.labels().contains(label);
                scores.merge(label, new Score(0, 0, 0).plus(labelled, found.contains(label)), Score::plus);
                if (labelled != found.contains(label)) {
                    different.add((labelled ? "missed " : "wrong ") + label);
                }
            }
            if (!different.isEmpty()) {
                differences.append(String.format("  %s: %s%n", String.join(", ", different), sentence.text()));
            }
        }
        scores.put("all", scores.values().stream().reduce(new Score(0, 0, 0), Score::plus));
        print(file, sentences.size(), scores, differences);
        return scores;
    }

    private static void print(String file, int sentences, Map<String, Score> scores, CharSequence differences) {
        StringBuilder table = new StringBuilder(String.format("%s: %d sentences%n  %-12s %9s %9s %7s %7s %7s%n", file, sentences, "rule",
                "precision", "recall", "right", "wrong", "missed"));
        scores.forEach((label, score) -> table.append(String.format(Locale.ROOT, "  %-12s %9.2f %9.2f %7d %7d %7d%n", label,
                score.precision(), score.recall(), score.right(), score.wrong(), score.missed())));
        System.out.println(table.append(differences));
    }

    /** The labels of the rules that speak about a KGI with that sentence. */
    private static Set<String> found(Sentence sentence) {
        KGI kgi = Elements.kgi("Goal");
        if (sentence.language() == Language.JA) {
            kgi.setStatementJa(sentence.text());
        } else {
            kgi.setStatement(sentence.text());
        }
        GoalTree tree = Elements.goalTree("Tree");
        tree.getKgis().add(kgi);
        Set<String> rules = SmartRules.validate(new Evaluator(location -> Series.EMPTY, SoundTree.TODAY).evaluate(tree)).stream()
                .map(Finding::rule).map(rule -> rule.id()).collect(Collectors.toSet());
        return RULES.entrySet().stream().filter(entry -> rules.contains("smart.specific." + entry.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<Sentence> read(String file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        String text = "";
        Language language = Language.EN;
        String source = "";
        for (String line : Files.readAllLines(FIXTURES.resolve(file))) {
            int colon = line.indexOf(": ");
            String key = colon < 0 || line.startsWith("#") ? "" : line.substring(0, colon);
            String value = line.substring(colon + 2 > line.length() ? line.length() : colon + 2);
            switch (key) {
                case "en", "ja" -> {
                    text = value;
                    language = Language.parse(key).orElseThrow();
                }
                case "source" -> source = value;
                case "labels" -> sentences.add(new Sentence(language, text, source, value.equals("-") ? Set.of() : Set.of(value.split(" "))));
                case "" -> {
                    // between two sentences
                }
                default -> throw new IOException(file + ": " + line);
            }
        }
        return sentences;
    }
}
