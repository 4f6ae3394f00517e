package org.kigi.validation.smart;

import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.smart.internal.wording.WordClass;

/** Words that everybody judges by their own feeling: user friendly, vibrant, 豊かな. */
final class SubjectiveLanguageRule extends WordsRule<Indicator> {

    SubjectiveLanguageRule() {
        super(WordClass.SUBJECTIVE);
    }
}
