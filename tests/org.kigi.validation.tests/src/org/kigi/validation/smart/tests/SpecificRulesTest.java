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
    private static final String OUTPUT = "smart.specific.output-as-outcome";
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
                Arguments.of("Improve the quality of leads as appropriate.", "Improve"),
                Arguments.of("We will be optimising the sales process.", "optimising"),
                Arguments.of("Strengthen relations with key accounts by 31 March 2027.", "Strengthen"),
                Arguments.of("Enhance brand recognition in Q3 of FY2026.", "Enhance"),
                Arguments.of("Streamline onboarding within 3 months.", "Streamline"),
                Arguments.of("Improved B2B customer experience, Vision 2030", "Improved"),
                Arguments.of("Double the leads and improve conversion.", "improve"),
                Arguments.of("Reduce churn.", "Reduce"),
                Arguments.of("Parties aim to reach the peak soon.", "aim"),
                Arguments.of("Customer satisfaction has risen and complaints have fallen.", "risen, fallen"),
                Arguments.of("Improvement of the win rate", "Improvement"),
                Arguments.of("Improve Customer Satisfaction", "Improve"),
                Arguments.of("Improve quality under ISO 9001:2015.", "Improve"),
                Arguments.of("顧客満足度の向上を図る。", "向上, 図る"),
                Arguments.of("営業力を強化する。", "強化"),
                Arguments.of("適切に対応し、品質改善に努める。", "改善, 努める"),
                Arguments.of("2027年3月31日までに新規開拓を推進する。", "推進"),
                Arguments.of("2026年度第2四半期に業務効率化を検討する", "効率化, 検討"),
                Arguments.of("B2Bマーケティングの５S活動を徹底する。", "徹底"),
                Arguments.of("解約率を2%に下げ、顧客満足度の向上を図る。", "向上, 図る"),
                Arguments.of("一人ひとりの能力を高める。", "高める"),
                Arguments.of("3か月以内に受注体制を強化する。", "強化"),
                Arguments.of("離職率の低減に取り組みます。", "低減, 取り組みます"));
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
        "Double the leads by improving conversion.",
        "Lead conversion increases to 1.2E2.",
        "Grow faster than the national average.",
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

    /** The rule, a sentence, and the words that it points at. */
    static Stream<Arguments> wordsOfClasses() {
        return Stream.of(
                Arguments.of("superlative", "Become the best supplier of sensors.", "best"),
                Arguments.of("superlative", "Make the site world class.", "world class"),
                Arguments.of("superlative", "Be the most trusted brand in Asia.", "most trusted"),
                Arguments.of("superlative", "業界最高水準の品質を実現する。", "最高水準"),
                Arguments.of("superlative", "最も信頼される企業になる。", "最も"),
                Arguments.of("superlative", "世界一のサービスを提供する。", "世界一"),
                Arguments.of("subjective-language", "Make the site user-friendly.", "user-friendly"),
                Arguments.of("subjective-language", "Offer affordable and attractive plans.", "affordable"),
                Arguments.of("subjective-language", "Provide quality education to 500 pupils.", "quality education"),
                Arguments.of("subjective-language", "使いやすいサイトにする。", "使いやすい"),
                Arguments.of("subjective-language", "子育てしやすいまちにする。", "子育てしやすい"),
                Arguments.of("subjective-language", "心豊かな暮らしを実現する。", "心豊かな"),
                Arguments.of("ambiguous-term", "Significantly more leads in 2027", "Significantly"),
                Arguments.of("ambiguous-term", "Answer 90 % of the inquiries in a timely manner.", "in a timely manner"),
                Arguments.of("ambiguous-term", "Win around 30 customers.", "around"),
                Arguments.of("ambiguous-term", "可能な限り迅速に問い合わせへ回答する。", "迅速に"),
                Arguments.of("ambiguous-term", "女性管理職を30%程度にする。", "程度"),
                Arguments.of("ambiguous-term", "解約率を大幅に下げる。", "大幅に"),
                Arguments.of("ambiguous-term", "十分な人員を確保する。", "十分な"),
                Arguments.of("comparison-without-reference", "Deliver faster.", "faster"),
                Arguments.of("comparison-without-reference", "Win more and better leads.", "more"),
                Arguments.of("comparison-without-reference", "より早く納品する。", "より早く"),
                Arguments.of("comparison-without-reference", "更なる品質を追求する。", "更なる"),
                Arguments.of("loophole", "Respond to inquiries as soon as possible.", "as soon as possible"),
                Arguments.of("loophole", "Where feasible, bring returns to 3 %.", "Where feasible"),
                Arguments.of("loophole", "可能な限り返品率を3%に下げる。", "可能な限り"),
                Arguments.of("loophole", "必要に応じて10社を訪問する。", "必要に応じて"),
                Arguments.of("open-ended", "Train the sales staff in products, prices, etc.", "etc"),
                Arguments.of("open-ended", "Support the sales partners.", "Support"),
                Arguments.of("open-ended", "Win 20 customers in new markets, e.g. chemicals.", "e.g"),
                Arguments.of("ambiguous-term", "Win 20 customers and/or partners.", "and/or"),
                Arguments.of("ambiguous-term", "スピーディーに20件へ対応する。", "スピーディーに"),
                Arguments.of("open-ended", "Win 20 customers in industries such as chemicals.", "such as"),
                Arguments.of("open-ended", "展示会などで20社を獲得する。", "など"),
                Arguments.of("open-ended", "病院等の20施設に導入する。", "等"),
                Arguments.of("open-ended", "販売パートナーを支援する。", "支援"),
                Arguments.of("open-ended", "地域社会に貢献します。", "貢献"),
                Arguments.of("weak-phrase", "We hope that churn falls to 2 %.", "hope"),
                Arguments.of("weak-phrase", "Churn should be 2 % by 2027.", "should"),
                Arguments.of("weak-phrase", "Sales may reach ¥10M in May.", "may"),
                Arguments.of("weak-phrase", "解約率は2%になるかもしれない。", "かもしれない"),
                Arguments.of("weak-phrase", "解約率を2%にできると思います。", "と思います"),
                Arguments.of("weak-phrase", "解約率を2%に下げたい。", "たい"),
                Arguments.of("ambiguous-pronoun", "Measure satisfaction and raise it to 80 points.", "it"),
                Arguments.of("ambiguous-pronoun", "This will bring 20 customers.", "This"),
                Arguments.of("ambiguous-pronoun", "これを80点に上げる。", "これ"),
                Arguments.of("incomplete-reference", "Treat waste in accordance with the relevant regulations.",
                        "in accordance with the relevant regulations"),
                Arguments.of("incomplete-reference", "Certify 3 plants by ISO 14001.", "ISO 14001"),
                Arguments.of("incomplete-reference", "関係法令に基づき廃棄物を処理する。", "関係法令"),
                Arguments.of("incomplete-reference", "国の基準に従い3工場を認証する。", "国の基準"),
                Arguments.of("negative-statement", "We will not lose key customers.", "not"),
                Arguments.of("negative-statement", "No customer waits longer than 4 hours.", "No customer"),
                Arguments.of("negative-statement", "主要顧客を失わない。", "失わない"),
                Arguments.of("negative-statement", "誰一人取り残しません。", "取り残しません"));
    }

    @ParameterizedTest
    @MethodSource("wordsOfClasses")
    void flagsWordsOfEachClassWhereTheyStand(String rule, String sentence, String words) {
        Finding finding = flagged("smart.specific." + rule, tree -> tree.customers.setStatement(sentence));
        assertEquals(words, finding.span().of(sentence));
        assertTrue(finding.message(Language.EN).contains("“" + words + "”"), finding.message(Language.EN));
        assertTrue(finding.message(Language.JA).contains("「" + words + "」"), finding.message(Language.JA));
    }

    /** The rule, and a sentence in which words that look like those of its class mean something else. */
    static Stream<Arguments> wordsThatMeanSomethingElse() {
        return Stream.of(
                Arguments.of("superlative", "Win at most 20 customers among the most vulnerable."),
                Arguments.of("superlative", "最低3割、最大5割の値引きとする。"),
                Arguments.of("superlative", "業界1位を達成する。"),
                Arguments.of("superlative", "“Best of 2026” is sold 300 times."),
                Arguments.of("subjective-language", "Water quality is measured at 40 places."),
                Arguments.of("subjective-language", "Raise the schools rated good or outstanding from 70 % to 80 %."),
                Arguments.of("subjective-language", "安定供給率を99%にする。"),
                Arguments.of("ambiguous-term", "Significantly reduce churn from 3 % to 2 %."),
                Arguments.of("ambiguous-term", "大幅に解約率を3%から2%へ下げる。"),
                Arguments.of("ambiguous-term", "不適切に処理された請求をなくす。"),
                Arguments.of("ambiguous-term", "問い合わせに三十分以内に回答する。"),
                Arguments.of("comparison-without-reference", "Raise the win rate to more than 30 %."),
                Arguments.of("comparison-without-reference", "Grow faster than the market."),
                Arguments.of("comparison-without-reference", "Deliver 3 days faster."),
                Arguments.of("comparison-without-reference", "2025年より売上高を10%増やす。"),
                Arguments.of("comparison-without-reference", "さらに20社を獲得する。"),
                Arguments.of("loophole", "Every possible duplicate is removed from 300 records."),
                Arguments.of("loophole", "対応可能な件数を50件に増やす。"),
                Arguments.of("open-ended", "Raise support tickets solved on the first day to 80 %."),
                Arguments.of("open-ended", "Support 20 sales partners."),
                Arguments.of("open-ended", "高等学校の平均点を60点に上げる。"),
                Arguments.of("open-ended", "均等割付を廃止する。"),
                Arguments.of("open-ended", "支援員を20人に増やす。"),
                Arguments.of("weak-phrase", "Reach ¥10M in May 2027."),
                Arguments.of("weak-phrase", "強度は弱くないと判定された製品を20件にする。"),
                Arguments.of("weak-phrase", "「高いと思う」と答えた顧客を10%に下げる。"),
                Arguments.of("weak-phrase", "「見直したい」との声を受けた20件を終える。"),
                Arguments.of("ambiguous-pronoun", "Raise this rate to 30 % for those who renew."),
                Arguments.of("ambiguous-pronoun", "Make it possible to order in 3 steps."),
                Arguments.of("ambiguous-pronoun", "これらの製品をこれまでの20件から30件に増やす。"),
                Arguments.of("incomplete-reference", "Certify 3 plants by ISO 14001:2015."),
                Arguments.of("incomplete-reference", "In line with the Paris Agreement, halve emissions."),
                Arguments.of("incomplete-reference", "地球温暖化対策計画に基づき排出量を46%削減する。"),
                Arguments.of("negative-statement", "Close 20 deals no later than March."),
                Arguments.of("negative-statement", "Reduce the share of youth not in employment to 5 %."),
                Arguments.of("negative-statement", "使われていない口座を少なくとも20件なくす。"),
                Arguments.of("negative-statement", "誰もいないわけではない会議室を20%減らす。"));
    }

    @ParameterizedTest
    @MethodSource("wordsThatMeanSomethingElse")
    void acceptsWordsThatMeanSomethingElse(String rule, String sentence) {
        accepted("smart.specific." + rule, tree -> tree.customers.setStatement(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hold 20 webinars by 31 March 2027.", "Publish the price list.", "Raise the number of webinars to 20.",
        "ウェビナーを20回開催する。", "研修を実施し、ガイドラインを策定する。", "ウェビナーの開催回数を20回に増やす。"})
    void flagsOutputAsFinalGoal(String sentence) {
        Finding finding = flagged(OUTPUT, tree -> tree.sales.setStatement(sentence));
        assertEquals(Literals.INDICATOR__STATEMENT, finding.feature());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Raise sales to ¥10M by holding 20 webinars.", "Double the buildings sold.",
        "ウェビナーを20回開催し、売上高を1,000万円に増やす。", "導入企業数を20社に増やす。"})
    void acceptsOutputAsMeansToAFinalGoal(String sentence) {
        accepted(OUTPUT, tree -> tree.sales.setStatement(sentence));
    }

    @Test
    void acceptsOutputBelowTheFinalGoal() {
        accepted(OUTPUT, tree -> tree.customers.setStatement("Hold 20 webinars by 31 March 2027."));
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
                Arguments.of("売上の拡大と利益率の改善を図る。", "利益率の改善"),
                Arguments.of("サービスの質の向上と業務の効率化に取り組む。", "業務の効率化"),
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
        "サービスの質の維持と向上を図る。",
        "在庫の削減と連動した生産計画の改善を図る。",
        "解約率を下げることで継続課金売上高を1億円に増やす。"})
    void acceptsSentenceWithOneGoal(String sentence) {
        accepted(SEVERAL, tree -> tree.customers.setStatement(sentence));
    }
}
