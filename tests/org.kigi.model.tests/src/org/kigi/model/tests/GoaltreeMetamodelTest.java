package org.kigi.model.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.model.goaltree.GoaltreeFactory;
import org.kigi.model.goaltree.GoaltreePackage;

/** The metamodel itself: valid Ecore, documented throughout, with the names that files and scripts rely on. */
class GoaltreeMetamodelTest {

    private static EPackage ecore;

    @BeforeAll
    static void load() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Path file = Path.of("../../bundles/org.kigi.model/model/goaltree.ecore").toAbsolutePath().normalize();
        ecore = (EPackage) resources.getResource(URI.createFileURI(file.toString()), true).getContents().get(0);
    }

    @Test
    void isValidEcore() {
        assertEquals(Diagnostic.OK, Diagnostician.INSTANCE.validate(ecore).getSeverity());
    }

    @Test
    void keepsItsNamespaceAndName() {
        assertEquals("goaltree", ecore.getName());
        assertEquals("https://kigi.dev/goaltree/1", ecore.getNsURI());
        assertEquals(ecore.getNsURI(), GoaltreePackage.eNS_URI);
    }

    @Test
    void documentsEveryClassFeatureAndLiteral() {
        List<String> undocumented = new ArrayList<>();
        for (TreeIterator<EObject> all = ecore.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            if (object instanceof ENamedElement named && !(object instanceof EPackage)) {
                String text = EcoreUtil.getAnnotation(named, GenModelPackage.eNS_URI, "documentation");
                if (text == null || text.length() < 8 || !text.endsWith(".")) {
                    undocumented.add(EcoreUtil.getURI(named).fragment());
                }
            }
        }
        assertEquals(List.of(), undocumented);
    }

    /** DESIGN: "These names are fixed, since files, scripts and the diagram specification use them". */
    @Test
    void hasTheFixedNames() {
        assertAll(
                () -> assertFeatures("GoalTree", "name", "description", "currency", "fiscalYearStartMonth", "kgis", "influences", "people",
                        "units", "dataSources", "scenarios", "reviews", "waivers"),
                () -> assertFeatures("Element", "id", "name", "nameJa", "description"),
                () -> assertFeatures("Indicator", "code", "statement", "statementJa", "unit", "direction", "aggregation", "frequency",
                        "formula", "leading", "weight", "owner", "baseline", "target", "milestones", "warningThreshold",
                        "criticalThreshold", "measurementSource", "series", "drivers", "actions"),
                () -> assertFeatures("Action", "statement", "owner", "start", "end", "status", "cost", "expectedEffect", "studies"),
                () -> assertFeatures("Target", "value", "date"),
                () -> assertFeatures("Influence", "source", "target", "weight", "lag"),
                () -> assertLiterals("Direction", "HIGHER_IS_BETTER", "LOWER_IS_BETTER", "RANGE"),
                () -> assertLiterals("Aggregation", "SUM", "LAST", "AVERAGE", "RATIO", "DISTINCT"),
                () -> assertLiterals("Frequency", "DAY", "WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"));
        assertTrue(((EClass) ecore.getEClassifier("Element")).getEIDAttribute().isID());
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "1500000000", "-0.05", "123456.789", "0.1" })
    void writesNumbersAsPlainDecimals(String text) {
        Object value = GoaltreeFactory.eINSTANCE.createFromString(GoaltreePackage.Literals.AMOUNT, text);
        assertEquals(text, GoaltreeFactory.eINSTANCE.convertToString(GoaltreePackage.Literals.AMOUNT, value));
    }

    @ParameterizedTest
    @ValueSource(strings = { "NaN", "Infinity", "-Infinity", "1e999", "twelve", "" })
    void refusesWhatIsNotAFiniteNumber(String text) {
        assertThrows(IllegalArgumentException.class,
                () -> GoaltreeFactory.eINSTANCE.createFromString(GoaltreePackage.Literals.AMOUNT, text));
    }

    @Test
    void readsAndWritesDatesAsIso8601() {
        Object date = GoaltreeFactory.eINSTANCE.createFromString(GoaltreePackage.Literals.DATE, "2027-03-31");
        assertEquals(LocalDate.of(2027, 3, 31), date);
        assertEquals("2027-03-31", GoaltreeFactory.eINSTANCE.convertToString(GoaltreePackage.Literals.DATE, date));
        assertNull(GoaltreeFactory.eINSTANCE.createFromString(GoaltreePackage.Literals.DATE, null));
    }

    private static void assertFeatures(String type, String... names) {
        EClass eClass = (EClass) ecore.getEClassifier(type);
        for (String name : names) {
            assertFalse(eClass.getEStructuralFeature(name) == null, type + "." + name + " is missing");
        }
    }

    private static void assertLiterals(String type, String... names) {
        List<String> literals = ((org.eclipse.emf.ecore.EEnum) ecore.getEClassifier(type)).getELiterals().stream()
                .map(EEnumLiteral::getLiteral).toList();
        assertEquals(List.of(names), literals);
    }
}
