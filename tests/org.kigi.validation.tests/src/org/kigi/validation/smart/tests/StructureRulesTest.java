package org.kigi.validation.smart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.validation.smart.tests.SoundTree.accepted;
import static org.kigi.validation.smart.tests.SoundTree.flagged;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.measurement.SeriesException;
import org.kigi.measurement.SeriesException.Problem;
import org.kigi.model.goaltree.GoaltreePackage.Literals;
import org.kigi.model.goaltree.Influence;
import org.kigi.model.goaltree.Person;
import org.kigi.model.goaltree.Scenario;
import org.kigi.model.goaltree.ScenarioOverride;
import org.kigi.model.goaltree.Waiver;
import org.kigi.validation.Finding;

class StructureRulesTest {

    private static final String CODE_INVALID = "structure.code-invalid";
    private static final String CYCLE = "structure.formula-cycle";
    private static final String ABSENT = "structure.reference-absent";
    private static final String EXPIRED = "structure.waiver-expired";
    private static final String INCOMPLETE = "structure.waiver-incomplete";

    @Test
    void flagsIndicatorWithoutCode() {
        assertEquals(Literals.INDICATOR__CODE, flagged("structure.code-missing", tree -> {
            tree.sales.setFormula(null);
            tree.customers.setCode("");
        }).feature());
    }

    @ParameterizedTest
    @ValueSource(strings = {"new customers", "2nd", "a-b", "a+b", "¥", "customers "})
    void flagsCodeThatIsNoIdentifier(String code) {
        assertTrue(flagged(CODE_INVALID, tree -> tree.customers.setCode(code)).message(Language.EN).contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x", "new_customers2", "新規顧客数", "サイト訪問数_月", "Übersicht"})
    void acceptsIdentifierOfAnyScript(String code) {
        accepted(CODE_INVALID, tree -> tree.customers.setCode(code));
    }

    @Test
    void flagsCodeThatAnotherIndicatorHas() {
        SoundTree tree = new SoundTree();
        tree.price.setCode("customers");
        List<Finding> findings = tree.findings("structure.code-duplicate");
        assertEquals(1, findings.size());
        assertSame(tree.price, findings.getFirst().element(), "the later one is wrong");
        assertTrue(findings.getFirst().message(Language.EN).contains("“Customers”"));
    }

    @Test
    void flagsIdThatAnotherObjectHas() {
        Finding finding = flagged("structure.id-duplicate", tree -> tree.price.getTarget().setId(tree.customers.getTarget().getId()));
        assertEquals(Literals.IDENTIFIED__ID, finding.feature());
        assertTrue(finding.message(Language.EN).contains("Target of Customers"), finding.message(Language.EN));
        assertTrue(finding.message(Language.JA).contains("Customersの目標値"), finding.message(Language.JA));
    }

    @Test
    void flagsFormulaThatCannotBeRead() {
        Finding finding = flagged("structure.formula-unreadable", tree -> tree.sales.setFormula("customers * "));
        assertEquals(Literals.INDICATOR__FORMULA, finding.feature());
    }

    @Test
    void flagsCodeThatNoIndicatorHas() {
        Finding finding = flagged("structure.formula-unknown-code", tree -> tree.sales.setFormula("customers * prize"));
        assertTrue(finding.message(Language.EN).contains("“prize”"), finding.message(Language.EN));
    }

    @Test
    void flagsFormulasInACircle() {
        SoundTree tree = new SoundTree();
        tree.price.setFormula("sales / customers");
        List<Finding> findings = tree.findings(CYCLE);
        assertEquals(List.of(tree.sales, tree.price), findings.stream().map(Finding::element).toList());
        assertTrue(findings.getFirst().message(Language.EN).contains("Sales → Price → Sales"), findings.getFirst().message(Language.EN));
        flagged(CYCLE, changed -> changed.customers.setFormula("customers + 1"));
    }

    @Test
    void acceptsFormulasThatShareAnInput() {
        accepted(CYCLE, tree -> tree.price.setFormula("customers * 1000"));
    }

    @Test
    void flagsFileOfReadingsThatIsMissing() {
        Finding finding = flagged("structure.series-missing", tree -> tree.files.remove("data/customers.csv"));
        assertEquals(Literals.INDICATOR__SERIES, finding.feature());
        assertTrue(finding.message(Language.EN).contains("data/customers.csv"));
    }

    @Test
    void flagsFileOfReadingsWithUnknownColumn() {
        Finding finding = flagged("structure.series-columns",
                tree -> tree.broken.put("data/customers.csv", new SeriesException(Problem.UNKNOWN_COLUMN, "data/customers.csv", 1, "amount")));
        assertEquals(Literals.INDICATOR__SERIES, finding.feature());
        assertTrue(finding.message(Language.EN).contains("amount") && finding.message(Language.JA).contains("amount"),
                finding.message(Language.EN));
    }

    @Test
    void flagsFileOfReadingsThatIsBroken() {
        Finding finding = flagged("structure.series-unreadable",
                tree -> tree.broken.put("data/customers.csv", new SeriesException(Problem.BAD_DATE, "data/customers.csv", 3, "2026-13-01")));
        assertTrue(finding.message(Language.EN).contains("2026-13-01"), finding.message(Language.EN));
    }

    @Test
    void tellsOneThingAboutOneFile() {
        for (String other : List.of("structure.series-unreadable", "structure.series-columns")) {
            accepted(other, tree -> tree.files.remove("data/customers.csv"));
        }
        for (String other : List.of("structure.series-unreadable", "structure.series-missing")) {
            accepted(other, tree -> tree.broken.put("data/customers.csv",
                    new SeriesException(Problem.MISSING_COLUMN, "data/customers.csv", 1, "value")));
        }
    }

    @Test
    void flagsInfluenceWithoutSource() {
        Finding finding = flagged(ABSENT, tree -> {
            Influence influence = Elements.create(Influence.class);
            influence.setTarget(tree.sales);
            tree.tree.getInfluences().add(influence);
        });
        assertEquals(Literals.INFLUENCE__SOURCE, finding.feature());
    }

    @Test
    void flagsAssumptionWithoutIndicator() {
        assertEquals(Literals.SCENARIO_OVERRIDE__INDICATOR, flagged(ABSENT, tree -> {
            Scenario scenario = Elements.create(Scenario.class);
            scenario.getOverrides().add(Elements.create(ScenarioOverride.class));
            tree.tree.getScenarios().add(scenario);
        }).feature());
    }

    @Test
    void flagsReferenceToAnObjectThatIsNotInTheFile() {
        Finding finding = flagged(ABSENT, tree -> {
            Person gone = Elements.create(Person.class);
            ((InternalEObject) gone).eSetProxyURI(URI.createURI("#gone"));
            tree.customers.setOwner(gone);
        });
        assertEquals(Literals.INDICATOR__OWNER, finding.feature());
    }

    @Test
    void acceptsWholeInfluence() {
        accepted(ABSENT, tree -> {
            Influence influence = Elements.create(Influence.class);
            influence.setSource(tree.price);
            influence.setTarget(tree.customers);
            tree.tree.getInfluences().add(influence);
        });
    }

    @Test
    void flagsWaiverThatHasExpired() {
        Finding finding = flagged(EXPIRED, tree -> waiver(tree, SoundTree.TODAY.minusDays(1)));
        assertEquals(Literals.WAIVER__UNTIL, finding.feature());
        String message = finding.message(Language.EN);
        assertTrue(message.contains("smart.relevant.owner-missing") && message.contains("“Customers”") && message.contains("2026-10-09"),
                message);
    }

    @Test
    void acceptsWaiverOnItsLastDay() {
        accepted(EXPIRED, tree -> waiver(tree, SoundTree.TODAY));
        accepted(INCOMPLETE, tree -> waiver(tree, SoundTree.TODAY));
    }

    @Test
    void flagsWaiverThatIsIncomplete() {
        assertEquals(Literals.WAIVER__UNTIL, flagged(INCOMPLETE, tree -> waiver(tree, null)).feature());
        assertEquals(Literals.WAIVER__REASON, flagged(INCOMPLETE, tree -> waiver(tree, SoundTree.TODAY).setReason(" ")).feature());
        assertEquals(Literals.WAIVER__ELEMENT, flagged(INCOMPLETE, tree -> waiver(tree, SoundTree.TODAY).setElement(null)).feature());
        assertEquals(Literals.WAIVER__RULE, flagged(INCOMPLETE, tree -> waiver(tree, SoundTree.TODAY).setRule(null)).feature());
    }

    private static Waiver waiver(SoundTree tree, LocalDate until) {
        Waiver waiver = Elements.create(Waiver.class);
        waiver.setRule("smart.relevant.owner-missing");
        waiver.setElement(tree.customers);
        waiver.setReason("Agreed with the board.");
        waiver.setUntil(until);
        tree.tree.getWaivers().add(waiver);
        return waiver;
    }
}
