package org.kigi.validation.smart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kigi.validation.TextSpan;

/**
 * The wording of a Japanese sentence. Words are found with guards on what stands before and after them, since Japanese is written without
 * spaces: a list entry that is part of a longer word does not count.
 */
final class JapaneseWording implements Wording {

    /** Numbers that say when, or belong to a name, and so measure nothing. */
    private static final Pattern NOT_AN_AMOUNT = Pattern.compile(String.join("|",
            "\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?", // 2027/3/31
            "FY\\s?\\d{2,4}",
            "(?:令和|平成|昭和)(?:\\d{1,2}|元)年度?",
            "\\d{1,4}年度", "(?:19|20)\\d{2}年", "(?:19|20)\\d{2}(?=までに|に|、)",
            "\\d{1,2}月(?:\\d{1,2}日)?", "\\d{1,2}日(?=まで)",
            "第?[1-4]四半期", "第[一二三四]四半期", "第?\\d+期",
            "(?<![A-Za-z])[QH][1-4](?!\\d)", "(?<!\\d)[1-4][QH](?![A-Za-z])",
            "\\d+(?:年|か月|ヶ月|カ月|ヵ月|ケ月|箇月|週間)(?:間|以内|後)?",
            "(?:ISO|IEC|JIS)[\\s/A-Z]*\\d+(?:[-:]\\d+)*",
            "24時間365日", "24時間(?=対応|体制)"));

    private static final Pattern AMOUNT = Pattern.compile(
            "(?:(?:JPY|USD|EUR|GBP)\\s?|(?<![A-Za-z\\d.]))\\d[\\d,.]*(?:k|K|m|M|bn|b|B|pp|pts?|x|s|h|ms)?(?![A-Za-z\\d])"
                    + "|(?:[二三四五六七八九十百千][一二三四五六七八九十百千万億]*|[一二三四五六七八九十百千]+[万億兆])(?:割|倍|件|人|名|社|円|%|回|点|ポイント|パーセント)"
                    + "|一割|一位|倍増|半減|半分|ゼロ");

    private static final String LETTER_OF_A_COMPOUND = "\\p{IsHan}\\p{IsKatakana}ー々A-Za-z0-9";

    /** A noun that ends its compound and does not merely describe the next noun. */
    private static final String NOUN = WordList.anyOf(WordList.read("vague-nouns_ja.txt").stream()) + "(?![" + LETTER_OF_A_COMPOUND
            + "の])";

    /** A phrase that no negating prefix or numeral precedes: neither 不十分に nor 三十分に. */
    private static final String PHRASE = "(?<![不未非無一二三四五六七八九百\\d])" + WordList.anyOf(WordList.read("vague-phrases_ja.txt").stream());

    private static final Pattern VAGUE = Pattern.compile(NOUN + "|" + PHRASE);

    private static final List<String> GOAL_VERBS = WordList.read("goal-verbs_ja.txt").stream()
            .flatMap(line -> Stream.of(line.split("\\s+"))).sorted(Comparator.comparingInt(String::length).reversed()).toList();

    private static final String GOAL_VERB = GOAL_VERBS.stream().collect(Collectors.joining("|", "(?:", ")"));

    /** Two clauses with an object and a goal verb each, joined as equals (not as means and end); the group is the second goal. */
    private static final Pattern SECOND_GOAL = Pattern.compile("(?<first>[^。、\n]*を[^を。\n]*?" + GOAL_VERB + ")"
            + "(?:(?:ます)?[。\n]|かつ、?|、(?:かつ|また|さらに|併せて|あわせて)?、?|と(?:とも|共|同時)に、?|一方(?:で)?、?)"
            + "(?<second>[^。\n]*を[^を。\n]*?" + GOAL_VERB + ")");

    private static final Pattern QUOTED = Pattern.compile("「[^」]*」|『[^』]*』|\"[^\"]*\"|“[^”]*”");

    private final String text;

    JapaneseWording(String sentence) {
        text = Wording.halfWidth(sentence);
    }

    @Override
    public boolean hasAmount() {
        return hasAmount(text);
    }

    private static boolean hasAmount(String part) {
        return AMOUNT.matcher(NOT_AN_AMOUNT.matcher(part).replaceAll(" ")).find();
    }

    @Override
    public List<TextSpan> vagueWords() {
        List<TextSpan> result = new ArrayList<>();
        for (Matcher m = VAGUE.matcher(unquoted()); m.find();) {
            result.add(new TextSpan(m.start(), m.group().endsWith("、") ? m.end() - 1 : m.end()));
        }
        return result;
    }

    /** A clause without an amount before one that has an amount says by what means, so only clauses of the same kind are two goals. */
    @Override
    public Optional<TextSpan> secondGoal() {
        Matcher m = SECOND_GOAL.matcher(unquoted());
        while (m.find()) {
            if (hasAmount(m.group("first")) == hasAmount(m.group("second"))) {
                return Optional.of(new TextSpan(m.start("second"), m.end("second")));
            }
        }
        return Optional.empty();
    }

    private String unquoted() {
        return QUOTED.matcher(text).replaceAll(m -> "\u3000".repeat(m.end() - m.start()));
    }
}
