package org.kigi.validation.smart;

import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.smart.internal.wording.WordClass;

/** A list that is left open, or support that nobody can verify: etc., such as, support, など, 支援する. */
final class OpenEndedRule extends WordsRule<Indicator> {

    OpenEndedRule() {
        super(WordClass.OPEN_ENDED);
    }
}
