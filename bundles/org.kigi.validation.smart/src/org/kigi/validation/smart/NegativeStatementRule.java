package org.kigi.validation.smart;

import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.smart.internal.wording.WordClass;

/** Says what is not to be instead of what is to be. */
final class NegativeStatementRule extends WordsRule<Indicator> {

    NegativeStatementRule() {
        super(WordClass.NEGATIVE);
    }
}
