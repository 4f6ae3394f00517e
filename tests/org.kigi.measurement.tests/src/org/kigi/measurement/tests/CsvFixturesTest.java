package org.kigi.measurement.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Language;
import org.kigi.measurement.CsvSeriesStore;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;
import org.kigi.measurement.SeriesException;
import org.kigi.measurement.SeriesException.Problem;

/** The files of {@code fixtures} as they come from spreadsheets, other systems and careless hands, byte for byte. */
class CsvFixturesTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 30);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);

    private final CsvSeriesStore store = new CsvSeriesStore(Path.of("fixtures"));

    @Test
    void readsAPlainFile() throws SeriesException {
        assertReadings("plain.csv", new Reading(APRIL, 120, "", "CRM", 2), new Reading(MAY, 135.5, "trade fair", "CRM", 3),
                new Reading(LocalDate.of(2026, 6, 30), -0.25, "", "", 4));
    }

    @Test
    void skipsAByteOrderMark() throws SeriesException {
        assertReadings("bom.csv", new Reading(APRIL, 120, "", "CRM", 2));
    }

    @Test
    void sortsWhatIsUnsorted() throws SeriesException {
        assertReadings("unsorted.csv", new Reading(APRIL, 1, "", "", 3), new Reading(MAY, 2, "", "", 4),
                new Reading(LocalDate.of(2026, 6, 30), 3, "", "", 2));
    }

    @Test
    void readsLineEndsOfWindows() throws SeriesException {
        assertReadings("crlf.csv", new Reading(APRIL, 120, "", "CRM", 2), new Reading(MAY, 135.5, "two\r\nlines", "CRM", 3));
    }

    @Test
    void readsANoteWithCommaQuoteAndNewline() throws SeriesException {
        assertReadings("quoted.csv", new Reading(APRIL, 120, "fair in Osaka, spring\nand \"Expo\" in May", "CRM", 2),
                new Reading(MAY, 130, "", "CRM", 4));
    }

    @Test
    void readsJapaneseInASubfolder() throws SeriesException {
        assertReadings("data/japanese.csv", new Reading(APRIL, 120, "展示会「春」に出展、来場者多数", "営業支援システム", 2),
                new Reading(MAY, 135, "", "🌸アンケート", 3));
    }

    @Test
    void takesColumnsInAnyOrderAndCaseAndLinesThatEndEarly() throws SeriesException {
        assertReadings("other-order.csv", new Reading(APRIL, 7, "", "CRM", 2));
        assertReadings("short-line.csv", new Reading(APRIL, 1, "", "", 2));
        assertReadings("header-only.csv");
    }

    @Test
    void readsDecimalNumbersInEveryPlainWriting() throws SeriesException {
        assertEquals(List.of(1_000.0, 5.0, 0.5, 7.0, 8.0, Double.MAX_VALUE, -0.1),
                store.load("numbers.csv").readings().stream().map(Reading::value).toList());
    }

    @ParameterizedTest
    @CsvSource({
            "duplicate-date.csv,  REPEATED_DATE,   5", "unknown-column.csv,   UNKNOWN_COLUMN,  1",
            "repeated-column.csv, REPEATED_COLUMN, 1", "missing-column.csv,   MISSING_COLUMN,  1",
            "bad-number.csv,      BAD_VALUE,       3", "thousands.csv,        BAD_VALUE,       2",
            "nan.csv,             BAD_VALUE,       2", "infinite.csv,         BAD_VALUE,       2",
            "hexadecimal.csv,     BAD_VALUE,       2", "too-large-number.csv, VALUE_TOO_LARGE, 2",
            "no-value.csv,        NO_VALUE,        3", "no-date.csv,          NO_DATE,         2",
            "bad-date.csv,        BAD_DATE,        2", "american-date.csv,    BAD_DATE,        2",
            "too-many-fields.csv, TOO_MANY_FIELDS, 2", "crlf-error.csv,       BAD_VALUE,       3",
            "quoted-error.csv,    BAD_VALUE,       4", "open-quote.csv,       MALFORMED,       2",
            "shift-jis.csv,       NOT_UTF8,        2", "empty.csv,            NO_HEADER,       0",
            "absent.csv,          MISSING,         0", "absent/absent.csv,    MISSING,         0",
            "plain.csv/x.csv,     UNREADABLE,      0", "data,                 NOT_A_FILE,      0",
            "../pom.xml,          OUTSIDE_PROJECT, 0", "data/../../pom.xml,   OUTSIDE_PROJECT, 0" })
    void saysInOneSentenceWhichFileWhichLineAndWhy(String location, Problem problem, int line) {
        SeriesException failed = assertThrows(SeriesException.class, () -> store.load(location));
        assertEquals(problem, failed.problem());
        assertEquals(location, failed.location());
        assertEquals(line, failed.line());
        for (Language language : Language.values()) {
            String message = failed.message(language);
            String place = line == 0 ? location : location + (language == Language.JA ? "（" + line + "行目）" : ", line " + line);
            assertTrue(message.startsWith(place + (language == Language.JA ? "：" : ": ")), message);
            assertTrue(message.endsWith(language == Language.JA ? "。" : "."), message);
            assertFalse(message.contains("\n"), message);
        }
    }

    @Test
    void messagesReadNaturallyInBothLanguages() {
        assertMessages("bad-number.csv",
                "bad-number.csv, line 3: “twelve” is not a number such as 1234.5; no thousands separators and no units.",
                "bad-number.csv（3行目）：「twelve」は 1234.5 のような数値ではありません。桁区切りや単位は付けないでください。");
        assertMessages("duplicate-date.csv", "duplicate-date.csv, line 5: the date 2026-04-30 is there twice, first in line 2.",
                "duplicate-date.csv（5行目）：日付 2026-04-30 が重複しています（最初は2行目）。");
        assertMessages("data/absent.csv", "data/absent.csv: the file does not exist.", "data/absent.csv：ファイルが見つかりません。");
        assertMessages("../pom.xml", "../pom.xml: the file lies outside the project folder.",
                "../pom.xml：ファイルがプロジェクトフォルダーの外にあります。");
    }

    @ParameterizedTest
    @ValueSource(strings = { "ja-JP-u-ca-japanese", "ar-EG-u-nu-arab", "tr-TR", "de-DE" })
    void readingAndMessagesDoNotDependOnTheMachine(String locale) throws SeriesException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            readsAPlainFile();
            takesColumnsInAnyOrderAndCaseAndLinesThatEndEarly();
            messagesReadNaturallyInBothLanguages();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void quotesOnlyTheBeginningOfALongText(@TempDir Path project) throws IOException {
        Files.writeString(project.resolve("long.csv"), "date,value\n2026-04-30," + "x".repeat(100_000) + "\n");
        SeriesException failed = assertThrows(SeriesException.class, () -> new CsvSeriesStore(project).load("long.csv"));
        assertTrue(failed.message(Language.EN).length() < 200, () -> failed.message(Language.EN));
    }

    @Test
    void servesSeveralThreadsAtOnce() throws Exception {
        Series expected = new CsvSeriesStore(Path.of("fixtures")).load("plain.csv");
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Series>> loads = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                loads.add(threads.submit(() -> store.load("plain.csv")));
            }
            for (Future<Series> load : loads) {
                assertEquals(expected, load.get());
            }
        }
    }

    private void assertReadings(String location, Reading... readings) throws SeriesException {
        assertEquals(List.of(readings), store.load(location).readings());
    }

    private void assertMessages(String location, String english, String japanese) {
        SeriesException failed = assertThrows(SeriesException.class, () -> store.load(location));
        assertEquals(english, failed.message(Language.EN));
        assertEquals(japanese, failed.message(Language.JA));
        assertEquals(english, failed.getMessage());
    }
}
