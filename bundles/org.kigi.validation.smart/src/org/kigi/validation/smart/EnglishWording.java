package org.kigi.validation.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kigi.validation.TextSpan;

/** The wording of an English sentence. */
final class EnglishWording implements Wording {

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
    private static final String YEAR = "(?:19|20)\\d{2}(?:[/-]\\d{2,4})?";

    /** Numbers that say when, or belong to a name, and so measure nothing. */
    private static final Pattern NOT_AN_AMOUNT = Pattern.compile(String.join("|",
            "\\d{4}-\\d{1,2}(?:-\\d{1,2})?", // ISO dates
            "\\b(?:FY|CY)\\s?'?\\d{2,4}(?:[/-]\\d{2,4})?", // fiscal years
            "\\b(?:[QH][1-4]|[1-4][QH])\\b", // quarters and halves
            "\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+" + MONTH + "(?:,?\\s+\\d{4})?\\b", // 31 March 2027
            "\\b" + MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?\\b", // March 31, 2027
            "\\b" + MONTH + "\\s+\\d{4}\\b",
            "\\bfrom\\s+" + YEAR + "\\s+to\\s+" + YEAR + "\\b",
            "\\b(?:in|by|of|until|till|before|after|during|since|through|year|fiscal|end|spring|summer|autumn|fall|winter)\\s+"
                    + YEAR + "\\b",
            "\\b" + YEAR + "\\b(?=\\s*(?:$|[.,;:)]))", // a year that nothing follows
            "\\b[A-Z][a-z]+\\s+20\\d{2}\\b", // Vision 2030
            "\\b(?:within|in|over|for|next|coming)\\s+(?:the\\s+)?(?:next\\s+|coming\\s+)?\\d+\\s+(?:day|week|month|quarter|year)s?\\b",
            "\\b(?:ISO|IEC|IEEE|JIS|RFC)[\\s/A-Z]*\\d+(?:[-:]\\d+)*", // standards
            "\\b24/7\\b"), 0);

    private static final Pattern AMOUNT = Pattern.compile(
            "(?:(?:JPY|USD|EUR|GBP)\\s?|(?<![\\p{L}\\d.]))\\d[\\d,.]*(?:k|K|m|M|bn|b|B|pp|pts?|x|s|h|ms)?(?![\\p{L}\\d])"
                    + "|\\b(?i:doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|halv(?:e|es|ed|ing)|half|twice|zero"
                    + "|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion)\\b");

    private static final Pattern VAGUE = words(Stream.concat(
            WordList.read("vague-verbs_en.txt").stream().map(EnglishWording::forms),
            WordList.read("vague-phrases_en.txt").stream().map(Pattern::quote)));

    private static final String GOAL_VERB = WordList.read("goal-verbs_en.txt").stream().map(EnglishWording::forms)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}-])(?:", ")(?![\\p{L}\\p{N}-])"));

    /** A goal verb with an object, a joint, and another goal verb with an object; the group is the second goal. */
    private static final Pattern SECOND_GOAL = Pattern.compile(GOAL_VERB
            + "\\s+(?:(?!\\b(?:and|while|as well as)\\b)[^.!?;]|\\.\\d)+?"
            + "(?:\\s*,?\\s+(?:and|while|as well as)\\s+(?:(?:also|to|then|at the same time)\\s+)*|;\\s*|[.!?]\\s+(?:We\\s+|Also,?\\s+)?)"
            + "(" + GOAL_VERB + "\\s+(?:[^.!?;]|\\.\\d)+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”]*[\"”]");

    private final String sentence;
    private final String text;

    EnglishWording(String sentence) {
        this.sentence = sentence;
        this.text = Wording.halfWidth(sentence);
    }

    @Override
    public boolean hasAmount() {
        return AMOUNT.matcher(NOT_AN_AMOUNT.matcher(text).replaceAll(" ")).find();
    }

    @Override
    public List<TextSpan> vagueWords() {
        List<TextSpan> result = new ArrayList<>();
        String unquoted = blank(QUOTED, text);
        for (Matcher m = VAGUE.matcher(unquoted); m.find();) {
            if (!isName(m.start())) {
                result.add(new TextSpan(m.start(), m.end()));
            }
        }
        return result;
    }

    @Override
    public Optional<TextSpan> secondGoal() {
        Matcher m = SECOND_GOAL.matcher(blank(QUOTED, text));
        return m.find() ? Optional.of(new TextSpan(m.start(1), m.start(1) + m.group(1).stripTrailing().length())) : Optional.empty();
    }

    /** A capital letter after the beginning of a sentence marks a name, unless the whole sentence is in title case. */
    private boolean isName(int start) {
        if (!Character.isUpperCase(sentence.charAt(start)) || sentence.substring(0, start).isBlank()
                || sentence.substring(0, start).stripTrailing().matches("(?s).*[.!?:;]")) {
            return false;
        }
        boolean titleCase = Stream.of(sentence.split("[^\\p{L}]+")).filter(word -> word.length() > 4)
                .allMatch(word -> Character.isUpperCase(word.charAt(0)));
        return !titleCase;
    }

    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(m -> " ".repeat(m.end() - m.start()));
    }

    private static Pattern words(Stream<String> expressions) {
        return Pattern.compile(expressions.collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}-])(?:", ")(?![\\p{L}\\p{N}-])")),
                Pattern.CASE_INSENSITIVE);
    }

    /** Returns a regular expression for the forms of a regular verb; further words of the entry stay as they are. */
    private static String forms(String entry) {
        int space = entry.indexOf(' ');
        String verb = space < 0 ? entry : entry.substring(0, space);
        String rest = space < 0 ? "" : Pattern.quote(entry.substring(space));
        String stem = verb.substring(0, verb.length() - 1);
        char last = verb.charAt(verb.length() - 1);
        if (last == 'e') {
            return stem + "(?:e|es|ed|ing)" + rest;
        }
        if (last == 'y') {
            return stem + "(?:y|ies|ied|ying)" + rest;
        }
        return verb + "(?:s|es|ed|ing|" + last + "ed|" + last + "ing)?" + rest;
    }
}
