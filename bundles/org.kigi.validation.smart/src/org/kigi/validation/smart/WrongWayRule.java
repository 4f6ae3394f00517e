package org.kigi.validation.smart;

import java.util.ArrayList;
import java.util.List;

import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.validation.Phrase;

/**
 * A measure that, when it improves, makes worse whatever it leads to: by the formulas that use it, computed at the targets with this value a
 * little better, and by the signs of its influences. One good way is enough to accept it, since a trade-off is no mistake.
 */
final class WrongWayRule implements SmartRule<KPI> {

    @Override
    public void check(KPI kpi, Facts facts, Report report) {
        if (kpi.getDirection() == Direction.RANGE) {
            return;
        }
        List<Indicator> worse = new ArrayList<>();
        boolean linkedToParent = false;
        for (Facts.Follower follower : facts.followers(kpi)) {
            if (follower.effect() >= 0) {
                return;
            }
            linkedToParent |= follower.indicator() == kpi.eContainer();
            worse.add(follower.indicator());
        }
        boolean helpsByPlace = !linkedToParent && !Facts.isWithoutWeight(kpi);
        if (!worse.isEmpty() && !helpsByPlace) {
            report.add(kpi, Literals.INDICATOR__DIRECTION, facts.name(kpi), Facts.direction(kpi), worse(worse.getFirst(), facts),
                    Facts.direction(worse.getFirst()));
        }
    }

    private static Phrase worse(Indicator indicator, Facts facts) {
        return indicator instanceof KGI ? Facts.words("kgi-itself", facts.name(indicator))
                : Facts.words("on-the-way-to-kgi", facts.name(indicator), Facts.kgiAbove(indicator));
    }
}
