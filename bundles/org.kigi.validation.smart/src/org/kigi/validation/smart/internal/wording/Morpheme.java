package org.kigi.validation.smart.internal.wording;

/**
 * The smallest part of a Japanese sentence that means something.
 *
 * @param base the dictionary form
 * @param kind part of speech by the IPA dictionary, such as 名詞-サ変接続
 * @param form inflected form, such as 連用形; empty for what is not inflected
 */
record Morpheme(int start, int end, String surface, String base, String kind, String form) {

    boolean is(String word) {
        return surface.equals(word);
    }

    /** A noun with a meaning of its own; the dictionary counts signs of ASCII as nouns too. */
    boolean isNoun() {
        return kind.startsWith("名詞") && !kind.startsWith("名詞-非自立") && Character.isLetterOrDigit(surface.charAt(0));
    }

    boolean isNumber() {
        return kind.equals("名詞-数");
    }

    boolean isVerb() {
        return kind.startsWith("動詞");
    }

    boolean isParticle() {
        return kind.startsWith("助詞");
    }

    boolean isSign() {
        return kind.startsWith("記号") || !Character.isLetterOrDigit(surface.charAt(0));
    }

    /** True where a clause goes on after a comma. */
    boolean isContinuing() {
        return form.startsWith("連用");
    }
}
