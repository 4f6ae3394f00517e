package org.kigi.validation.smart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.validation.Severity;
import org.kigi.validation.smart.ValidationSettings;

/** What a project sets holds for its findings, and what cannot be understood is said with its line. */
class ValidationSettingsTest {

    private final SoundTree tree = new SoundTree();

    @Test
    void setsTheSeverityOfEveryFindingOfARule() {
        tree.sales.setOwner(null);
        tree.settings = ValidationSettings.parse("format = 1\nsmart.relevant.owner-missing = error\n");
        assertEquals(List.of(Severity.ERROR), tree.findings("smart.relevant.owner-missing").stream().map(f -> f.severity()).toList());
    }

    @Test
    void turnsARuleOff() {
        tree.sales.setOwner(null);
        tree.settings = ValidationSettings.parse("# not here\nformat=1\n\nsmart.relevant.owner-missing=off");
        assertEquals(List.of(), tree.findings());
    }

    @Test
    void setsTheNumberFromWhichARuleSpeaks() {
        tree.settings = ValidationSettings.parse("format = 1\nmost-drivers = 1\n");
        assertEquals(1, tree.findings("smart.relevant.too-many-drivers").size());
        tree.settings = ValidationSettings.parse("format = 1\nmost-drivers = 2\n");
        assertEquals(List.of(), tree.findings("smart.relevant.too-many-drivers"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            most-driver = 9                      | 2 | There is neither a rule nor a threshold “most-driver”. Is “most-drivers” meant?
            zzzzzzzzzzzzzzzz = 9                 | 2 | There is neither a rule nor a threshold “zzzzzzzzzzzzzzzz”.
            most-drivers                         | 2 | “most-drivers” is not of the form “name = value”.
            most-drivers = many                  | 2 | “many” is not a whole number for “most-drivers”.
            most-drivers = 0                     | 2 | “most-drivers” must be from 1 to 1000, not 0.
            least-probability = NaN              | 2 | “least-probability” must be from 0 to 1, not NaN.
            smart.specific.superlative = harmful | 2 | “harmful” is not a severity for “smart.specific.superlative”: write error, warning, info or off.
            format = 1                           | 2 | “format” is set a second time. Keep one of the lines.
            """)
    void saysWhatIsWrongInWhichLine(String line, int number, String reason) {
        List<ValidationSettings.Problem> problems = ValidationSettings.parse("format = 1\n" + line + "\n").problems();
        assertEquals(List.of(number), problems.stream().map(ValidationSettings.Problem::line).toList());
        assertEquals(reason, problems.getFirst().reason().in(Language.EN));
    }

    @Test
    void asksForTheFormat() {
        assertEquals("The line “format = 1” is missing. Write it first.",
                ValidationSettings.parse("most-drivers = 3").problems().getFirst().reason().in(Language.EN));
        assertEquals("Format “2” is not known here; this version reads format 1.",
                ValidationSettings.parse("format = 2").problems().getFirst().reason().in(Language.EN));
    }

    @Test
    void keepsWhatHoldsBesideAMistakeAndReportsTheMistake() {
        for (int i = 0; i < 2; i++) {
            tree.sales.getDrivers().add(Elements.kpi("Driver " + i));
        }
        tree.settings = ValidationSettings.parse("format = 1\nmost-driver = 9\nmost-drivers = 3\n");
        assertEquals(1, tree.findings("smart.relevant.too-many-drivers").size());
        assertEquals(List.of("kigi-validation.properties, line 2: There is neither a rule nor a threshold “most-driver”. Is “most-drivers” meant?"),
                tree.findings("structure.settings-unreadable").stream().map(finding -> finding.message(Language.EN)).toList());
    }

    @Test
    void readsTheFileBesideTheModel(@TempDir Path folder) throws IOException {
        assertEquals(List.of(), ValidationSettings.of(folder).problems());
        Files.write(folder.resolve(ValidationSettings.FILE), new byte[] {'f', (byte) 0xff});
        assertTrue(ValidationSettings.of(folder).problems().getFirst().reason().in(Language.EN).contains("UTF-8"));
        Files.writeString(folder.resolve(ValidationSettings.FILE), "\uFEFFformat = 1\nmost-drivers = 1\n");
        tree.settings = ValidationSettings.of(folder);
        assertEquals(1, tree.findings().size());
    }
}
