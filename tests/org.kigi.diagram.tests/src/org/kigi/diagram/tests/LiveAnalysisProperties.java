package org.kigi.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kigi.core.Elements;
import org.kigi.core.GoalTrees;
import org.kigi.design.Analysis;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.evaluation.LiveEvaluation;
import org.kigi.measurement.CsvSeriesStore;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.persistence.XmiGoalStore;
import org.kigi.validation.smart.IncrementalValidator;
import org.kigi.validation.smart.ValidationSettings;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** After any change of the example, the live analysis says what a full evaluation says. */
class LiveAnalysisProperties {

    private static final Path EXAMPLE = Path.of("../../examples/b2b-marketing/b2b-marketing.kigi");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final List<EAttribute> TEXTS = List.of(Literals.INDICATOR__CODE, Literals.INDICATOR__FORMULA, Literals.INDICATOR__UNIT,
            Literals.INDICATOR__SERIES, Literals.ELEMENT__NAME);

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void equalsAFullEvaluation(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        GoalTree tree = new XmiGoalStore().load(EXAMPLE);
        CsvSeriesStore store = new CsvSeriesStore(EXAMPLE.getParent());
        Analysis analysis = Analysis.attachLive(tree,
                () -> new IncrementalValidator(new LiveEvaluation(tree, store, DAY), ValidationSettings.USUAL));
        analysis.evaluation();
        for (int round = 0; round < 5; round++) {
            for (int edit = random.nextInt(3); edit >= 0; edit--) {
                edit(tree, random);
            }
            assertEquals(text(new Evaluator(store, DAY).evaluate(tree)), text(analysis.evaluation()));
        }
    }

    private static void edit(GoalTree tree, Random random) {
        List<Indicator> all = GoalTrees.indicators(tree);
        Indicator indicator = all.get(random.nextInt(all.size()));
        Indicator other = all.get(random.nextInt(all.size()));
        switch (random.nextInt(8)) {
            case 0 -> indicator.getDrivers().add(Elements.kpi("new"));
            case 1 -> {
                if (indicator.eContainer() instanceof Indicator && all.size() > 10) {
                    EcoreUtil.remove((EObject) indicator);
                }
            }
            case 2 -> {
                if (indicator.getTarget() != null) {
                    indicator.getTarget().setValue(random.nextDouble() * 1000);
                }
            }
            case 3 -> {
                if (indicator.getBaseline() != null) {
                    indicator.getBaseline().setDate(DAY.minusDays(random.nextInt(700)));
                }
            }
            case 4 -> {
                if (!indicator.getDrivers().isEmpty()) {
                    indicator.getDrivers().move(0, indicator.getDrivers().size() - 1);
                }
            }
            case 5 -> tree.setFiscalYearStartMonth(1 + random.nextInt(12));
            case 6 -> {
                EAttribute text = TEXTS.get(random.nextInt(TEXTS.size()));
                indicator.eSet(text, random.nextInt(4) == 0 ? null : other.eGet(text));
            }
            default -> {
                List<EAttribute> choices = Literals.INDICATOR.getEAllAttributes().stream().filter(one -> one.getEType() instanceof EEnum).toList();
                EAttribute choice = choices.get(random.nextInt(choices.size()));
                List<EEnumLiteral> literals = ((EEnum) choice.getEType()).getELiterals();
                indicator.eSet(choice, literals.get(random.nextInt(literals.size())).getInstance());
            }
        }
    }

    private static String text(Evaluation evaluation) {
        StringBuilder text = new StringBuilder();
        evaluation.all().forEach(one -> text.append(one.indicator().getId()).append(' ').append(one.status()).append(' ')
                .append(one.current() == null ? null : one.current().value()).append(' ').append(one.progress()).append(' ')
                .append(one.rolledUpProgress()).append(' ').append(one.unit()).append(' ').append(one.reason().code()).append(' ')
                .append(one.values().size()).append(' ').append(one.problems().stream().map(problem -> problem.code()).toList())
                .append('\n'));
        return text.toString();
    }
}
