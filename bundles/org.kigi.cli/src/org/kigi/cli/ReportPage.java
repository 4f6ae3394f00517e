package org.kigi.cli;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.style;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.kigi.chart.ChartDescription;
import org.kigi.chart.ShortNumbers;
import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.diagram.Diagram;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.IndicatorEvaluation;
import org.kigi.evaluation.Status;
import org.kigi.evaluation.forecast.Outlook;
import org.kigi.evaluation.forecast.Outlooks;
import org.kigi.evaluation.forecast.Prediction;
import org.kigi.validation.Category;
import org.kigi.validation.Finding;

import j2html.tags.DomContent;

/** One page about a goal tree that needs nothing besides itself: summary, diagram, table, findings, charts. */
final class ReportPage {

    private static final Set<String> NUMBERS = Set.of("baseline", "actual", "difference", "target", "forecast", "chance");

    private final Session session;
    private final Outlooks outlooks;
    private final Evaluation evaluation;
    private final List<Finding> findings;
    private int pictures;

    ReportPage(Session session, Outlooks outlooks, List<Finding> findings) {
        this.session = session;
        this.outlooks = outlooks;
        evaluation = outlooks.evaluation();
        this.findings = findings;
    }

    /** The name of the page in that language; each page has a link to the other. */
    static String fileName(Language language) {
        return "report-" + language.locale().getLanguage() + ".html";
    }

    String page(Diagram diagram, List<ChartDescription> charts) {
        String name = Names.of(evaluation.tree(), session.language());
        Language other = session.language() == Language.EN ? Language.JA : Language.EN;
        return document(html().withLang(session.language().locale().getLanguage()).with(
                head(meta().withCharset("UTF-8"),
                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                        title(name), style(rawHtml(css()))),
                body(
                        header(nav(a(session.in(other).text("report.this-language")).withHref(fileName(other))
                                        .withLang(other.locale().getLanguage())),
                                h1(name), p(session.text("report.as-of", evaluation.asOf()))),
                        main(
                                section(summary()),
                                section(h2(session.text("report.diagram")), input().withType("checkbox").withId("actual-size"),
                                        label(session.text("report.actual-size")).withFor("actual-size"),
                                        picture(Pictures.svg(diagram, Pictures.Background.LIGHT),
                                                Pictures.svg(diagram, Pictures.Background.DARK), "wide")),
                                section(h2(session.text("report.indicators")), indicators()),
                                section(h2(session.text("report.findings")), findings()),
                                section(h2(session.text("report.charts")), div(each(charts, this::chart)).withClass("charts")))))) + "\n";
    }

    private DomContent summary() {
        List<DomContent> tiles = new ArrayList<>();
        for (Status status : Status.values()) {
            long count = evaluation.all().stream().filter(indicator -> indicator.status() == status).count();
            if (count > 0) {
                tiles.add(li(strong(String.valueOf(count)), status(status)));
            }
        }
        return ul(tiles.toArray(DomContent[]::new)).withClass("tiles");
    }

    private static String kind(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private DomContent status(Status status) {
        return span(EvaluationText.symbol(status) + " " + status.label(session.language())).withClass("status " + kind(status));
    }

    private DomContent indicators() {
        DomContent heads = tr(each(Stream.of("indicator", "baseline", "actual", "difference", "target", "status", "forecast",
                "chance", "reason").toList(), key -> th(div(session.text("evaluate." + key)),
                        div(key.equals("forecast") ? session.text("evaluate.interval80") : "").withClass("below"))
                        .withCondClass(NUMBERS.contains(key), "number")));
        return div(table(thead(heads), tbody(each(evaluation.all(), this::indicator)))).withClass("scroll");
    }

    private DomContent indicator(IndicatorEvaluation indicator) {
        Language language = session.language();
        Outlook outlook = outlooks.of(indicator.indicator());
        Prediction prediction = EvaluationText.prediction(outlook);
        ShortNumbers numbers = new ShortNumbers(indicator.unit(), language);
        String interval = prediction == null ? "" : session.text("evaluate.range", numbers.number(prediction.lower(EvaluationText.NARROW)),
                numbers.number(prediction.upper(EvaluationText.NARROW)));
        return tr(td(Names.of(indicator.indicator(), language)).withClass("depth-" + Math.min(GoalTrees.depth(indicator.indicator()), 9)),
                number(EvaluationText.baseline(indicator, language), ""),
                number(EvaluationText.actual(indicator, language), EvaluationText.period(indicator, language)),
                number(EvaluationText.difference(indicator, language), ""),
                number(EvaluationText.target(indicator, language), EvaluationText.due(indicator)),
                td(status(indicator.status()), bar(indicator)), number(prediction == null ? "–" : numbers.format(prediction.mean()), interval),
                number(EvaluationText.chance(outlook, language), ""),
                td(each(reasons(indicator, outlook), reason -> p(reason))).withClass("reason"));
    }

    /** @param below what belongs to the number: its period, its day or its interval */
    private static DomContent number(String text, String below) {
        return td(div(text), div(below).withClass("below")).withClass("number");
    }

    /** Why the status is what it is and by what method the forecast is made, or why there is none; the same reason once. */
    private List<String> reasons(IndicatorEvaluation indicator, Outlook outlook) {
        Language language = session.language();
        List<String> reasons = new ArrayList<>();
        if (indicator.reason() != null) {
            reasons.add(indicator.reason().text(language));
        }
        outlook.forecast().value().ifPresent(forecast -> reasons.add(session.text("evaluate.method",
                forecast.forecast().method().label(language), forecast.history().values().size(),
                Names.literalName(forecast.history().frequency(), language))));
        String obstacle = EvaluationText.reason(outlook, language);
        if (!obstacle.isEmpty()) {
            reasons.add(session.text("evaluate.forecast") + ": " + obstacle);
        }
        return reasons;
    }

    private DomContent bar(IndicatorEvaluation indicator) {
        double progress = indicator.progress() == null ? 0 : Math.clamp(indicator.progress(), 0, 1);
        return div(div(span().withStyle("width:" + Math.round(progress * 100) + "%").withClass(kind(indicator.status()))).withClass("bar"),
                span(EvaluationText.progress(indicator, session.language()))).withClass("progress");
    }

    private DomContent findings() {
        List<DomContent> groups = new ArrayList<>();
        for (Category category : Category.values()) {
            List<Finding> found = findings.stream().filter(finding -> finding.rule().category() == category).toList();
            if (!found.isEmpty()) {
                groups.add(h3(span(String.valueOf(category.letter())).withClass("letter"), span(category.label(session.language()))));
                groups.add(ul(each(found, this::finding)).withClass("findings"));
            }
        }
        return groups.isEmpty() ? p(session.text("report.no-findings")) : div(groups.toArray(DomContent[]::new));
    }

    private DomContent finding(Finding finding) {
        String kind = finding.severity().name().toLowerCase(Locale.ROOT);
        return li(span(finding.severity().label(session.language())).withClass("severity " + kind),
                div(p(finding.message(session.language())), p(span(FindingsText.path(finding.element(), session.language())),
                        code(finding.rule().id())).withClass("place")));
    }

    private DomContent chart(ChartDescription chart) {
        return picture(Pictures.svg(chart, Pictures.Background.LIGHT), Pictures.svg(chart, Pictures.Background.DARK), "chart");
    }

    /** Both drawings inside the page; the style sheet shows the one that fits the reader's theme. */
    private DomContent picture(byte[] light, byte[] dark, String kind) {
        return div(div(rawHtml(inline(light))).withClass("light"), div(rawHtml(inline(dark))).withClass("dark"))
                .withClass("picture " + kind);
    }

    /** An SVG document as part of a page: without its prolog, and with ids of its own, since all pictures of a page share one space. */
    private String inline(byte[] svg) {
        String text = new String(svg, StandardCharsets.UTF_8);
        String prefix = "p" + ++pictures + "-";
        return text.substring(text.indexOf("<svg")).replaceAll("(\\bid=[\"'])", "$1" + prefix)
                .replaceAll("url\\((['\"]?)#", "url($1#" + prefix).replaceAll("(href=[\"']#)", "$1" + prefix);
    }

    private static String css() {
        try (InputStream stream = ReportPage.class.getResourceAsStream("report.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
