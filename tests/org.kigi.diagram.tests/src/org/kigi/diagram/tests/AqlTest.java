package org.kigi.diagram.tests;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Language;
import org.kigi.diagram.Diagram;

/**
 * The plain part of AQL, evaluated as the title of a diagram on the family of the fixture: Hana and Ken with their children Mai and Ryo,
 * and Mai's son Sora. Expected results follow the language's documentation (eclipse.dev/acceleo/documentation).
 */
class AqlTest {

    @TempDir
    private Path folder;

    private Fixture with(String expression) throws IOException {
        String odesign = Files.readString(Path.of("fixtures/kinship/description/kinship.odesign"));
        String escaped = expression.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        Path file = folder.resolve("kinship/description/kinship.odesign");
        Files.createDirectories(file.getParent());
        Files.writeString(file, odesign.replace("aql:'Family ' + self.name", escaped));
        Path icon = folder.resolve("kinship/icons/woman.svg");
        Files.createDirectories(icon.getParent());
        Files.writeString(icon, Files.readString(Path.of("fixtures/kinship/icons/woman.svg")));
        return new Fixture("kinship", "sato", file);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '§', value = {
        "self.name => Sato",
        "self.name + ' & ' + self.members->size() => Sato & 5",
        "1 + 2 * 3 - 4 / 2 => 5",
        "-(1.5 + 1) => -2.5",
        "7 / 2 => 3",
        "'it' + '\\'' + 's' => it's",
        "self.members.name->sep(', ') => Hana, Ken, Mai, Ryo, Sora",
        "self.members->select(m | m.name.size() = 3).name->sep(' ') => Ken Mai Ryo",
        "self.members->reject(m | m.children->isEmpty())->size() => 3",
        "self.members->select(self.parents->isEmpty())->size() => 2",
        "self.members->first().name => Hana",
        "self.members->last().name => Sora",
        "self.members->at(3).name => Mai",
        "self.members->collect(m | m.children)->size() => 5",
        "self.members->exists(m | m.name = 'Mai') => true",
        "self.members->forAll(m | m.name <> 'Mai') => false",
        "self.members->any(m | m.name.startsWith('S')).name => Sora",
        "self.members->sortedBy(m | m.name)->first().name => Hana",
        "self.members->filter(kinship::Woman)->size() => 2",
        "self.members->first().oclIsKindOf(kinship::Woman) => true",
        "self.members->first().oclIsTypeOf(kinship::Person) => false",
        "self.members->first().oclAsType(kinship::Woman).children->size() => 2",
        "self.members->first().eContainer().name => Sato",
        "self.members->first().eContainer(kinship::Family).name => Sato",
        "self.eContents()->size() => 5",
        "self.eContents(kinship::Man)->size() => 3",
        "self.eAllContents(kinship::Man)->size() => 3",
        "self.eContainerOrSelf(kinship::Family) = self => true",
        "self.eContainer() = null => true",
        "self.eContainer().oclIsUndefined() => true",
        "self.eClass().name => Family",
        "if self.members->size() > 4 then 'large' else 'small' endif => large",
        "if true and not false then if 1 > 2 then 'a' else 'b' endif else 'c' endif => b",
        "let n = self.members->size() in n * n => 25",
        "true and not false or false => true",
        "true xor true => false",
        "false implies false => true",
        "1 <= 1 and 2 >= 2 and 1 < 2 and 2 > 1 and 1 != 2 => true",
        "self.members->includes(self.members->first()) => true",
        "self.members->excluding(self.members->first())->size() => 4",
        "self.members->including(self)->size() => 6",
        "self.members.children->asSet()->size() => 3",
        "self.members->reverse()->first().name => Sora",
        "Sequence{1, 2, 3}->sum() => 6",
        "[1, 2, 2/]->count(2) => 2",
        "self.name.toUpper() + self.name.toLower() => SATOsato",
        "'ab'.toUpperFirst() + 'abc'.substring(2, 3) => Abbc",
        "self.name.contains('at') => true",
        "self.members->select(m : kinship::Woman | true)->size() => 5",
        "self->size() => 1",
        "self.eContainer()->size() => 0",
        "'nothing: ' + self.eContainer() => nothing: ",
        "(self.members)->notEmpty() => true",
    })
    void evaluates(String expression, String expected) throws IOException {
        Fixture fixture = with("aql:" + expression);
        assertEquals(List.of(), fixture.specification().problems());
        Diagram diagram = fixture.diagram();
        assertEquals(List.of(), diagram.problems());
        assertEquals(expected == null ? "" : expected.strip(), diagram.title().strip());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '§', value = {
        "self.members->closure(m | m.children) => operation closure at column 15",
        "self.members.nosuch() => operation nosuch at column 14",
        "self.members-> => not complete",
        "self.name + => not complete",
        "self.name ~ 'x' => “~” at column 11",
        "self.nickname => Family has no feature nickname",
        "self.members.nickname => Person has no feature nickname",
        "self.members->select(m | m.age > 3) => Person has no feature age",
        "self.oclIsKindOf(kinship::Dog) => no type kinship::Dog (column 18)",
        "self.members->select(m : Man true)    => “true” at column 30",
        "if true then 1 endif => “endif” at column 16",
        "kinship::Kind::nice => no type kinship::Kind::nice (column 1)",
        "self.name) => “)” at column 10",
        "'open => “'” at column 1",
    })
    void refusesByNameAndPlace(String expression, String message) throws IOException {
        String problems = with("aql:" + expression).specification().problems().getFirst().message(Language.EN);
        assertTrue(problems.startsWith("Line 4: Persons: "), problems);
        assertTrue(problems.contains(message), problems);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1 / 0", "self.members->at(9)", "'x'.substring(1, 7)", "1 < 'a'", "not 1", "unknown", "-'a'",
        "9223372036854775807 + 1" })
    void reportsWhatFailsOnAModel(String expression) throws IOException {
        Diagram diagram = with("aql:" + expression).diagram();
        assertEquals("", diagram.title());
        assertEquals(1, diagram.problems().size());
        assertTrue(diagram.problems().getFirst().message(Language.EN).contains(expression), diagram.problems().toString());
        assertEquals(5, diagram.nodes().size(), "the rest is there");
    }

    @Test
    void limitsHowDeepAndLongAnExpressionIs() throws IOException {
        assertTrue(with("aql:" + "(".repeat(200) + "1" + ")".repeat(200)).specification().problems().toString().contains("60 levels"));
        assertTrue(with("aql:" + "1 +".repeat(2000) + "1").specification().problems().toString().contains("longer than 2,000")
                || with("aql:" + "1 +".repeat(2000) + "1").specification().problems().toString().contains("longer than 2000"));
        assertTrue(with("aql:" + "not ".repeat(300) + "true").specification().problems().isEmpty());
    }

    /** Five members, each for each for each …: 5 to the power of 11 steps would take minutes. */
    @Test
    void limitsHowLongAnEvaluationTakes() throws IOException {
        StringBuilder expression = new StringBuilder("true");
        for (int i = 0; i < 11; i++) {
            expression.insert(0, "self.members->forAll(m" + i + " | ").append(")");
        }
        Diagram diagram = with("aql:" + expression).diagram();
        assertEquals(1, diagram.problems().size());
    }
}
