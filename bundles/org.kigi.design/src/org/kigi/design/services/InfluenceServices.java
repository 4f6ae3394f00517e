package org.kigi.design.services;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
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

    /** How strong the influence is and after how many days it shows, as far as they are known. */
    public String influenceLabel(Influence self) {
        String strength = self.getWeight() == null ? "" : TEXTS.get(language, "influence.weight", self.getWeight());
        String lag = self.getLag() == 0 ? "" : TEXTS.get(language, "influence.lag", self.getLag());
        return strength.isEmpty() || lag.isEmpty() ? strength + lag : TEXTS.get(language, "influence.both", strength, lag);
    }

    /** Whether more of the source means less of the target. */
    public boolean isNegative(Influence self) {
        return self.getWeight() != null && self.getWeight() < 0;
    }

    /** How wide the line is, from 1 to 4 pixels with the strength from 0 to 1. */
    public int influenceWidth(Influence self) {
        return self.getWeight() == null ? 2 : (int) Math.round(1 + 3 * Math.min(1, Math.abs(self.getWeight())));
    }

    /** Whether an influence begins or ends at the indicator or below it. */
    public boolean leadsToInfluence(Indicator self) {
        return GoalTrees.treeOf(self).stream().flatMap(t -> t.getInfluences().stream())
                .anyMatch(i -> isBelow(i.getSource(), self) || isBelow(i.getTarget(), self));
    }

    private static boolean isBelow(Indicator indicator, Indicator ancestor) {
        return indicator != null && EcoreUtil.isAncestor(ancestor, indicator);
    }

    /** Whether an influence on another indicator can be drawn: not on itself, and not a second one. */
    public boolean canInfluence(Indicator self, EObject target) {
        return target instanceof Indicator && target != self && GoalTrees.treeOf(self).isPresent()
                && GoalTrees.treeOf(self).get().getInfluences().stream().noneMatch(i -> i.getSource() == self && i.getTarget() == target);
    }

    /** Whether the influence can begin at another indicator: as for a new one from there. */
    public boolean canBeginAt(Influence self, EObject source) {
        return source instanceof Indicator indicator && canInfluence(indicator, self.getTarget());
    }

    /** Whether the influence can end at another indicator: as for a new one to there. */
    public boolean canEndAt(Influence self, EObject target) {
        return self.getSource() != null && canInfluence(self.getSource(), target);
    }

    /** The tree that an indicator belongs to. */
    public GoalTree treeOf(Indicator self) {
        return GoalTrees.treeOf(self).orElse(null);
    }
}
