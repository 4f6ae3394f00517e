package org.kigi.validation.smart.fixes;

import static org.kigi.validation.smart.fixes.Flaw.asking;
import static org.kigi.validation.smart.fixes.Flaw.fix;
import static org.kigi.validation.smart.fixes.Flaw.words;
import static org.kigi.validation.smart.fixes.Flaw.forAll;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.kigi.core.Elements;
import org.kigi.core.Names;
import org.kigi.core.time.Period;
import org.kigi.evaluation.TargetPath;
import org.kigi.measurement.Reading;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.Decision;
import org.kigi.model.goaltree.Direction;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.Milestone;
import org.kigi.model.goaltree.Review;
import org.kigi.validation.Fix;
import org.kigi.validation.FixInput;
import org.kigi.validation.Phrase;

/** Fixes for dates that are missing or do not agree, and for milestones. */
final class TimeBoundFixes {

    static final Map<String, Function<Flaw, List<Fix>>> BY_RULE = Map.ofEntries(
            Map.entry("smart.time-bound.deadline-missing", TimeBoundFixes::deadline),
            Map.entry("smart.time-bound.deadline-passed", flaw -> List.of(setDeadline(flaw))),
            Map.entry("smart.time-bound.deadline-before-baseline", TimeBoundFixes::beforeBaseline),
            Map.entry("smart.time-bound.deadline-after-parent", TimeBoundFixes::afterParent),
            Map.entry("smart.time-bound.milestones-out-of-order", TimeBoundFixes::order),
            Map.entry("smart.time-bound.milestones-backwards", TimeBoundFixes::backwards),
            Map.entry("smart.time-bound.milestone-off-the-way", TimeBoundFixes::offTheWay),
            Map.entry("smart.time-bound.milestones-too-few", TimeBoundFixes::steps),
            Map.entry("smart.time-bound.milestone-incomplete", TimeBoundFixes::incomplete),
            Map.entry("smart.time-bound.action-starts-too-late", TimeBoundFixes::startsTooLate),
            Map.entry("smart.time-bound.review-overdue", flaw -> List.of(review(flaw))),
            Map.entry("smart.time-bound.action-dates-missing",
                    flaw -> List.of(NewElements.actionDates(flaw, flaw.action(), "set-action-dates"))),
            Map.entry("smart.time-bound.action-ends-before-start", TimeBoundFixes::swapped),
            Map.entry("smart.time-bound.action-ends-after-target", TimeBoundFixes::tooLate),
            Map.entry("smart.time-bound.readings-overdue", TimeBoundFixes::frequency));

    private static final String DECISION = "decision";

    private TimeBoundFixes() {
    }

    private static List<Fix> deadline(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        List<Fix> fixes = new ArrayList<>();
        flaw.deadlineAbove(indicator).filter(date -> Goals.objection(flaw, indicator, date) == null).ifPresent(date -> fixes.add(
                forAll(fix("deadline-of-parent", () -> Goals.moveDeadline(flaw, indicator, date), date))));
        fixes.add(setDeadline(flaw));
        return fixes;
    }

    private static Fix setDeadline(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        return asking("set-deadline", List.of(Goals.dateInput(Goals.proposedDeadline(flaw, indicator))),
                values -> Goals.moveDeadline(flaw, indicator, Goals.date(values)))
                .unless(values -> Goals.objection(flaw, indicator, Goals.date(values)));
    }

    private static List<Fix> beforeBaseline(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        LocalDate start = indicator.getBaseline().getDate();
        LocalDate deadline = indicator.getTarget().getDate();
        List<Fix> fixes = new ArrayList<>();
        if (deadline.isBefore(start)) {
            fixes.add(fix("swap-dates", () -> {
                indicator.getBaseline().setDate(deadline);
                indicator.getTarget().setDate(start);
            }, deadline, start));
        }
        fixes.add(setDeadline(flaw));
        return fixes;
    }

    private static List<Fix> afterParent(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        LocalDate above = Flaw.date(((Indicator) indicator.eContainer()).getTarget());
        List<Fix> fixes = new ArrayList<>();
        if (Flaw.date(indicator.getBaseline()) == null || indicator.getBaseline().getDate().isBefore(above)) {
            fixes.add(forAll(fix("deadline-of-parent", () -> Goals.moveDeadline(flaw, indicator, above), above)));
        }
        fixes.add(setDeadline(flaw));
        return fixes;
    }

    /** Sorts the milestones; of those on one day the first stays. */
    private static List<Fix> order(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        Set<LocalDate> days = new HashSet<>();
        List<Milestone> doubled = indicator.getMilestones().stream()
                .filter(milestone -> milestone.getDate() != null && !days.add(milestone.getDate())).toList();
        String id = doubled.isEmpty() ? "sort-milestones" : "sort-milestones-once";
        Fix fix = fix(id, () -> {
            indicator.getMilestones().removeAll(doubled);
            Goals.sortMilestones(indicator);
        });
        return List.of(doubled.isEmpty() ? forAll(fix) : fix);
    }

    /** A milestone that asks for less than an earlier one goes on the line between its neighbours, or away. */
    private static List<Fix> backwards(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        boolean higher = indicator.getDirection() == Direction.HIGHER_IS_BETTER;
        Set<Milestone> wrong = new HashSet<>();
        Double best = null;
        for (Milestone milestone : indicator.getMilestones().stream().filter(TimeBoundFixes::isComplete)
                .sorted(Comparator.comparing(Milestone::getDate)).toList()) {
            if (best != null && (higher ? milestone.getValue() < best : milestone.getValue() > best)) {
                wrong.add(milestone);
            } else {
                best = milestone.getValue();
            }
        }
        return ontoTheWay(flaw, wrong::contains);
    }

    private static List<Fix> offTheWay(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        double from = indicator.getBaseline().getValue();
        double to = indicator.getTarget().getValue();
        LocalDate start = indicator.getBaseline().getDate();
        LocalDate end = indicator.getTarget().getDate();
        return ontoTheWay(flaw, milestone -> milestone.getValue() < Math.min(from, to) || milestone.getValue() > Math.max(from, to)
                || !milestone.getDate().isAfter(start) || !milestone.getDate().isBefore(end));
    }

    /** Corrects the values of milestones by the way without them; those that the way does not pass in time can only be removed. */
    private static List<Fix> ontoTheWay(Flaw flaw, Predicate<Milestone> wrong) {
        Indicator indicator = flaw.indicator();
        List<Milestone> complete = indicator.getMilestones().stream().filter(TimeBoundFixes::isComplete).toList();
        List<Milestone> moved = complete.stream().filter(wrong).toList();
        TargetPath way = Goals.way(indicator, complete.stream().filter(wrong.negate()).toList());
        List<Fix> fixes = new ArrayList<>();
        LocalDate end = Flaw.date(indicator.getTarget());
        if (moved.stream().allMatch(milestone -> way.at(milestone.getDate()) != null && milestone.getDate().isBefore(end))) {
            fixes.add(forAll(fix("milestones-onto-way",
                    () -> moved.forEach(milestone -> milestone.setValue(Goals.rounded(way.at(milestone.getDate()), indicator))))));
        }
        fixes.add(fix("remove-milestones", () -> indicator.getMilestones().removeAll(moved), moved.size()));
        return fixes;
    }

    /** Milestones at the ends of periods that have none yet, on the way as it is. */
    private static List<Fix> steps(Flaw flaw) {
        return List.of(forAll(steps(flaw, Frequency.QUARTER, "milestones-by-quarter")),
                steps(flaw, Frequency.HALF_YEAR, "milestones-by-half"));
    }

    private static Fix steps(Flaw flaw, Frequency frequency, String id) {
        Indicator indicator = flaw.indicator();
        LocalDate begin = indicator.getBaseline().getDate();
        LocalDate end = indicator.getTarget().getDate();
        List<LocalDate> days = flaw.calendar().between(begin, end, frequency).stream()
                .filter(period -> period.end().isAfter(begin) && period.end().isBefore(end))
                .filter(period -> indicator.getMilestones().stream().map(Milestone::getDate)
                        .noneMatch(day -> day != null && period.contains(day)))
                .map(Period::end).toList();
        TargetPath way = new TargetPath(indicator);
        return fix(id, () -> {
            days.forEach(day -> Goals.addMilestone(indicator, Goals.rounded(way.at(day), indicator), day));
            Goals.sortMilestones(indicator);
        }, days.size());
    }

    /** What a milestone lacks is taken from the way without it; where that does not say, the milestone can only be removed. */
    private static List<Fix> incomplete(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        List<Milestone> wrong = indicator.getMilestones().stream().filter(milestone -> !isComplete(milestone)).toList();
        TargetPath way = Goals.way(indicator, indicator.getMilestones().stream().filter(TimeBoundFixes::isComplete).toList());
        List<Fix> fixes = new ArrayList<>();
        if (wrong.stream().allMatch(milestone -> milestone.getDate() != null && way.at(milestone.getDate()) != null)) {
            fixes.add(forAll(fix("milestones-onto-way",
                    () -> wrong.forEach(milestone -> milestone.setValue(Goals.rounded(way.at(milestone.getDate()), indicator))))));
        }
        fixes.add(fix("remove-milestones", () -> indicator.getMilestones().removeAll(wrong), wrong.size()));
        return fixes;
    }

    private static List<Fix> startsTooLate(Flaw flaw) {
        Action action = flaw.action();
        return flaw.tree().getInfluences().stream().filter(influence -> influence.getSource() == action.eContainer())
                .filter(influence -> influence.getTarget() != null && Flaw.date(influence.getTarget().getTarget()) != null)
                .map(influence -> influence.getTarget().getTarget().getDate().minusDays(influence.getLag())).min(Comparator.naturalOrder())
                .map(start -> fix("start-earlier", () -> action.setStart(start), start)).stream().toList();
    }

    private static Fix review(Flaw flaw) {
        return asking("add-review", List.of(Goals.dateInput(flaw.asOf()),
                FixInput.text(DECISION, words("input.decision"), null, List.of()).optional()), values -> {
                    Review review = Elements.create(Review.class);
                    review.setName(words(flaw.language(), "review-name", Goals.date(values)));
                    review.setDate(Goals.date(values));
                    if (values.get(DECISION) instanceof String text && !text.isBlank()) {
                        Decision decision = Elements.create(Decision.class);
                        decision.setStatement(text.strip());
                        review.getDecisions().add(decision);
                    }
                    flaw.tree().getReviews().add(review);
                }).unless(values -> Goals.date(values).isAfter(flaw.asOf()) ? words("objection.future", flaw.asOf()) : null);
    }

    private static boolean isComplete(Milestone milestone) {
        return milestone.getDate() != null && milestone.getValue() != null;
    }

    private static List<Fix> swapped(Flaw flaw) {
        Action action = flaw.action();
        LocalDate start = action.getStart();
        LocalDate end = action.getEnd();
        return List.of(forAll(fix("swap-action-dates", () -> {
            action.setStart(end);
            action.setEnd(start);
        }, end, start)), NewElements.actionDates(flaw, action, "set-action-dates"));
    }

    private static List<Fix> tooLate(Flaw flaw) {
        Action action = flaw.action();
        LocalDate deadline = Flaw.date(((Indicator) action.eContainer()).getTarget());
        List<Fix> fixes = new ArrayList<>();
        if (action.getStart() == null || !action.getStart().isAfter(deadline)) {
            fixes.add(forAll(fix("end-by-deadline", () -> action.setEnd(deadline), deadline)));
        }
        fixes.add(NewElements.actionDates(flaw, action, "set-action-dates"));
        return fixes;
    }

    /** Where readings have long come in less often than agreed, the frequency is what is wrong. */
    private static List<Fix> frequency(Flaw flaw) {
        Indicator indicator = flaw.indicator();
        List<Reading> readings = flaw.evaluation().readings(indicator).readings();
        if (readings.size() < 3) {
            return List.of();
        }
        List<Long> distances = new ArrayList<>();
        for (int i = 1; i < readings.size(); i++) {
            distances.add(ChronoUnit.DAYS.between(readings.get(i - 1).date(), readings.get(i).date()));
        }
        long usual = distances.stream().sorted().toList().get(distances.size() / 2);
        long since = ChronoUnit.DAYS.between(readings.getLast().date(), flaw.asOf());
        return Arrays.stream(Frequency.values()).filter(frequency -> frequency.compareTo(indicator.getFrequency()) > 0)
                .filter(frequency -> days(flaw, frequency) * 4 >= usual * 3 && days(flaw, frequency) * 3 <= usual * 4
                        && since * 3 <= days(flaw, frequency) * 4).findFirst()
                .map(frequency -> fix("set-frequency", () -> indicator.setFrequency(frequency),
                        Phrase.of(language -> Names.literalName(frequency, language))))
                .stream().toList();
    }

    private static long days(Flaw flaw, Frequency frequency) {
        Period period = flaw.calendar().previous(flaw.calendar().periodOf(flaw.asOf(), frequency));
        return ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
    }
}
