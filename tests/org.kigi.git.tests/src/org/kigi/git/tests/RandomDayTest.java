package org.kigi.git.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.git.tests.Workshop.indicator;
import static org.kigi.git.tests.Workshop.pull;
import static org.kigi.git.tests.Workshop.push;
import static org.kigi.git.tests.Workshop.save;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Elements;
import org.kigi.core.GoalTrees;
import org.kigi.git.ProjectRepository;
import org.kigi.git.Pulled.Outcome;
import org.kigi.merge.Choice;
import org.kigi.merge.Conflict;
import org.kigi.merge.Conflicts;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.model.goaltree.KPI;
import org.kigi.model.goaltree.Target;
import org.kigi.persistence.XmiGoalStore;

/**
 * Two people work for a day in two clones, through JGit alone: they add, change, move and delete goals of their own, contradict each other in
 * a common target, add readings, rename the file, and get and share versions whenever they like. What each last did with their own is there in
 * the end, on both sides; the workshop checks all repositories with the real Git.
 */
class RandomDayTest {

    private static final int STEPS = 60;
    private static final String READINGS = "data/leads.csv";

    @RegisterExtension
    final Workshop workshop = new Workshop();

    /** One of the two, and what must be there of them. */
    private final class Person {

        final String name;
        final ProjectRepository repository;
        final Random random;
        final Map<String, Double> targets = new TreeMap<>();
        final Map<LocalDate, Integer> readings = new TreeMap<>();
        int made;
        int decided;

        Person(ProjectRepository repository, String name, long seed) {
            this.repository = repository;
            this.name = name;
            random = new Random(seed);
        }

        Path file() throws Exception {
            try (Stream<Path> files = Files.list(repository.root())) {
                List<Path> trees = files.filter(file -> file.toString().endsWith(".kigi")).toList();
                assertEquals(1, trees.size(), trees.toString());
                return trees.getFirst();
            }
        }

        GoalTree tree() throws Exception {
            return new XmiGoalStore().load(file());
        }

        void work() throws Exception {
            GoalTree tree = tree();
            List<Indicator> own = GoalTrees.indicators(tree).stream().filter(indicator -> targets.containsKey(indicator.getCode())).toList();
            switch (random.nextInt(own.isEmpty() ? 2 : 6)) {
                case 0, 1 -> add(tree);
                case 2, 3 -> change(any(own));
                case 4 -> move(tree, any(own));
                default -> delete(any(own));
            }
            if (random.nextInt(4) == 0) {
                indicator(tree, "LEADS").getTarget().setValue((double) random.nextInt(1000));
            }
            new XmiGoalStore().save(tree, file());
            if (random.nextBoolean()) {
                read();
            }
        }

        private <T> T any(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }

        private void add(GoalTree tree) {
            KPI kpi = Elements.kpi(name + ' ' + made);
            kpi.setCode(name.toUpperCase() + made++);
            kpi.setTarget(Elements.create(Target.class));
            any(List.of(indicator(tree, "SALES"), indicator(tree, "WINS"))).getDrivers().add(kpi);
            change(kpi);
        }

        private void change(Indicator own) {
            own.getTarget().setValue((double) random.nextInt(1000));
            targets.put(own.getCode(), own.getTarget().getValue());
        }

        private void move(GoalTree tree, Indicator own) {
            List<KPI> siblings = any(List.of(indicator(tree, "SALES"), indicator(tree, "WINS"))).getDrivers();
            siblings.remove(own);
            EcoreUtil.remove(own);
            siblings.add(random.nextInt(siblings.size() + 1), (KPI) own);
        }

        private void delete(Indicator own) {
            targets.remove(own.getCode());
            EcoreUtil.delete(own, true);
        }

        /** Notes a reading on a day that is not the other's. */
        private void read() throws Exception {
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(2L * random.nextInt(100) + (name.equals("Anna") ? 0 : 1));
            Path file = repository.root().resolve(READINGS);
            Map<LocalDate, Integer> all = readings(file);
            readings.put(day, random.nextInt(1000));
            all.put(day, readings.get(day));
            Files.createDirectories(file.getParent());
            List<String> lines = new ArrayList<>(List.of("date,value,note,source"));
            all.forEach((date, value) -> lines.add(date + "," + value + ",,"));
            Files.writeString(file, String.join("\n", lines) + '\n');
        }

        void share() throws Exception {
            if (!repository.files().changed().isEmpty()) {
                save(repository, "Work of " + name);
            }
            if (pull(repository).outcome() == Outcome.CONFLICTS) {
                decide();
                decided++;
                save(repository, name + " decides");
            }
            push(repository);
        }

        private void decide() throws Exception {
            Path file = file();
            GoalTree tree = tree();
            Conflicts conflicts = Conflicts.load(file, tree).orElseThrow();
            for (Conflict conflict : conflicts.tree()) {
                assertTrue(conflict.resolve(tree, random.nextBoolean() ? Choice.OURS : Choice.THEIRS), conflict.toString());
                conflicts = conflicts.without(conflict);
            }
            new XmiGoalStore().save(tree, file);
            conflicts.save(file);
            repository.files().decided(repository.path(file));
        }

        void rename() throws Exception {
            Files.move(file(), repository.root().resolve("計画 " + made + ".kigi"));
        }
    }

    private static Map<LocalDate, Integer> readings(Path file) throws Exception {
        Map<LocalDate, Integer> all = new TreeMap<>();
        if (Files.exists(file)) {
            Files.readAllLines(file).stream().skip(1).map(line -> line.split(","))
                    .forEach(cells -> all.put(LocalDate.parse(cells[0]), (int) Double.parseDouble(cells[1])));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingIsLost(long seed) throws Exception {
        Person anna = new Person(workshop.annaWithStrategy(), "Anna", seed);
        Person ben = new Person(workshop.clone("Ben"), "Ben", seed + 1000);
        Random day = new Random(seed + 2000);
        for (int step = 0; step < STEPS; step++) {
            Person who = day.nextBoolean() ? anna : ben;
            who.work();
            if (day.nextInt(4) == 0) {
                who.share();
            }
            if (who == anna && day.nextInt(12) == 0) {
                anna.rename();
            }
        }
        anna.share();
        ben.share();
        anna.share();

        Map<String, Double> targets = new HashMap<>(anna.targets);
        targets.putAll(ben.targets);
        Map<LocalDate, Integer> readings = new TreeMap<>(anna.readings);
        readings.putAll(ben.readings);
        Map<String, Double> found = new HashMap<>();
        GoalTrees.indicators(anna.tree()).stream().filter(indicator -> indicator.getCode().matches("(ANNA|BEN).*"))
                .forEach(indicator -> found.put(indicator.getCode(), indicator.getTarget().getValue()));
        assertTrue(anna.decided + ben.decided > 0, "nothing was to be decided on this day");
        assertEquals(targets, found);
        assertEquals(readings, readings(anna.repository.root().resolve(READINGS)));
        assertEquals(anna.file().getFileName(), ben.file().getFileName());
        assertArrayEquals(Files.readAllBytes(anna.file()), Files.readAllBytes(ben.file()));
        assertEquals("", workshop.git(anna.repository.root(), "status", "--porcelain"));
        assertEquals("", workshop.git(ben.repository.root(), "status", "--porcelain"));
    }
}
