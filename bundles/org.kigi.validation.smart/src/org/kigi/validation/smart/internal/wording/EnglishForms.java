package org.kigi.validation.smart.internal.wording;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The forms of English verbs: irregular ones from a list, the others by the rules of spelling. */
final class EnglishForms {

    /** The form in which a word stands. */
    enum Form {
        /** The word itself, of whatever kind. */
        EXACT,
        /** The base form of a verb. */
        BASE,
        /** The third person singular. */
        THIRD_PERSON,
        /** The past or the participle. */
        PAST,
        /** The form in -ing. */
        ING
    }

    private static final String VOWELS = "aeiou";
    private static final Map<String, String[]> IRREGULAR = irregular();

    private EnglishForms() {
    }

    private static Map<String, String[]> irregular() {
        Map<String, String[]> verbs = new HashMap<>();
        for (WordList.Entry entry : WordList.read("irregular-verbs_en.txt")) {
            String[] forms = entry.text().split(" ");
            verbs.put(forms[0], forms);
        }
        return verbs;
    }

    /** Returns all forms of a verb; where two are spelled alike, the more basic one counts. */
    static Map<String, Form> of(String verb) {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put(verb, Form.BASE);
        char last = verb.charAt(verb.length() - 1);
        char before = verb.length() > 1 ? verb.charAt(verb.length() - 2) : ' ';
        boolean afterConsonant = VOWELS.indexOf(before) < 0;
        String stem = verb.substring(0, verb.length() - 1);
        boolean hisses = "sxzo".indexOf(last) >= 0 || verb.endsWith("ch") || verb.endsWith("sh");
        forms.putIfAbsent(last == 'y' && afterConsonant ? stem + "ies" : verb + (hisses ? "es" : "s"), Form.THIRD_PERSON);
        boolean doubles = VOWELS.indexOf(last) < 0 && "wxy".indexOf(last) < 0 && !afterConsonant
                && (verb.length() < 3 || VOWELS.indexOf(verb.charAt(verb.length() - 3)) < 0);
        String[] irregular = IRREGULAR.get(verb);
        if (irregular != null) {
            forms.putIfAbsent(irregular[1], Form.PAST);
            forms.putIfAbsent(irregular[2], Form.PAST);
        } else {
            forms.putIfAbsent(last == 'e' ? verb + "d" : last == 'y' && afterConsonant ? stem + "ied" : verb + "ed", Form.PAST);
            if (doubles) {
                forms.putIfAbsent(verb + last + "ed", Form.PAST);
            }
        }
        forms.putIfAbsent((last == 'e' && before != 'e' ? stem : verb) + "ing", Form.ING);
        if (doubles) {
            forms.putIfAbsent(verb + last + "ing", Form.ING);
        }
        return forms;
    }
}
