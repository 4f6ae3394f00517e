package org.kigi.validation.smart.internal.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.kigi.core.Language;
import org.kigi.validation.TextSpan;
import org.kigi.validation.smart.internal.wording.EnglishForms.Form;

/**
 * Reads an English sentence. Without a parser, what a word is follows from its form and its neighbours: a verb of the lists stands at the
 * beginning, after "to", "will" or a comma, or after "and" where it has an object of its own.
 */
final class EnglishReader {

    /** An entry of a list with the form in which its first word is met. */
    private record Match(WordClass wordClass, Set<String> marks, String[] words, Form form) {

        boolean has(String mark) {
            return marks.contains(mark);
        }
    }

    /** A verb that states a goal: its token, where its goal begins, and its form. */
    private record Head(int verb, int from, Form form) {
    }

    private static final Map<String, List<Match>> MATCHES = matches();
    private static final Set<String> ACCORDING = references("according");
    private static final Set<String> STANDARDS = references("standard");
    private static final Set<String> RULES = references("");

    private static final Token NONE = new Token(0, 0, "", Token.Kind.SIGN, false, false);
    private static final Set<String> ENDS = Set.of(".", "!", "?", ";", ":");
    private static final Set<String> MODALS = Set.of("will", "shall", "must", "should", "would", "can", "could", "may", "might", "to", "we",
            "they", "please", "let's", "not");
    private static final Set<String> NOT_AN_OBJECT = Set.of("of", "in", "to", "for", "from", "by", "at", "on", "with", "is", "are", "was",
            "has", "have", "will", "per");
    private static final Set<String> MEANS = Set.of("by", "through", "via", "in", "of", "for", "from", "without", "after", "before", "upon",
            "on", "including", "at");
    private static final Set<String> WAYS = Set.of("by", "through", "via");
    private static final Set<String> FILLERS = Set.of("also", "then", "both", "further", "thereby", "thus", "in", "turn");
    private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whose", "where", "when", "so", "because", "as", "if");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "am");
    private static final Set<String> FINITE = Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would", "shall", "should",
            "can", "could", "may", "might", "must", "means", "mean", "makes", "make", "does", "do");
    private static final Set<String> NEGATED_BY = Set.of("be", "is", "are", "was", "were", "will", "shall", "must", "should", "can", "may", "do",
            "does", "did", "has", "have", "would", "could", "to");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "our", "its", "their", "this", "that", "my", "your", "any", "no",
            "main", "overall", "in", "of");
    private static final Set<String> COMMITTED = Set.of("committed", "commit", "dedicated", "pledged");
    private static final Set<String> DETERMINING = Set.of("the", "all", "a", "an", "our", "its", "their", "each", "every", "this", "these");
    private static final Set<String> NO_VERBS = Set.of("of", "in", "to", "for", "from", "by", "at", "on", "with", "as", "that", "thus", "during",
            "across", "through", "within", "over", "under", "into", "between", "among", "is", "are", "than", "then", "where", "when", "all",
            "both", "not", "or", "beyond", "around", "about", "after", "before", "because", "if", "while", "until", "via", "per");
    private static final Set<String> EFFORTS = Set.of("aim", "endeavour", "endeavor");
    private static final Set<String> RATED = Set.of("rated", "rate", "rates", "rating", "graded", "judged", "scored");
    private static final Set<String> BETWEEN_RATINGS = Set.of("as", "or", "and", ",", "very", "at", "least", "to", "be", "good", "excellent",
            "outstanding");
    private static final Set<String> GROUPS = Set.of("vulnerable", "affected", "disadvantaged", "deprived", "marginalized", "marginalised",
            "exposed", "needy", "recent", "common", "frequent", "likely", "relevant", "important");

    private final String sentence;
    private final List<Token> tokens;
    private final List<Amount> amounts;
    private final boolean[] quoted;
    private final boolean[] matched;
    private final List<Head> heads = new ArrayList<>();
    private final Map<WordClass, List<TextSpan>> words = new EnumMap<>(WordClass.class);
    private final boolean titleCase;
    private TextSpan secondGoal;

    private EnglishReader(String sentence) {
        this.sentence = sentence;
        tokens = Token.split(Wording.halfWidth(sentence));
        amounts = EnglishAmounts.of(tokens);
        quoted = quoted();
        matched = new boolean[tokens.size()];
        titleCase = isTitleCase();
    }

    static Wording read(String sentence) {
        EnglishReader reader = new EnglishReader(sentence);
        reader.findHeads();
        reader.findWords();
        reader.findPronouns();
        reader.findNegations();
        reader.findReferences();
        reader.words.values().forEach(spans -> spans.sort(Comparator.comparingInt(TextSpan::start)));
        return new Wording(sentence, Language.EN, reader.amounts, reader.words, reader.secondGoal);
    }

    private static Map<String, List<Match>> matches() {
        Map<String, List<Match>> matches = new HashMap<>();
        for (WordClass wordClass : WordClass.values()) {
            if (wordClass != WordClass.PRONOUN && wordClass != WordClass.NEGATIVE && wordClass != WordClass.REFERENCE) {
                WordList.read(wordClass.file("en")).forEach(entry -> add(matches, wordClass, entry));
            }
        }
        WordList.read("goal_en.txt").forEach(entry -> add(matches, null, entry));
        WordList.read("fixed_en.txt").forEach(entry -> add(matches, null, entry));
        matches.values().forEach(list -> list.sort(Comparator.comparingInt((Match match) -> match.words().length).reversed()));
        return matches;
    }

    private static Set<String> references(String mark) {
        return WordList.read(WordClass.REFERENCE.file("en")).stream()
                .filter(entry -> mark.isEmpty() ? entry.marks().isEmpty() : entry.has(mark)).map(WordList.Entry::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void add(Map<String, List<Match>> matches, WordClass wordClass, WordList.Entry entry) {
        String[] words = entry.text().split(" ");
        Map<String, Form> forms = entry.has("verb") && !entry.has("heading") && !entry.has("phrase") ? EnglishForms.of(words[0])
                : Map.of(words[0], Form.EXACT);
        forms.forEach((text, form) -> matches.computeIfAbsent(text, key -> new ArrayList<>())
                .add(new Match(wordClass, entry.marks(), words, form)));
    }

    private Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
    }

    // goals

    private void findHeads() {
        boolean related = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = at(i);
            related = token.isSign() && !token.is("-") ? related && token.is(",") : related || RELATIVES.contains(token.text());
            Form form = quoted[i] ? null : verbForm(i);
            if (form != null) {
                head(i, form, related);
            }
            if (token.is("and") || token.is("while")) {
                related = false;
            }
        }
    }

    /** The form of a verb of the lists, or of the verb after "will"; null for other words. */
    private Form verbForm(int i) {
        for (Match match : MATCHES.getOrDefault(at(i).text(), List.of())) {
            boolean verb = match.form() != Form.EXACT && (match.wordClass() == null || match.wordClass() == WordClass.VAGUE
                    || match.wordClass() == WordClass.OUTPUT || match.wordClass() == WordClass.OPEN_ENDED);
            if (verb && length(match, i) > 0) {
                return match.form() == Form.BASE && isPastSlot(i) ? Form.PAST : match.form();
            }
        }
        int before = skipAdverbsBack(i - 1);
        if (!heads.isEmpty() && at(i).isWord() && at(before).is("and") && !at(i).is("the") && DETERMINING.contains(at(i + 1).text())) {
            // whatever stands before "the" or "all" is no noun: "and transition all buildings"
            return at(i).text().endsWith("ing") ? Form.ING : heads.getLast().form() == Form.BASE && !at(i).text().endsWith("ly")
                    && !NO_VERBS.contains(at(i).text()) ? Form.BASE : null;
        }
        if (!heads.isEmpty() && heads.getLast().form() == Form.ING && (at(before).is("and") || at(before).is(","))
                && at(i).text().length() > 5 && at(i).text().endsWith("ing") && hasObject(i) && !at(i).is("including")) {
            return Form.ING;
        }
        return at(i).isWord() && (at(before).is("will") || at(before).is("shall") || at(before).is("to") && isBeginning(before - 1)
                || at(before).is("to") && at(before - 1).is("and")) ? Form.BASE : null;
    }

    private boolean isPastSlot(int i) {
        int before = skipAdverbsBack(i - 1);
        return BE.contains(at(before).text()) || at(before).is("has") || at(before).is("have");
    }

    private void head(int i, Form form, boolean related) {
        int before = skipAdverbsBack(i - 1);
        if (isBeginning(before) && form != Form.PAST) {
            addHead(i, isSentenceEnd(before) ? before + 1 : 0, form, i);
            return;
        }
        Token joint = at(before);
        boolean finite = joint.is("will") || joint.is("shall") || joint.is("must") || form == Form.PAST && isPastSlot(i);
        if (finite) {
            if (!related) {
                int from = heads.isEmpty() ? 0 : clauseStart(before);
                if (heads.isEmpty()) {
                    addHead(i, 0, form, i);
                } else if (from > heads.getLast().verb()) {
                    addHead(i, from, form, from);
                }
            }
            return;
        }
        if (form == Form.BASE && (joint.is("to") && (isBeginning(before - 1) || isJoint(before - 1))
                || joint.is("we") && (isBeginning(before - 1) || isJoint(before - 1))
                || joint.is("and") && at(before - 1).is("to"))) {
            addHead(i, before, form, before);
            return;
        }
        if (form == Form.BASE && heads.isEmpty() && isOpening(before)) {
            addHead(i, 0, form, i);
            return;
        }
        if (form == Form.ING && heads.isEmpty() && joint.is("to") && COMMITTED.contains(at(before - 1).text())) {
            addHead(i, 0, form, i);
            return;
        }
        boolean parallel = !heads.isEmpty() && (heads.getLast().form() == form
                || form == Form.ING && (joint.is("while") || joint.is("as") || at(before - 1).is("as")));
        int back = skipPhraseBack(before);
        boolean list = at(back).is(",") && !at(back - 1).isNumber() && back == before && (isListVerb(i, form) || isOnlyVerb(i));
        boolean begun = heads.isEmpty() && form == Form.BASE && joint.is("and") && before == 1; // "Update and implement"
        if (begun) {
            addHead(i, 0, form, i);
            return;
        }
        if (parallel && (isJoint(back) || list) && hasObject(i) && !related) {
            addHead(i, i, form, i);
        }
    }

    /** A verb after a comma belongs to a list of verbs only when more follow: "We will minimise waste, reuse materials and manage …". */
    private boolean isListVerb(int i, Form form) {
        for (int j = i + 1; j < tokens.size() && !isSentenceEnd(j); j++) {
            if (at(j).is("and") && verbForm(skipAdverbs(j + 1)) == form) {
                return true;
            }
        }
        return false;
    }

    /** True for a verb of the lists that is never a noun. */
    private boolean isOnlyVerb(int i) {
        return MATCHES.getOrDefault(at(i).text(), List.of()).stream()
                .anyMatch(match -> match.form() == Form.BASE && !match.has("noun") && !match.has("adjective") && length(match, i) > 0);
    }

    private void addHead(int verb, int from, Form form, int start) {
        Head last = heads.isEmpty() ? null : heads.getLast();
        if (last != null && !hasWordsBetween(last.verb(), verb)) {
            heads.add(new Head(verb, last.from(), form)); // "build and upgrade" share their object and their goal
            return;
        }
        if (last != null && secondGoal == null) {
            secondGoal = new TextSpan(at(start).start(), endOfGoal(start));
        }
        heads.add(new Head(verb, last == null ? 0 : from, form));
    }

    private int endOfGoal(int start) {
        int end = start;
        while (end + 1 < tokens.size() && !(isSentenceEnd(end + 1) && !at(end + 1).is(":"))) {
            end++;
        }
        return at(end).end();
    }

    /** True if between two verbs stands more than what joins them. */
    private boolean hasWordsBetween(int first, int second) {
        for (int i = first + 1; i < second; i++) {
            Token token = at(i);
            if (token.isWord() && !token.is("and") && !token.is("or") && !token.is("to") && !token.text().endsWith("ly")
                    && !FILLERS.contains(token.text()) && !token.is("have") && !token.is("be") && !token.is("been") && verbForm(i) == null) {
                return true;
            }
        }
        return false;
    }

    private boolean isBeginning(int i) {
        return i < 0 || isSentenceEnd(i);
    }

    private boolean isSentenceEnd(int i) {
        return at(i).isSign() && ENDS.contains(at(i).text()) || i >= tokens.size();
    }

    private boolean isJoint(int i) {
        Token token = at(i);
        return token.is("and") || token.is(";") || token.is("while") || token.is("as") && at(i - 1).is("well") || isSentenceEnd(i)
                || token.is("&");
    }

    /** After the opening of a sentence: "By 2030," or "In all regions,". */
    private boolean isOpening(int i) {
        return at(i).is(",") || at(i).isNumber();
    }

    private int skipAdverbsBack(int i) {
        int j = i;
        while (at(j).isWord() && (at(j).text().endsWith("ly") || FILLERS.contains(at(j).text())
                || (at(j).is("have") || at(j).is("be") || at(j).is("been") || at(j).is("least") || at(j).is("at"))
                        && !isBeginning(j - 1))) {
            j--;
            if (BE.contains(at(j + 1).text()) && !at(j).is("will") && !at(j).is("have") && !at(j).is("has") && !at(j).is("to")
                    && !at(j).text().endsWith("ly")) {
                return j + 1;
            }
        }
        return j;
    }

    private int skipAdverbs(int i) {
        int j = i;
        while (at(j).text().endsWith("ly") || FILLERS.contains(at(j).text())) {
            j++;
        }
        return j;
    }

    /** Goes back over "by 2030" and the commas around it. */
    private int skipPhraseBack(int i) {
        int j = i;
        if (at(j).is(",") && at(j - 1).isNumber()) {
            j--;
        }
        if (at(j).isNumber() && Set.of("by", "in", "until", "before").contains(at(j - 1).text())) {
            j -= 2;
            if (at(j).is(",") && at(j - 1).is("and")) {
                j--;
            }
        } else if (at(j).is(",") && at(j - 1).is("and")) {
            j--;
        }
        return j;
    }

    private int clauseStart(int i) {
        int j = i;
        while (j > 0 && !isJoint(j - 1)) {
            j--;
        }
        return j;
    }

    private boolean hasObject(int verb) {
        Token next = at(verb + 1);
        if (at(verb).is("work") || next.is("by") && isAmount(verb + 2)) {
            return true; // "work with partners", "reduce by 50 % the use"
        }
        if (next.is(",") && at(verb + 2).isWord() && verbForm(verb + 2) == Form.BASE) {
            return true; // "reuse, recycle or repurpose waste"
        }
        return verb + 1 < tokens.size() && !(next.isSign() && !"\"“‘'$¥€£(".contains(next.text())) && !NOT_AN_OBJECT.contains(next.text());
    }

    private boolean isHead(int i) {
        return heads.stream().anyMatch(head -> head.verb() == i);
    }

    /** True if the goal in which a token stands names an amount. */
    private boolean isSettled(int i) {
        int from = 0;
        int to = Integer.MAX_VALUE;
        for (Head head : heads) {
            int start = at(head.from()).start();
            if (head.from() <= i) {
                from = start;
            } else if (start > from) {
                to = Math.min(to, start);
            }
        }
        for (Amount amount : amounts) {
            if (amount.start() >= from && amount.start() < to) {
                return true;
            }
        }
        return hasReference(from, to);
    }

    /** "higher than the national average" says how much as an amount does. */
    private boolean hasReference(int from, int to) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (at(i).start() >= from && at(i).start() < to && at(i + 1).is("than") && (at(i).text().endsWith("er") || at(i).is("more")
                    || at(i).is("less"))) {
                return true;
            }
        }
        return false;
    }

    // words

    private void findWords() {
        boolean means = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = at(i);
            means = (means || WAYS.contains(token.text())) && !isSentenceEnd(i) && !isHead(i);
            if (quoted[i] || matched[i] || !token.isWord()) {
                continue;
            }
            Match best = null;
            for (Match match : MATCHES.getOrDefault(token.text(), List.of())) {
                if (length(match, i) > 0 && !isName(i) && applies(match, i, means)) {
                    best = match;
                    break;
                }
            }
            if (best != null && best.wordClass() == null && best.has("phrase")) {
                Arrays.fill(matched, i, i + length(best, i), true);
            } else if (best != null && best.wordClass() != null) {
                found(best.wordClass(), i, i + length(best, i) - 1);
            } else if (best == null) {
                findComparison(i);
            }
        }
    }

    /** How many tokens an entry takes from {@code i} on, hyphens included; 0 if it does not stand there as words of its own. */
    private int length(Match match, int i) {
        int j = i;
        for (int w = 0; w < match.words().length; w++) {
            if (w > 0) {
                j += at(j + 1).is("-") && at(j + 1).joined() ? 2 : 1;
                if (!at(j).is(match.words()[w])) {
                    return 0;
                }
            }
        }
        boolean partOfWord = at(i - 1).is("-") && at(i).joined() && at(i - 1).joined()
                || at(j + 1).is("-") && at(j + 1).joined() && at(j + 2).joined() && at(j + 2).isWord();
        return partOfWord && !isPrefixed(i, j) ? 0 : j - i + 1;
    }

    /** "best-in-class" is found as such; "well-being" is no "being", but "re-…" and "co-…" are no other words. */
    private boolean isPrefixed(int i, int j) {
        return at(i - 1).is("-") && at(i - 2).text().length() == 2 && !(at(j + 1).is("-") && at(j + 1).joined());
    }

    private boolean applies(Match match, int i, boolean means) {
        int next = i + length(match, i);
        if (match.has("settled") && isSettled(i)) {
            return false;
        }
        if (match.has("number") && !at(next).isNumber() && !isAmount(next) || match.has("end") && next < tokens.size() && !isSentenceEnd(next)) {
            return false;
        }
        if (match.wordClass() == WordClass.SUBJECTIVE && isAnswer(i)) {
            return false;
        }
        if (match.has("counted") && (at(next).isNumber() || isAmount(next) || at(next).is("performing"))) {
            return false; // the top 100 is measured
        }
        if (match.has("case") && at(i).capital()) {
            return false;
        }
        if (match.has("heading")) {
            boolean article = at(i - 1).is("a") || at(i - 1).is("an") || at(i - 1).is("the");
            int before = article ? i - 2 : i - 1;
            return (isBeginning(before) || article && (at(before).is("see") || verbForm(before) != null))
                    && (at(next).is("of") || at(next).is("in") || at(next).is("to") || at(next).is("for"));
        }
        if (match.wordClass() == WordClass.OUTPUT) {
            return match.has("phrase") || isHead(i);
        }
        if (match.wordClass() == null) {
            return true;
        }
        return switch (match.form()) {
            case EXACT -> !match.has("adjective") || isComparing(i);
            case BASE -> (!match.has("noun") && !match.has("adjective") || isVerb(i)) && !(match.has("adjective") && isComparing(i));
            case THIRD_PERSON -> !match.has("noun");
            case PAST -> !WAYS.contains(at(i - 1).text()) && !at(i - 2).is("through") && !at(i - 1).is("the");
            case ING -> !means && !MEANS.contains(at(i - 1).text()) && !DETERMINERS.contains(at(i - 1).text());
        };
    }

    /** "rated good or very good": what was answered to a question is counted. */
    private boolean isAnswer(int i) {
        int before = i - 1;
        while (BETWEEN_RATINGS.contains(at(before).text())) {
            before--;
        }
        return RATED.contains(at(before).text());
    }

    private boolean isAmount(int i) {
        return amounts.stream().anyMatch(amount -> amount.start() == at(i).start());
    }

    /** True if a word that may be a noun is used as a verb. */
    private boolean isVerb(int i) {
        int before = skipAdverbsBack(i - 1);
        Token token = at(before);
        boolean slot = isBeginning(before) || token.isSign() || token.isNumber() || MODALS.contains(token.text()) || isHead(i)
                || token.is("that") || token.is("which") || token.is("who")
                || token.is("and") && heads.stream().anyMatch(head -> head.verb() < i);
        if (EFFORTS.contains(at(i).text()) && at(i + 1).is("to") && at(i - 1).isWord() && !DETERMINERS.contains(at(i - 1).text())) {
            return true; // "parties aim to reach", but not "our aim to reach"
        }
        boolean object = EFFORTS.contains(at(i).text()) || hasObject(i) || at(i + 1).is("and") && verbForm(i + 2) == Form.BASE;
        return slot && object || isHead(i);
    }

    /** "lower emissions" compares where it is no verb: "at lower cost". */
    private boolean isComparing(int i) {
        return !isVerb(i);
    }

    private void findComparison(int i) {
        Token token = at(i);
        boolean more = token.is("more") || token.is("less") && at(i + 1).isWord();
        if (token.is("most")) {
            Token next = at(i + 1);
            boolean adjective = next.isWord() && !GROUPS.contains(next.text()) && !at(i - 1).is("at") && !at(i - 1).is("those")
                    && (next.text().matches(".*(ive|ous|al|able|ible|ent|ant|ed|ful|ic|ate|ing|y|ern|ern)") || next.is("modern")
                            || next.is("competitive"))
                    || at(i + 1).isWord() && at(i + 2).is("-") && (at(i + 3).is("centric") || at(i + 3).is("friendly"));
            if (adjective && !isName(i)) {
                found(WordClass.SUPERLATIVE, i, i + 1);
            }
        } else if (token.is("support") && !isSettled(i) && isProvided(i)) {
            found(WordClass.OPEN_ENDED, i, i);
        } else if (more && at(i + 1).isWord() && !at(i + 1).is("than") && !at(i - 1).is("no") && !isSettled(i) && !hasReferenceAfter(i)) {
            found(WordClass.COMPARISON, i, at(i + 1).is("and") ? i : i + 1);
            matched[i + 1] = false;
        }
    }

    /** "provide better support to partners" */
    private boolean isProvided(int i) {
        for (int j = i - 1; j >= 0 && j > i - 5; j--) {
            if (at(j).text().startsWith("provid") || at(j).text().startsWith("offer") || at(j).is("give") || at(j).is("giving")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasReferenceAfter(int i) {
        for (int j = i + 1; j < tokens.size() && !isSentenceEnd(j); j++) {
            if (at(j).is("than") || at(j).is("compared") || at(j).is("relative")) {
                return true;
            }
        }
        return false;
    }

    private void findPronouns() {
        for (int i = 0; i < tokens.size(); i++) {
            if (!quoted[i] && !matched[i] && isPronoun(i)) {
                found(WordClass.PRONOUN, i, i);
            }
        }
        // "among them" leaves the list open as well
        words.getOrDefault(WordClass.OPEN_ENDED, List.of()).stream().filter(span -> span.of(sentence).endsWith("them"))
                .forEach(span -> words.computeIfAbsent(WordClass.PRONOUN, key -> new ArrayList<>())
                        .add(new TextSpan(span.end() - "them".length(), span.end())));
    }

    private boolean isPronoun(int i) {
        Token next = at(i + 1);
        boolean ends = i + 1 == tokens.size() || next.isSign() && !next.is("-") && !next.is("(");
        return switch (at(i).text()) {
            case "it" -> !isExpletive(i);
            case "they", "them" -> true;
            case "this", "these" -> ends || FINITE.contains(next.text()) || next.is("to") || next.is("by") || next.is("into");
            case "those" -> ends || FINITE.contains(next.text());
            case "that" -> isBeginning(i - 1) && FINITE.contains(next.text()) || ends && !at(i - 1).is("so");
            default -> false;
        };
    }

    /** "it is possible to", "make it easy for": nothing is meant by this it. */
    private boolean isExpletive(int i) {
        int j = i + 1;
        while (FINITE.contains(at(j).text()) || BE.contains(at(j).text())) {
            j++;
        }
        return at(j).isWord() && (at(j + 1).is("to") || at(j + 1).is("for") || at(j + 1).is("that"));
    }

    private void findNegations() {
        for (int i = 0; i < tokens.size(); i++) {
            if (!quoted[i] && !matched[i] && isNegation(i)) {
                found(WordClass.NEGATIVE, i, at(i).is("no") && at(i + 1).isWord() ? i + 1 : i);
            }
        }
    }

    private boolean isNegation(int i) {
        Token token = at(i);
        Token next = at(i + 1);
        return switch (token.text()) {
            case "not" -> !next.is("only") && (NEGATED_BY.contains(at(i - 1).text()) || next.is("to") && !at(i - 1).is("whether"));
            case "never", "nobody", "nothing", "none", "cannot" -> true;
            case "no" -> !(next.is("longer") && at(i + 2).is("than")) && next.isWord()
                    && !Set.of("later", "more", "less", "fewer", "earlier").contains(next.text());
            default -> token.text().endsWith("n't");
        };
    }

    private void findReferences() {
        for (int i = 0; i < tokens.size(); i++) {
            if (quoted[i] || matched[i]) {
                continue;
            }
            Token token = at(i);
            if (STANDARDS.contains(token.text()) && token.capital()) {
                standard(i);
            } else if (ACCORDING.contains(token.text()) && (at(i + 1).is("with") || at(i + 1).is("to"))) {
                unnamedRules(at(i - 1).is("in") ? i - 1 : i, i + 2);
            } else if (token.is("internationally") && at(i + 1).is("agreed")) {
                found(WordClass.REFERENCE, i, i + 1);
            }
        }
    }

    /** ISO 9001 without a year. */
    private void standard(int i) {
        int number = i + 1;
        while (at(number).isSign() || STANDARDS.contains(at(number).text())) {
            number++;
        }
        int end = number;
        while (at(end + 1).is("-") && at(end + 2).isNumber() && at(end + 2).joined()) {
            end += 2;
        }
        if (at(number).isNumber() && !(at(end + 1).is(":") && at(end + 2).isNumber())) {
            found(WordClass.REFERENCE, i, end);
        }
    }

    /** Rules in general: no name and no number says which. */
    private void unnamedRules(int from, int first) {
        int last = -1;
        for (int i = first; i < tokens.size() && i < first + 9 && !at(i).isSign(); i++) {
            if (at(i).capital() || at(i).isNumber()) {
                return;
            }
            if (RULES.contains(at(i).text())) {
                last = i;
            } else if (last >= 0 && !at(i).is("and") && !at(i).is("or") && !at(i).is("international") && !at(i).is("national")) {
                break;
            }
        }
        if (last >= 0) {
            found(WordClass.REFERENCE, from, last);
        }
    }

    private void found(WordClass wordClass, int first, int last) {
        for (int i = first; i <= last; i++) {
            matched[i] = true;
        }
        int end = at(last).isSign() ? at(last - 1).end() : at(last).end();
        words.computeIfAbsent(wordClass, key -> new ArrayList<>()).add(new TextSpan(at(first).start(), end));
    }

    // names and quotations

    private boolean[] quoted() {
        boolean[] result = new boolean[tokens.size()];
        String open = null;
        for (int i = 0; i < result.length; i++) {
            String text = at(i).text();
            if (open == null && (text.equals("\"") || text.equals("“"))) {
                open = text;
                result[i] = true;
            } else if (open != null) {
                result[i] = true;
                open = text.equals("\"") || text.equals("”") ? null : open;
            }
        }
        return open == null ? result : new boolean[tokens.size()];
    }

    /** A capital letter after the beginning of a sentence marks a name, unless the whole sentence is in title case. */
    private boolean isName(int i) {
        return at(i).capital() && !isBeginning(i - 1) && !titleCase && !at(i - 1).isSign() && !isOfTitle(i);
    }

    /** "Earth's Best Employer": a row of capitals after a possessive is a title that is claimed. */
    private boolean isOfTitle(int i) {
        return at(i - 1).text().endsWith("'s") && at(i - 1).capital();
    }

    private boolean isTitleCase() {
        boolean any = false;
        for (Token token : tokens) {
            if (token.isWord() && token.text().length() > 4) {
                if (!token.capital()) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }
}
