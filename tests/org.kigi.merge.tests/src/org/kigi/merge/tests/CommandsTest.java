package org.kigi.merge.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kigi.merge.tests.Clone.Said;

/** {@code kigi diff}, {@code kigi merge} and {@code kigi resolve} on files. */
class CommandsTest {

    @TempDir
    private Path folder;

    private static String file(String name) {
        return Path.of("fixtures/merge", name).toString();
    }

    @Test
    void diffSaysEachChangeInOneLine() {
        Said said = Clone.kigi("diff", file("value-changed/base.kigi"), file("value-changed/theirs.kigi"));
        assertEquals(0, said.status());
        assertEquals(file("value-changed/theirs.kigi") + """

                  Direction of New customers: Higher is better → Within a range
                  Leading indicator of New customers: no → yes
                  Date of target of New customers: 2027-03-31 → 2027-06-30

                3 changes
                """, said.text());
        assertTrue(Clone.kigi("diff", "--lang", "ja", file("moved/base.kigi"), file("moved/ours.kigi")).text()
                .contains("KPI「リード数」を「新規顧客数」から「マーケティング」の下へ移動"));
    }

    @Test
    void diffTellsProgramsKindsIdsAndValues() {
        String json = Clone.kigi("diff", "--format", "json", file("value-changed/base.kigi"), file("value-changed/ours.kigi")).text();
        assertTrue(json.contains("\"kind\": \"value-changed\"") && json.contains("\"elementId\": \"customers-target\"")
                && json.contains("\"before\": 120") && json.contains("\"after\": 150"), json);
    }

    @Test
    void diffOfProjectsTellsEveryFile() throws IOException {
        Path before = Files.createDirectories(folder.resolve("before/data"));
        Path after = Files.createDirectories(folder.resolve("after/data"));
        Files.copy(Path.of(file("value-changed/base.kigi")), before.resolveSibling("a.kigi"));
        Files.copy(Path.of(file("value-changed/ours.kigi")), after.resolveSibling("a.kigi"));
        Files.copy(Path.of(file("readings-added-and-changed/base.csv")), before.resolve("leads.csv"));
        Files.copy(Path.of(file("readings-added-and-changed/ours.csv")), after.resolve("leads.csv"));
        Said said = Clone.kigi("diff", "--exit-code", before.getParent().toString(), after.getParent().toString());
        assertEquals(1, said.status());
        assertTrue(said.text().contains("a.kigi\n  Target of New customers") && said.text().contains("leads.csv\n  Value of 2026-05-31"),
                said.text());
    }

    @Test
    void diffOfEqualFilesIsNone() {
        Said said = Clone.kigi("diff", "--exit-code", file("added/base.kigi"), file("moved/base.kigi"));
        assertEquals(0, said.status());
        assertEquals("There is no difference.\n", said.text());
    }

    @Test
    void diffNamesTheFileThatIsNotThere() {
        Said said = Clone.kigi("diff", file("added/base.kigi"), folder.resolve("no.kigi").toString());
        assertEquals(2, said.status());
        assertEquals("kigi: " + folder.resolve("no.kigi") + ": there is no such file.\n", said.text());
    }

    @Test
    void mergeWritesWhatBothHaveMade() throws IOException {
        Path out = folder.resolve("戦略.kigi");
        Said said = Clone.kigi("merge", file("added/base.kigi"), file("added/ours.kigi"), file("added/theirs.kigi"), "-o", out.toString());
        assertEquals(0, said.status());
        assertEquals(out + ": merged 1 change of ours and 2 changes of theirs\n", said.text());
        assertArrayEquals(Files.readAllBytes(Path.of(file("added/expected.kigi"))), Files.readAllBytes(out));
    }

    @Test
    void mergeReportsWhatNeitherSideHadAlone() {
        Said said = Clone.kigi("merge", file("problem-code-renamed/base.kigi"), file("problem-code-renamed/ours.kigi"),
                file("problem-code-renamed/theirs.kigi"), "-o", folder.resolve("a.kigi").toString());
        assertEquals(0, said.status());
        assertTrue(said.text().contains("1 problem that neither side had alone") && said.text().contains("which no indicator has"),
                said.text());
    }

    @Test
    void mergeKeepsConflictsAndResolveDecidesThem() throws IOException {
        Path out = folder.resolve("a.kigi");
        Path conflicts = folder.resolve("a.kigi.conflicts");
        Said said = Clone.kigi("merge", file("conflict-both-changed/base.kigi"), file("conflict-both-changed/ours.kigi"),
                file("conflict-both-changed/theirs.kigi"), "-o", out.toString());
        assertEquals(1, said.status());
        assertTrue(said.text().contains("1 conflict to decide") && said.text().contains("Next: kigi resolve " + out), said.text());
        assertTrue(Files.exists(conflicts));
        assertEquals(1, Clone.kigi("resolve", conflicts.toString()).status(), "either file may be named");
        assertEquals(2, Clone.kigi("resolve", out.toString(), "--take", "ours", "--only", "2").status());
        assertEquals(0, Clone.kigi("resolve", out.toString(), "--take", "theirs").status());
        assertFalse(Files.exists(conflicts));
        assertTrue(Files.readString(out).contains("value=\"180\""));
    }

    @Test
    void resolveDecidesReadings() throws IOException {
        Path out = folder.resolve("leads.csv");
        assertEquals(1, Clone.kigi("merge", file("conflict-reading-changed/base.csv"), file("conflict-reading-changed/ours.csv"),
                file("conflict-reading-changed/theirs.csv"), "-o", out.toString()).status());
        assertTrue(Files.exists(folder.resolve("leads.csv.kigi.conflicts")));
        assertEquals(0, Clone.kigi("resolve", out.toString(), "--take", "ours").status());
        assertEquals("date,value,note,source\n2026-04-30,404,counted again,CRM\n", Files.readString(out));
    }

    @Test
    void mergeWritesNothingWhereAVersionCannotBeRead() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.kigi"), "<a");
        Path out = folder.resolve("out.kigi");
        Said said = Clone.kigi("merge", file("added/base.kigi"), bad.toString(), file("added/theirs.kigi"), "-o", out.toString());
        assertEquals(2, said.status());
        assertEquals(1, said.text().lines().count(), said.text());
        assertTrue(said.text().contains("is not written: our version cannot be read"), said.text());
        assertFalse(Files.exists(out));
    }
}
