package org.kigi.validation.smart.fixes;

import static org.kigi.validation.smart.fixes.Flaw.asking;
import static org.kigi.validation.smart.fixes.Flaw.fix;
import static org.kigi.validation.smart.fixes.Flaw.forAll;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.kigi.core.Elements;
import org.kigi.core.Names;
import org.kigi.evaluation.formula.Formula;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.KPI;
import org.kigi.validation.Fix;
import org.kigi.validation.Phrase;

/** Fixes for goals that lead to nothing, or that nobody pursues. */
final class RelevantFixes {

    static final Map<String, Function<Flaw, List<Fix>>> BY_RULE = Map.of(
            "smart.relevant.owner-missing",
            flaw -> Owners.fixes(flaw, Literals.INDICATOR__OWNER, Owners.ownedAbove(flaw.indicator())),
            "smart.relevant.action-owner-missing", RelevantFixes::ownerOfAction,
            "smart.relevant.kgi-without-kpi", flaw -> List.of(NewElements.kpi(flaw, flaw.indicator())),
            "smart.relevant.kpi-without-action",
            flaw -> List.of(NewElements.action(flaw, flaw.indicator()), NewElements.kpi(flaw, flaw.indicator())),
            "smart.relevant.effect-missing", RelevantFixes::effect,
            "smart.relevant.no-path-to-kgi", RelevantFixes::effect,
            "smart.relevant.wrong-way", RelevantFixes::direction,
            "smart.relevant.influence-circle", StructureFixes::removeLink,
            "smart.relevant.too-many-drivers", RelevantFixes::group);

    /** As many drivers as can be kept in view, and one less, since a group of the others takes a place. */
    private static final int DRIVERS_BESIDE_GROUP = 6;

    private RelevantFixes() {
    }

    private static List<Fix> ownerOfAction(Flaw flaw) {
        Optional<Indicator> container = Optional.of(flaw.action().eContainer()).map(Indicator.class::cast);
        return Owners.fixes(flaw, Literals.ACTION__OWNER,
                container.filter(indicator -> indicator.getOwner() != null).or(() -> container.flatMap(Owners::ownedAbove)));
    }

    private static List<Fix> direction(Flaw flaw) {
        Indicator kpi = flaw.indicator();
        Direction other = kpi.getDirection() == Direction.HIGHER_IS_BETTER ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
        return List.of(fix("turn-direction", () -> kpi.setDirection(other),
                Phrase.of(language -> Names.literalName(other, language))));
    }

    /** Moves the last drivers under a new one; not where a formula speaks of the drivers, which would then be others. */
    private static List<Fix> group(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        if (Codes.formula(indicator.getFormula()).filter(Formula::usesDrivers).isPresent()) {
            return List.of();
        }
        List<KPI> moved = List.copyOf(indicator.getDrivers().subList(DRIVERS_BESIDE_GROUP, indicator.getDrivers().size()));
        return List.of(asking("group-drivers", List.of(NewElements.nameInput()), values -> {
            KPI group = Elements.kpi(NewElements.name(values));
            group.setCode(Codes.free(flaw.tree(), group.getName()));
            group.setOwner(indicator.getOwner());
            group.setFrequency(indicator.getFrequency());
            indicator.getDrivers().add(group);
            group.getDrivers().addAll(moved);
        }, moved.size()));
    }

    private static List<Fix> effect(Flaw flaw) {
        Indicator kpi = flaw.indicator();
        Indicator parent = (Indicator) kpi.eContainer();
        return List.of(
                forAll(fix("count-fully", () -> kpi.eUnset(Literals.INDICATOR__WEIGHT))),
                fix("add-influence", () -> {
                    Influence influence = Elements.create(Influence.class);
                    influence.setSource(kpi);
                    influence.setTarget(parent);
                    flaw.tree().getInfluences().add(influence);
                }, Flaw.name(parent)));
    }
}
