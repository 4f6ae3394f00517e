package org.kigi.evaluation.forecast;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.evaluation.Assumption;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.measurement.Series;
import org.kigi.model.goaltree.Aggregation;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;

/**
 * The outlooks of the indicators of one evaluation. Each is made when it is first asked for, and kept; the tree must not have changed since
 * it was evaluated. May be used by several threads.
 *
 * <p>The forecast of a quarter, half year or year is made from shorter periods where these are known, by readings or by what the formula
 * gives for them, and where they add up (or average) to what the evaluation says of the longer ones. A ratio is always forecast from its
 * own periods: its shorter ones cannot be combined.
 */
public final class Outlooks {

    private static final List<Frequency> PARTS = List.of(Frequency.MONTH, Frequency.QUARTER, Frequency.HALF_YEAR);

    private final Evaluation evaluation;
    private final FiscalCalendar calendar;
    private final Map<Indicator, Outlook> outlooks = new HashMap<>();
    private final Map<Frequency, Map<Indicator, List<PeriodValue>>> parts = new EnumMap<>(Frequency.class);

    public Outlooks(Evaluation evaluation) {
        this.evaluation = evaluation;
        calendar = FiscalCalendar.of(evaluation.tree());
    }

    public Evaluation evaluation() {
        return evaluation;
    }

    /**
     * The outlook of that indicator.
     *
     * @throws IllegalArgumentException if it was not in the tree when it was evaluated
     */
    public synchronized Outlook of(Indicator indicator) {
        Outlook known = outlooks.get(indicator);
        if (known == null) {
            IndicatorEvaluation found = evaluation.of(indicator);
            known = Outlook.of(found, history(found), evaluation.asOf(), calendar);
            outlooks.put(indicator, known);
        }
        return known;
    }

    private Outcome<History> history(IndicatorEvaluation found) {
        Indicator indicator = found.indicator();
        if (indicator.getAggregation() != Aggregation.RATIO && indicator.getAggregation() != Aggregation.DISTINCT) {
            for (Frequency shorter : PARTS) {
                if (shorter.compareTo(indicator.getFrequency()) < 0) {
                    List<PeriodValue> values = parts.computeIfAbsent(shorter, this::byShorterPeriods).getOrDefault(indicator, List.of());
                    Outcome<History> history = History.of(values);
                    if (history.value().isPresent() && History.addsUp(values, found)) {
                        return history;
                    }
                }
            }
        }
        return History.of(found.values());
    }

    /** The values of all indicators with a longer frequency as if that were theirs. */
    private Map<Indicator, List<PeriodValue>> byShorterPeriods(Frequency shorter) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        GoalTree tree = (GoalTree) copier.copy(evaluation.tree());
        copier.copyReferences();
        Map<String, Series> series = new HashMap<>();
        List<Indicator> longer = evaluation.indicators().keySet().stream().filter(each -> each.getFrequency().compareTo(shorter) > 0)
                .toList();
        evaluation.indicators().keySet().forEach(each -> series.put(each.getSeries(), evaluation.readings(each)));
        longer.forEach(each -> ((Indicator) copier.get(each)).setFrequency(shorter));
        List<Assumption> assumptions = evaluation.assumptions().stream().filter(each -> !longer.contains(each.indicator()))
                .map(each -> new Assumption((Indicator) copier.get(each.indicator()), each.value(), each.from())).toList();
        Evaluation byParts = new Evaluator(series::get, evaluation.asOf()).evaluate(tree, assumptions);
        Map<Indicator, List<PeriodValue>> values = new HashMap<>();
        longer.forEach(each -> values.put(each, byParts.of((Indicator) copier.get(each)).values()));
        return values;
    }
}
