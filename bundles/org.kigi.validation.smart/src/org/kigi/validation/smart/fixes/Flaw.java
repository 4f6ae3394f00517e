package org.kigi.validation.smart.fixes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Texts;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.unit.UnitExpression;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.PeriodValue;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.Element;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.validation.Finding;
import org.kigi.validation.Fix;
import org.kigi.validation.FixInput;
import org.kigi.validation.Phrase;

/** What is to be mended: a finding, with what is known about its place. */
final class Flaw {

    private static final Texts TEXTS = Texts.of(Flaw.class);

    private final Finding finding;
    private final Evaluation evaluation;
    private final Language language;
    private Map<String, Indicator> byCode;

    Flaw(Finding finding, Evaluation evaluation, Language language) {
        this.finding = finding;
        this.evaluation = evaluation;
        this.language = language;
    }

    Finding finding() {
        return finding;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    /** The language of the user. */
    Language language() {
        return language;
    }

    /** The indicators by their codes, as they were when this was first asked. */
    Map<String, Indicator> byCode() {
        if (byCode == null) {
            byCode = GoalTrees.byCode(tree());
        }
        return byCode;
    }

    GoalTree tree() {
        return evaluation.tree();
    }

    /** The indicator that the finding is about. */
    Indicator indicator() {
        return (Indicator) finding.element();
    }

    /** The action that the finding is about. */
    Action action() {
        return (Action) finding.element();
    }

    LocalDate asOf() {
        return evaluation.asOf();
    }

    FiscalCalendar calendar() {
        return FiscalCalendar.of(tree());
    }

    /** The last day of the fiscal year of a day. */
    LocalDate endOfYear(LocalDate day) {
        return calendar().periodOf(day, Frequency.YEAR).end();
    }

    /** The unit of an indicator; that of a plain number where it has none that can be read. */
    UnitExpression unit(Indicator indicator) {
        UnitExpression unit = evaluation.of(indicator).unit();
        return unit == null ? UnitExpression.ONE : unit;
    }

    /** A value as users see it. */
    Phrase amount(Indicator indicator, double value) {
        return Phrase.of(language -> unit(indicator).format(value, language));
    }

    /** The latest value that is known, or null. */
    Double latest(Indicator indicator) {
        PeriodValue current = evaluation.of(indicator).current();
        return current == null ? null : current.value();
    }

    /** The date by which the nearest goal above has to be reached. */
    Optional<LocalDate> deadlineAbove(Indicator indicator) {
        return above(indicator).map(Indicator::getTarget).map(Flaw::date).filter(date -> date != null).findFirst();
    }

    /** The indicators that contain this one, the nearest first. */
    static Stream<Indicator> above(Indicator indicator) {
        return Stream.iterate(GoalTrees.parent(indicator), Optional::isPresent, above -> GoalTrees.parent(above.get())).map(Optional::get);
    }

    /** A fix whose words are those under its id. */
    static Fix fix(String id, Runnable edit, Object... arguments) {
        return Fix.of(id, words(id, arguments), edit);
    }

    /** A fix with inputs whose words are those under its id. */
    static Fix asking(String id, List<FixInput> inputs, Consumer<Map<String, Object>> edit, Object... arguments) {
        return Fix.asking(id, words(id, arguments), inputs, edit);
    }

    /** A fix that nobody has to look at where it is run for all findings of its rule. */
    static Fix forAll(Fix fix) {
        return fix.forAll(words(fix.id() + ".all"));
    }

    static Phrase name(Element element) {
        return Phrase.of(language -> Names.of(element, language));
    }

    static Double value(DatedValue value) {
        return value == null ? null : value.getValue();
    }

    static LocalDate date(DatedValue value) {
        return value == null ? null : value.getDate();
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** The words under a key; arguments may be phrases. */
    static Phrase words(String key, Object... arguments) {
        return Phrase.of(language -> words(language, key, arguments));
    }

    static String words(Language language, String key, Object... arguments) {
        return TEXTS.get(language, key, Stream.of(arguments).map(a -> a instanceof Phrase phrase ? phrase.in(language) : a).toArray());
    }
}
