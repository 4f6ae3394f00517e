package org.kigi.validation.smart.fixes;

import static org.kigi.validation.smart.fixes.Flaw.asking;
import static org.kigi.validation.smart.fixes.Flaw.fix;
import static org.kigi.validation.smart.fixes.Flaw.forAll;
import static org.kigi.validation.smart.fixes.Flaw.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kigi.core.Elements;
import org.kigi.core.Names;
import org.kigi.core.unit.UnitExpression;
import org.kigi.core.unit.UnitSyntaxException;
import org.kigi.core.unit.UnitSyntaxException.Problem;
import org.kigi.core.unit.UnitSystem;
import org.kigi.evaluation.formula.Formula;
import org.kigi.evaluation.formula.FormulaSyntaxException;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Unit;
import org.kigi.validation.Fix;
import org.kigi.validation.FixInput;
import org.kigi.validation.Phrase;

/** Fixes for goals that cannot be measured. */
final class MeasurableFixes {

    static final Map<String, Function<Flaw, List<Fix>>> BY_RULE = Map.ofEntries(
            Map.entry("smart.measurable.unit-missing", MeasurableFixes::unit),
            Map.entry("smart.measurable.unit-unreadable", MeasurableFixes::unreadableUnit),
            Map.entry("smart.measurable.target-missing", MeasurableFixes::target),
            Map.entry("smart.measurable.target-against-direction", MeasurableFixes::direction),
            Map.entry("smart.measurable.baseline-missing", MeasurableFixes::baseline),
            Map.entry("smart.measurable.data-missing", MeasurableFixes::data),
            Map.entry("smart.measurable.source-missing", MeasurableFixes::source),
            Map.entry("smart.measurable.quotient-missing", MeasurableFixes::quotient),
            Map.entry("smart.measurable.formula-unit", MeasurableFixes::unitOfFormula),
            Map.entry("smart.measurable.aggregation-against-unit", flaw -> aggregations(flaw.indicator())),
            Map.entry("smart.measurable.distinct-summed", StructureFixes::formulaOrReadings));

    private static final String FORMULA = "formula";
    /** So many drivers are tried in pairs; a quotient of one of more drivers is not to be guessed. */
    private static final int MOST_DRIVERS = 10;
    private static final String SOURCE = "source";

    private MeasurableFixes() {
    }

    private static List<Fix> unit(Flaw flaw) {
        List<Fix> fixes = new ArrayList<>();
        computedUnit(flaw).ifPresent(unit -> fixes.add(forAll(setUnit(flaw, "unit-of-formula", unit))));
        fixes.add(chooseUnit(flaw, null));
        return fixes;
    }

    private static Optional<String> computedUnit(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        return Codes.formula(indicator.getFormula()).flatMap(formula -> Codes.unit(flaw, indicator, formula)).map(UnitExpression::symbol)
                .filter(symbol -> NewElements.unit(flaw.tree(), symbol).isPresent());
    }

    private static Fix setUnit(Flaw flaw, String id, String unit) {
        return fix(id, () -> flaw.indicator().setUnit(unit), unit);
    }

    private static Fix chooseUnit(Flaw flaw, String proposal) {
        return asking("set-unit", List.of(NewElements.unitInput(flaw.tree(), proposal)),
                values -> flaw.indicator().setUnit(NewElements.unit(values)))
                .unless(values -> NewElements.objectionToUnit(flaw.tree(), values));
    }

    private static List<Fix> unreadableUnit(Flaw flaw) {
        List<Fix> fixes = new ArrayList<>();
        String unit = flaw.indicator().getUnit();
        try {
            UnitSystem.of(flaw.tree()).parse(unit);
        } catch (UnitSyntaxException e) {
            String symbol = e.problem() == Problem.UNKNOWN_UNIT || e.problem() == Problem.UNKNOWN_UNIT_WITH_SUGGESTION
                    ? unit.substring(e.column() - 1).split("[\\s/÷*×·^()]", 2)[0] : "";
            if (!symbol.isEmpty()) {
                fixes.add(fix("add-unit", () -> addUnit(flaw, symbol), symbol));
            }
        }
        fixes.add(chooseUnit(flaw, null));
        return fixes;
    }

    private static void addUnit(Flaw flaw, String symbol) {
        Unit added = Elements.create(Unit.class);
        added.setName(symbol);
        added.setSymbol(symbol);
        flaw.tree().getUnits().add(added);
    }

    /** Only the unit is wrong if the formula can be computed: its result is then of another kind than is said. */
    private static List<Fix> unitOfFormula(Flaw flaw) {
        return computedUnit(flaw).map(unit -> setUnit(flaw, "unit-of-formula", unit)).stream().toList();
    }

    private static List<Fix> target(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        LocalDate known = Flaw.date(indicator.getTarget());
        LocalDate deadline = known == null ? Goals.proposedDeadline(flaw, indicator) : known;
        Double produced = AchievableFixes.produced(flaw, indicator, 0);
        List<Fix> fixes = new ArrayList<>();
        if (produced != null) {
            double value = Goals.rounded(produced);
            fixes.add(fix("target-of-drivers", () -> Goals.setTarget(flaw, indicator, value, deadline), flaw.amount(indicator, value)));
        }
        Double proposal = produced == null ? null : (Double) Goals.rounded(produced);
        fixes.add(asking("set-target", List.of(Goals.valueInput(indicator, proposal), Goals.dateInput(deadline)),
                values -> Goals.setTarget(flaw, indicator, Goals.value(values), Goals.date(values)))
                .unless(values -> Goals.objection(flaw, indicator, Goals.date(values))));
        return fixes;
    }

    private static List<Fix> direction(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        double from = indicator.getBaseline().getValue();
        double to = indicator.getTarget().getValue();
        var direction = Goals.direction(from, to, indicator.getDirection());
        return List.of(
                fix("direction-of-target", () -> indicator.setDirection(direction),
                        Phrase.of(language -> Names.literalName(direction, language))),
                fix("swap-values", () -> {
                    indicator.getBaseline().setValue(to);
                    indicator.getTarget().setValue(from);
                }, flaw.amount(indicator, to), flaw.amount(indicator, from)));
    }

    private static List<Fix> baseline(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        Series readings = flaw.evaluation().readings(indicator);
        LocalDate known = Flaw.date(indicator.getBaseline());
        LocalDate deadline = Flaw.date(indicator.getTarget());
        List<Fix> fixes = new ArrayList<>();
        Predicate<Reading> counts = reading -> deadline == null || reading.date().isBefore(deadline);
        Optional<LocalDate> begin = Optional.ofNullable(known).or(() -> Flaw.above(indicator).map(Indicator::getBaseline).map(Flaw::date)
                .filter(Objects::nonNull).findFirst());
        begin.flatMap(readings::lastUpTo).filter(counts).ifPresent(reading -> fixes.add(baseline(flaw, "baseline-with-goal", reading)));
        readings.readings().stream().findFirst().filter(reading -> known == null).filter(counts)
                .ifPresent(reading -> fixes.add(baseline(flaw, "baseline-of-reading", reading)));
        fixes.add(asking("set-baseline",
                List.of(Goals.valueInput(indicator, flaw.latest(indicator)), Goals.dateInput(known == null ? flaw.asOf() : known)),
                values -> Goals.setBaseline(indicator, Goals.value(values), Goals.date(values)))
                .unless(values -> deadline != null && !Goals.date(values).isBefore(deadline)
                        ? words("objection.not-before-deadline", deadline) : null));
        return fixes;
    }

    private static Fix baseline(Flaw flaw, String id, Reading reading) {
        Indicator indicator = flaw.indicator();
        return forAll(fix(id, () -> Goals.setBaseline(indicator, reading.value(), reading.date()),
                flaw.amount(indicator, reading.value()), reading.date()));
    }

    private static List<Fix> data(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        List<String> drivers = codes(indicator);
        List<Fix> fixes = new ArrayList<>();
        if (!drivers.isEmpty()) {
            Stream.of(String.join(" + ", drivers), String.join(" * ", drivers)).filter(formula -> fits(flaw, formula)).findFirst()
                    .ifPresent(formula -> fixes.add(setFormula(indicator, formula)));
        }
        quotients(flaw).findFirst().filter(formula -> fixes.isEmpty()).ifPresent(formula -> fixes.add(setFormula(indicator, formula)));
        fixes.add(enterFormula(flaw, null));
        return fixes;
    }

    private static List<String> codes(Indicator indicator) {
        return indicator.getDrivers().stream().map(KPI::getCode).filter(code -> !Flaw.isBlank(code)).toList();
    }

    private static Stream<String> quotients(Flaw flaw) {
        List<String> codes = codes(flaw.indicator()).stream().limit(MOST_DRIVERS).toList();
        return codes.stream().flatMap(over -> codes.stream().filter(under -> !under.equals(over)).map(under -> over + " / " + under))
                .filter(formula -> fits(flaw, formula));
    }

    /** True if the formula can be computed and its result is of the kind that the unit of the indicator says. */
    private static boolean fits(Flaw flaw, String text) {
        Indicator indicator = flaw.indicator();
        return Codes.formula(text).filter(formula -> !Codes.isCircular(flaw, indicator, formula))
                .flatMap(formula -> Codes.unit(flaw, indicator, formula)).filter(flaw.unit(indicator)::isCommensurateWith).isPresent();
    }

    private static Fix setFormula(Indicator indicator, String formula) {
        return fix("set-formula", () -> indicator.setFormula(formula), formula);
    }

    /** Asks for a formula that can be read and names indicators of the tree. */
    static Fix enterFormula(Flaw flaw, String proposal) {
        return asking("enter-formula", List.of(FixInput.text(FORMULA, words("input.formula"), proposal, List.of())),
                values -> flaw.indicator().setFormula(((String) values.get(FORMULA)).strip()))
                .unless(values -> objectionToFormula(flaw, ((String) values.get(FORMULA)).strip()));
    }

    private static Phrase objectionToFormula(Flaw flaw, String text) {
        try {
            Formula formula = Formula.parse(text);
            return formula.codes().stream().filter(code -> !flaw.byCode().containsKey(code)).findFirst()
                    .map(code -> words("objection.unknown-code", code))
                    .orElse(Codes.isCircular(flaw, flaw.indicator(), formula) ? words("objection.circular") : null);
        } catch (FormulaSyntaxException e) {
            return Phrase.of(e::text);
        }
    }

    private static List<Fix> source(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        List<Fix> fixes = new ArrayList<>();
        Map<String, Long> sources = flaw.evaluation().readings(indicator).readings().stream().map(Reading::source)
                .filter(source -> !source.isBlank()).collect(Collectors.groupingBy(source -> source, Collectors.counting()));
        sources.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(
                Comparator.reverseOrder()))).map(Map.Entry::getKey).ifPresent(source -> fixes.add(
                        forAll(fix("source-of-readings", () -> indicator.setMeasurementSource(source), source))));
        fixes.add(asking("set-source", List.of(FixInput.text(SOURCE, words("input.source"), null, List.of())),
                values -> indicator.setMeasurementSource(((String) values.get(SOURCE)).strip())));
        return fixes;
    }

    private static List<Fix> quotient(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        List<Fix> fixes = new ArrayList<>();
        if (Flaw.isBlank(indicator.getFormula())) {
            quotients(flaw).findFirst().ifPresent(formula -> fixes.add(setFormula(indicator, formula)));
        }
        fixes.addAll(aggregations(indicator));
        return fixes;
    }

    /** Kinds of aggregation that make sense for any unit. */
    private static List<Fix> aggregations(Indicator indicator) {
        return Stream.of(Aggregation.AVERAGE, Aggregation.LAST).map(aggregation -> setAggregation(indicator, aggregation)).toList();
    }

    static Fix setAggregation(Indicator indicator, Aggregation aggregation) {
        return Fix.of("set-aggregation-" + aggregation.getName().toLowerCase(Locale.ROOT), words("set-aggregation",
                Phrase.of(language -> Names.featureName(Literals.INDICATOR__AGGREGATION, language)),
                Phrase.of(language -> Names.literalName(aggregation, language))), () -> indicator.setAggregation(aggregation));
    }

    /** How values in a unit become the value of a longer period: things and money add up, rates, points and times do not. */
    static Aggregation aggregation(UnitExpression unit) {
        boolean addsUp = !unit.isDimensionless() && unit.dimensions().values().stream().allMatch(exponent -> exponent > 0)
                && Stream.of("pt", "day", "month").noneMatch(unit.dimensions()::containsKey);
        return addsUp ? Aggregation.SUM : Aggregation.AVERAGE;
    }
}
