package org.kigi.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

import org.kigi.core.Names;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.evaluation.attribution.Attribution;
import org.kigi.evaluation.attribution.AttributionMethod;
import org.kigi.evaluation.attribution.Attributor;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.Indicator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kigi explain}: how a number came about, down to the rows of the readings, why its status is what it is, and why it moved. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    enum Format {
        TEXT, JSON
    }

    enum Method {
        CHAIN(AttributionMethod.CHAIN_SUBSTITUTION), LMDI(AttributionMethod.LMDI), SHAPLEY(AttributionMethod.SHAPLEY);

        private final AttributionMethod method;

        Method(AttributionMethod method) {
            this.method = method;
        }
    }

    private final Session session;

    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "option.file")
    private Path file;

    @Parameters(index = "1", paramLabel = "${bundle:label.code}", descriptionKey = "explain.code")
    private String code;

    @Option(names = "--period", paramLabel = "${bundle:label.period}", descriptionKey = "explain.period")
    private String periodText;

    @Option(names = "--since", paramLabel = "previous|last-year|baseline|${bundle:label.period}", descriptionKey = "explain.since")
    private String since = "previous";

    @Option(names = "--method", paramLabel = "chain|lmdi|shapley", descriptionKey = "explain.method")
    private Method method = Method.CHAIN;

    @Option(names = "--full", descriptionKey = "explain.full")
    private boolean full;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private ScenarioOption scenario;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandFailure {
        GoalProject project = GoalProject.load(file, session.language());
        Indicator indicator = project.indicator(code, session);
        Evaluation evaluation = project.evaluate(asOf.or(session.today()), scenario.assumptions(project.tree(), session));
        Period period = periodText == null ? null : period(periodText, indicator, evaluation);
        PeriodValue current = evaluation.of(indicator).current();
        Period to = period != null ? period : current == null ? null : current.period();
        Attribution change = to == null ? null
                : new Attributor(evaluation).attribute(indicator, since(indicator, to, evaluation), to, method.method);
        boolean isCurrent = period == null || current != null && current.period().equals(period);
        session.out().print(switch (format) {
            case TEXT -> scenario.line(project.tree(), session)
                    + ExplanationText.of(evaluation, indicator, isCurrent ? null : period, change, full, session);
            case JSON -> ExplanationJson.of(evaluation, indicator, isCurrent ? null : period, change, session.language());
        });
        session.out().flush();
        return Main.DONE;
    }

    private Period period(String text, Indicator indicator, Evaluation evaluation) throws CommandFailure {
        Period period = PeriodText.parse(text, FiscalCalendar.of(evaluation.tree()))
                .orElseThrow(() -> session.failure("explain.no-period", text));
        if (period.frequency().compareTo(indicator.getFrequency()) < 0) {
            throw session.failure("explain.short-period", text, Names.of(indicator, session.language()),
                    Names.literalName(indicator.getFrequency(), session.language()));
        }
        return period;
    }

    private Period since(Indicator indicator, Period to, Evaluation evaluation) throws CommandFailure {
        FiscalCalendar calendar = FiscalCalendar.of(evaluation.tree());
        Frequency frequency = to.frequency();
        Period from = switch (since) {
            case "previous" -> PeriodText.earlier(to, Math.max(1, FiscalCalendar.months(frequency)), calendar);
            case "last-year" -> FiscalCalendar.months(frequency) > 0 ? PeriodText.earlier(to, 12, calendar)
                    : frequency == Frequency.WEEK ? PeriodText.earlier(to, 52, calendar)
                    : calendar.periodOf(to.start().minusYears(1), frequency);
            case "baseline" -> ofBaseline(indicator, to, calendar);
            default -> period(since, indicator, evaluation);
        };
        if (from.frequency() != frequency) {
            throw session.failure("explain.other-length", since, to.label(session.language()));
        }
        return from;
    }

    /** The period of the baseline's day; for a moving window, the one that ends in its month. */
    private Period ofBaseline(Indicator indicator, Period to, FiscalCalendar calendar) throws CommandFailure {
        DatedValue baseline = indicator.getBaseline();
        if (baseline == null || baseline.getDate() == null) {
            throw session.failure("explain.no-baseline", Names.of(indicator, session.language()));
        }
        LocalDate day = baseline.getDate();
        boolean isWindow = !calendar.periodOf(to.start(), to.frequency()).equals(to);
        return isWindow ? PeriodText.earlier(to, (int) ChronoUnit.MONTHS.between(YearMonth.from(day), YearMonth.from(to.end())), calendar)
                : calendar.periodOf(day, to.frequency());
    }
}
