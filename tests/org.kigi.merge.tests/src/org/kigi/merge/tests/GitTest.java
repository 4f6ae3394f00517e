package org.kigi.merge.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kigi.merge.Conflicts;

/** The real Git on real repositories, whose paths have spaces and Japanese in them. */
class GitTest {

    private static final String FILE = "営業 計画/成長 戦略.kigi";
    private static final String VIEW = "営業 計画/成長 戦略.kigiview";
    private static final String READINGS = "営業 計画/data/leads.csv";
    private static final String TARGET = "value=\"120\"";
    private static final String NAME = "name=\"Site visits\"";

    @TempDir
    private Path folder;
    private Clone clone;

    @BeforeEach
    void commitAProject() throws IOException {
        clone = Clone.init(folder.resolve("自分 clone"), "Yamada");
        clone.write(FILE, Files.readString(Path.of("fixtures/merge/value-changed/base.kigi")));
        clone.write(VIEW, Files.readString(Path.of("fixtures/merge/layout-arranged-by-both/base.kigiview")));
        clone.write(READINGS, Files.readString(Path.of("fixtures/merge/readings-added-and-changed/base.csv")));
        clone.commit("base");
    }

    @AfterEach
    void leavesASoundRepository() throws IOException {
        clone.check();
    }

    /** On the branch "theirs" they change the target; on main we change the name. */
    private void editOnTwoBranches() throws IOException {
        clone.git("checkout", "--quiet", "-b", "theirs");
        clone.edit(FILE, TARGET, "value=\"150\"");
        clone.commit("their target");
        clone.git("checkout", "--quiet", "main");
        clone.edit(FILE, NAME, "name=\"Visits\"");
        clone.commit("our name");
    }

    /** On both branches the target is changed, and on ours the name too. */
    private void contradictOnTwoBranches() throws IOException {
        editOnTwoBranches();
        clone.edit(FILE, TARGET, "value=\"180\"");
        clone.commit("our target");
    }

    private void assertBothEditsAreThere() throws IOException {
        assertTrue(clone.read(FILE).contains("value=\"150\""));
        assertTrue(clone.read(FILE).contains("name=\"Visits\""));
        assertEquals("", clone.git("status", "--porcelain"));
    }

    private void assertTheTargetIsToBeDecided() throws IOException {
        assertTrue(clone.read(FILE).contains(TARGET), "undecided, so as it was");
        assertTrue(clone.read(FILE).contains("name=\"Visits\""));
        assertTrue(clone.git("status", "--porcelain").contains("U"), "Git knows that it is not merged");
        assertEquals(1, Clone.kigi("resolve", clone.file(FILE).toString()).status());
    }

    private void resolve(String side) throws IOException {
        Clone.Said said = Clone.kigi("resolve", clone.file(FILE).toString(), "--take", side);
        assertEquals(0, said.status(), said.text());
        assertFalse(Files.exists(Conflicts.fileOf(clone.file(FILE))), "nothing is left to decide");
        clone.git("add", FILE);
    }

    @Test
    void mergeTakesTheEditsOfBoth() throws IOException {
        editOnTwoBranches();
        clone.git("merge", "--no-edit", "theirs");
        assertBothEditsAreThere();
    }

    @Test
    void mergeKeepsConflictsBesideTheFile() throws IOException {
        contradictOnTwoBranches();
        Clone.Said said = clone.attempt("merge", "--no-edit", "theirs");
        assertEquals(1, said.status());
        assertTrue(said.text()
                .contains("Ours: Target of New customers: 120 persons → 180 persons. Theirs: Target of New customers: 120 persons → 150"),
                said.text());
        assertTheTargetIsToBeDecided();
        assertTrue(Files.exists(Conflicts.fileOf(clone.file(FILE))));
        resolve("theirs");
        clone.git("commit", "--quiet", "--no-edit");
        assertBothEditsAreThere();
    }

    @Test
    void anAbortedMergeLeavesTheWorkingTreeAsItWas() throws IOException {
        contradictOnTwoBranches();
        String before = clone.read(FILE);
        clone.attempt("merge", "--no-edit", "theirs");
        clone.git("merge", "--abort");
        assertEquals(before, clone.read(FILE));
        assertEquals(0, Clone.kigi("resolve", clone.file(FILE).toString()).status(), "what was aborted is not to be decided any more");
    }

    @Test
    void rebaseTakesTheEditsOfBoth() throws IOException {
        editOnTwoBranches();
        clone.git("rebase", "--quiet", "theirs");
        assertBothEditsAreThere();
    }

    @Test
    void rebaseGoesOnWhenConflictsAreDecided() throws IOException {
        contradictOnTwoBranches();
        assertEquals(1, clone.attempt("rebase", "theirs").status());
        assertTrue(clone.read(FILE).contains("value=\"120\""));
        // in a rebase ours is the branch on which the commits are put
        resolve("ours");
        clone.git("rebase", "--skip");
        assertBothEditsAreThere();
    }

    @Test
    void cherryPickTakesOneCommit() throws IOException {
        editOnTwoBranches();
        clone.git("cherry-pick", "theirs");
        assertBothEditsAreThere();
    }

    @Test
    void revertTakesOneCommitBack() throws IOException {
        editOnTwoBranches();
        clone.git("merge", "--no-edit", "theirs");
        clone.git("revert", "--no-edit", "theirs");
        assertTrue(clone.read(FILE).contains(TARGET));
        assertTrue(clone.read(FILE).contains("name=\"Visits\""));
    }

    @Test
    void stashPopMergesIntoTheWorkingTree() throws IOException {
        clone.edit(FILE, TARGET, "value=\"150\"");
        clone.git("stash");
        clone.edit(FILE, NAME, "name=\"Visits\"");
        clone.commit("our name");
        clone.git("stash", "pop");
        assertTrue(clone.read(FILE).contains("value=\"150\""));
        assertTrue(clone.read(FILE).contains("name=\"Visits\""));
    }

    @Test
    void stashPopKeepsConflictsBesideTheFileAndTheStash() throws IOException {
        clone.edit(FILE, TARGET, "value=\"150\"");
        clone.git("stash");
        clone.edit(FILE, NAME, "name=\"Visits\"");
        clone.edit(FILE, TARGET, "value=\"180\"");
        clone.commit("ours");
        assertEquals(1, clone.attempt("stash", "pop").status());
        assertTheTargetIsToBeDecided();
        assertFalse(clone.git("stash", "list").isEmpty());
        resolve("theirs");
        assertTrue(clone.read(FILE).contains("value=\"150\""));
    }

    @Test
    void mergesAFileThatTheyHaveRenamed() throws IOException {
        clone.git("checkout", "--quiet", "-b", "theirs");
        clone.git("mv", FILE, "営業 計画/新しい 戦略.kigi");
        clone.edit("営業 計画/新しい 戦略.kigi", TARGET, "value=\"150\"");
        clone.commit("renamed");
        clone.git("checkout", "--quiet", "main");
        clone.edit(FILE, NAME, "name=\"Visits\"");
        clone.commit("our name");
        clone.git("merge", "--no-edit", "theirs");
        assertFalse(Files.exists(clone.file(FILE)));
        String merged = clone.read("営業 計画/新しい 戦略.kigi");
        assertTrue(merged.contains("value=\"150\"") && merged.contains("name=\"Visits\""));
    }

    @Test
    void mergesFilesThatBothHaveAdded() throws IOException {
        String added = Files.readString(Path.of("fixtures/merge/no-base/ours.kigi"));
        clone.git("checkout", "--quiet", "-b", "theirs");
        clone.write("new.kigi", Files.readString(Path.of("fixtures/merge/no-base/theirs.kigi")));
        clone.commit("theirs");
        clone.git("checkout", "--quiet", "main");
        clone.write("new.kigi", added);
        clone.commit("ours");
        assertEquals(1, clone.attempt("merge", "--no-edit", "theirs").status());
        assertEquals(Files.readString(Path.of("fixtures/merge/no-base/expected.kigi")), clone.read("new.kigi"));
    }

    @Test
    void mergesLayoutsAndReadings() throws IOException {
        clone.git("checkout", "--quiet", "-b", "theirs");
        clone.write(VIEW, Files.readString(Path.of("fixtures/merge/layout-arranged-by-both/theirs.kigiview")));
        clone.write(READINGS, Files.readString(Path.of("fixtures/merge/readings-added-and-changed/theirs.csv")));
        clone.commit("theirs");
        clone.git("checkout", "--quiet", "main");
        clone.write(VIEW, Files.readString(Path.of("fixtures/merge/layout-arranged-by-both/ours.kigiview")));
        clone.write(READINGS, Files.readString(Path.of("fixtures/merge/readings-added-and-changed/ours.csv")));
        clone.commit("ours");
        clone.git("merge", "--no-edit", "theirs");
        assertEquals(Files.readString(Path.of("fixtures/merge/layout-arranged-by-both/expected.kigiview")), clone.read(VIEW));
        assertEquals(Files.readString(Path.of("fixtures/merge/readings-added-and-changed/expected.csv")), clone.read(READINGS));
    }

    /** Two branches that have merged each other have two common ancestors, which Git merges first. */
    @Test
    void mergesBranchesThatHaveMergedEachOther() throws IOException {
        contradictOnTwoBranches();
        clone.git("branch", "our-side");
        clone.attempt("merge", "--no-edit", "theirs");
        resolve("ours");
        clone.git("commit", "--quiet", "--no-edit");
        clone.git("checkout", "--quiet", "theirs");
        clone.attempt("merge", "--no-edit", "our-side");
        resolve("theirs");
        clone.edit(FILE, "name=\"Leads\"", "name=\"Enquiries\"");
        clone.commit("merged the other way round");
        Clone.Said said = clone.attempt("merge", "--no-edit", "main");
        assertEquals(0, said.status(), said.text());
        assertTrue(clone.read(FILE).contains("value=\"180\"") && clone.read(FILE).contains("name=\"Enquiries\""));
    }

    /** Who commits a merge with open conflicts still has them after the next merge. */
    @Test
    void conflictsOfEarlierMergesStayUntilTheyAreDecided() throws IOException {
        contradictOnTwoBranches();
        clone.attempt("merge", "--no-edit", "theirs");
        clone.commit("merged, one question open");
        clone.git("checkout", "--quiet", "theirs");
        clone.edit(FILE, "value=\"500\"", "value=\"600\"");
        clone.commit("their next edit");
        clone.git("checkout", "--quiet", "main");
        clone.attempt("merge", "--no-edit", "theirs");
        assertTrue(clone.read(FILE).contains("value=\"600\""));
        Clone.Said said = Clone.kigi("resolve", clone.file(FILE).toString());
        assertTrue(said.status() == 1 && said.text().contains("120 persons → 180 persons"), said.text());
    }

    @Test
    void diffSaysWhatHasChanged() throws IOException {
        clone.edit(FILE, TARGET, "value=\"150\"");
        clone.edit(VIEW, "x=\"100\"", "x=\"120\"");
        clone.edit(READINGS, "400", "404");
        String diff = clone.git("diff");
        assertTrue(diff.contains(FILE + "\n  Target of New customers: 120 persons → 150 persons\n"), diff);
        assertTrue(diff.contains(VIEW + "\n  KPI New customers in the diagram goal-tree moved to 120, 200\n"), diff);
        assertTrue(diff.contains(READINGS + "\n  Value of 2026-04-30: 400 → 404\n"), diff);
        String lines = clone.git("diff", "--no-ext-diff");
        assertTrue(lines.contains("-        Value: 120 persons\n+        Value: 150 persons\n"), lines);
    }

    @Test
    void diffOfARenamedOrNewOrDeletedFileIsSaid() throws IOException {
        clone.git("mv", FILE, "other.kigi");
        clone.edit("other.kigi", TARGET, "value=\"150\"");
        clone.git("add", "--all");
        String diff = clone.git("diff", "--cached", "-M");
        assertTrue(diff.contains("Target of New customers: 120 persons → 150 persons"), diff);
        clone.git("rm", "--quiet", "--force", "other.kigi");
        assertTrue(clone.git("diff", "--cached").contains("Goal tree Growth strategy deleted: 6 indicators, 1 action"));
    }

    @Test
    void leavesOurFileAloneWhereTheirsCannotBeRead() throws IOException {
        editOnTwoBranches();
        clone.git("checkout", "--quiet", "theirs");
        String file = clone.read(FILE);
        clone.write(FILE, file.substring(0, file.length() / 2));
        clone.commit("truncated");
        clone.git("checkout", "--quiet", "main");
        String ours = clone.read(FILE);
        Clone.Said said = clone.attempt("merge", "--no-edit", "theirs");
        assertEquals(1, said.status());
        assertTrue(said.text().contains("their version cannot be read") && said.text().contains("git checkout --ours or --theirs"),
                said.text());
        assertEquals(ours, clone.read(FILE));
        assertTrue(clone.git("status", "--porcelain").contains("U"));
        clone.git("checkout", "--ours", "--", FILE);
        clone.git("add", FILE);
        clone.git("commit", "--quiet", "--no-edit");
    }

    @Test
    void readingsThatAreNoReadingsAreMergedByLines() throws IOException {
        String other = "営業 計画/data/list.csv";
        clone.write(other, "name,size\na,1\nb,2\nc,3\nd,4\ne,5\n");
        clone.commit("a table of another kind");
        clone.git("checkout", "--quiet", "-b", "theirs");
        clone.edit(other, "a,1", "a,10");
        clone.commit("theirs");
        clone.git("checkout", "--quiet", "main");
        clone.edit(other, "e,5", "e,50");
        clone.commit("ours");
        clone.git("merge", "--no-edit", "theirs");
        assertEquals("name,size\na,10\nb,2\nc,3\nd,4\ne,50\n", clone.read(other));
    }

    @Test
    void lineEndsOfACheckoutPlayNoPart() throws IOException {
        editOnTwoBranches();
        Clone other = clone.cloneTo(folder.resolve("other clone"), "Sato", "--config", "core.autocrlf=true", "--config", "core.eol=crlf");
        other.git("merge", "--no-edit", "origin/theirs");
        assertTrue(other.read(FILE).contains("value=\"150\"") && other.read(FILE).contains("name=\"Visits\""));
        assertEquals("", other.git("status", "--porcelain"));
        other.write(FILE, other.read(FILE).replace("\n", "\r\n"));
        assertEquals(0, other.attempt("diff", "--exit-code", "--no-ext-diff").status(), "CRLF is no change");
    }

    @Test
    void worksInALinkedWorkingTreeAndOnADetachedHead() throws IOException {
        editOnTwoBranches();
        Path linked = folder.resolve("linked tree");
        clone.git("worktree", "add", "--quiet", "--detach", linked.toString(), "main");
        clone.git("-C", linked.toString(), "merge", "--no-edit", "theirs");
        String merged = Files.readString(linked.resolve(FILE));
        assertTrue(merged.contains("value=\"150\"") && merged.contains("name=\"Visits\""));
    }

    @Test
    void setUpTwiceIsSetUpOnceAndOtherLinesStay() throws IOException {
        clone.write(".gitattributes", "*.pdf binary\n" + clone.read(".gitattributes") + "*.png binary\n");
        String attributes = clone.read(".gitattributes");
        String config = clone.git("config", "--local", "--list");
        Clone.Said said = Clone.kigi("git-setup", clone.file("営業 計画").toString());
        assertEquals(0, said.status(), said.text());
        assertEquals(attributes, clone.read(".gitattributes"));
        assertEquals(config, clone.git("config", "--local", "--list"));
    }

    @Test
    void setUpOutsideOfARepositorySaysSo() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("no repository"));
        Clone.Said said = Clone.kigi("git-setup", outside.toString());
        assertEquals(2, said.status());
        assertTrue(said.text().contains("is in no Git repository") && said.text().contains("git init"), said.text());
    }
}
