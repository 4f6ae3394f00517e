package org.kigi.evaluation.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.Reason;
import org.kigi.evaluation.explanation.Explanation.Builder;
import org.kigi.evaluation.explanation.Explanation.Kind;
import org.kigi.evaluation.explanation.Explanation.Text;
import org.kigi.evaluation.formula.Expression;
import org.kigi.evaluation.formula.Expression.Call;
import org.kigi.evaluation.formula.Expression.Comparison;
import org.kigi.evaluation.formula.Expression.Condition;
import org.kigi.evaluation.formula.Expression.Drivers;
import org.kigi.evaluation.formula.Expression.Literal;
import org.kigi.evaluation.formula.Expression.Negation;
import org.kigi.evaluation.formula.Expression.Product;
import org.kigi.evaluation.formula.Expression.Reference;
import org.kigi.evaluation.formula.Expression.Shift;
import org.kigi.evaluation.formula.Expression.Shifted;
import org.kigi.evaluation.formula.Expression.Sum;
import org.kigi.evaluation.internal.BoundFormula;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.Indicator;

/**
 * The explanation of one value. Which numbers it consists of, and where each of them stands first, is found at once, depth first; the
 * lines are made when they are asked for.
 */
final class NumberTree {

    private static final int MOST_SHOWN = 6;

    private final Evaluation evaluation;
    private final Map<String, Indicator> codes;
    private final FiscalCalendar calendar;
    private final Map<Indicator, Optional<BoundFormula>> formulas = new ConcurrentHashMap<>();
    private final Map<Number, PeriodValue> values = new ConcurrentHashMap<>();
    private final Map<Number, Place> first = new HashMap<>();
    private final Number root;
    private int repeated;

    /** @param toDate true for the sum from the beginning of the fiscal year to the period */
    private record Number(Indicator indicator, Period period, boolean toDate) {
    }

    /** A child of a number. @param part true if only the rows behind it are wanted, not what its formula gives beside them */
    private record Use(Number number, boolean part) {
    }

    private record Place(Number parent, int index) {
    }

    NumberTree(Evaluation evaluation, Indicator indicator, Period period) {
        this.evaluation = evaluation;
        codes = GoalTrees.byCode(evaluation.tree());
        calendar = FiscalCalendar.of(evaluation.tree());
        root = new Number(indicator, period, false);
        visit(new Use(root, false), new Place(null, 0), 0);
    }

    /** The number with everything that it rests on. */
    Explanation explanation() {
        return expanded(new Use(root, false));
    }

    /** As deep as {@link Explainer#DEEPEST} at most. */
    private void visit(Use use, Place place, int depth) {
        if (first.containsKey(use.number) || depth >= Explainer.DEEPEST || isFull()) {
            repeated++;
            return;
        }
        first.put(use.number, place);
        List<Use> uses = uses(use);
        for (int i = 0; i < uses.size(); i++) {
            visit(uses.get(i), new Place(use.number, i), depth + 1);
        }
    }

    /** True if as many numbers are explained as may be, or if as many lines refer to others. */
    private boolean isFull() {
        return first.size() >= Explainer.MOST_NUMBERS || repeated >= Explainer.MOST_NUMBERS;
    }

    // what numbers consist of

    private PeriodValue value(Number number) {
        PeriodValue known = values.get(number);
        if (known == null) {
            known = number.toDate ? sum(number) : evaluated(number.indicator, number.period);
            values.put(number, known);
        }
        return known;
    }

    private PeriodValue evaluated(Indicator indicator, Period period) {
        if (period.frequency().compareTo(indicator.getFrequency()) < 0) {
            return new PeriodValue(period, null, null, null, false,
                    new Reason(Reason.Code.INPUT_OF_LONGER_PERIOD, List.of(indicator, indicator.getFrequency())));
        }
        PeriodValue current = evaluation.of(indicator).current();
        return current != null && current.period().equals(period) ? current : evaluation.value(indicator, period);
    }

    private PeriodValue sum(Number toDate) {
        double sum = 0;
        for (Number part : toDate(toDate.indicator, toDate.period)) {
            Double value = value(part).value();
            if (value == null) {
                return new PeriodValue(toDate.period, null, null, null, false,
                        new Reason(Reason.Code.INPUT_MISSING, List.of(part.indicator, part.period)));
            }
            sum += value;
        }
        return Double.isFinite(sum) ? new PeriodValue(toDate.period, null, sum, null, true, null)
                : new PeriodValue(toDate.period, null, null, null, false, new Reason(Reason.Code.OUT_OF_RANGE, List.of()));
    }

    private List<Number> toDate(Indicator indicator, Period period) {
        Period year = calendar.periodOf(period.start(), Frequency.YEAR);
        List<Number> parts = new ArrayList<>();
        for (Period part = period; !part.start().isBefore(year.start()); part = before(part)) {
            parts.addFirst(new Number(indicator, part, false));
        }
        return parts;
    }

    private Period before(Period period) {
        int months = FiscalCalendar.months(period.frequency());
        return months == 0 ? calendar.previous(period)
                : new Period(period.frequency(), period.start().minusMonths(months), period.start().minusDays(1),
                        period.fiscalStartMonth());
    }

    private static boolean isOfShorterPeriods(Number number) {
        return number.period.frequency().compareTo(number.indicator.getFrequency()) > 0
                && number.indicator.getAggregation() != Aggregation.RATIO;
    }

    private Optional<BoundFormula> formula(Indicator indicator) {
        return formulas.computeIfAbsent(indicator, any -> BoundFormula.of(indicator, codes, evaluation));
    }

    private UnitExpression unit(Indicator indicator) {
        return evaluation.of(indicator).unit();
    }

    private List<Use> uses(Use use) {
        Number number = use.number;
        if (number.toDate) {
            return toDate(number.indicator, number.period).stream().map(part -> new Use(part, true)).toList();
        }
        if (isOfShorterPeriods(number)) {
            return shorterPeriods(number);
        }
        PeriodValue value = value(number);
        Kind kind = kind(number, value);
        if (kind == Kind.ASSUMPTION || kind == Kind.READINGS && use.part) {
            return List.of();
        }
        return formula(number.indicator).stream().flatMap(formula -> mentions(formula, number.period).stream())
                .flatMap(mention -> mention.numbers.stream()).distinct().map(input -> new Use(input, false)).toList();
    }

    private List<Use> shorterPeriods(Number number) {
        if (number.indicator.getAggregation() == Aggregation.DISTINCT) {
            return List.of();
        }
        List<PeriodValue> parts = evaluation.parts(number.indicator, number.period);
        if (number.indicator.getAggregation() == Aggregation.LAST) {
            List<PeriodValue> known = parts.stream().filter(part -> part.value() != null).toList();
            parts = known.isEmpty() ? parts : List.of(known.getLast());
        }
        return parts.stream().map(part -> new Use(new Number(number.indicator, part.period(), false), true)).toList();
    }

    /** What a place of a formula stands for. @param length of its text; 0 where numbers of many periods stand behind one code */
    private record Mention(int column, int length, List<Number> numbers) {
    }

    private List<Mention> mentions(BoundFormula formula, Period period) {
        List<Mention> mentions = new ArrayList<>();
        mention(formula.formula().expression(), formula, period, mentions);
        return mentions;
    }

    private void mention(Expression part, BoundFormula formula, Period period, List<Mention> found) {
        switch (part) {
            case Literal literal -> {
            }
            case Reference reference -> found.add(mention(reference, formula, period, false));
            case Drivers drivers -> found.add(new Mention(drivers.column(), "drivers".length(),
                    formula.indicator().getDrivers().stream().map(driver -> new Number(driver, period, false)).toList()));
            case Negation negation -> mention(negation.operand(), formula, period, found);
            case Sum sum -> sum.terms().forEach(term -> mention(term, formula, period, found));
            case Product product -> product.factors().forEach(factor -> mention(factor.operand(), formula, period, found));
            case Call call -> call.arguments().forEach(argument -> mention(argument, formula, period, found));
            case Comparison comparison -> List.of(comparison.left(), comparison.right())
                    .forEach(side -> mention(side, formula, period, found));
            case Condition condition -> List.of(condition.condition(), condition.then(), condition.otherwise())
                    .forEach(side -> mention(side, formula, period, found));
            case Shifted shifted when shifted.shift() == Shift.PREVIOUS -> mention(shifted.operand(), formula, before(period), found);
            case Shifted shifted when shifted.operand() instanceof Reference reference ->
                found.add(mention(reference, formula, period, true));
            case Shifted shifted -> {
                // of each code inside, the numbers of all these periods
                List<Mention> inside = new ArrayList<>();
                mention(shifted.operand(), formula, period, inside);
                for (Mention mention : inside) {
                    found.add(new Mention(mention.column, 0, mention.numbers.stream()
                            .map(number -> new Number(number.indicator, number.period, true)).toList()));
                }
            }
        }
    }

    private static Mention mention(Reference reference, BoundFormula formula, Period period, boolean toDate) {
        return new Mention(reference.column(), reference.code().length(),
                List.of(new Number(formula.codes().get(reference.code()), period, toDate)));
    }

    // lines

    private static String text(Language language, String key, Object... arguments) {
        return Explanation.TEXTS.get(language, key, arguments);
    }

    private static Builder line(Kind kind, Number number) {
        String key = number.toDate ? "number.to-date" : "number";
        return Explanation.of(kind, language -> text(language, key, Names.of(number.indicator, language), number.period.label(language)))
                .at(number.indicator, number.period);
    }

    private List<Explanation> children(Number parent, List<Use> uses) {
        List<Explanation> lines = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            Use use = uses.get(i);
            Place place = first.get(use.number);
            if (place != null && place.equals(new Place(parent, i))) {
                lines.add(expanded(use));
            } else {
                Kind kind = place != null ? Kind.REPEATED : isFull() ? Kind.TOO_MANY : Kind.TOO_DEEP;
                lines.add(line(kind, use.number).value(value(use.number).value(), unit(use.number.indicator))
                        .detail(language -> text(language, "detail." + kind, Explainer.DEEPEST, Explainer.MOST_NUMBERS)).explanation());
            }
        }
        return lines;
    }

    private Explanation expanded(Use use) {
        Number number = use.number;
        PeriodValue value = value(number);
        Kind kind = kind(number, value);
        List<Use> uses = uses(use);
        Builder line = line(kind, number).value(value.value(), unit(number.indicator)).children(() -> children(number, uses));
        switch (kind) {
            case READINGS -> {
                List<Reading> readings = readings(number);
                line.detail(unfinished(value, language -> readings(number.indicator, readings.size(), language)));
                line.children(() -> rowsAndComparison(use, value, readings, uses));
            }
            case FORMULA, RATIO -> {
                BoundFormula formula = formula(number.indicator).orElseThrow();
                line.detail(unfinished(value, language -> value.actual() == null ? substituted(formula, number.period, language)
                        : text(language, "formula.assumed", substituted(formula, number.period, language),
                                Numbers.of(value.actual(), unit(number.indicator), language))));
                line.children(() -> inputsAndConversions(number, uses));
            }
            case SHORTER_PERIODS -> {
                long known = uses.stream().filter(part -> value(part.number).value() != null).count();
                line.detail(unfinished(value, language -> text(language, "combined." + number.indicator.getAggregation(), known)));
            }
            case YEAR_TO_DATE -> line.detail(language -> text(language, "combined." + Aggregation.SUM, (long) uses.size()));
            case ASSUMPTION -> line.detail(language -> instead(number, value, language));
            default -> line.reason(why(number, value));
        }
        return line.explanation();
    }

    private Kind kind(Number number, PeriodValue value) {
        if (value.value() == null) {
            return Kind.NOT_COMPUTABLE;
        }
        if (number.toDate) {
            return Kind.YEAR_TO_DATE;
        }
        if (isOfShorterPeriods(number)) {
            return Kind.SHORTER_PERIODS;
        }
        if (value.assumed() != null && !value.assumed().equals(value.computed())) {
            return Kind.ASSUMPTION;
        }
        if (value.assumed() == null && value.actual() != null || formula(number.indicator).isEmpty()) {
            return Kind.READINGS;
        }
        return number.period.frequency() == number.indicator.getFrequency() ? Kind.FORMULA : Kind.RATIO;
    }

    private Reason why(Number number, PeriodValue value) {
        IndicatorEvaluation evaluated = evaluation.of(number.indicator);
        return value.problem() != null ? value.problem()
                : !evaluated.problems().isEmpty() ? evaluated.problems().getFirst()
                : new Reason(Reason.Code.NO_READING, List.of(number.period));
    }

    private static Text unfinished(PeriodValue value, Text text) {
        return value.complete() ? text : language -> text(language, "detail.unfinished", text.in(language));
    }

    private String instead(Number number, PeriodValue value, Language language) {
        Double otherwise = value.actual() != null ? value.actual() : value.computed();
        return otherwise == null ? text(language, "assumed")
                : text(language, "assumed.instead", Numbers.of(otherwise, unit(number.indicator), language));
    }

    // readings

    private List<Reading> readings(Number number) {
        Series series = evaluation.readings(number.indicator);
        List<Reading> inPeriod = series.readings().subList(0, series.countUpTo(evaluation.asOf())).stream()
                .filter(reading -> number.period.contains(reading.date())).toList();
        Aggregation aggregation = number.indicator.getAggregation();
        return aggregation == Aggregation.SUM || aggregation == Aggregation.AVERAGE || inPeriod.isEmpty() ? inPeriod
                : List.of(inPeriod.getLast());
    }

    private static String readings(Indicator indicator, int count, Language language) {
        return count == 1 ? text(language, "reading") : text(language, "readings." + indicator.getAggregation(), count);
    }

    private List<Explanation> rowsAndComparison(Use use, PeriodValue value, List<Reading> readings, List<Use> uses) {
        Indicator indicator = use.number.indicator;
        String file = evaluation.readings(indicator).location();
        List<Explanation> lines = new ArrayList<>();
        readings.stream().limit(Explainer.MOST_ROWS).map(reading -> row(new SourceRow(file, reading), indicator)).forEach(lines::add);
        if (readings.size() > Explainer.MOST_ROWS) {
            lines.add(Explanation.of(Kind.TOO_MANY, language -> text(language, "rows.more", readings.size() - Explainer.MOST_ROWS))
                    .at(indicator, use.number.period).explanation());
        }
        if (!use.part && indicator.getFormula() != null && !indicator.getFormula().isBlank()) {
            lines.add(comparison(use.number, value, uses));
        }
        return lines;
    }

    private Explanation row(SourceRow row, Indicator indicator) {
        Reading reading = row.reading();
        String remark = String.join(" · ", List.of(reading.note(), reading.source()).stream().filter(text -> !text.isBlank()).toList());
        return Explanation.of(Kind.SOURCE_ROW, language -> row.place() + "  " + reading.date()).at(indicator, null)
                .value(reading.value(), unit(indicator)).detail(language -> remark).row(row).explanation();
    }

    private Explanation comparison(Number number, PeriodValue value, List<Use> uses) {
        UnitExpression unit = unit(number.indicator);
        Builder line = Explanation.of(Kind.COMPARISON, language -> text(language, "comparison")).at(number.indicator, number.period)
                .value(value.computed(), unit).children(() -> inputsAndConversions(number, uses));
        Optional<BoundFormula> formula = formula(number.indicator);
        if (value.computed() == null || formula.isEmpty()) {
            return line.reason(whyNotComputed(number, value)).explanation();
        }
        Double difference = value.difference();
        return line.detail(language -> {
            String substituted = substituted(formula.get(), number.period, language);
            // what rounded numbers show as equal is equal
            boolean same = Numbers.of(value.actual(), unit, language).equals(Numbers.of(value.computed(), unit, language));
            return difference == null || same ? substituted
                    : text(language, difference > 0 ? "comparison.more" : "comparison.less", substituted,
                            Numbers.of(Math.abs(difference), unit, language));
        }).explanation();
    }

    private Reason whyNotComputed(Number number, PeriodValue value) {
        List<Use> missing = uses(new Use(number, false)).stream().filter(use -> value(use.number).value() == null).toList();
        return value.problem() == null && !missing.isEmpty()
                ? new Reason(Reason.Code.INPUT_MISSING, List.of(missing.getFirst().number.indicator, missing.getFirst().number.period))
                : why(number, value);
    }

    // formulas

    private List<Explanation> inputsAndConversions(Number number, List<Use> uses) {
        List<Explanation> lines = new ArrayList<>(children(number, uses));
        formula(number.indicator).ifPresent(formula -> {
            uses.stream().map(use -> use.number.indicator).distinct().forEach(input -> {
                double factor = formula.factor(input);
                if (factor != 1) {
                    lines.add(conversion(unit(input).symbol(), Numbers.base(unit(input)), input, factor, false));
                }
            });
            double factor = formula.resultFactor();
            if (factor != 1) {
                UnitExpression unit = unit(number.indicator);
                String from = formula.found() == null ? Numbers.base(unit) : Numbers.base(formula.found());
                lines.add(conversion(from, unit.symbol(), number.indicator, factor, true));
            }
        });
        return lines;
    }

    private static Explanation conversion(String from, String to, Indicator indicator, double factor, boolean divided) {
        String shown = (divided == factor > 1 ? "÷ " : "× ") + Numbers.plain(Math.max(factor, 1 / factor));
        return Explanation.of(Kind.CONVERSION, language -> text(language, "conversion", from, to)).at(indicator, null)
                .value(divided ? 1 / factor : factor, language -> shown)
                .detail(language -> Names.of(indicator, language)).explanation();
    }

    /** The formula, and the formula with its numbers in place of the codes. */
    private String substituted(BoundFormula formula, Period period, Language language) {
        StringBuilder text = new StringBuilder(formula.formula().text());
        List<Mention> mentions = mentions(formula, period).stream().filter(mention -> mention.length > 0)
                .sorted(Comparator.comparingInt(Mention::column).reversed()).toList();
        for (Mention mention : mentions) {
            text.replace(mention.column - 1, mention.column - 1 + mention.length, shown(mention.numbers, language));
        }
        return text(language, "formula", oneLine(formula.formula().text()), oneLine(text.toString()));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private String shown(List<Number> numbers, Language language) {
        String shown = numbers.stream().limit(MOST_SHOWN)
                .map(number -> Numbers.of(value(number).value(), unit(number.indicator), language)).collect(Collectors.joining(", "));
        return numbers.size() > MOST_SHOWN ? shown + ", …" : shown;
    }
}
