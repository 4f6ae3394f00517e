package org.kigi.validation.smart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.validation.smart.tests.SoundTree.accepted;
import static org.kigi.validation.smart.tests.SoundTree.flagged;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Language;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.validation.Finding;

class SpecificRulesTest {

    private static final String STATEMENT_MISSING = "smart.specific.statement-missing";
    private static final String VAGUE = "smart.specific.vague-wording";
    private static final String SEVERAL = "smart.specific.several-goals";

    @Test
    void flagsGoalWithoutStatement() {
        Finding finding = flagged(STATEMENT_MISSING, tree -> tree.customers.setStatement("  "));
        assertEquals(Literals.INDICATOR__STATEMENT, finding.feature());
        assertTrue(finding.message(Language.EN).startsWith("“Customers” has no sentence"));
    }

    @Test
    void acceptsGoalWithAStatementInJapaneseOnly() {
        accepted(STATEMENT_MISSING, tree -> {
            tree.customers.setStatement(null);
            tree.customers.setStatementJa("契約社数を100社から2027年3月末までに120社へ増やす。");
        });
    }

    /** The sentence, and the words of it that are vague. */
    static Stream<Arguments> vagueSentences() {
        return Stream.of(
                Arguments.of("Improve the quality of leads as appropriate.", "Improve, as appropriate"),
                Arguments.of("We will be optimising the sales process.", "optimising"),
                Arguments.of("Strengthen relations with key accounts by 31 March 2027.", "Strengthen"),
                Arguments.of("Enhance brand recognition in Q3 of FY2026.", "Enhance"),
                Arguments.of("Streamline onboarding within 3 months.", "Streamline"),
                Arguments.of("Improved B2B customer experience, Vision 2030", "Improved"),
                Arguments.of("Make the site user-friendly and world class.", "user-friendly, world class"),
                Arguments.of("Respond to inquiries as soon as possible.", "as soon as possible"),
                Arguments.of("Significantly more leads in 2027", "Significantly"),
                Arguments.of("Improve Customer Satisfaction", "Improve"),
                Arguments.of("Improve quality under ISO 9001:2015.", "Improve"),
                Arguments.of("顧客満足度の向上を図る。", "向上, 図る"),
                Arguments.of("営業力を強化する。", "強化"),
                Arguments.of("適切に対応し、品質改善に努める。", "適切に, 改善, 努める"),
                Arguments.of("2027年3月31日までに新規開拓を推進する。", "推進"),
                Arguments.of("2026年度第2四半期に業務効率化を検討する", "効率化, 検討"),
                Arguments.of("B2Bマーケティングの５S活動を徹底する。", "徹底"),
                Arguments.of("可能な限り迅速に問い合わせへ回答する。", "可能な限り, 迅速に"),
                Arguments.of("一人ひとりの能力を高める。", "高める"),
                Arguments.of("3か月以内に受注体制を強化する。", "強化"),
                Arguments.of("離職率の低減に取り組みます。", "取り組みます"));
    }

    @ParameterizedTest
    @MethodSource("vagueSentences")
    void flagsVagueWordsWhereTheyStand(String sentence, String words) {
        Finding finding = flagged(VAGUE, tree -> tree.customers.setStatement(sentence));
        String first = words.split(", ")[0];
        assertEquals(first, finding.span().of(sentence));
        String quoted = List.of(words.split(", ")).stream().map(word -> "“" + word + "”").reduce((a, b) -> a + ", " + b).orElseThrow();
        assertTrue(finding.message(Language.EN).contains(quoted), finding.message(Language.EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // measured by an amount
        "Improve the NPS from 32 to 45 by 31 March 2027.",
        "Enhance retention by five points.",
        "Double the leads and improve conversion.",
        "Improve conversion 2x.",
        "Strengthen sales to JPY120M.",
        "Improve the share to 2000 customers",
        "顧客満足度を80点から85点へ向上させる。",
        "解約率を３％に改善する。",
        "受注率を三割に向上させる。",
        "残業時間を半減するよう努める。",
        "売上高を120億円まで高める。",
        "業界1位を目指す。",
        // no vague word at all
        "Publish the price list on the web site by 30 June 2026.",
        "Test drives booked by each dealer.",
        "Improvement proposals are handed in by every team.",
        "Customers of Enhance Corp renew their contracts.",
        "Close the “Improve now” programme.",
        "価格表を2026年6月末までに公開する。",
        // part of a longer word, a name or a quotation
        "営業推進部が価格表を公開する。",
        "改善提案件数を毎月集計する。",
        "改善の提案を全員が提出する。",
        "強化学習の研修を全員が受ける。",
        "強化ガラスの在庫を毎日確認する。",
        "不適切に処理された請求をなくす。",
        "向上心のある人を採用する。",
        "検討会を毎週開く。",
        "「品質向上」プロジェクトの報告書を公開する。",
        "問い合わせに三十分に一回は応答する。"})
    void acceptsMeasuredOrUnambiguousWords(String sentence) {
        accepted(VAGUE, tree -> tree.customers.setStatement(sentence));
    }

    @Test
    void findsVagueWordsInBothStatements() {
        SoundTree tree = new SoundTree();
        tree.customers.setStatement("Improve retention.");
        tree.customers.setStatementJa("継続率を向上させる。");
        assertEquals(List.of(Literals.INDICATOR__STATEMENT, Literals.INDICATOR__STATEMENT_JA),
                tree.findings(VAGUE).stream().map(Finding::feature).toList());
    }

    static Stream<Arguments> sentencesWithSeveralGoals() {
        return Stream.of(
                Arguments.of("Increase sales to ¥10M and reduce churn to 2.5 % by March.", "reduce churn to 2.5 % by March"),
                Arguments.of("Raise NPS to 40 while cutting cost by 10 %.", "cutting cost by 10 %"),
                Arguments.of("Grow revenue; lower the cost per lead", "lower the cost per lead"),
                Arguments.of("Increase leads to 300. Reduce churn to 2 %.", "Reduce churn to 2 %"),
                Arguments.of("リードを300件に増やし、解約率を2%に下げる。", "解約率を2%に下げる"),
                Arguments.of("売上高を10億円に伸ばすとともに、解約率を2%に下げる。", "解約率を2%に下げる"),
                Arguments.of("品質を高め、不良を減らす。", "不良を減らす"),
                Arguments.of("リードを300件に増やす。解約率を2%に下げる。", "解約率を2%に下げる"));
    }

    @ParameterizedTest
    @MethodSource("sentencesWithSeveralGoals")
    void flagsSentenceWithSeveralGoals(String sentence, String second) {
        Finding finding = flagged(SEVERAL, tree -> tree.customers.setStatement(sentence));
        assertEquals(second, finding.span().of(sentence));
        assertTrue(finding.message(Language.JA).contains(second));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Raise annual sales from ¥812,000,000 (fiscal 2024) to ¥1,350,000,000 by 31 March 2027.",
        "Increase sales by cutting the response time to 4 hours.",
        "Reach and keep an NPS of 40.",
        "Reduce the number of orders and returns to 50.",
        "Raise the number of leads from fairs and webinars to 300 a month.",
        "年間売上高を8億1,200万円（2024年度）から2027年3月31日までに13億5,000万円へ増やす。",
        "ウェビナーを月4回開催し、リードを300件に増やす。",
        "サイトの導線を改善し、問い合わせを月50件に増やす。",
        "値引率を下げて売上高を10億円に伸ばす。",
        "解約率を下げることで継続課金売上高を1億円に増やす。"})
    void acceptsSentenceWithOneGoal(String sentence) {
        accepted(SEVERAL, tree -> tree.customers.setStatement(sentence));
    }
}
