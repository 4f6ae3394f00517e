package org.kigi.validation.smart;

import org.kigi.model.goaltree.KGI;
import org.kigi.validation.smart.internal.wording.WordClass;

/** A final goal that says what is done or made (活動指標) instead of what becomes different by it (成果目標). */
final class OutputAsOutcomeRule extends WordsRule<KGI> {

    OutputAsOutcomeRule() {
        super(WordClass.OUTPUT);
    }
}
