package org.kigi.validation.smart;

import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.smart.internal.wording.WordClass;

/** Claims a first place that nobody measures: the best, world-leading, 最高水準. */
final class SuperlativeRule extends WordsRule<Indicator> {

    SuperlativeRule() {
        super(WordClass.SUPERLATIVE);
    }
}
