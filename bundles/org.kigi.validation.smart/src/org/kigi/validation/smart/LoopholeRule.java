package org.kigi.validation.smart;

import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.smart.internal.wording.WordClass;

/** A way out for its author: if possible, as appropriate, 必要に応じて. */
final class LoopholeRule extends WordsRule<Indicator> {

    LoopholeRule() {
        super(WordClass.LOOPHOLE);
    }
}
