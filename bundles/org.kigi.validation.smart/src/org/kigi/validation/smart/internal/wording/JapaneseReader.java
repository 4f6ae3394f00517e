package org.kigi.validation.smart.internal.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.kigi.core.Language;
import org.kigi.validation.TextSpan;

/** Reads Japanese sentences: words are found by their dictionary forms among the morphemes, so that a part of a longer word never counts. */
final class JapaneseReader {

    /**
     * An entry of a list: the text that stands as it is, and the dictionary form of an inflected word after it, or null. Only where a word
     * begins and ends is left to the analyser, since it takes the same words apart differently in different sentences.
     */
    private record Match(WordClass wordClass, Set<String> marks, String text, String base) {

        boolean has(String mark) {
            return marks.contains(mark);
        }

        int length() {
            return text.length() + (base == null ? 0 : base.length());
        }
    }

    /**
     * A part of the sentence that ends with a predicate.
     *
     * @param from its first morpheme
     * @param to its last morpheme
     * @param goal what the predicate states: null if it is no goal
     */
    private record Clause(int from, int to, Match goal) {

        boolean isOutput() {
            return goal != null && goal.wordClass() == WordClass.OUTPUT;
        }
    }

    private static final Set<String> MEANS = Set.of("を通じて", "を通じ", "により", "によって", "による", "を通して", "に向けて", "に向けた");
    private static final Set<String> JOINTS = Set.of("とともに", "と共に", "つつ", "かつ", "と同時に", "一方", "ほか", "また", "し");
    /** Verbs that may follow the noun of a predicate: 強化していく, 向上を図る; another one is a predicate of its own. */
    private static final Set<String> AUXILIARY = Set.of("する", "せる", "させる", "れる", "られる", "いく", "くる", "まいる", "いる", "いたす", "致す", "図る", "行う",
            "できる", "なう", "続ける", "おる", "ゆく");
    /** What is said of a goal after it: 推進することが必要です. */
    private static final Set<String> REMARKS = Set.of("必要", "課題", "重要", "大切", "所存", "方針", "予定", "目標", "不可欠");
    private static final Set<String> AND = Set.of("と", "及び", "および", "並びに", "ならびに");
    private static final Set<String> OBJECTS = Set.of("を", "に", "が", "へ", "も");
    private static final Set<String> TAIL = Set.of("を", "て", "で", "よう", "と", "に", "も", "は", "が");
    /** What names a means or a condition rather than a goal. */
    private static final Set<String> MEANS_VERBS = Set.of("配慮", "検討", "活用", "利用", "使用", "考慮", "勘案", "留意", "重視", "意識", "連携", "協力", "協働", "参考",
            "踏まえる", "通じる", "通す", "生かす", "活かす", "見据える", "含む", "伴う", "有する", "経る", "受ける", "除く", "向ける", "もつ", "持つ", "用いる", "使う",
            "加える", "重ねる", "問う", "超える", "背景", "中心", "契機", "あてる", "当てる", "占める", "控える", "迎える");
    private static final Match ACT = new Match(null, Set.of(), "", null);
    /** なければならない, にすぎない, かもしれない deny nothing. */
    private static final Set<String> FIXED_DENIALS = Set.of("なる", "すぎる", "過ぎる", "しれる", "知れる");
    private static final Set<String> ACCORDING = Set.of("に従い", "に従って", "に従う", "に基づき", "に基づいて", "に基づく", "に則り", "に則って", "に沿って", "に沿い", "に沿った",
            "に準じて", "に準拠して", "による", "により", "に則した", "にしたがい", "にしたがって", "にそって", "にもとづき");

    private final Morphemes morphemes = new Morphemes();
    private volatile Lexicon lexicon;

    Wording read(String sentence) {
        String text = withJapaneseCommas(Wording.halfWidth(sentence));
        List<Amount> amounts = JapaneseAmounts.of(text);
        return new Sentence(sentence, text, morphemes.of(text), amounts, lexicon()).read();
    }

    /** Official documents write a western comma where others write 、. */
    private static String withJapaneseCommas(String text) {
        if (text.indexOf(',') < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) == ',' && !(text.charAt(i + 1) >= '0' && text.charAt(i + 1) <= '9')) {
                result.setCharAt(i, '、');
            }
        }
        return result.toString();
    }

    private Lexicon lexicon() {
        Lexicon known = lexicon;
        if (known == null) {
            known = new Lexicon(morphemes);
            lexicon = known;
        }
        return known;
    }

    /** The lists, taken apart like the sentences. */
    private static final class Lexicon {

        private final Map<Character, List<Match>> byText = new HashMap<>();
        private final Map<String, List<Match>> byBase = new HashMap<>();
        private final Set<String> rules = new HashSet<>();
        private final Set<String> modifiers = new HashSet<>();

        Lexicon(Morphemes morphemes) {
            for (WordClass wordClass : WordClass.values()) {
                if (wordClass == WordClass.REFERENCE) {
                    WordList.read(wordClass.file("ja")).forEach(entry -> (entry.has("modifier") ? modifiers : rules).add(entry.text()));
                } else if (wordClass != WordClass.NEGATIVE) {
                    WordList.read(wordClass.file("ja")).forEach(entry -> add(wordClass, entry, morphemes));
                }
            }
            WordList.read("goal_ja.txt").forEach(entry -> add(null, entry, morphemes));
            Comparator<Match> longestFirst = Comparator.comparingInt(Match::length).reversed();
            byText.values().forEach(list -> list.sort(longestFirst));
            byBase.values().forEach(list -> list.sort(longestFirst));
        }

        private void add(WordClass wordClass, WordList.Entry entry, Morphemes morphemes) {
            Morpheme last = morphemes.of(entry.text()).getLast();
            boolean inflected = last.isVerb() || last.kind().startsWith("形容詞") || last.kind().startsWith("助動詞") && last.is(last.base());
            Match match = inflected ? new Match(wordClass, entry.marks(), entry.text().substring(0, last.start()), last.base())
                    : new Match(wordClass, entry.marks(), entry.text(), null);
            if (match.text().isEmpty()) {
                byBase.computeIfAbsent(match.base(), key -> new ArrayList<>()).add(match);
            } else {
                byText.computeIfAbsent(match.text().charAt(0), key -> new ArrayList<>()).add(match);
            }
        }

        List<Match> candidates(Morpheme first) {
            List<Match> words = byBase.getOrDefault(first.base(), List.of());
            List<Match> texts = byText.getOrDefault(first.surface().charAt(0), List.of());
            if (words.isEmpty() || texts.isEmpty()) {
                return words.isEmpty() ? texts : words;
            }
            List<Match> both = new ArrayList<>(texts);
            both.addAll(words);
            return both;
        }
    }

    /** One sentence while it is read. */
    private static final class Sentence {

        private final String sentence;
        private final String text;
        private final List<Morpheme> parts;
        private final List<Amount> amounts;
        private final Lexicon lexicon;
        private final boolean[] quoted;
        private final boolean[] matched;
        private final List<Clause> clauses = new ArrayList<>();
        private final Map<WordClass, List<TextSpan>> words = new EnumMap<>(WordClass.class);

        Sentence(String sentence, String text, List<Morpheme> parts, List<Amount> amounts, Lexicon lexicon) {
            this.sentence = sentence;
            this.text = text;
            this.parts = parts;
            this.amounts = amounts;
            this.lexicon = lexicon;
            quoted = quoted();
            matched = new boolean[parts.size()];
        }

        Wording read() {
            findClauses();
            TextSpan second = secondGoal();
            for (int i = 0; i < parts.size(); i++) {
                if (!quoted[i] && !matched[i]) {
                    findWord(i);
                }
            }
            findRules();
            words.values().forEach(spans -> spans.sort(Comparator.comparingInt(TextSpan::start)));
            return new Wording(sentence, Language.JA, amounts, words, second);
        }

        private Morpheme at(int i) {
            return i >= 0 && i < parts.size() ? parts.get(i) : NONE;
        }

        // goals

        private void findClauses() {
            int from = 0;
            for (int i = 0; i < parts.size(); i++) {
                int end = quoted[i] ? -1 : endOfClause(i);
                boolean finished = end >= 0 && (at(end).is("。") || at(end).is("\n"));
                Match goal = end < 0 ? null : goal(i);
                if (finished || goal != null) {
                    clauses.add(new Clause(from, i, goal));
                    from = end + 1;
                    i = finished ? end : i;
                }
            }
            if (from < parts.size()) {
                clauses.add(new Clause(from, parts.size() - 1, goal(parts.size() - 1)));
            }
        }

        /** The last morpheme of what joins the clause that ends with {@code i} to the next one, or -1 when none ends here. */
        private int endOfClause(int i) {
            Morpheme next = at(i + 1);
            if (next.is("。") || next.is("\n")) {
                return i + 1;
            }
            if (at(i).is("で") || at(i).base().equals("べし")) {
                return -1; // ことで names a means, べく an end
            }
            boolean predicate = at(i).isContinuing() || at(i).isVerb() || at(i).kind().startsWith("助動詞");
            if (!predicate) {
                return -1;
            }
            if (at(i).isContinuing() && next.is("、")) {
                return i + 1;
            }
            if (JOINTS.contains(next.surface()) && !next.is("し") || next.is("と") && (at(i + 2).is("同時") || at(i + 2).is("共"))) {
                int end = next.is("と") ? i + 3 : i + 1;
                return at(end + 1).is("、") ? end + 1 : end;
            }
            return -1;
        }

        /** The verb or noun of goals that is the predicate that ends with {@code last}, or null. */
        private Match goal(int last) {
            for (int i = last; i >= 0 && i > last - 14 && !at(i).is("、") && !at(i).is("。"); i--) {
                Match match = predicate(i);
                if (match != null) {
                    return MEANS_VERBS.contains(match.text()) ? null : match;
                }
                if (isAct(i, last)) {
                    return ACT;
                }
                boolean tail = at(i).isVerb() ? AUXILIARY.contains(at(i).base())
                        : at(i).isNoun() ? REMARKS.contains(at(i).surface()) : !at(i).isParticle() || TAIL.contains(at(i).surface());
                if (!tail) {
                    return at(i + 1).is("を") && at(i + 2).base().equals("行う") ? ACT : null;
                }
            }
            return null;
        }

        /** True for a verb, or a noun made one by する, that is done to an object: 利用を促し, 水道水を供給する. */
        private boolean isAct(int i, int last) {
            boolean verb = at(i).isVerb() && at(i).kind().equals("動詞-自立") && !AUXILIARY.contains(at(i).base())
                    && !at(i).base().equals("ある");
            boolean noun = at(i).kind().equals("名詞-サ変接続") && i < last && at(i + 1).base().equals("する");
            if (!verb && !noun || MEANS_VERBS.contains(at(i).base())) {
                return false;
            }
            int object = i - 1;
            while (object > i - 4 && (at(object).kind().startsWith("副詞") || at(object).kind().equals("名詞-形容動詞語幹") || at(object).is("に")
                    || at(object).is("的"))) {
                object--;
            }
            return at(object).is("を");
        }

        private Match predicate(int i) {
            for (Match match : lexicon.candidates(at(i))) {
                boolean states = match.wordClass() == null || match.wordClass() == WordClass.VAGUE || match.wordClass() == WordClass.OUTPUT
                        || match.wordClass() == WordClass.OPEN_ENDED && match.has("settled");
                if (states && last(match, i) >= 0) {
                    return match;
                }
            }
            return null;
        }

        private TextSpan secondGoal() {
            for (int c = 1; c < clauses.size(); c++) {
                Clause first = clauses.get(c - 1);
                Clause second = clauses.get(c);
                boolean aim = first.goal() != null && "目指す".equals(first.goal().base());
                boolean means = aim || anyAmountFrom(c) && (!hasAmount(first) || first.isOutput() && !second.isOutput());
                if (first.goal() != null && second.goal() != null && !means && hasObject(second)) {
                    return new TextSpan(at(second.from()).start(), at(second.to()).end());
                }
            }
            return clauses.stream().filter(clause -> clause.goal() != null).map(this::secondNoun).filter(Objects::nonNull).findFirst()
                    .orElse(null);
        }

        /** Two goals as nouns under one verb, each with its own object: 売上の拡大と利益率の改善を図る. */
        private TextSpan secondNoun(Clause clause) {
            int second = -1;
            boolean ownObject = false;
            for (int i = clause.from(); i < clause.to(); i++) {
                int goal = quoted[i] ? -1 : endOfNamedGoal(i);
                if (goal >= 0 && second >= 0 && ownObject && (at(goal + 1).is("を") || at(goal + 1).is("に"))) {
                    return new TextSpan(at(second).start(), at(goal).end());
                }
                if (goal >= 0 && AND.contains(at(goal + 1).surface())) {
                    second = goal + 2;
                    ownObject = false;
                    i = goal + 1;
                } else if (at(i).is("の")) {
                    ownObject = true;
                } else if (at(i).kind().startsWith("助詞-格助詞") || at(i).isVerb() || at(i).isSign()) {
                    second = -1;
                }
            }
            return null;
        }

        /** The last morpheme of a noun of change that begins with {@code i}, such as 向上 or 効率化; -1 if there is none. */
        private int endOfNamedGoal(int i) {
            for (Match match : lexicon.candidates(at(i))) {
                if (match.base() == null && (match.wordClass() == null || match.wordClass() == WordClass.VAGUE) && at(i).isNoun()
                        && last(match, i) >= 0) {
                    return last(match, i);
                }
            }
            return -1;
        }

        private boolean hasObject(Clause clause) {
            for (int i = clause.from(); i < clause.to(); i++) {
                if (at(i).isParticle() && OBJECTS.contains(at(i).surface())) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasAmount(Clause clause) {
            int start = at(clause.from()).start();
            int end = at(clause.to()).end();
            for (Amount amount : amounts) {
                if (amount.start() >= start && amount.start() < end) {
                    return true;
                }
            }
            for (int i = clause.from(); i <= clause.to(); i++) {
                if (at(i).base().equals("上回る") || at(i).base().equals("下回る")) {
                    return true;
                }
            }
            return false;
        }

        private boolean anyAmountFrom(int clause) {
            for (int c = clause; c < clauses.size(); c++) {
                if (hasAmount(clauses.get(c))) {
                    return true;
                }
            }
            return false;
        }

        /** True if an amount tells how much, in the goal itself or in one that it is a means to. */
        private boolean isSettled(int i) {
            for (int c = 0; c < clauses.size(); c++) {
                if (i <= clauses.get(c).to()) {
                    return anyAmountFrom(c);
                }
            }
            return !amounts.isEmpty();
        }

        // words

        private void findWord(int i) {
            for (Match match : lexicon.candidates(at(i))) {
                int last = match.wordClass() == null ? -1 : last(match, i);
                if (last >= 0 && applies(match, i, last)) {
                    found(match.wordClass(), i, last);
                    return;
                }
            }
            Morpheme part = at(i);
            if (part.is("やすい") || part.base().equals("やすい") || part.base().equals("にくい")) {
                if (at(i - 1).isVerb()) {
                    int first = at(i - 1).base().equals("する") && at(i - 2).isNoun() ? i - 2 : i - 1;
                    found(WordClass.SUBJECTIVE, first, i);
                }
            } else if (part.is("より") && !at(i - 1).isNoun() && !at(i - 1).is(")") && comparesWithNothing(i + 1)) {
                found(WordClass.COMPARISON, i, i + 1);
                matched[i + 1] = false; // より早期: it is not said how early either
            } else if (part.base().equals("たい") && part.kind().startsWith("助動詞")) {
                found(WordClass.WEAK, i, i);
            } else if (isNegation(i)) {
                int first = i;
                while (first > 0 && (at(first - 1).isVerb() || at(first - 1).base().equals("ます"))) {
                    first--;
                }
                found(WordClass.NEGATIVE, first, i);
            }
        }

        private boolean comparesWithNothing(int i) {
            Morpheme next = at(i);
            for (int j = i; j < i + 3 && at(j).isNoun(); j++) {
                if ((at(j + 1).is("の") || at(j + 1).is("が")) && at(j + 2).kind().startsWith("形容詞")) {
                    return true; // より利便性の高い
                }
            }
            return next.kind().startsWith("形容詞") || next.kind().equals("名詞-形容動詞語幹") || next.is("早期") || next.is("多く") || next.is("高度")
                    || next.kind().startsWith("副詞");
        }

        /** A verb denied at the end of a clause; before a noun it tells which one is meant. */
        private boolean isNegation(int i) {
            Morpheme part = at(i);
            boolean fixed = FIXED_DENIALS.contains(at(i - 1).base()) || at(i - 1).base().equals("ます") && FIXED_DENIALS.contains(at(i - 2).base());
            boolean denied = !fixed && part.kind().startsWith("助動詞") && (part.is("ない") && at(i - 1).isVerb()
                    || part.is("ん") && at(i - 1).base().equals("ます"));
            Morpheme next = at(i + 1);
            return denied && (i + 1 == parts.size() || next.is("。") || next.is("こと") || next.is("よう") || next.is("もの")
                    || next.isSign() && !next.is("、"));
        }

        /** The last morpheme of an entry that begins with morpheme {@code i}, or -1 when it does not stand there. */
        private int last(Match match, int i) {
            int end = at(i).start() + match.text().length();
            if (!text.startsWith(match.text(), at(i).start())) {
                return -1;
            }
            for (int j = i; j < parts.size() && at(j).start() <= end && !quoted[j]; j++) {
                if (match.base() == null ? at(j).end() == end : at(j).start() == end && at(j).base().equals(match.base())) {
                    return j;
                }
            }
            return -1;
        }

        private boolean applies(Match match, int i, int last) {
            int next = last + 1;
            if (match.has("settled") && isSettled(i)) {
                return false;
            }
            if (match.has("number")) {
                return endsAmount(at(i).start());
            }
            if (match.has("counter")) {
                return at(i - 1).kind().contains("助数詞") || at(i - 1).isNumber();
            }
            if (match.has("before")) {
                return at(next).isNumber();
            }
            return switch (match.wordClass()) {
                case PRONOUN -> !at(next).is("の") && !at(next).is("まで") && !at(next).is("ら") && !at(next).is("から") && !at(next).is("以上")
                        && !at(next).is("以降");
                case OUTPUT -> match.has("phrase") || isOutput(i, next);
                case OPEN_ENDED -> match.has("settled") ? isPredicate(i, next) : isListEnd(i);
                case VAGUE -> at(last).isVerb() ? !isAttributive(next) : standsAlone(i, next) && !at(next).is("の") && !isMeans(next);
                case AMBIGUOUS, SUBJECTIVE, SUPERLATIVE -> !at(i - 1).isNumber() && (!at(last).isNoun() || match.has("compound")
                        || standsAlone(i, next) || at(next).is("実現") || at(next).is("達成")); // 三十分 is an amount
                default -> true;
            };
        }

        /** True if no noun goes on and no prefix denies: neither 推進室 nor 不適切. */
        private boolean standsAlone(int i, int next) {
            return !at(next).isNoun() && !at(i - 1).kind().startsWith("接頭詞") && !(at(i).isNoun() && at(i - 1).isNumber());
        }

        private boolean isAttributive(int next) {
            int noun = at(next).is("た") ? next + 1 : next;
            return at(noun).isNoun() || at(noun).kind().startsWith("連体詞");
        }

        private boolean isMeans(int next) {
            return MEANS.contains(at(next).surface()) || at(next).is("を") && at(next + 1).base().equals("通じる")
                    || at(next).base().equals("する") && at(next + 1).is("た") && at(next + 2).isNoun();
        }

        private boolean isListEnd(int i) {
            return !at(i).is("等") || at(i).kind().startsWith("名詞-接尾") || at(i).kind().startsWith("助詞");
        }

        private boolean endsAmount(int start) {
            for (Amount amount : amounts) {
                if (amount.end() == start) {
                    return true;
                }
            }
            return false;
        }

        /** True if a noun of doing is the predicate of its clause or the end of the sentence. */
        private boolean isPredicate(int i, int next) {
            if (!standsAlone(i, next) || isMeans(next)) {
                return false;
            }
            return at(i).isVerb() ? !isAttributive(next) : endsClause(next);
        }

        private boolean endsClause(int next) {
            if (next >= parts.size() || at(next).isSign()) {
                return true;
            }
            if (at(next).base().equals("する") || at(next).base().equals("できる")) {
                int after = next + 1;
                while (at(after).isVerb() || at(after).kind().startsWith("助動詞") || at(after).is("て")) {
                    after++;
                }
                return after >= parts.size() || at(after).isSign() || JOINTS.contains(at(after).surface()) || at(after).is("こと")
                        || at(after).is("もの") || at(after).is("と") || at(after).is("よう");
            }
            if (at(next).is("に") && (at(next + 1).base().equals("努める") || at(next + 1).base().equals("取り組む"))) {
                return true;
            }
            return at(next).is("を") && (at(next + 1).base().equals("図る") || at(next + 1).base().equals("行う")
                    || at(next + 1).base().equals("目指す") || at(next + 1).base().equals("進める") || at(next + 1).base().equals("推進"));
        }

        /** An activity that is the goal: the last predicate, or an earlier one when nothing after it is measured. */
        private boolean isOutput(int i, int next) {
            boolean means = at(next).base().equals("する") && at(next + 1).is("て") && at(next + 2).isSign(); // 実施して、
            if (means || !isPredicate(i, next)) {
                return false;
            }
            for (int c = 0; c < clauses.size(); c++) {
                if (i <= clauses.get(c).to()) {
                    return c == clauses.size() - 1 || !anyAmountFrom(c + 1);
                }
            }
            return true;
        }

        /** Rules in general: no name says which. */
        private void findRules() {
            for (int i = 0; i < parts.size(); i++) {
                if (!quoted[i] && !matched[i] && lexicon.rules.contains(at(i).surface()) && isAccording(i + 1)) {
                    int first = i;
                    while (lexicon.modifiers.contains(at(first - 1).surface()) || at(first - 1).is("な") || at(first - 1).is("の")
                            && lexicon.modifiers.contains(at(first - 2).surface())) {
                        first--;
                    }
                    if (!at(first - 1).isNoun() && !at(first - 1).is("の") && !at(first - 1).is("」")) {
                        found(WordClass.REFERENCE, first, i);
                    }
                }
            }
        }

        private boolean isAccording(int i) {
            if (i >= parts.size()) {
                return false;
            }
            int start = at(i).start();
            return ACCORDING.stream().anyMatch(word -> text.startsWith(word, start));
        }

        private void found(WordClass wordClass, int first, int last) {
            for (int i = first; i <= last; i++) {
                matched[i] = true;
            }
            words.computeIfAbsent(wordClass, key -> new ArrayList<>()).add(new TextSpan(at(first).start(), end(last)));
        }

        /** A word is quoted with its ending: 努めます, 図って, 適切に. */
        private int end(int last) {
            int end = last;
            if (at(last).kind().equals("名詞-形容動詞語幹") && (at(last + 1).is("に") || at(last + 1).is("な"))) {
                end++;
            } else if (at(last).isVerb()) {
                while (at(end + 1).kind().startsWith("助動詞") || at(end + 1).is("て")) {
                    end++;
                }
            }
            return at(end).end();
        }

        private boolean[] quoted() {
            boolean[] result = new boolean[parts.size()];
            int open = 0;
            for (int i = 0; i < result.length; i++) {
                String surface = at(i).surface();
                if (surface.contains("「") || surface.contains("『") || surface.equals("“")) {
                    open++;
                }
                result[i] = open > 0;
                if (surface.contains("」") || surface.contains("』") || surface.equals("”")) {
                    open = Math.max(0, open - 1);
                }
            }
            return result;
        }
    }

    private static final Morpheme NONE = new Morpheme(0, 0, " ", " ", "", "");
}
