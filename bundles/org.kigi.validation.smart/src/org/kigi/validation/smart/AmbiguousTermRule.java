package org.kigi.validation.smart;

import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.smart.internal.wording.WordClass;

/** Words that leave degree, time or manner open: significantly, timely, 適切に, 早期に. */
final class AmbiguousTermRule extends WordsRule<Indicator> {

    AmbiguousTermRule() {
        super(WordClass.AMBIGUOUS);
    }
}
