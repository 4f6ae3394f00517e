package org.kigi.validation.smart;

import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.smart.internal.wording.WordClass;

/** Refers to rules without saying which, or to a standard without its year. */
final class IncompleteReferenceRule extends WordsRule<Indicator> {

    IncompleteReferenceRule() {
        super(WordClass.REFERENCE);
    }
}
