package org.kigi.measurement.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Language;
import org.kigi.measurement.CsvSeriesStore;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;
import org.kigi.measurement.SeriesException;
import org.kigi.measurement.SeriesException.Problem;

class CsvSeriesStoreTest {

    @TempDir
    Path folder;
    private Path project;
    private CsvSeriesStore store;

    @BeforeEach
    void createProject() throws IOException {
        project = Files.createDirectories(folder.resolve("project"));
        Files.createDirectory(project.resolve("data"));
        store = new CsvSeriesStore(project);
    }

    private Series load(String content) throws IOException, SeriesException {
        Files.writeString(project.resolve("data/leads.csv"), content);
        return store.load("data/leads.csv");
    }

    private SeriesException refused(String content) {
        return assertThrows(SeriesException.class, () -> load(content));
    }

    @Test
    void readsDatesValuesNotesAndSourcesWithTheirLines() throws Exception {
        Series series = load("date,value,note,source\n2026-04-30,1200,\"展示会, 東京\",CRM\n2026-05-31,-0.5,,\n");
        assertEquals(List.of(new Reading(LocalDate.of(2026, 4, 30), 1200, "展示会, 東京", "CRM", 2),
                new Reading(LocalDate.of(2026, 5, 31), -0.5, "", "", 3)), series.readings());
        assertEquals("data/leads.csv", series.location());
    }

    @Test
    void columnsMayComeInAnyOrderAndNoteAndSourceMayBeMissing() throws Exception {
        assertEquals(7, load("value,date\n7,2026-04-30\n").last().orElseThrow().value());
    }

    @Test
    void sortsReadingsByDateAndKeepsTheirLines() throws Exception {
        Series series = load("date,value\n2026-06-30,3\n2026-04-30,1\n\n2026-05-31,2\n");
        assertEquals(List.of(1.0, 2.0, 3.0), series.readings().stream().map(Reading::value).toList());
        assertEquals(List.of(3, 5, 2), series.readings().stream().map(Reading::line).toList());
    }

    @Test
    void acceptsAByteOrderMarkAndWindowsLineEnds() throws Exception {
        assertEquals(12, load("\uFEFFdate,value\r\n2026-04-30,12\r\n").last().orElseThrow().value());
    }

    @Test
    void aHeaderAloneIsAnEmptySeries() throws Exception {
        assertTrue(load("date,value\n").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "date,value#2026-04-30,1#2026-04-30,2 | REPEATED_DATE | 3",
            "date,value,remark#2026-04-30,1,x | UNKNOWN_COLUMN | 1",
            "date,value,value#2026-04-30,1,1 | REPEATED_COLUMN | 1",
            "date,note#2026-04-30,x | MISSING_COLUMN | 1",
            "value#1 | MISSING_COLUMN | 1",
            "date,value#2026-04-30,1,2 | TOO_MANY_FIELDS | 2",
            "date,value#2026-04-31,1 | BAD_DATE | 2",
            "date,value#2026/04/30,1 | BAD_DATE | 2",
            "date,value#+12026-04-30,1 | BAD_DATE | 2",
            "date,value#,1 | NO_DATE | 2",
            "date,value#2026-04-30, | NO_VALUE | 2",
            "date,value#2026-04-30 | NO_VALUE | 2",
            "date,value#2026-04-30,NaN | BAD_VALUE | 2",
            "date,value#2026-04-30,Infinity | BAD_VALUE | 2",
            "date,value#2026-04-30,0x1p3 | BAD_VALUE | 2",
            "date,value#2026-04-30,12d | BAD_VALUE | 2",
            "date,value#2026-04-30,\"1,200\" | BAD_VALUE | 2",
            "date,value#2026-04-30,¥1200 | BAD_VALUE | 2",
            "date,value#2026-04-30,1e999 | VALUE_TOO_LARGE | 2",
            "date,value,note#2026-04-30,1,\"open | MALFORMED | 2"})
    void namesTheLineOfWhatItCannotRead(String content, Problem problem, int line) {
        SeriesException refused = refused(content.replace('#', '\n') + "\n");
        assertEquals(problem, refused.problem());
        assertEquals(line, refused.line());
        assertTrue(refused.message(Language.EN).startsWith("data/leads.csv, line " + line + ": "), refused.message(Language.EN));
        assertTrue(refused.message(Language.JA).startsWith("data/leads.csv（" + line + "行目）："), refused.message(Language.JA));
    }

    @Test
    void namesTheUnknownColumnAndTheRepeatedDate() {
        assertTrue(refused("date,value,remark\n").message(Language.EN).contains("“remark”"));
        assertTrue(refused("date,value\n2026-04-30,1\n2026-05-31,1\n2026-04-30,2\n").message(Language.JA)
                .contains("日付 2026-04-30 が重複しています（最初は2行目）"));
    }

    @Test
    void saysWhatToDoAboutAnEmptyFile() {
        assertEquals(Problem.NO_HEADER, refused("").problem());
    }

    @Test
    void namesTheLineThatIsNotUtf8() throws IOException {
        Files.write(project.resolve("data/leads.csv"), "date,value,note\n2026-04-30,1,展示会\n".getBytes(Charset.forName("windows-31j")));
        SeriesException refused = assertThrows(SeriesException.class, () -> store.load("data/leads.csv"));
        assertEquals(Problem.NOT_UTF8, refused.problem());
        assertEquals(2, refused.line());
    }

    @Test
    void refusesATextThatEndsInsideACharacter() throws IOException {
        byte[] bytes = "date,value,note\n2026-04-30,1,展".getBytes(StandardCharsets.UTF_8);
        Files.write(project.resolve("data/leads.csv"), Arrays.copyOf(bytes, bytes.length - 1));
        assertEquals(Problem.NOT_UTF8, assertThrows(SeriesException.class, () -> store.load("data/leads.csv")).problem());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/etc/passwd | ABSOLUTE_LOCATION",
            "C:/data/leads.csv | ABSOLUTE_LOCATION",
            "\\\\server\\share\\leads.csv | ABSOLUTE_LOCATION",
            "data\\leads.csv | BACKSLASH",
            "../outside.csv | OUTSIDE_PROJECT",
            "data/../../outside.csv | OUTSIDE_PROJECT",
            "data/missing.csv | MISSING",
            "data | NOT_A_FILE",
            "data/.. | NOT_A_FILE",
            "'  ' | NO_LOCATION"})
    void staysInsideTheProject(String location, Problem problem) throws IOException {
        Files.writeString(folder.resolve("outside.csv"), "date,value\n2026-04-30,1\n");
        SeriesException refused = assertThrows(SeriesException.class, () -> store.load(location));
        assertEquals(problem, refused.problem());
        assertEquals(location, refused.location());
        assertEquals(0, refused.line());
    }

    @Test
    void refusesACharacterThatNoPathHas() {
        assertEquals(Problem.BAD_LOCATION, assertThrows(SeriesException.class, () -> store.load("data/\0.csv")).problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/link.csv", "away/outside.csv"})
    void followsNoLinkOutOfTheProject(String location) throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.csv"), "date,value\n2026-04-30,1\n");
        link(project.resolve("data/link.csv"), outside);
        link(project.resolve("away"), folder);
        assertEquals(Problem.OUTSIDE_PROJECT, assertThrows(SeriesException.class, () -> store.load(location)).problem());
    }

    @Test
    void theProjectItselfMayBeReachedByALink() throws Exception {
        load("date,value\n2026-04-30,5\n");
        Path link = folder.resolve("shortcut");
        link(link, project);
        assertEquals(5, new CsvSeriesStore(link).load("data/leads.csv").last().orElseThrow().value());
    }

    private static void link(Path link, Path to) throws IOException {
        try {
            Files.createSymbolicLink(link, to);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Assumptions.abort("this machine makes no symbolic links: " + e);
        }
    }

    @Test
    void readsAFileAgainOnlyWhenItHasChanged() throws Exception {
        Series first = load("date,value\n2026-04-30,5\n");
        assertSame(first, store.load("data/leads.csv"));

        Series longer = load("date,value\n2026-04-30,55\n");
        assertEquals(55, longer.last().orElseThrow().value());

        Files.writeString(project.resolve("data/leads.csv"), "date,value\n2026-04-30,66\n");
        Files.setLastModifiedTime(project.resolve("data/leads.csv"), FileTime.fromMillis(1_000_000));
        Series touched = store.load("data/leads.csv");
        assertNotSame(longer, touched);
        assertEquals(66, touched.last().orElseThrow().value());
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        Path large = project.resolve("data/large.csv");
        try (var channel = Files.newByteChannel(large, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE))) {
            channel.position(64L << 20).write(ByteBuffer.wrap(new byte[] {'\n'}));
        }
        SeriesException refused = assertThrows(SeriesException.class, () -> store.load("data/large.csv"));
        assertEquals(Problem.TOO_LARGE, refused.problem());
        assertTrue(refused.message(Language.EN).contains("64 MB"));
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyProblemHasASentenceInBothLanguages(Problem problem) {
        SeriesException problemOfLine = new SeriesException(problem, "data/x.csv", 12_345, "1", "2");
        for (Language language : Language.values()) {
            String message = problemOfLine.message(language);
            assertTrue(message.contains("data/x.csv"), message);
            assertTrue(message.contains("12345"), message);
            assertFalse(message.contains("{"), message);
        }
    }
}
