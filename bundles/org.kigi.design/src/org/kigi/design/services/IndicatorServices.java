package org.kigi.design.services;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;

import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.core.unit.UnitExpression;
import org.kigi.core.unit.UnitSyntaxException;
import org.kigi.core.unit.UnitSystem;
import org.kigi.design.Analysis;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.Status;
import org.kigi.model.goaltree.Indicator;

/** Services for KGIs and KPIs. */
public final class IndicatorServices {

    private static final Texts TEXTS = Texts.of(IndicatorServices.class);
    private static final int TREND_LENGTH = 13;

    private final Language language;

    /** In the language of the workbench. */
    public IndicatorServices() {
        this(Language.of(Locale.getDefault()));
    }

    public IndicatorServices(Language language) {
        this.language = language;
    }

    /** The name with the type before it: "KGI: Annual sales". */
    public String typedName(Indicator self) {
        return TEXTS.get(language, "typed", Names.typeName(self.eClass(), language), Names.of(self, language));
    }

    public boolean isAchieved(Indicator self) {
        return status(self) == Status.ACHIEVED;
    }

    public boolean isGreen(Indicator self) {
        return status(self).light() == Status.Light.GREEN;
    }

    public boolean isAmber(Indicator self) {
        return status(self).light() == Status.Light.AMBER;
    }

    public boolean isRed(Indicator self) {
        return status(self).light() == Status.Light.RED;
    }

    /** Whether the status is known and not green. */
    public boolean isOffTrack(Indicator self) {
        return isAmber(self) || isRed(self);
    }

    /** Whether the indicator or one below it is off track, so that it is on the way to it. */
    public boolean leadsOffTrack(Indicator self) {
        return isOffTrack(self) || self.getDrivers().stream().anyMatch(this::leadsOffTrack);
    }

    /** The status in words. */
    public String statusLabel(Indicator self) {
        return status(self).label(language);
    }

    private static Status status(Indicator self) {
        return evaluation(self).map(IndicatorEvaluation::status).orElse(Status.UNKNOWN);
    }

    private static Optional<IndicatorEvaluation> evaluation(Indicator self) {
        return Analysis.of(self).map(Analysis::evaluation).filter(evaluation -> evaluation.contains(self)).map(evaluation -> evaluation.of(self));
    }

    private static Double actual(Indicator self) {
        return evaluation(self).map(IndicatorEvaluation::current).map(PeriodValue::value).orElse(null);
    }

    /** The current value with its unit, long numbers in short. */
    public String actualLabel(Indicator self) {
        Double actual = actual(self);
        return actual == null ? TEXTS.get(language, "actual.none") : brief(self, actual);
    }

    public boolean hasTarget(Indicator self) {
        return self.getTarget() != null && self.getTarget().getValue() != null;
    }

    /** The target with its unit, long numbers in short. */
    public String targetLabel(Indicator self) {
        return TEXTS.get(language, "target", brief(self, self.getTarget().getValue()));
    }

    /** The number of the target as it is stored, to begin editing with. */
    public String editableTarget(Indicator self) {
        return BigDecimal.valueOf(self.getTarget().getValue()).stripTrailingZeros().toPlainString();
    }

    public boolean hasDeadline(Indicator self) {
        return self.getTarget() != null && self.getTarget().getDate() != null;
    }

    /** The day of the target. */
    public String deadlineLabel(Indicator self) {
        return TEXTS.get(language, "deadline", self.getTarget().getDate());
    }

    /** Progress from the baseline (0 %) to the target (100 %), not clipped; a dash where it is unknown. */
    public String progressLabel(Indicator self) {
        return progress(self).map(p -> TEXTS.get(language, "progress", Math.round(p * 100))).orElse("–");
    }

    /** Progress in whole percent from 0 to 100, for a gauge; null where it is unknown. */
    public Integer progressPercent(Indicator self) {
        return progress(self).map(p -> (int) Math.round(Math.clamp(p, 0, 1) * 100)).orElse(null);
    }

    private static Optional<Double> progress(Indicator self) {
        return evaluation(self).map(IndicatorEvaluation::progress);
    }

    public boolean hasTrend(Indicator self) {
        return trend(self).size() > 1;
    }

    /** The latest values of whole periods, at most {@value #TREND_LENGTH}, the oldest first, for a trend line. */
    public List<Double> trend(Indicator self) {
        List<Double> values = evaluation(self).stream().flatMap(e -> e.values().stream()).filter(PeriodValue::complete)
                .map(PeriodValue::value).filter(Objects::nonNull)
                .toList();
        return values.subList(Math.max(0, values.size() - TREND_LENGTH), values.size());
    }

    public boolean hasOwner(Indicator self) {
        return self.getOwner() != null;
    }

    public String ownerLabel(Indicator self) {
        return TEXTS.get(language, "owner", Names.of(self.getOwner(), language));
    }

    /** Everything that there is no room for on the card: path, goal sentence, all digits, period, why the status is what it is. */
    public String indicatorTooltip(Indicator self) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(GoalTrees.path(self, language));
        String statement = Names.statement(self, language);
        if (statement != null && !statement.isBlank()) {
            lines.add(statement);
        }
        evaluation(self).ifPresent(e -> {
            Double actual = actual(self);
            if (actual != null) {
                lines.add(TEXTS.get(language, "tooltip.actual", e.current().period().label(language), full(self, actual)));
            }
            if (e.current() != null && e.current().planned() != null) {
                lines.add(TEXTS.get(language, "tooltip.planned", e.current().period().label(language), full(self, e.current().planned())));
            }
        });
        if (hasTarget(self)) {
            LocalDate date = self.getTarget().getDate();
            lines.add(date == null ? TEXTS.get(language, "target", full(self, self.getTarget().getValue()))
                    : TEXTS.get(language, "tooltip.target", date, full(self, self.getTarget().getValue())));
        }
        lines.add(TEXTS.get(language, "tooltip.status", statusLabel(self),
                evaluation(self).filter(e -> e.reason() != null).map(e -> e.reason().text(language)).orElse("")).strip());
        return lines.toString();
    }

    private String brief(Indicator self, double value) {
        return Numbers.brief(unit(self), value, language);
    }

    private String full(Indicator self, double value) {
        return unit(self).format(value, language);
    }

    private static UnitExpression unit(Indicator self) {
        Optional<IndicatorEvaluation> evaluation = evaluation(self);
        if (evaluation.isPresent()) {
            return evaluation.get().unit() == null ? UnitExpression.ONE : evaluation.get().unit();
        }
        UnitSystem units = GoalTrees.treeOf(self).map(UnitSystem::of).orElseGet(UnitSystem::builtIn);
        try {
            return self.getUnit() == null ? UnitExpression.ONE : units.parse(self.getUnit());
        } catch (UnitSyntaxException e) {
            return UnitExpression.ONE;
        }
    }
}
