package org.kigi.validation.evl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.measurement.Series;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.KGI;
import org.kigi.model.goaltree.Waiver;
import org.kigi.validation.Finding;
import org.kigi.validation.Severity;
import org.kigi.validation.evl.EvlRules;
import org.kigi.validation.smart.ValidationSettings;

/** Rules in files find what they say, and can do nothing else. */
class EvlRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @TempDir
    private Path folder;
    private final GoalTree tree = Elements.goalTree("Strategy");
    private final KGI sales = Elements.kgi("Sales");

    @BeforeEach
    void fill() {
        tree.getKgis().add(sales);
        sales.getDrivers().add(Elements.kpi("Customers"));
        sales.getDrivers().getFirst().setDescription("Those with a contract");
    }

    private List<Finding> findings(String source) throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/house.evl"), source);
        Evaluation evaluation = new Evaluator(location -> Series.EMPTY, DAY).evaluate(tree);
        return EvlRules.validate(evaluation, folder).stream().filter(finding -> finding.rule().id().startsWith("evl.")).toList();
    }

    private static final String DESCRIBED = """
            context Indicator {
                constraint Described {
                    check : self.description.isDefined()
                    message : "Describe " + self.name
                }
                critique ShortName {
                    check : self.name.length() < 6 or isLong(self)
                    message : self.name + " is long"
                }
            }
            operation isLong(indicator : Any) : Boolean {
                return indicator.drivers.exists(each | each.name = "Customers");
            }
            """;

    @Test
    void findWhatTheFileSays() throws IOException {
        List<Finding> findings = findings(DESCRIBED);
        assertEquals(List.of("evl.house.Described", "evl.house.ShortName"), findings.stream().map(finding -> finding.rule().id()).toList(),
                () -> findings.getFirst().message(Language.EN));
        assertEquals(List.of(sales, sales.getDrivers().getFirst()), findings.stream().map(Finding::element).toList());
        assertEquals(List.of(Severity.ERROR, Severity.WARNING), findings.stream().map(Finding::severity).toList());
        assertEquals("Describe Sales", findings.getFirst().message(Language.JA));
        assertEquals("evl.house.Described", findings.getFirst().rule().title(Language.EN));
    }

    @Test
    void obeyTheSettingsAndTheWaivers() throws IOException {
        Files.writeString(folder.resolve(ValidationSettings.FILE), "format = 1\nevl.house.ShortName = info\n");
        Waiver waiver = Elements.create(Waiver.class);
        waiver.setRule("evl.house.Described");
        waiver.setElement(sales);
        waiver.setUntil(DAY);
        tree.getWaivers().add(waiver);
        assertEquals(List.of(Severity.INFO), findings(DESCRIBED).stream().map(Finding::severity).toList());
    }

    @Test
    void doNotChangeTheTree() throws IOException {
        assertEquals(List.of(), findings("pre { for (one in Indicator.all) { one.name = \"changed\"; } }"));
        assertEquals("Sales", sales.getName());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            self.name.getClass().isDefined()                          | The operation “getClass” is not available to rules.
            self.name.`class`.name = 'x'                              | “class” is no feature of a goal tree.
            self.eResource().save(null)                               | The operation “eResource” is not available to rules.
            new Native('java.io.File')('x').exists()                  | Rules may not create objects of the type “Native”.
            System.user.isDefined()                                   | “user” is no feature of a goal tree.
            self.name.println() = ''                                  | The operation “println” is not available to rules.
            (new KPI).isDefined()                                     | Rules may not create objects of the type “KPI”.
            Native('java.lang.System').isDefined()                    | Rules may not use Java types.
            """)
    void mayNotLeaveTheModel(String check, String reason) throws IOException {
        List<Finding> findings = findings("context KGI {\n constraint Escape {\n  check : " + check.replace('\'', '"') + "\n }\n}\n");
        assertTrue(findings.stream().anyMatch(finding -> finding.message(Language.EN).equals("rules/house.evl, line 3: " + reason)),
                () -> findings.stream().map(finding -> finding.message(Language.EN)).toList().toString());
    }

    @Test
    void mayNotImportAnotherFile() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/other.eol"), "operation Any x() {}");
        assertEquals(1, findings("import \"" + folder.resolve("rules/other.eol").toUri() + "\";\n").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            context KGI { constraint X {                                              | line
            context KGI { constraint X { check : self.name.trim().length() > "a".at(3) } } | line
            context KGI { constraint X { check : deeper(1) } } operation deeper(n : Any) { return deeper(n); } | house.evl
            """)
    void reportWhatIsWrongWithAFile(String source, String part) throws IOException {
        List<Finding> findings = findings(source);
        assertTrue(!findings.isEmpty() && findings.stream().allMatch(finding -> finding.rule().id().equals("evl.file")), findings.toString());
        for (Language language : Language.values()) {
            assertTrue(findings.getFirst().message(language).contains("house.evl"), findings.getFirst().message(language));
        }
        assertTrue(findings.getFirst().message(Language.EN).contains(part), findings.getFirst().message(Language.EN));
    }

    @Test
    void endInTime() throws IOException {
        assertEquals(List.of("rules/house.evl, the file as a whole: The rules took longer than 10 seconds."),
                findings("pre { var i = 0; while (true) { i = i + 1; } }").stream().map(finding -> finding.message(Language.EN)).toList());
    }
}
