package org.kigi.validation.tests;

import java.util.List;
import java.util.function.Consumer;

import org.kigi.core.Texts;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.Category;
import org.kigi.validation.Finding;
import org.kigi.validation.Phrase;
import org.kigi.validation.Rule;
import org.kigi.validation.RuleDescription;
import org.kigi.validation.Severity;

/** A rule under some id that flags every indicator without an owner, and each influence of the tree. */
record OwnerRule(RuleDescription description) implements Rule {

    static final Texts TEXTS = Texts.of(OwnerRule.class, "rules");

    static OwnerRule of(String id) {
        return new OwnerRule(new RuleDescription(id, Category.RELEVANT, Severity.WARNING, TEXTS));
    }

    @Override
    public void check(Identified object, Consumer<Finding> findings) {
        if (object instanceof Indicator indicator && indicator.getOwner() == null) {
            findings.accept(new Finding(description, Severity.WARNING, indicator, Literals.INDICATOR__OWNER, null,
                    List.of(new Phrase(String.valueOf(indicator.getName()), "「" + indicator.getName() + "」"), 12000)));
        }
        if (object instanceof GoalTree tree) {
            tree.getInfluences().forEach(influence -> findings.accept(
                    new Finding(description, Severity.ERROR, influence, null, null, List.of("influence", 1))));
        }
    }
}
