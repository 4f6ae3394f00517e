package org.kigi.git.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kigi.git.tests.Workshop.FILE;
import static org.kigi.git.tests.Workshop.edit;
import static org.kigi.git.tests.Workshop.indicator;
import static org.kigi.git.tests.Workshop.read;
import static org.kigi.git.tests.Workshop.save;
import static org.kigi.git.tests.Workshop.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.lib.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kigi.core.Language;
import org.kigi.git.Credentials;
import org.kigi.git.FileStatus;
import org.kigi.git.FileStatus.Kind;
import org.kigi.git.ProjectRepository;
import org.kigi.git.Standing;
import org.kigi.git.Standing.Operation;
import org.kigi.merge.FileDifference;
import org.kigi.persistence.GitAttributes;

/** The files of one person, their versions and lines of work. */
class WorkingFilesTest {

    @RegisterExtension
    final Workshop workshop = new Workshop();

    @Test
    void saysWhatHasChangedInWords() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        edit(anna, tree -> indicator(tree, "LEADS").getTarget().setValue(15.0));
        write(anna, "data/受注 件数.csv", "date,value,note,source\n2026-01-31,1,,\n");
        write(anna, "notes.txt", "x");

        List<FileStatus> files = anna.files().changed();

        assertEquals(List.of("data/受注 件数.csv", "notes.txt", FILE), files.stream().map(FileStatus::path).toList());
        assertEquals(List.of(Kind.ADDED, Kind.ADDED, Kind.CHANGED), files.stream().map(FileStatus::kind).toList());
        assertEquals(FileDifference.text("x.csv", null, anna.files().content(files.get(0).path()).orElseThrow(), Language.EN),
                anna.files().words(files.get(0), Language.EN));
        assertEquals(List.of("新しいファイル"), anna.files().words(files.get(1), Language.JA));
        List<String> words = anna.files().words(files.get(2), Language.EN);
        assertTrue(words.size() == 1 && words.getFirst().contains("Leads: 10 → 15"), words.toString());
    }

    @Test
    void aVersionHasTheChosenFilesOnly() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        write(anna, "a.txt", "a");
        write(anna, "b.txt", "b");
        save(anna, "Two");
        Files.delete(anna.root().resolve("a.txt"));
        write(anna, "b.txt", "b2");
        write(anna, "c.txt", "c");
        workshop.git(anna.root(), "add", "b.txt");

        anna.files().save("Delete a, add c", List.of("a.txt", "c.txt"));

        assertEquals("D\ta.txt\nA\tc.txt\n", workshop.git(anna.root(), "show", "--name-status", "--format=", "HEAD"));
        assertEquals("M  b.txt\n", workshop.git(anna.root(), "status", "--porcelain"), "what was noted with another program still is");
    }

    @Test
    void notingForTheNextVersionAndBack() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        write(anna, "a.txt", "a");

        anna.files().stage(List.of("a.txt"));
        assertEquals(List.of(new FileStatus("a.txt", Kind.ADDED, true)), anna.files().changed());
        anna.files().unstage(List.of("a.txt"));
        assertEquals(List.of(new FileStatus("a.txt", Kind.ADDED, false)), anna.files().changed());
    }

    @Test
    void bringingFilesBack() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        edit(anna, tree -> tree.setName("Wrong"));
        write(anna, "new.txt", "x");
        write(anna, "kept.txt", "x");

        anna.files().revert(List.of(FILE, "new.txt"));

        assertEquals("Strategy", read(anna).getName());
        assertFalse(Files.exists(anna.root().resolve("new.txt")));
        assertEquals("?? kept.txt\n", workshop.git(anna.root(), "status", "--porcelain"));
    }

    @Test
    void tellsWhereTheUserStands() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        ProjectRepository ben = workshop.clone("Ben");
        edit(anna, tree -> tree.setName("A"));
        save(anna, "A");
        Workshop.push(anna);
        edit(ben, tree -> tree.setDescription("B"));
        save(ben, "B");
        ben.sharing().fetch(Credentials.NONE, NullProgressMonitor.INSTANCE);

        assertEquals(new Standing(Optional.of("main"), Operation.NONE, true, 0, 0), anna.standing());
        assertEquals(new Standing(Optional.of("main"), Operation.NONE, true, 1, 1), ben.standing());
        assertEquals("Strategy", read(ben).getName(), "asking changes no file");
    }

    @Test
    void linesOfWorkOfOthersAreFound() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        anna.branches().create("計画-b");
        edit(anna, tree -> tree.setName("B"));
        save(anna, "B");
        Workshop.push(anna);
        ProjectRepository ben = workshop.clone("Ben");

        assertEquals(List.of("main", "計画-b"), ben.branches().names());
        ben.branches().switchTo("計画-b");
        assertEquals("B", read(ben).getName());
        assertEquals(new Standing(Optional.of("計画-b"), Operation.NONE, true, 0, 0), ben.standing());
        ben.branches().switchTo("main");
        assertEquals("Strategy", read(ben).getName());
    }

    @Test
    void everyFileOfAProjectFindsItsRepository() throws Exception {
        ProjectRepository anna = workshop.annaWithStrategy();
        write(anna, "data/x.csv", "date,value,note,source\n");
        try (ProjectRepository found = ProjectRepository.containing(anna.root().resolve("data/x.csv")).orElseThrow()) {
            assertEquals(anna.root(), found.root());
            assertEquals("data/x.csv", found.path(anna.root().resolve("data/x.csv")));
        }
    }

    @Test
    void aNewRepositorySaysWhatGitSetupSays() throws Exception {
        Path folder = Files.createDirectories(workshop.folder.resolve("Carol"));
        Files.writeString(folder.resolve(".gitattributes"), "*.png binary\n");
        ProjectRepository carol = workshop.opened(ProjectRepository.create(folder));
        write(carol, Workshop.strategy());

        assertEquals("*.png binary\n" + GitAttributes.LINES, Files.readString(folder.resolve(".gitattributes")));
        assertEquals("x/data/a.csv: merge: kigi\nstrategy.kigi: merge: kigi\nstrategy.kigiview: merge: kigi\n",
                workshop.git(folder, "check-attr", "merge", "--", "x/data/a.csv", FILE, "strategy.kigiview"));
        assertEquals(List.of(".gitattributes", FILE), carol.files().changed().stream().map(FileStatus::path).toList());
        ProjectRepository.create(folder).close();
        assertEquals("*.png binary\n" + GitAttributes.LINES, Files.readString(folder.resolve(".gitattributes")), "once");
    }
}
