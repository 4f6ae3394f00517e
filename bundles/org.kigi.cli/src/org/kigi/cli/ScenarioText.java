package org.kigi.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.time.Period;
import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.scenario.GapSplit;
import org.kigi.evaluation.scenario.GoalSeek;
import org.kigi.evaluation.scenario.ScenarioComparison;
import org.kigi.evaluation.scenario.ScenarioReason;
import org.kigi.evaluation.scenario.Simulation;
import org.kigi.evaluation.scenario.Summary;
import org.kigi.evaluation.scenario.Tornado;
import org.kigi.evaluation.scenario.UncertainInput;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Scenario;

/** Scenarios and what is computed with them, for people. */
final class ScenarioText {

    private static final String NONE = "–";
    private static final int LONGEST_BAR = 40;
    private static final double ROUNDING = 1e-6;

    private final Evaluation plain;
    private final Session session;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private ScenarioText(Evaluation plain, Session session) {
        this.plain = plain;
        this.session = session;
        language = session.language();
        line(session.text("evaluate.title", ColumnText.printable(Names.of(plain.tree(), language)), plain.asOf()));
        line("");
    }

    private void line(String line) {
        text.append(ColumnText.printable(line)).append('\n');
    }

    private void table(ColumnText table) {
        table.lines().forEach(line -> text.append(line).append('\n'));
    }

    private String amount(Double value, Indicator indicator) {
        UnitExpression unit = plain.of(indicator).unit();
        return value == null ? NONE : (unit == null ? UnitExpression.ONE : unit).format(value, language);
    }

    private String signed(Double value, Indicator indicator) {
        return value != null && value > 0 ? "+" + amount(value, indicator) : amount(value, indicator);
    }

    /** A share in per cent with that many decimals. */
    private String percent(Double share, int decimals, boolean signed) {
        if (share == null) {
            return NONE;
        }
        BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2).setScale(decimals, RoundingMode.HALF_UP);
        return (signed && percent.signum() > 0 ? "+" : "") + percent.toPlainString() + (language == Language.JA ? "%" : " %");
    }

    private String name(Indicator indicator) {
        return Names.of(indicator, language);
    }

    /** The result with its value and period. */
    private void heading(Indicator result, Double value, Period period) {
        line(period == null ? session.text("scenario.value", name(result), amount(value, result))
                : session.text("scenario.period", name(result), amount(value, result), period.label(language)));
    }

    private String reason(ScenarioReason reason) {
        return reason.text(language);
    }

    /** One line for each indicator; for each scenario its value, the change and the progress with the status. */
    static String of(ScenarioComparison comparison, Session session) {
        ScenarioText found = new ScenarioText(comparison.plain(), session);
        ColumnText table = new ColumnText("lrl" + "rrrl".repeat(comparison.scenarios().size()));
        List<String> titles = new ArrayList<>(List.of(session.text("evaluate.indicator"), session.text("scenario.now"), ""));
        for (Scenario scenario : comparison.scenarios()) {
            titles.addAll(List.of(Names.of(scenario, found.language), session.text("scenario.change"),
                    session.text("scenario.progress"), ""));
        }
        table.row(titles.toArray(String[]::new));
        for (ScenarioComparison.Row row : comparison.rows()) {
            Indicator indicator = row.indicator();
            List<String> cells = new ArrayList<>(List.of("  ".repeat(GoalTrees.depth(indicator)) + found.name(indicator),
                    found.amount(row.plain().value(), indicator), EvaluationText.symbol(row.plain().status())));
            for (ScenarioComparison.Cell cell : row.cells()) {
                boolean same = cell.difference() != null && cell.difference() == 0;
                cells.addAll(List.of(found.amount(cell.value(), indicator), same ? "" : found.percent(cell.relativeDifference(), 1, true),
                        EvaluationText.progress(cell.evaluation(), found.language), EvaluationText.symbol(cell.status())));
            }
            table.row(cells.toArray(String[]::new));
        }
        found.table(table);
        return found.text.toString();
    }

    /** One line for each input, the one that counts most first. */
    static String of(Tornado tornado, Evaluation plain, Session session) {
        ScenarioText found = new ScenarioText(plain, session);
        found.heading(tornado.result(), tornado.value(), tornado.period());
        if (tornado.reason() != null) {
            found.line(found.reason(tornado.reason()));
        }
        if (!tornado.bars().isEmpty()) {
            found.bars(tornado);
        }
        if (!tornado.omitted().isEmpty()) {
            found.line("");
            found.line(session.text("scenario.left-out"));
            tornado.omitted().forEach(omitted -> found.line("  " + found.reason(omitted.reason())));
        }
        return found.text.toString();
    }

    private void bars(Tornado tornado) {
        line("");
        ColumnText table = new ColumnText("lrrrrrrl");
        table.row(session.text("scenario.input"), session.text("scenario.low"), session.text("scenario.high"),
                session.text("scenario.at-low"), session.text("scenario.at-high"),
                session.text("scenario.swing"), session.text("scenario.elasticity"), "");
        double widest = tornado.bars().getFirst().swing();
        boolean isDefault = false;
        for (Tornado.Bar bar : tornado.bars()) {
            isDefault |= !bar.stated();
            table.row(name(bar.input()) + (bar.stated() ? "" : " *"), amount(bar.lower(), bar.input()), amount(bar.upper(), bar.input()),
                    amount(bar.low(), tornado.result()), amount(bar.high(), tornado.result()), amount(bar.swing(), tornado.result()),
                    bar.elasticity() == null ? NONE : UnitExpression.ONE.format(bar.elasticity(), language),
                    "█".repeat(length(bar.swing(), widest, LONGEST_BAR / 2)));
        }
        table(table);
        boolean isOfPeriods = tornado.bars().stream().anyMatch(bar -> Math.abs(bar.middle() - tornado.value())
                > ROUNDING * Math.abs(tornado.value()));
        if (isDefault || isOfPeriods) {
            line("");
        }
        if (isDefault) {
            line(session.text("scenario.default-range"));
        }
        if (isOfPeriods) {
            line(session.text("scenario.all-periods"));
        }
    }

    private static int length(double part, double whole, int longest) {
        return whole == 0 || part == 0 ? 0 : (int) Math.max(1, Math.round(longest * (part / whole)));
    }

    /** What was drawn, what came of it, and how it is distributed. */
    static String of(Simulation simulation, Evaluation plain, Session session) {
        ScenarioText found = new ScenarioText(plain, session);
        found.line(session.text("scenario.simulated", found.name(simulation.result()), Names.of(simulation.scenario(), found.language),
                simulation.period() == null ? NONE : simulation.period().label(found.language), simulation.draws(),
                Long.toString(simulation.seed())));
        found.line("");
        if (simulation.reason() != null) {
            found.line(found.reason(simulation.reason()));
        }
        if (simulation.summary() != null) {
            found.summary(simulation);
        }
        if (simulation.without() > 0) {
            found.line(session.text("scenario.value", session.text("scenario.without"), found.percent(simulation.shareWithout(), 1, false))
                    + " – " + simulation.whyWithout().text(found.language));
        }
        if (simulation.summary() != null) {
            found.histogram(simulation);
        }
        found.ranges(simulation);
        return found.text.toString();
    }

    private void summary(Simulation simulation) {
        Indicator result = simulation.result();
        Summary summary = simulation.summary();
        ColumnText table = new ColumnText("lr");
        table.row(session.text("scenario.p10"), amount(summary.p10(), result));
        table.row(session.text("scenario.p50"), amount(summary.p50(), result));
        table.row(session.text("scenario.p90"), amount(summary.p90(), result));
        table.row(session.text("scenario.mean"), amount(summary.mean(), result));
        table.row(session.text("scenario.deviation"), amount(summary.standardDeviation(), result));
        table.row(session.text("scenario.target"), amount(simulation.target(), result));
        table.row(session.text("scenario.probability"), percent(simulation.probability(), 1, false));
        table(table);
    }

    private void histogram(Simulation simulation) {
        int most = simulation.summary().bins().stream().mapToInt(Summary.Bin::count).max().orElseThrow();
        ColumnText table = new ColumnText("rlrrl");
        for (Summary.Bin bin : simulation.summary().bins()) {
            table.row(amount(bin.from(), simulation.result()), "–", amount(bin.to(), simulation.result()), String.valueOf(bin.count()),
                    "█".repeat(length(bin.count(), most, LONGEST_BAR)));
        }
        line("");
        line(session.text("scenario.histogram"));
        table(table);
    }

    private void ranges(Simulation simulation) {
        if (simulation.inputs().isEmpty()) {
            return;
        }
        ColumnText table = new ColumnText("lrrl");
        table.row(session.text("scenario.input"), session.text("scenario.low"), session.text("scenario.high"),
                session.text("scenario.distribution"));
        for (UncertainInput input : simulation.inputs()) {
            table.row(name(input.indicator()), amount(input.lower(), input.indicator()), amount(input.upper(), input.indicator()),
                    Names.literalName(input.distribution(), language));
        }
        line("");
        table(table);
    }

    /** The value that the driver must reach. */
    static String of(GoalSeek seek, Evaluation plain, Session session) {
        ScenarioText found = new ScenarioText(plain, session);
        Indicator result = seek.result();
        found.heading(result, plain.of(result).current() == null ? null : plain.of(result).current().value(), seek.period());
        found.line("");
        if (seek.reason() != null) {
            found.line(found.reason(seek.reason()));
            return found.text.toString();
        }
        ColumnText table = new ColumnText("lr");
        table.row(session.text("scenario.target"), found.amount(seek.target(), result));
        table.row(session.text("scenario.driver"), found.name(seek.driver()));
        table.row(session.text("scenario.current"), found.amount(seek.current(), seek.driver()));
        table.row(session.text("scenario.required"), found.amount(seek.required(), seek.driver()));
        table.row(session.text("scenario.difference"), found.signed(seek.change(), seek.driver()));
        table.row(session.text("scenario.relative"), found.percent(seek.relativeChange(), 1, true));
        table.row(session.text("scenario.achieved"), found.amount(seek.achieved(), result));
        found.table(table);
        seek.remarks().forEach(remark -> found.line(found.reason(remark)));
        return found.text.toString();
    }

    /** The part of each driver. */
    static String of(GapSplit split, Evaluation plain, Session session) {
        ScenarioText found = new ScenarioText(plain, session);
        Indicator result = split.indicator();
        found.heading(result, split.current(), split.period());
        if (split.gap() != null) {
            found.line(session.text("scenario.value", session.text("scenario.target"), found.amount(split.target(), result)));
            found.line(session.text("scenario.value", session.text("scenario.gap"), found.signed(split.gap(), result)));
        }
        if (split.reason() != null) {
            found.line(found.reason(split.reason()));
        }
        if (!split.parts().isEmpty()) {
            found.parts(split);
        }
        return found.text.toString();
    }

    private void parts(GapSplit split) {
        line("");
        line(split.by().label(language));
        ColumnText table = new ColumnText("lrrrrl");
        table.row(session.text("scenario.driver"), session.text("scenario.share"), session.text("scenario.part"),
                session.text("scenario.current"), session.text("scenario.required"), "");
        for (GapSplit.Part part : split.parts()) {
            table.row(name(part.driver()), percent(part.share(), 1, false), signed(part.amount(), split.indicator()),
                    amount(part.current(), part.driver()), amount(part.required(), part.driver()),
                    part.reason() == null ? "" : reason(part.reason()));
        }
        table(table);
        if (split.together() != null) {
            line("");
            line(session.text("scenario.value", session.text("scenario.together"), amount(split.together(), split.indicator())));
        }
    }
}
