package org.kigi.merge.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kigi.measurement.CsvSeriesStore;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;
import org.kigi.merge.Conflicts;
import org.kigi.merge.Difference;
import org.kigi.merge.MergeResult;
import org.kigi.merge.Readings;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.persistence.XmiGoalStore;

/**
 * Two people edit one project in two clones for a day of random work, with the real Git: every hour each of them has committed and pulls,
 * one by merging and the other by rebasing, decides what is to be decided, and pushes. After each pull the oracle of the merge looks at
 * what Git has left in the working tree: nothing may be lost and nothing invented.
 */
class DayOfWorkTest {

    private static final long SEED = 20260401;
    private static final int HOURS = 8;
    private static final String FILE = "戦略 2026.kigi";
    private static final String READINGS = "data/実績 値.csv";
    private static final XmiGoalStore STORE = new XmiGoalStore();

    private final Random random = new Random(SEED);
    private int edits;
    private int conflicts;

    @TempDir
    private Path folder;

    @Test
    void losesNothingOfADayOfRandomWork() throws Exception {
        Clone server = Clone.init(folder.resolve("server"), "Server");
        save(server, RandomStrategy.tree(SEED, 50));
        server.write(READINGS, "date,value,note,source\n");
        server.commit("base");
        server.git("config", "receive.denyCurrentBranch", "updateInstead");
        Clone yamada = server.cloneTo(folder.resolve("山田 clone"), "Yamada");
        Clone sato = server.cloneTo(folder.resolve("佐藤 clone"), "Sato");
        for (int i = 0; i < HOURS; i++) {
            for (int commits = 1 + random.nextInt(3); commits > 0; commits--) {
                work(yamada);
            }
            work(sato);
            pull(yamada, "--no-rebase");
            pull(sato, "--rebase");
        }
        yamada.git("pull", "--quiet", "--no-rebase", "--no-edit");
        assertEquals(sato.read(FILE), yamada.read(FILE));
        assertEquals(sato.read(READINGS), yamada.read(READINGS));
        assertEquals("", yamada.git("status", "--porcelain"));
        for (Clone clone : List.of(server, yamada, sato)) {
            clone.check();
        }
        assertTrue(conflicts > 3, "a day with " + conflicts + " conflicts shows little");
    }

    private static void save(Clone clone, GoalTree tree) throws Exception {
        clone.write(FILE, new String(STORE.toBytes(tree), StandardCharsets.UTF_8));
    }

    private void work(Clone clone) throws Exception {
        save(clone, RandomStrategy.edited(STORE.load(clone.file(FILE)), random.nextLong(), 1 + random.nextInt(20), "edit " + edits++));
        List<Reading> readings = new ArrayList<>(CsvSeriesStore.read(READINGS, Files.readAllBytes(clone.file(READINGS))).readings());
        LocalDate day = LocalDate.of(2026, 4, 1).plusDays(random.nextInt(20));
        readings.removeIf(reading -> reading.date().equals(day));
        if (random.nextInt(5) > 0) {
            readings.add(new Reading(day, random.nextInt(100), "", clone.folder().getFileName().toString(), 0));
        }
        clone.write(READINGS, new String(Readings.toBytes(new Series(READINGS, readings)), StandardCharsets.UTF_8));
        clone.commit("work " + edits);
    }

    private void pull(Clone clone, String how) throws Exception {
        clone.git("fetch", "--quiet");
        GoalTree base = version(clone, clone.git("merge-base", "HEAD", "origin/main").strip());
        GoalTree mine = version(clone, "HEAD");
        GoalTree others = version(clone, "origin/main");
        boolean isRebase = how.equals("--rebase");
        clone.attempt("pull", "--quiet", "--no-edit", how);
        GoalTree merged = STORE.load(clone.file(FILE));
        Conflicts open = Conflicts.load(clone.file(FILE), merged).orElse(Conflicts.NONE);
        Oracle.check(new Triple(edits, base, isRebase ? others : mine, isRebase ? mine : others),
                new MergeResult(merged, open.tree(), new Difference(List.of()), new Difference(List.of())));
        if (!clone.git("status", "--porcelain").isEmpty()) {
            conflicts++;
            decide(clone, FILE);
            decide(clone, READINGS);
            clone.git("add", "--all");
            boolean isEmpty = clone.git("status", "--porcelain").isEmpty();
            clone.git(isRebase ? new String[] {"rebase", isEmpty ? "--skip" : "--continue"} : new String[] {"commit", "--quiet", "--no-edit"});
        }
        assertFalse(clone.git("status").contains("in progress"));
        clone.git("push", "--quiet");
    }

    private void decide(Clone clone, String file) throws IOException {
        String path = clone.file(file).toString();
        List<String> choices = List.of("ours", "theirs", "base");
        while (Clone.kigi("resolve", path).status() == 1) {
            Clone.Said said = Clone.kigi("resolve", path, "--only", "1", "--take", choices.get(random.nextInt(3)));
            assertTrue(said.status() < 2, said.text());
        }
    }

    private static GoalTree version(Clone clone, String commit) throws Exception {
        return STORE.fromBytes(clone.git("show", commit + ':' + FILE).getBytes(StandardCharsets.UTF_8), FILE);
    }
}
