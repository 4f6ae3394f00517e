package org.kigi.validation.smart.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.kigi.core.Language;
import org.kigi.validation.Category;
import org.kigi.validation.RuleDescription;
import org.kigi.validation.smart.SmartRules;

/** The page of the manual about all the rules, made from their catalogue. Its {@code main} writes both languages. */
final class RulePage {

    static final Map<Language, Path> PAGES = Map.of(Language.EN, Path.of("../../docs/smart-rules.md"), Language.JA,
            Path.of("../../docs/ja/smart-rules.md"));

    private RulePage() {
    }

    public static void main(String[] arguments) throws IOException {
        for (Language language : Language.values()) {
            Files.createDirectories(PAGES.get(language).getParent());
            Files.writeString(PAGES.get(language), text(language));
        }
    }

    static String text(Language language) {
        boolean japanese = language == Language.JA;
        List<RuleDescription> rules = SmartRules.catalogue();
        StringBuilder page = new StringBuilder(japanese ? """
                # ルール一覧

                Kigiが目標ツリーを検査する%d件のルールです。重大度は既定値で、プロジェクトごとに変更できます（[検証をGitで使う](validation-gate.md)）。
                このページはルールカタログから生成されています。直接編集せず、`RulePage`で生成し直してください。
                """.formatted(rules.size()) : """
                # The rules

                The %d rules by which Kigi checks a goal tree. The severity is the usual one; a project may set another
                ([validation in a Git pipeline](validation-gate.md)). This page is generated from the catalogue of the rules: do not edit it,
                run `RulePage` of `org.kigi.validation.tests`.
                """.formatted(rules.size()));
        for (Category category : Category.values()) {
            page.append("\n## ").append(category.letter() == '-' ? "" : category.letter() + " – ").append(category.label(language)).append("\n");
            rules.stream().filter(rule -> rule.category() == category).forEach(rule -> append(page, rule, language));
        }
        return page.toString();
    }

    private static void append(StringBuilder page, RuleDescription rule, Language language) {
        boolean japanese = language == Language.JA;
        page.append("\n### ").append(rule.title(language)).append("\n\n`").append(rule.id()).append("` · ")
                .append(rule.severity().label(language)).append("\n\n").append(escaped(rule.explanation(language))).append("\n\n- ")
                .append(japanese ? "悪い例：" : "Bad: ").append(escaped(rule.exampleBad(language))).append("\n- ")
                .append(japanese ? "良い例：" : "Good: ").append(escaped(rule.exampleGood(language))).append('\n');
    }

    /** Without what Markdown would take for its own. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("*", "\\*").replace("_", "\\_").replace("<", "&lt;").replace("|", "\\|");
    }
}
