package org.kigi.diagram;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines that fit a width. English breaks between words, Japanese between characters but not before closing
 * punctuation or small kana nor after an opening bracket; a word that is too long for a line breaks anywhere.
 */
final class LineBreaker {

    /** Characters that do not begin a line, besides those that Java's own rules know (JIS X 4051, line-start prohibition). */
    private static final String NOT_AT_START = "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶーゝゞ々、。，．・：；？！)）]］}｝」』】〉》〕%％";
    private static final String NOT_AT_END = "(（[［{｛「『【〈《〔¥￥$＄";

    private final TextMeasure measure;
    private final Locale locale;

    LineBreaker(TextMeasure measure, Locale locale) {
        this.measure = measure;
        this.locale = locale;
    }

    /** At least one line; line breaks in the text are kept. */
    List<String> lines(String text, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            if (measure.width(paragraph, style) <= width) {
                lines.add(paragraph.strip());
            } else {
                breakParagraph(paragraph.strip(), style, width, lines);
            }
        }
        return lines;
    }

    private void breakParagraph(String text, TextStyle style, double width, List<String> lines) {
        BreakIterator places = BreakIterator.getLineInstance(locale);
        places.setText(text);
        int begin = 0;
        int fits = 0;
        for (int place = next(places, text); place != BreakIterator.DONE; place = next(places, text)) {
            if (measure.width(text.substring(begin, place).stripTrailing(), style) > width && fits > begin) {
                lines.add(text.substring(begin, fits).strip());
                begin = fits;
            }
            while (measure.width(text.substring(begin, place).stripTrailing(), style) > width) {
                int cut = cut(text, begin, place, style, width);
                lines.add(text.substring(begin, cut).strip());
                begin = cut;
            }
            fits = place;
        }
        if (begin < text.length()) {
            lines.add(text.substring(begin).strip());
        }
    }

    private static int next(BreakIterator places, String text) {
        int place = places.next();
        while (place != BreakIterator.DONE && place < text.length()
                && (NOT_AT_START.indexOf(text.charAt(place)) >= 0 || NOT_AT_END.indexOf(text.charAt(place - 1)) >= 0)) {
            place = places.next();
        }
        return place;
    }

    /** The last place inside a word that still fits, after at least one character. */
    private int cut(String text, int begin, int end, TextStyle style, double width) {
        int cut = text.offsetByCodePoints(begin, 1);
        while (cut < end) {
            int further = text.offsetByCodePoints(cut, 1);
            if (measure.width(text.substring(begin, further), style) > width) {
                break;
            }
            cut = further;
        }
        return cut;
    }
}
