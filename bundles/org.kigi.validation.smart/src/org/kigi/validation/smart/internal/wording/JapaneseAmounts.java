package org.kigi.validation.smart.internal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.kigi.validation.smart.internal.wording.Amount.Role;

/** Finds the amounts of a Japanese sentence, written in digits or in kanji, by the counters and particles around the numbers. */
final class JapaneseAmounts {

    private static final String KANJI_DIGITS = "〇一二三四五六七八九";
    private static final String SMALL_POWERS = "十百千";
    private static final String LARGE_POWERS = "万億兆";

    /** What numbers count, longest first where one begins another. */
    private static final List<String> COUNTERS = List.of("パーセント", "ポイント", "ヘクタール", "キロメートル", "キログラム", "平方メートル", "事業所",
            "市町村", "自治体", "都道府県", "カ国", "か国", "ヶ国", "箇所", "か所", "カ所", "ヶ所", "団体", "地域", "施設", "世帯", "学校", "企業", "時間",
            "トン", "円", "割", "倍", "件", "人", "名", "社", "%", "‰", "回", "店", "校", "園", "台", "本", "点", "分", "秒", "組", "個", "冊", "通", "枚",
            "床", "戸", "棟", "頭", "羽", "食", "泊", "位", "歳", "度", "両", "機", "隻", "項目", "種", "品目", "路線", "ドル", "ユーロ", "ポンド", "t", "kg",
            "km", "ha", "kW", "MW", "GW", "PV", "pt", "h", "x", "K", "M", "k");
    /** What makes a number a date or a span of time. */
    private static final List<String> TIMES = List.of("年度", "年代", "年", "月期", "月", "日", "四半期", "半期", "期", "か年", "カ年", "ヵ年", "ヶ年", "箇年", "か月", "ヶ月",
            "カ月", "ヵ月", "ケ月", "箇月", "週間", "週", "世紀", "時");
    private static final List<String> ERAS = List.of("令和", "平成", "昭和", "大正", "明治", "FY", "第");
    private static final List<String> CURRENCIES = List.of("JPY", "USD", "EUR", "GBP");
    private static final List<String> CHANGES = List.of("削減", "低減", "減少", "増加", "向上", "改善", "上昇", "低下", "短縮", "拡大", "アップ", "ダウン", "増", "減", "引き",
            "伸", "延", "抑制", "上回", "下回");
    private static final List<String> LEVELS = List.of("以上", "以下", "未満", "以内", "超", "程度", "台", "前後", "を目指", "を達成", "を維持", "を実現", "を超", "を確保", "達成",
            "確保", "を下回", "を上回", "に", "へ", "まで", "と", "を目標");
    private static final List<String> PER = List.of("当たり", "あたり", "対", "につき", "ひとり", "一人", "ひと");
    private static final Set<Character.UnicodeScript> JAPANESE = Set.of(Character.UnicodeScript.HAN, Character.UnicodeScript.KATAKANA);

    private final String text;
    private final List<Amount> amounts = new ArrayList<>();
    private int position;

    private JapaneseAmounts(String text) {
        this.text = text;
    }

    /** @param text in half width where there is one */
    static List<Amount> of(String text) {
        JapaneseAmounts scanner = new JapaneseAmounts(text);
        while (scanner.position < text.length()) {
            scanner.step();
        }
        return scanner.amounts;
    }

    private void step() {
        int start = position;
        char c = text.charAt(start);
        if (isDigit(c)) {
            number(start);
        } else if (isKanjiNumeral(c)) {
            kanjiNumber(start);
        } else if (c == 'ゼ' && startsWith(start, "ゼロ")) {
            position = start + 2;
            String counter = first(COUNTERS, position);
            position += counter.length();
            amounts.add(new Amount(start, position, 0, unit(counter), Role.LEVEL));
        } else if (c == 'カ' && startsWith(start, "カーボンニュートラル")) {
            position = start + "カーボンニュートラル".length();
            amounts.add(new Amount(start, position, 0, "", Role.LEVEL));
        } else if (c == '半' && (startsWith(start, "半減") || startsWith(start, "半分") || startsWith(start, "半数"))) {
            position = start + 2;
            amounts.add(new Amount(start, position, 50, "%", startsWith(start, "半減") ? Role.CHANGE : Role.LEVEL));
        } else if (c == '倍' && (startsWith(start, "倍増") || startsWith(start, "倍に"))) {
            position = start + 2;
            amounts.add(new Amount(start, start + 1, 2, "×", Role.CHANGE));
        } else {
            position++;
        }
    }

    private void number(int start) {
        double value = 0;
        double part = 0;
        boolean plain = true;
        while (position < text.length() && isDigit(text.charAt(position))) {
            int from = position;
            skipDigits();
            String digits = text.substring(from, position).replace(",", "").replace('・', '.');
            if (digits.indexOf('.') != digits.lastIndexOf('.')) {
                return; // 2027.3.31
            }
            part = Double.parseDouble(digits);
            double power = 1;
            while (position < text.length() && SMALL_POWERS.indexOf(text.charAt(position)) >= 0) {
                power *= Math.pow(10, 1 + SMALL_POWERS.indexOf(text.charAt(position++)));
            }
            if (position < text.length() && LARGE_POWERS.indexOf(text.charAt(position)) >= 0) {
                power *= Math.pow(10, 4 * (1 + LARGE_POWERS.indexOf(text.charAt(position++))));
            }
            value += part * power;
            if (power == 1) {
                break;
            }
            plain = false;
        }
        classify(start, value, plain);
    }

    private void skipDigits() {
        while (position < text.length() && (isDigit(text.charAt(position)) || isDigit(charAt(position + 1))
                && (text.charAt(position) == ',' || text.charAt(position) == '.' || isDecimalDot(position)))) {
            position++;
        }
    }

    /** 2・2% is written in newspapers for 2.2 %. */
    private boolean isDecimalDot(int dot) {
        return text.charAt(dot) == '・' && (startsWith(dot + 2, "%") || startsWith(dot + 2, "倍") || startsWith(dot + 2, "ポイント"));
    }

    /** Kanji are numbers only before a counter: 三割 is, 一層 and 千葉 are not. */
    private void kanjiNumber(int start) {
        double value = 0;
        double group = 0;
        double digit = -1;
        while (position < text.length() && isKanjiNumeral(text.charAt(position))) {
            char c = text.charAt(position++);
            int power = SMALL_POWERS.indexOf(c);
            int large = LARGE_POWERS.indexOf(c);
            if (power >= 0) {
                group += (digit < 0 ? 1 : digit) * Math.pow(10, 1 + power);
                digit = -1;
            } else if (large >= 0) {
                value += (group + Math.max(digit, 0)) * Math.pow(10, 4 * (1 + large));
                group = 0;
                digit = -1;
            } else {
                digit = Math.max(digit, 0) * 10 + KANJI_DIGITS.indexOf(c);
            }
        }
        value += group + Math.max(digit, 0);
        String counter = first(COUNTERS, position);
        boolean fraction = startsWith(position, "分の");
        boolean enough = position - start == 1 && counter.equals("分"); // 十分
        if (!counter.isEmpty() && value > 0 && !enough && !(value == 1 && (counter.equals("人") || counter.equals("分") || counter.equals("度")
                || counter.equals("本") || counter.equals("通"))) || fraction || !first(TIMES, position).isEmpty()) {
            classify(start, value, false);
        }
    }

    /** Decides what the number between {@code start} and the position is. */
    private void classify(int start, double value, boolean plain) {
        if (startsWith(position, "分の") && (isDigit(charAt(position + 2)) || isKanjiNumeral(charAt(position + 2)))) {
            fraction(start, value);
            return;
        }
        String counter = first(COUNTERS, position);
        char before = charAt(start - 1);
        if (!first(TIMES, position).isEmpty() && !counter.equals("時間") || endsWithAny(ERAS, start) || isDateBySigns(start)
                || counter.equals("h") || isYear(start, value, counter)) {
            skipTime(start, value);
            return;
        }
        boolean afterLetter = before < 0x80 && Character.isLetter(before) && !endsWithAny(CURRENCIES, start);
        char after = charAt(position);
        if (counter.isEmpty() && (afterLetter || after < 0x80 && Character.isLetter(after)
                || plain && isKanjiOrKatakana(before) && isKanjiOrKatakana(after))) {
            return; // a name: B2B, 5S, 基幹3製品
        }
        if (afterLetter && counter.length() == 1 && counter.charAt(0) < 0x80 && Character.isLetter(counter.charAt(0))) {
            return; // A4x
        }
        int first = charAt(start - 1) == '¥' || charAt(start - 1) == '$' || charAt(start - 1) == '€' || charAt(start - 1) == '£' ? start - 1
                : endsWithAny(CURRENCIES, start) ? start - 3 : start;
        double scaled = value;
        if (counter.length() == 1 && (counter.equals("K") || counter.equals("M") || counter.equals("k"))) {
            scaled *= counter.equals("M") ? 1e6 : 1e3;
            position++;
            counter = first(COUNTERS, position);
        }
        position += counter.length();
        if (counter.equals("時間") && value == 24 && (startsWith(position, "365") || startsWith(position, "対応") || startsWith(position, "体制")
                || startsWith(position, "死者"))) {
            position += startsWith(position, "365") ? 3 : 0;
            return;
        }
        if (!first(PER, position).isEmpty()) {
            return; // 10万人当たり
        }
        String unit = first < start ? currency(text.substring(first, start)) : unit(counter);
        amounts.add(new Amount(first, position, counter.equals("割") ? scaled * 10 : scaled, unit, role()));
    }

    private void fraction(int start, double parts) {
        position += 2;
        int from = position;
        while (position < text.length() && isDigit(text.charAt(position))) {
            position++;
        }
        double number = position > from ? Double.parseDouble(text.substring(from, position))
                : Math.max(1, KANJI_DIGITS.indexOf(text.charAt(position++)));
        amounts.add(new Amount(start, position, 100 * number / parts, "%", role()));
    }

    /** A date or a period; a span of time that is itself measured is an amount: 健康寿命を3年以上延伸, 納期を5日に短縮. */
    private void skipTime(int start, double value) {
        String time = first(TIMES, position);
        if (time.isEmpty()) {
            // 2027/3/31, 2027-03-31 or a bare year
            while (position < text.length() && (isDigit(text.charAt(position)) || "/-.".indexOf(text.charAt(position)) >= 0)) {
                position++;
            }
            return;
        }
        position += time.length();
        boolean span = value < 1000 && !time.equals("月") && !time.equals("期") && !time.equals("月期") && !time.equals("年度") && !time.equals("年代")
                && !endsWithAny(ERAS, start) && charAt(start - 1) != '年' && charAt(start - 1) != '月';
        boolean measured = startsWith(position, "以上延") || startsWith(position, "延") || startsWith(position, "以上短縮") || startsWith(position, "短縮")
                || startsWith(position, "に短縮") || startsWith(position, "へ短縮") || startsWith(position, "伸ば") || startsWith(position, "以下に短縮");
        if (span && measured) {
            amounts.add(new Amount(start, position, value, time, role()));
        }
    }

    private boolean isYear(int start, double value, String counter) {
        return counter.isEmpty() && position - start == 4 && value >= 1900 && value < 2100 && text.indexOf(',', start) != start + 1;
    }

    private boolean isDateBySigns(int start) {
        char sign = charAt(position);
        return position - start == 4 && (sign == '/' || sign == '-' || sign == '.') && isDigit(charAt(position + 1));
    }

    private Role role() {
        int after = position;
        if (charAt(after) == '(') {
            int closed = text.indexOf(')', after);
            after = closed < 0 ? after : closed + 1;
        }
        if (startsWith(after, "から") || startsWith(after, "より")) {
            return Role.START;
        }
        int bound = after;
        for (String limit = bound(bound); !limit.isEmpty(); limit = bound(bound)) {
            bound += limit.length();
        }
        if (!first(CHANGES, bound).isEmpty() || startsWith(bound, "の") && !first(CHANGES, bound + 1).isEmpty()) {
            return Role.CHANGE;
        }
        return first(LEVELS, after).isEmpty() ? Role.OPEN : Role.LEVEL;
    }

    private String bound(int from) {
        for (String limit : List.of("以上", "以下", "程度", "超", "台", "を")) {
            if (startsWith(from, limit)) {
                return limit;
            }
        }
        return "";
    }

    private static String unit(String counter) {
        return switch (counter) {
            case "円" -> "¥";
            case "ドル" -> "$";
            case "ユーロ" -> "€";
            case "ポンド" -> "£";
            case "パーセント", "割", "%" -> "%";
            case "ポイント", "点", "pt" -> "pt";
            case "倍" -> "×";
            default -> counter;
        };
    }

    private static String currency(String sign) {
        return switch (sign) {
            case "JPY" -> "¥";
            case "USD" -> "$";
            case "EUR" -> "€";
            case "GBP" -> "£";
            default -> sign;
        };
    }

    private String first(List<String> words, int from) {
        for (String word : words) {
            if (startsWith(from, word)) {
                return word;
            }
        }
        return "";
    }

    private boolean endsWithAny(List<String> words, int end) {
        for (String word : words) {
            if (end >= word.length() && text.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWith(int from, String word) {
        return text.startsWith(word, from);
    }

    private char charAt(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isKanjiNumeral(char c) {
        return KANJI_DIGITS.indexOf(c) >= 0 || SMALL_POWERS.indexOf(c) >= 0 || LARGE_POWERS.indexOf(c) >= 0;
    }

    private static boolean isKanjiOrKatakana(char c) {
        return JAPANESE.contains(Character.UnicodeScript.of(c));
    }
}
