package org.kigi.validation.smart;

import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.smart.internal.wording.WordClass;

/** Asks for more, less or better, or for an effort, and names no amount in that goal. */
final class VagueWordingRule extends WordsRule<Indicator> {

    VagueWordingRule() {
        super(WordClass.VAGUE);
    }
}
