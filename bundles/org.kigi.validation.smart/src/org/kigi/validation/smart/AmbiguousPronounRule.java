package org.kigi.validation.smart;

import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.smart.internal.wording.WordClass;

/** A pronoun that leaves to the reader what it stands for: it, this, they, これ. */
final class AmbiguousPronounRule extends WordsRule<Indicator> {

    AmbiguousPronounRule() {
        super(WordClass.PRONOUN);
    }
}
