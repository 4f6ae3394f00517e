package org.kigi.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.kigi.core.GoalTrees;
import org.kigi.model.goaltree.Action;
import org.kigi.model.goaltree.ActionStatus;
import org.kigi.model.goaltree.DatedValue;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.Identified;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KGI;

/** The rules of structure as one would write them by hand for EMF, without a catalogue. */
final class HandWrittenValidator implements EValidator {

    private final GoalTree tree;
    private final Diagnostician diagnostician;

    HandWrittenValidator(GoalTree tree) {
        this.tree = tree;
        EValidator.Registry registry = new EValidatorRegistryImpl();
        registry.put(GoaltreePackage.eINSTANCE, this);
        diagnostician = new Diagnostician(registry);
    }

    Set<String> validate() {
        Diagnostic result = diagnostician.validate(tree);
        Set<String> found = new TreeSet<>();
        result.getChildren().forEach(one -> found.add(one.getMessage() + ' ' + ((Identified) one.getData().getFirst()).getId()));
        return found;
    }

    @Override
    public boolean validate(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return validate(object.eClass(), object, diagnostics, context);
    }

    @Override
    public boolean validate(EClass type, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
        if (object instanceof Indicator indicator) {
            check(indicator, diagnostics, context);
        } else if (object instanceof Action action) {
            check(action, diagnostics);
        }
        return true;
    }

    @Override
    public boolean validate(EDataType type, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return true;
    }

    private void check(Indicator indicator, DiagnosticChain diagnostics, Map<Object, Object> context) {
        report(blank(indicator.getUnit()), "smart.measurable.unit-missing", indicator, diagnostics);
        report(indicator.getTarget() == null || indicator.getTarget().getValue() == null, "smart.measurable.target-missing", indicator, diagnostics);
        report(blank(indicator.getSeries()) && blank(indicator.getFormula()), "smart.measurable.data-missing", indicator, diagnostics);
        report(!blank(indicator.getSeries()) && blank(indicator.getMeasurementSource()), "smart.measurable.source-missing", indicator,
                diagnostics);
        report(indicator.getOwner() == null, "smart.relevant.owner-missing", indicator, diagnostics);
        report(indicator instanceof KGI && indicator.getDrivers().isEmpty(), "smart.relevant.kgi-without-kpi", indicator, diagnostics);
        report(indicator.getDrivers().size() > 7, "smart.relevant.too-many-drivers", indicator, diagnostics);
        report(isAfter(indicator.getBaseline(), indicator.getTarget()), "smart.time-bound.deadline-before-baseline", indicator, diagnostics);
        report(indicator.eContainer() instanceof Indicator parent && isAfter(indicator.getTarget(), parent.getTarget()),
                "smart.time-bound.deadline-after-parent", indicator, diagnostics);
        report(blank(indicator.getCode()), "structure.code-missing", indicator, diagnostics);
        @SuppressWarnings("unchecked")
        Map<String, Indicator> codes = (Map<String, Indicator>) context.computeIfAbsent(this, key -> new HashMap<>(GoalTrees.byCode(tree)));
        Indicator first = codes.get(indicator.getCode());
        report(first != null && first != indicator, "structure.code-duplicate", indicator, diagnostics);
    }

    private static boolean isAfter(DatedValue one, DatedValue other) {
        return one != null && other != null && one.getDate() != null && other.getDate() != null && one.getDate().isAfter(other.getDate());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private void check(Action action, DiagnosticChain diagnostics) {
        boolean cancelled = action.getStatus() == ActionStatus.CANCELLED;
        report(action.getOwner() == null && action.getStatus() != ActionStatus.DONE && !cancelled, "smart.relevant.action-owner-missing", action,
                diagnostics);
        report(action.getStart() != null && action.getEnd() != null && action.getEnd().isBefore(action.getStart()),
                "smart.time-bound.action-ends-before-start", action, diagnostics);
        report(!cancelled && (action.getStart() == null || action.getEnd() == null), "smart.time-bound.action-dates-missing", action, diagnostics);
        report(!cancelled && action.getEnd() != null && action.eContainer() instanceof Indicator indicator && indicator.getTarget() != null
                && indicator.getTarget().getDate() != null && action.getEnd().isAfter(indicator.getTarget().getDate()),
                "smart.time-bound.action-ends-after-target", action, diagnostics);
    }

    private static void report(boolean wrong, String rule, EObject object, DiagnosticChain diagnostics) {
        if (wrong) {
            diagnostics.add(new BasicDiagnostic(Diagnostic.WARNING, "kigi", 0, rule, new Object[] {object}));
        }
    }
}
