package org.kigi.ui.internal.properties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kigi.core.Elements;
import org.kigi.design.Analysis;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.measurement.Series;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.ui.goals.SourceFile;
import org.kigi.validation.Category;
import org.kigi.validation.Finding;
import org.kigi.validation.smart.SmartRules;
import org.kigi.validation.smart.ValidationSettings;

/** A goal sentence. Its wording is judged while it is typed, before it is in the tree. */
final class SentenceField extends TypedField {

    SentenceField(EStructuralFeature feature) {
        super(feature, true);
    }

    @Override
    List<Finding> findings() {
        String typed = text().getText().strip();
        return typed.equals(textOf(subject().get(feature()))) ? super.findings()
            : Analysis.of(subject().element()).map(known -> findings(typed, known.evaluation().asOf())).orElse(List.of());
    }

    /** What would be found on the wording; only that, for it takes no time. */
    private List<Finding> findings(String typed, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        Indicator goal = (Indicator) Elements.create(subject().element().eClass());
        List.of(Literals.ELEMENT__NAME, Literals.ELEMENT__NAME_JA, Literals.INDICATOR__STATEMENT, Literals.INDICATOR__STATEMENT_JA)
            .forEach(shown -> goal.eSet(shown, subject().get(shown)));
        goal.eSet(feature(), typed);
        SmartRules.rules(alone(goal, asOf), settings()).stream().filter(rule -> rule.description().category() == Category.SPECIFIC)
            .forEach(rule -> rule.check(goal, findings::add));
        return findings.stream().filter(finding -> finding.feature() == feature()).toList();
    }

    /** A tree with nothing but the goal. */
    private Evaluation alone(Indicator goal, LocalDate asOf) {
        GoalTree tree = Elements.goalTree("");
        KGI top = goal instanceof KGI kgi ? kgi : Elements.kgi("");
        if (goal instanceof KPI kpi) {
            top.getDrivers().add(kpi);
        }
        tree.getKgis().add(top);
        return new Evaluator(location -> new Series(location, List.of()), asOf).evaluate(tree);
    }

    private ValidationSettings settings() {
        return SourceFile.of(subject().element()).map(file -> ValidationSettings.of(file.getLocation().toPath().getParent()))
            .orElse(ValidationSettings.USUAL);
    }
}
