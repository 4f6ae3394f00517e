package org.kigi.git.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.git.tests.Workshop.FILE;
import static org.kigi.git.tests.Workshop.edit;
import static org.kigi.git.tests.Workshop.indicator;
import static org.kigi.git.tests.Workshop.pull;
import static org.kigi.git.tests.Workshop.push;
import static org.kigi.git.tests.Workshop.read;
import static org.kigi.git.tests.Workshop.save;
import static org.kigi.git.tests.Workshop.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.kigi.git.FileStatus;
import org.kigi.git.GitFailure;
import org.kigi.git.GitFailure.Reason;
import org.kigi.git.ProjectRepository;
import org.kigi.git.Pulled;
import org.kigi.git.Pulled.Outcome;
import org.kigi.git.Standing.Operation;
import org.kigi.merge.Choice;
import org.kigi.merge.Conflict;
import org.kigi.merge.Conflicts;
import org.kigi.merge.Side;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.XmiGoalStore;

/** Two people with a clone each. */
class TwoPeopleTest {

    @RegisterExtension
    final Workshop workshop = new Workshop();

    @Test
    void oneGetsWhatTheOtherShared() throws Exception {
        workshop.annaWithStrategy();
        ProjectRepository ben = workshop.clone("Ben");

        assertEquals("Sales", read(ben).getKgis().getFirst().getName());
        assertEquals(Outcome.UP_TO_DATE, pull(ben).outcome());
        assertEquals(List.of(), ben.files().changed());
    }

    @Test
    void editsOfOneFileComeTogetherInAVersionOfBoth() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        ProjectRepository ben = workshop.clone("Ben");
        edit(anna, tree -> indicator(tree, "LEADS").getTarget().setValue(20.0));
        save(anna, "More leads");
        push(anna);
        edit(ben, tree -> indicator(tree, "LEADS").setName("Qualified leads"));
        save(ben, "Rename leads");

        Pulled pulled = pull(ben);

        assertEquals(Outcome.MERGED, pulled.outcome());
        assertEquals(List.of("More leads"), pulled.received().stream().map(revision -> revision.title()).toList());
        assertEquals(20.0, indicator(read(ben), "LEADS").getTarget().getValue());
        assertEquals("Qualified leads", indicator(read(ben), "LEADS").getName());
        assertEquals(List.of(), ben.files().changed());
        assertEquals("Bring together with Anna", ben.history().all(1).getFirst().title());
        assertEquals(2, workshop.git(ben.root(), "log", "-1", "--format=%P").strip().split(" ").length, "a version of both");
        assertEquals("", workshop.git(ben.root(), "status", "--porcelain"));
    }

    @Test
    void aConflictWaitsForADecisionAndNothingIsLost() throws Exception {
        ProjectRepository ben = conflict();
        Path file = ben.root().resolve(FILE);

        assertEquals(Operation.MERGE, ben.standing().operation());
        assertEquals(List.of(new FileStatus(FILE, FileStatus.Kind.CONFLICT, false)), ben.files().changed());
        assertTrue(workshop.git(ben.root(), "status", "--porcelain").contains("UU " + FILE), "the real Git sees it too");
        GoalTree merged = read(ben);
        assertEquals(10.0, indicator(merged, "LEADS").getTarget().getValue(), "as it was before both");
        assertEquals("Won deals", indicator(merged, "WINS").getName(), "what does not conflict is merged");
        assertEquals(Reason.CONFLICTS_LEFT, assertThrows(GitFailure.class, () -> save(ben, "Too early")).reason());
        assertEquals(Reason.CONFLICTS_LEFT, assertThrows(GitFailure.class, () -> ben.files().decided(FILE)).reason());

        Conflicts conflicts = Conflicts.load(file, merged).orElseThrow();
        Conflict conflict = conflicts.tree().getFirst();
        assertTrue(conflict.resolve(merged, Choice.THEIRS));
        new XmiGoalStore().save(merged, file);
        conflicts.without(conflict).save(file);
        ben.files().decided(FILE);
        save(ben, "Take Anna's target");
        push(ben);

        assertEquals(20.0, indicator(read(ben), "LEADS").getTarget().getValue());
        assertEquals(Operation.NONE, ben.standing().operation());
        assertEquals(2, workshop.git(ben.root(), "log", "-1", "--format=%P").strip().split(" ").length);
        assertEquals("", workshop.git(ben.root(), "status", "--porcelain"));
    }

    /** Ben has got Anna's target of leads, which he has changed too. */
    private ProjectRepository conflict() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        ProjectRepository ben = workshop.clone("Ben");
        edit(anna, tree -> {
            indicator(tree, "LEADS").getTarget().setValue(20.0);
            indicator(tree, "WINS").setName("Won deals");
        });
        save(anna, "Anna's target");
        push(anna);
        edit(ben, tree -> indicator(tree, "LEADS").getTarget().setValue(30.0));
        save(ben, "Ben's target");
        Pulled pulled = pull(ben);
        assertEquals(Outcome.CONFLICTS, pulled.outcome());
        assertEquals(List.of(FILE), pulled.conflicts());
        assertEquals(1, pulled.merged().get(FILE).conflicts().size());
        return ben;
    }

    @Test
    void anUnfinishedMergeCanBeTakenBack() throws Exception {
        ProjectRepository ben = conflict();
        write(ben, "notes.txt", "of no version");

        ben.files().abandonMerge();

        assertEquals(30.0, indicator(read(ben), "LEADS").getTarget().getValue());
        assertEquals("Wins", indicator(read(ben), "WINS").getName());
        assertEquals(Operation.NONE, ben.standing().operation());
        assertFalse(Files.exists(Conflicts.fileOf(ben.root().resolve(FILE))));
        assertEquals("?? notes.txt\n", workshop.git(ben.root(), "status", "--porcelain"));
    }

    @Test
    void aWholeSideCanBeTaken() throws Exception {
        ProjectRepository ben = conflict();

        ben.files().take(FILE, Side.THEIRS);
        save(ben, "As Anna has it");

        assertArrayEquals(ben.history().content("origin/main", FILE).orElseThrow(), Files.readAllBytes(ben.root().resolve(FILE)));
        assertFalse(Files.exists(Conflicts.fileOf(ben.root().resolve(FILE))));
    }

    @Test
    void aFileThatOneDeletedAndTheOtherChangedWaitsForADecision() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        ProjectRepository ben = workshop.clone("Ben");
        Files.delete(anna.root().resolve(FILE));
        save(anna, "Delete");
        push(anna);
        edit(ben, tree -> tree.setName("Plan"));
        save(ben, "Rename");

        assertEquals(List.of(FILE), pull(ben).conflicts());
        assertEquals("Plan", read(ben).getName());
        ben.files().take(FILE, Side.THEIRS);
        save(ben, "Delete it");

        assertFalse(Files.exists(ben.root().resolve(FILE)));
        assertEquals("", workshop.git(ben.root(), "status", "--porcelain"));
    }

    @Test
    void readingsComeTogetherByDay() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        write(anna, "data/leads.csv", "date,value,note,source\n2026-01-31,1,,\n2026-03-31,3,,\n");
        save(anna, "Readings");
        push(anna);
        ProjectRepository ben = workshop.clone("Ben");
        write(anna, "data/leads.csv", "date,value,note,source\n2026-01-31,1,,\n2026-02-28,2,,\n2026-03-31,3,,\n");
        save(anna, "February");
        push(anna);
        write(ben, "data/leads.csv", "date,value,note,source\n2026-01-31,1.5,,\n2026-03-31,3,,\n");
        save(ben, "Correct January");

        assertEquals(Outcome.MERGED, pull(ben).outcome());
        assertEquals("date,value,note,source\n2026-01-31,1.5,,\n2026-02-28,2,,\n2026-03-31,3,,\n", Files.readString(ben.root().resolve("data/leads.csv")));
    }

    @Test
    void theFirstVersionsOfAFileOfBothComeTogether() throws Exception {
        ProjectRepository anna = workshop.clone("Anna");
        write(anna, "README.md", "Plans\n");
        save(anna, "Begin");
        push(anna);
        ProjectRepository ben = workshop.clone("Ben");
        GoalTree tree = Workshop.strategy();
        write(anna, tree);
        save(anna, "Strategy");
        push(anna);
        tree.getKgis().getFirst().setName("Revenue");
        write(ben, tree);
        save(ben, "Strategy too");

        Pulled pulled = pull(ben);

        assertEquals(Outcome.CONFLICTS, pulled.outcome(), "each gave it another name");
        assertEquals(1, Conflicts.load(ben.root().resolve(FILE), read(ben)).orElseThrow().size());
    }

    @Test
    void aFileThatCannotBeReadStaysAsTheUserHasIt() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        ProjectRepository ben = workshop.clone("Ben");
        String whole = Files.readString(anna.root().resolve(FILE));
        write(anna, FILE, whole.substring(0, whole.length() / 2));
        save(anna, "Truncated");
        push(anna);
        edit(ben, tree -> tree.setName("Plan"));
        save(ben, "Rename");

        Pulled pulled = pull(ben);

        assertEquals(List.of(FILE), pulled.conflicts());
        assertTrue(pulled.unmergeable().get(FILE).getMessage().contains(FILE), pulled.unmergeable().get(FILE).getMessage());
        assertEquals("Plan", read(ben).getName());
        ben.files().take(FILE, Side.OURS);
        save(ben, "Keep mine");
        assertEquals("Plan", read(ben).getName());
    }

    @Test
    void severalCommonAncestorsAreMergedByMeaningToo() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        ProjectRepository ben = workshop.clone("Ben");
        edit(anna, tree -> indicator(tree, "LEADS").setName("A"));
        save(anna, "A");
        edit(ben, tree -> indicator(tree, "WINS").setName("B"));
        save(ben, "B");
        // each merges the other's first version: two common ancestors
        workshop.git(anna.root(), "fetch", "--quiet", ben.root().toString(), "main:ben");
        workshop.git(ben.root(), "fetch", "--quiet", anna.root().toString(), "main:anna");
        workshop.git(anna.root(), "merge", "--quiet", "--no-edit", "ben");
        workshop.git(ben.root(), "merge", "--quiet", "--no-edit", "anna");
        edit(anna, tree -> indicator(tree, "LEADS").getTarget().setValue(11.0));
        save(anna, "A2");
        push(anna);
        edit(ben, tree -> indicator(tree, "WINS").getTarget().setValue(12.0));
        save(ben, "B2");

        assertEquals(Outcome.MERGED, pull(ben).outcome());
        GoalTree merged = read(ben);
        assertEquals(List.of("A", "B"), List.of(indicator(merged, "LEADS").getName(), indicator(merged, "WINS").getName()));
        assertEquals(List.of(11.0, 12.0), List.of(indicator(merged, "LEADS").getTarget().getValue(), indicator(merged, "WINS").getTarget().getValue()));
    }

    /** Ben gets Anna's changes; who of them renamed the file says the parameter. */
    @ParameterizedTest
    @ValueSource(strings = {"Anna", "Ben"})
    void aFileThatOneRenamedAndBothChangedIsOneFile(String renamer) throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        ProjectRepository ben = workshop.clone("Ben");
        edit(anna, tree -> indicator(tree, "LEADS").getTarget().setValue(11.0));
        edit(ben, tree -> indicator(tree, "WINS").getTarget().setValue(12.0));
        rename(renamer.equals("Anna") ? anna : ben);
        save(anna, "Anna's");
        push(anna);
        save(ben, "Ben's");

        assertEquals(Outcome.MERGED, pull(ben).outcome());

        GoalTree merged = new XmiGoalStore().load(ben.root().resolve(RENAMED));
        assertEquals(List.of(11.0, 12.0), List.of(indicator(merged, "LEADS").getTarget().getValue(), indicator(merged, "WINS").getTarget().getValue()));
        assertFalse(Files.exists(ben.root().resolve(FILE)), "there is one file, not two");
        assertEquals("", workshop.git(ben.root(), "status", "--porcelain"));
        assertEquals(RENAMED + "\n", workshop.git(ben.root(), "-c", "core.quotePath=false", "ls-files"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna", "Ben", "both"})
    void aConflictInARenamedFileWaitsForADecision(String renamer) throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        ProjectRepository ben = workshop.clone("Ben");
        edit(anna, tree -> indicator(tree, "LEADS").getTarget().setValue(11.0));
        edit(ben, tree -> indicator(tree, "LEADS").getTarget().setValue(12.0));
        for (ProjectRepository each : renamer.equals("both") ? List.of(anna, ben) : List.of(renamer.equals("Anna") ? anna : ben)) {
            rename(each);
        }
        save(anna, "Anna's");
        push(anna);
        save(ben, "Ben's");

        Pulled pulled = pull(ben);

        assertEquals(List.of(RENAMED), pulled.conflicts());
        assertEquals(1, pulled.merged().get(RENAMED).conflicts().tree().size());
        assertFalse(Files.exists(ben.root().resolve(FILE)));
        ben.files().take(RENAMED, Side.THEIRS);
        save(ben, "Anna's value");
        assertEquals(11.0, indicator(new XmiGoalStore().load(ben.root().resolve(RENAMED)), "LEADS").getTarget().getValue());
        assertEquals("", workshop.git(ben.root(), "status", "--porcelain"));
    }

    private static final String RENAMED = "計画 2027.kigi";

    private static void rename(ProjectRepository repository) throws Exception {
        Files.move(repository.root().resolve(FILE), repository.root().resolve(RENAMED));
    }

    @Test
    void tellsWhatNeitherSideHadWrong() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        ProjectRepository ben = workshop.clone("Ben");
        edit(anna, tree -> indicator(tree, "SALES").setFormula("LEADS * WINS"));
        save(anna, "Formula");
        push(anna);
        edit(ben, tree -> indicator(tree, "LEADS").setCode("PROSPECTS"));
        save(ben, "Another code");

        Pulled pulled = pull(ben);

        assertEquals(Outcome.MERGED, pulled.outcome());
        assertFalse(pulled.merged().get(FILE).newFindings(LocalDate.of(2026, 9, 30)).isEmpty(), "the formula names a code that is gone");
    }
}
