package org.kigi.validation.smart;

import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.smart.internal.wording.WordClass;

/** Hedges: may, should, we believe, かもしれない, と思う. */
final class WeakPhraseRule extends WordsRule<Indicator> {

    WeakPhraseRule() {
        super(WordClass.WEAK);
    }
}
