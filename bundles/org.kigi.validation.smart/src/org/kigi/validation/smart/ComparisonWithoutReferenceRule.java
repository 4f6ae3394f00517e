package org.kigi.validation.smart;

import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.smart.internal.wording.WordClass;

/** Better, faster or 更なる, without saying than what. */
final class ComparisonWithoutReferenceRule extends WordsRule<Indicator> {

    ComparisonWithoutReferenceRule() {
        super(WordClass.COMPARISON);
    }
}
