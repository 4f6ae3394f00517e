package org.kigi.validation.smart.internal.wording;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.InflectionAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Takes Japanese sentences apart with Kuromoji. Its dictionary is loaded with the first sentence. May be used by several threads, each of
 * which borrows an analyser of its own.
 */
final class Morphemes {

    private final Queue<Analyser> idle = new ConcurrentLinkedQueue<>();

    List<Morpheme> of(String text) {
        Analyser analyser = idle.poll();
        analyser = analyser == null ? new Analyser() : analyser;
        List<Morpheme> morphemes = analyser.analyse(text);
        idle.add(analyser);
        return morphemes;
    }

    private static final class Analyser {

        private final JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
        private final CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
        private final BaseFormAttribute base = tokenizer.getAttribute(BaseFormAttribute.class);
        private final PartOfSpeechAttribute kind = tokenizer.getAttribute(PartOfSpeechAttribute.class);
        private final InflectionAttribute form = tokenizer.getAttribute(InflectionAttribute.class);

        List<Morpheme> analyse(String text) {
            List<Morpheme> morphemes = new ArrayList<>();
            try {
                tokenizer.setReader(new StringReader(text));
                tokenizer.reset();
                while (tokenizer.incrementToken()) {
                    String surface = term.toString();
                    morphemes.add(new Morpheme(offset.startOffset(), offset.endOffset(), surface,
                            base.getBaseForm() == null ? surface : base.getBaseForm(), kind.getPartOfSpeech(),
                            form.getInflectionForm() == null ? "" : form.getInflectionForm()));
                }
                tokenizer.end();
                tokenizer.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e); // a text in memory is always readable
            }
            return morphemes;
        }
    }
}
