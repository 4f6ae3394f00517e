package org.kigi.validation.smart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.LiveEvaluation;
import org.kigi.measurement.CsvSeriesStore;
import org.kigi.measurement.SeriesStore;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.persistence.XmiGoalStore;
import org.kigi.validation.Finding;
import org.kigi.validation.RuleDescription;
import org.kigi.validation.smart.IncrementalValidator;
import org.kigi.validation.smart.IncrementalValidator.Change;
import org.kigi.validation.smart.SmartRules;
import org.kigi.validation.smart.ValidationSettings;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** After any edits, the findings that are kept up are those of a batch run, and what is told adds up to them. */
class IncrementalValidatorProperties {

    private static final Path EXAMPLE = Path.of("../../examples/b2b-marketing/b2b-marketing.kigi");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final List<String> RULES = SmartRules.catalogue().stream().map(RuleDescription::id).toList();

    private final SeriesStore store = new CsvSeriesStore(EXAMPLE.getParent());

    /** After a change of one of these, everything runs again. */
    private static final Set<EStructuralFeature> WIDE = Set.of(Literals.INDICATOR__DRIVERS, Literals.INDICATOR__CODE,
            Literals.INDICATOR__FORMULA, Literals.INDICATOR__UNIT, Literals.INDICATOR__FREQUENCY, Literals.INDICATOR__AGGREGATION,
            Literals.IDENTIFIED__ID, Literals.GOAL_TREE__KGIS, Literals.GOAL_TREE__UNITS, Literals.GOAL_TREE__CURRENCY,
            Literals.GOAL_TREE__FISCAL_YEAR_START_MONTH, Literals.GOAL_TREE__PROGRESS_METHOD);

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void equalsABatchRunAfterAnyEdits(@ForAll long seed) throws Exception {
        equalsABatchRun(new Random(seed), Set.of());
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void equalsABatchRunAfterEditsOfSingleObjects(@ForAll long seed) throws Exception {
        equalsABatchRun(new Random(seed), WIDE);
    }

    private void equalsABatchRun(Random random, Set<EStructuralFeature> kept) throws Exception {
        GoalTree tree = new XmiGoalStore().load(EXAMPLE);
        ValidationSettings settings = ValidationSettings.parse("""
                format = 1
                smart.measurable.source-missing = off
                smart.relevant.owner-missing = error
                most-drivers = 3
                """);
        IncrementalValidator validator = new IncrementalValidator(new LiveEvaluation(tree, store, DAY), settings);
        validator.attach();
        List<Finding> told = new ArrayList<>(validator.findings());
        validator.addListener(change -> apply(change, told));
        RandomEdits edits = new RandomEdits(tree, random, RULES, kept);
        List<String> made = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            for (int edit = random.nextInt(3); edit >= 0; edit--) {
                made.add(edits.edit());
            }
            List<Finding> expected = SmartRules.validate(new Evaluator(store, DAY).evaluate(tree), settings);
            assertSame(expected, validator.findings(), made);
            assertEquals(sorted(expected), sorted(told), () -> "what was told after " + made);
        }
    }

    private static void apply(Change change, List<Finding> told) {
        change.disappeared().forEach(finding -> assertEquals(true, told.remove(finding)));
        told.addAll(change.appeared());
    }

    private static void assertSame(List<Finding> expected, List<Finding> found, List<String> edits) {
        if (!expected.equals(found)) {
            List<Finding> missing = new ArrayList<>(expected);
            missing.removeAll(found);
            List<Finding> wrong = new ArrayList<>(found);
            wrong.removeAll(expected);
            assertEquals(text(missing), text(wrong), () -> "after " + edits);
            assertEquals(text(expected), text(found), () -> "order after " + edits);
        }
    }

    private static String text(List<Finding> findings) {
        return String.join("\n", findings.stream().map(IncrementalValidatorProperties::text).toList());
    }

    private static String text(Finding finding) {
        return finding.severity() + " " + finding.rule().id() + ' ' + finding.element().eClass().getName() + ' '
                + finding.element().getId() + ' ' + finding.arguments();
    }

    private static List<String> sorted(List<Finding> findings) {
        return findings.stream().map(IncrementalValidatorProperties::text).sorted().toList();
    }
}
