package org.kigi.design.services;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Texts;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;

/** Services for influences across the tree. */
public final class InfluenceServices {

    private static final Texts TEXTS = Texts.of(InfluenceServices.class);

    private final Language language;

    /** In the language of the workbench. */
    public InfluenceServices() {
        this(Language.of(Locale.getDefault()));
    }

    public InfluenceServices(Language language) {
        this.language = language;
    }

    /** After how many days the influence shows; empty where at once. */
    public String influenceLabel(Influence self) {
        return self.getLag() == 0 ? "" : TEXTS.get(language, "influence.lag", self.getLag());
    }

    /** Whether an influence on another indicator can be drawn: not on itself, and not a second one. */
    public boolean canInfluence(Indicator self, EObject target) {
        return target instanceof Indicator && target != self && GoalTrees.treeOf(self).isPresent()
                && GoalTrees.treeOf(self).get().getInfluences().stream().noneMatch(i -> i.getSource() == self && i.getTarget() == target);
    }

    /** The tree that an indicator belongs to. */
    public GoalTree treeOf(Indicator self) {
        return GoalTrees.treeOf(self).orElse(null);
    }
}
