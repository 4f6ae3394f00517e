package org.kigi.validation.smart.fixes;

import static org.kigi.validation.smart.fixes.Flaw.asking;
import static org.kigi.validation.smart.fixes.Flaw.fix;
import static org.kigi.validation.smart.fixes.Flaw.forAll;
import static org.kigi.validation.smart.fixes.Flaw.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.core.Elements;
import org.kigi.core.Names;
import org.kigi.core.Suggestions;
import org.kigi.evaluation.formula.Formula;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.Fix;
import org.kigi.validation.FixInput;
import org.kigi.validation.FixInput.Choice;

/** Fixes for codes, formulas and references. */
final class StructureFixes {

    static final Map<String, Function<Flaw, List<Fix>>> BY_RULE = Map.ofEntries(
            Map.entry("structure.code-missing", flaw -> List.of(newCode(flaw, Names.of(flaw.indicator(), flaw.language())))),
            Map.entry("structure.code-invalid", flaw -> List.of(newCode(flaw, flaw.indicator().getCode()))),
            Map.entry("structure.code-duplicate", flaw -> List.of(newCode(flaw, flaw.indicator().getCode()))),
            Map.entry("structure.id-duplicate", StructureFixes::id),
            Map.entry("structure.formula-unreadable",
                    flaw -> List.of(MeasurableFixes.enterFormula(flaw, flaw.indicator().getFormula()))),
            Map.entry("structure.formula-unknown-code", StructureFixes::unknownCode),
            Map.entry("structure.formula-cycle", StructureFixes::formulaOrReadings),
            Map.entry("structure.series-missing", StructureFixes::series),
            Map.entry("structure.series-columns", StructureFixes::series),
            Map.entry("structure.series-unreadable", StructureFixes::series),
            Map.entry("structure.reference-absent", StructureFixes::reference),
            Map.entry("structure.waiver-expired", WaiverFixes::expired),
            Map.entry("structure.waiver-incomplete", WaiverFixes::incomplete));

    private static final String CODE = "code";

    private StructureFixes() {
    }

    private static Fix newCode(Flaw flaw, String from) {
        String code = Codes.free(flaw.tree(), from);
        return forAll(fix("new-code", () -> flaw.indicator().setCode(Codes.free(flaw.tree(), from)), code));
    }

    private static List<Fix> id(Flaw flaw) {
        Identified object = flaw.finding().element();
        return List.of(forAll(fix("new-id", () -> object.setId(Elements.create(object.eClass()).getId()))));
    }

    /** Puts a known code in place of an unknown one: the nearest, or that of a driver; or makes the indicator that is missing. */
    private static List<Fix> unknownCode(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        List<Fix> fixes = new ArrayList<>();
        Formula formula = Codes.formula(indicator.getFormula()).orElseThrow();
        String unknown = formula.codes().stream().filter(code -> !flaw.byCode().containsKey(code)).findFirst().orElseThrow();
        Suggestions.nearest(unknown, flaw.byCode().keySet()).filter(code -> canReplace(flaw, formula, unknown, code))
                .ifPresent(code -> fixes.add(forAll(fix("nearest-code", () -> indicator.setFormula(Codes.replaced(formula, unknown, code)), unknown, code))));
        List<Choice> drivers = indicator.getDrivers().stream().filter(driver -> flaw.byCode().get(driver.getCode()) == driver)
                .filter(driver -> canReplace(flaw, formula, unknown, driver.getCode()))
                .map(driver -> new Choice(driver.getCode(), words("code-of", driver.getCode(), Flaw.name(driver)))).toList();
        if (!drivers.isEmpty()) {
            fixes.add(asking("choose-code", List.of(FixInput.choice(CODE, words("input.code"), null, drivers)),
                    values -> indicator.setFormula(Codes.replaced(formula, unknown, (String) values.get(CODE))), unknown));
        }
        fixes.add(fix("add-driver", () -> {
            var driver = Elements.kpi(unknown);
            driver.setCode(unknown);
            driver.setOwner(indicator.getOwner());
            driver.setFrequency(indicator.getFrequency());
            indicator.getDrivers().add(driver);
        }, unknown));
        return fixes;
    }

    private static boolean canReplace(Flaw flaw, Formula formula, String unknown, String code) {
        return Codes.formula(Codes.replaced(formula, unknown, code))
                .filter(mended -> !Codes.isCircular(flaw, flaw.indicator(), mended)).isPresent();
    }

    /** Where there are readings, the formula can be given up without losing the value. */
    static List<Fix> formulaOrReadings(Flaw flaw) {
        return Flaw.isBlank(flaw.indicator().getSeries()) ? List.of()
                : List.of(fix("remove-formula", () -> flaw.indicator().eUnset(Literals.INDICATOR__FORMULA)));
    }

    /** Where there is a formula, the readings can be given up without losing the value. */
    private static List<Fix> series(Flaw flaw) {
        return Flaw.isBlank(flaw.indicator().getFormula()) ? List.of()
                : List.of(fix("remove-series", () -> flaw.indicator().eUnset(Literals.INDICATOR__SERIES),
                        flaw.indicator().getSeries()));
    }

    /** Removes what links to nothing if it is a link and nothing else, otherwise the reference. */
    private static List<Fix> reference(Flaw flaw) {
        Identified object = flaw.finding().element();
        EReference reference = (EReference) flaw.finding().feature();
        boolean isLink = object.eClass() == Literals.INFLUENCE || object.eClass() == Literals.SCENARIO_OVERRIDE;
        return List.of(isLink ? forAll(fix("remove-link", () -> EcoreUtil.remove(object)))
                : forAll(fix("remove-reference", () -> removeProxies(object, reference))));
    }

    /** Removes the link itself that the finding is about. */
    static List<Fix> removeLink(Flaw flaw) {
        return List.of(fix("remove-link", () -> EcoreUtil.remove(flaw.finding().element())));
    }

    private static void removeProxies(EObject object, EReference reference) {
        if (reference.isMany()) {
            ((List<?>) object.eGet(reference)).removeIf(target -> ((EObject) target).eIsProxy());
        } else {
            object.eUnset(reference);
        }
    }
}
