package org.kigi.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.KPI;
import org.kigi.validation.Finding;
import org.kigi.validation.FindingDiagnostics;
import org.kigi.validation.Validator;

class FindingDiagnosticsTest {

    private final GoalTree tree = Elements.goalTree("Strategy");
    private final KGI sales = Elements.kgi("Sales");
    private final KPI customers = Elements.kpi("Customers");
    private final Validator validator = new Validator(List.of(OwnerRule.of("a.rule"), OwnerRule.of("b.rule")), LocalDate.of(2026, 10, 10));
    private final AtomicInteger runs = new AtomicInteger();

    @BeforeEach
    void containOneInAnother() {
        tree.getKgis().add(sales);
        sales.getDrivers().add(customers);
        tree.getInfluences().add(Elements.create(Influence.class));
    }

    @Test
    void reportsTheSameFindingsAsABatch() {
        List<Finding> batch = validator.validate(tree);
        List<Diagnostic> diagnostics = validate(tree, Language.EN);
        assertEquals(batch, diagnostics.stream().map(diagnostic -> diagnostic.getData().getLast()).toList());
        assertEquals(batch.stream().map(finding -> finding.message(Language.EN)).toList(),
                diagnostics.stream().map(Diagnostic::getMessage).toList());
        assertEquals(1, runs.get(), "the rules run once for the whole tree");
    }

    @Test
    void pointsToTheObjectAndTheFeature() {
        Diagnostic diagnostic = validate(tree, Language.JA).getFirst();
        assertEquals(FindingDiagnostics.SOURCE, diagnostic.getSource());
        assertEquals(Diagnostic.WARNING, diagnostic.getSeverity());
        assertSame(sales, diagnostic.getData().get(0));
        assertSame(Literals.INDICATOR__OWNER, diagnostic.getData().get(1));
        assertTrue(diagnostic.getMessage().startsWith("「Sales」"));
    }

    @Test
    void reportsOnlyWhatIsAboutThePartThatIsValidated() {
        assertEquals(List.of(customers, customers), validate(customers, Language.EN).stream().map(d -> d.getData().getFirst()).toList());
    }

    @Test
    void acceptsAnObjectOutsideOfATree() {
        assertEquals(List.of(), validate(Elements.kpi("Alone"), Language.EN));
    }

    @Test
    void canBeAskedAboutOneObject() {
        FindingDiagnostics adapter = new FindingDiagnostics(validator::validate, Language.EN);
        assertFalse(adapter.validate(sales, null, null));
        assertTrue(adapter.validate(tree, null, null));
    }

    @Test
    void leavesTheGlobalRegistryAlone() {
        Object before = EValidator.Registry.INSTANCE.get(GoaltreePackage.eINSTANCE);
        validate(tree, Language.EN);
        assertNull(before);
        assertNull(EValidator.Registry.INSTANCE.get(GoaltreePackage.eINSTANCE));
    }

    private List<Diagnostic> validate(EObject object, Language language) {
        Diagnostician diagnostician = new FindingDiagnostics(root -> {
            runs.incrementAndGet();
            return validator.validate(root);
        }, language).diagnostician();
        return diagnostician.validate(object).getChildren();
    }
}
