package org.kigi.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Language;
import org.kigi.diagram.AwtTextMeasure;
import org.kigi.diagram.Diagram;
import org.kigi.diagram.DiagramEngine;
import org.kigi.diagram.DiagramSpecification;
import org.kigi.diagram.DiagramTools;
import org.kigi.diagram.Node;
import org.kigi.diagram.PaletteTool;
import org.kigi.diagram.Point;
import org.kigi.diagram.SpecificationException;
import org.kigi.diagram.Style;
import org.kigi.diagram.TreeLayout;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.GoaltreePackage;

/** Specifications of other people: what is supported works, what is not is reported by name and line, and the rest still opens. */
class OtherSpecificationsTest {

    private final EPackage family = EcoreFactory.eINSTANCE.createEPackage();
    private final EClass house = type("Family");
    private final EClass person = type("Person");

    OtherSpecificationsTest() {
        family.setName("family");
        family.setNsPrefix("family");
        family.setNsURI("http://example.org/family");
        reference(house, "members", true, -1);
        reference(house, "eldest", false, 1);
        reference(person, "parent", false, 1);
        attribute("name", EcorePackage.Literals.ESTRING);
        attribute("adult", EcorePackage.Literals.EBOOLEAN);
    }

    private EClass type(String name) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        family.getEClassifiers().add(type);
        return type;
    }

    private void reference(EClass owner, String name, boolean containment, int upper) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(person);
        reference.setContainment(containment);
        reference.setUpperBound(upper);
        owner.getEStructuralFeatures().add(reference);
    }

    private void attribute(String name, EDataType type) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        person.getEStructuralFeatures().add(attribute);
    }

    private static Object get(EObject object, String feature) {
        return object.eGet(object.eClass().getEStructuralFeature(feature));
    }

    private static void set(EObject object, String feature, Object value) {
        object.eSet(object.eClass().getEStructuralFeature(feature), value);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> members(EObject all) {
        return (List<EObject>) get(all, "members");
    }

    /** Ann, grown up, and her child Bob. */
    private EObject annAndBob() {
        EObject all = EcoreUtil.create(house);
        EObject ann = EcoreUtil.create(person);
        set(ann, "name", "Ann");
        set(ann, "adult", true);
        EObject bob = EcoreUtil.create(person);
        set(bob, "name", "Bob");
        set(bob, "parent", ann);
        members(all).addAll(List.of(ann, bob));
        set(all, "eldest", ann);
        return all;
    }

    private DiagramSpecification familySpecification() throws Exception {
        URL file = Path.of("fixtures/family/description/family.odesign").toUri().toURL();
        return DiagramSpecification.load(file, List.of(family), getClass().getClassLoader());
    }

    @Test
    void drawsAnotherMetamodel() throws Exception {
        DiagramSpecification specification = familySpecification();
        assertEquals(List.of(), specification.problems());

        Diagram diagram = new DiagramEngine(specification.diagram("Persons").orElseThrow(), new AwtTextMeasure())
                .compute(annAndBob(), Language.EN);
        Node all = diagram.nodes().getFirst();
        assertEquals("All of us", all.label());
        assertEquals(0xccf2a6, all.style().background().light());
        assertEquals(List.of("Ann", "Ann"), all.children().stream().map(Node::label).toList(), "by feature, and by a path of features");
        assertEquals(List.of(Style.Shape.RECTANGLE, Style.Shape.ELLIPSE), all.children().stream().map(n -> n.style().shape()).toList());
        assertTrue(all.children().get(1).bounds().width() >= 120, "twelve units of ten pixels");
        assertEquals("18", all.children().get(0).badges().getFirst().label());
        assertEquals(List.of(), all.children().get(1).badges());
        assertEquals("parent", diagram.edges().getFirst().label());

        new TreeLayout().layout(diagram);
        for (Node child : all.children()) {
            assertTrue(all.bounds().contains(new Point(child.bounds().x(), child.bounds().y())));
            assertTrue(child.bounds().right() < all.bounds().right() && child.bounds().bottom() < all.bounds().bottom());
        }
        assertFalse(all.children().get(0).bounds().overlaps(all.children().get(1).bounds()));
    }

    @Test
    void runsTheOperationsOfAnotherMetamodel() throws Exception {
        EObject all = annAndBob();
        DiagramSpecification specification = familySpecification();
        Diagram diagram = new DiagramEngine(specification).compute(all, Language.EN);
        DiagramTools tools = new DiagramTools(specification.diagrams().getFirst());
        PaletteTool tool = tools.palette(Set.of()).getFirst();
        assertEquals("人", tool.label(Language.JA));
        assertEquals(Optional.empty(), tools.create(tool, diagram, null), "persons live in houses only");

        tools.create(tool, diagram, diagram.nodes().getFirst()).orElseThrow().run();
        EObject baby = members(all).get(2);
        assertEquals("Baby", get(baby, "name"));
        assertEquals(members(all).get(0), get(baby, "parent"));
        assertEquals(false, get(members(all).get(0), "adult"), "unset in a loop with a condition");
    }

    @Test
    void reportsWhatIsNotSupportedByNameAndLineAndOpensTheRest() throws Exception {
        DiagramSpecification specification = DiagramSpecification.load(Path.of("fixtures/bad/unknown.odesign").toUri().toURL(),
                List.of(GoaltreePackage.eINSTANCE), getClass().getClassLoader());

        String problems = String.join("\n", specification.problems().stream().map(p -> p.message(Language.EN)).toList());
        for (String expected : List.of("Line 4: validationSet of Viewpoint",
                "Line 5: EditionTableDescription of http://www.eclipse.org/sirius/table/description/1.1.0",
                "platform:/plugin/somewhere/model/other.ecore#/, which cannot be found", "Line 12: iconPath of SquareDescription",
                "entries[name='nocolour'], which cannot be found",
                "Line 19: WorkspaceImageDescription (Image): the picture /a.svg cannot be read",
                "Line 21: Typo: there is no type goaltree::KIG", "Line 22: The value providedShape of shape",
                "Line 24: Expressions: there is no service noSuchService",
                "Line 24: Expressions: in the expression “aql:self.kgis->closure(k | k.name = 'x')”, the operation closure at column 12",
                "KGI has no feature nam", "no service accepts takes a KGI and 3", "@nodeMappings[name='Gone']",
                "Line 27: Lost: sourceMapping is empty", "Line 29: open has no operation", "RequestDescription is not supported",
                "The service class no.such.Services does not exist")) {
            assertTrue(problems.contains(expected), () -> expected + " is missing in:\n" + problems);
        }
        specification.problems().forEach(p -> assertFalse(p.message(Language.JA).isBlank()));

        GoalTree tree = Trees.small();
        Diagram diagram = new DiagramEngine(specification).compute(tree, Language.EN);
        assertEquals(List.of("Good Sales", "Image Sales"), diagram.nodes().stream().map(n -> n.mapping() + " " + n.label()).toList());
    }

    @Test
    void reportsAnExpressionThatFailsOnAModelAndDrawsTheRest(@TempDir Path folder) throws Exception {
        String text = Files.readString(Path.of("fixtures/family/description/family.odesign")).replace("All of us", "service:broken")
                .replace("</ownedViewpoints>", "<ownedJavaExtensions qualifiedClassName=\""
                        + "org.kigi.diagram.tests.FamilyServices\"/></ownedViewpoints>");
        Path file = folder.resolve("description/broken.odesign");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        DiagramSpecification specification = DiagramSpecification.load(file.toUri().toURL(), List.of(family), getClass().getClassLoader());

        Diagram diagram = new DiagramEngine(specification).compute(annAndBob(), Language.EN);
        assertEquals(1, diagram.problems().size());
        assertTrue(diagram.problems().getFirst().message(Language.EN).contains("not today"));
        assertEquals(2, diagram.nodes().getFirst().children().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "doctype", "truncated", "text", "foreign", "empty", "missing" })
    void refusesWhatIsNoSpecification(String name) throws Exception {
        URL file = Path.of("fixtures/bad/" + name + ".odesign").toUri().toURL();

        SpecificationException e = assertThrows(SpecificationException.class, () -> DiagramSpecification.load(file));
        for (Language language : Language.values()) {
            String message = e.message(language);
            assertTrue(message.contains(name.equals("empty") ? "nothing" : name + ".odesign"), message);
            assertEquals(1, message.lines().count(), message);
        }
    }

    @Test
    void refusesADirectory() throws Exception {
        URL folder = Path.of("fixtures/bad").toUri().toURL();

        assertThrows(SpecificationException.class, () -> DiagramSpecification.load(folder));
    }
}
