package org.kigi.persistence.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Language;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.UnreadableModelException.Reason;
import org.kigi.persistence.XmiGoalStore;

/** Every kind of content that is no goal tree: the reason and the place are those that a reader of the file would name. */
class BadFilesTest {
    private static final Path BAD = Path.of("fixtures", "bad");
    private static final Path SMALL = Path.of("fixtures", "valid", "small.kigi");
    private static final String EXPECTED = "fixtures/bad.csv";

    private final XmiGoalStore store = new XmiGoalStore();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = EXPECTED, numLinesToSkip = 1)
    void reportsReasonAndPlace(String name, Reason reason, int line, int column) throws IOException {
        Path file = BAD.resolve(name + ".kigi");
        byte[] before = Files.readAllBytes(file);

        UnreadableModelException e = assertThrows(UnreadableModelException.class, () -> store.load(file));

        assertEquals(reason + " " + line + ":" + column, e.kind() + " " + e.line() + ":" + e.column(), e.getMessage());
        assertEquals(file.toString(), e.file());
        DamagedFileProperties.reports(e);
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void everyBadFileIsExpected() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            List<String> names = files.map(f -> f.getFileName().toString().replace(".kigi", "")).sorted().toList();
            List<String> expected = expected().map(l -> l.split(",")[0]).sorted().toList();
            assertEquals(expected, names);
        }
    }

    @Test
    void everyReasonThatIsInTheContentHasABadFileOrATestHere() throws IOException {
        TreeSet<Reason> missing = new TreeSet<>(List.of(Reason.values()));
        expected().forEach(l -> missing.remove(Reason.valueOf(l.split(",")[1])));
        assertEquals(new TreeSet<>(List.of(
                // FilesTest
                Reason.MISSING, Reason.DIRECTORY, Reason.NOT_A_FILE, Reason.LINK_LOOP, Reason.NO_PERMISSION, Reason.INPUT_OUTPUT,
                // here
                Reason.NOT_UTF_8,
                // LimitsTest
                Reason.TOO_LARGE, Reason.TOO_DEEP, Reason.TOO_MANY_ELEMENTS, Reason.TOO_MANY_ATTRIBUTES)), missing);
    }

    private static Stream<String> expected() throws IOException {
        return Files.readAllLines(Path.of(EXPECTED)).stream().skip(1);
    }

    @Test
    void saysWhatIsWrongWhereAndWhatToDoInBothLanguages() {
        UnreadableModelException e = assertThrows(UnreadableModelException.class, () -> store.load(BAD.resolve("bad-date.kigi")));

        assertEquals(e.file() + ", line 15, column 7: “2027-02-30” is no value for “date”; write a date such as 2027-03-31",
                e.message(Language.EN));
        assertEquals(e.file() + "、15 行 7 列: 「2027-02-30」は「date」の値として正しくありません。2027-03-31 のような日付にしてください",
                e.message(Language.JA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "Shift_JIS", "EUC-JP", "ISO-8859-1"})
    void refusesTextInAnotherEncoding(String encoding) throws IOException {
        String text = Files.readString(SMALL).replace("Aiko Tanaka", encoding.startsWith("ISO") ? "Zoë" : "田中愛子");
        assertEquals(Reason.NOT_UTF_8, reasonFor(text.getBytes(Charset.forName(encoding))));
    }

    @Test
    void refusesBinaryContent() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        assertEquals(Reason.NOT_UTF_8, reasonFor(png));
        assertEquals(Reason.NOT_UTF_8, reasonFor(new byte[1000]));
    }

    @Test
    void readsAFileThatAnEditorGaveAByteOrderMarkOrOtherLineEnds() throws Exception {
        String text = Files.readString(SMALL);
        byte[] expected = text.getBytes(StandardCharsets.UTF_8);
        for (String edited : List.of('\uFEFF' + text, text.replace("\n", "\r\n"), text.replace('\n', '\r'), text.strip())) {
            assertArrayEquals(expected, store.toBytes(store.fromBytes(edited.getBytes(StandardCharsets.UTF_8), "edited")));
        }
    }

    @Test
    void findsTheLineAlsoWhenLinesEndAsOnWindows() throws IOException {
        String text = Files.readString(BAD.resolve("bad-date.kigi")).replace("\n", "\r\n");
        UnreadableModelException e = refused(text);
        assertEquals("15:7", e.line() + ":" + e.column());
    }

    @Test
    void opensNoAddressThatAFileNames() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String address = "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort() + "/x";
            String small = Files.readString(SMALL);
            String root = "<goaltree:GoalTree";
            for (String hostile : List.of(
                    small.replace(root, "<!DOCTYPE g SYSTEM \"" + address + "\">\n" + root),
                    small.replace(root, "<!DOCTYPE g [<!ENTITY % a SYSTEM \"" + address + "\"> %a;]>\n" + root),
                    small.replace(root, "<!DOCTYPE g [<!ENTITY a SYSTEM \"" + address + "\">]>\n" + root).replace("Aiko Tanaka", "&a;"),
                    small.replace("  id=\"1111", "  xsi:schemaLocation=\"https://kigi.dev/goaltree/1 " + address + "\"\n  id=\"1111"),
                    small.replace("  id=\"1111", "  xsi:noNamespaceSchemaLocation=\"" + address + "\"\n  id=\"1111"),
                    small.replace(root, "<?xml-stylesheet href=\"" + address + "\"?>\n" + root),
                    small.replace("<people", "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + address + "\"/><people"),
                    small.replace("<people", "<people href=\"" + address + "#22222222-2222-4222-8222-222222222222\"/>\n<people"),
                    small.replace("owner=\"", "owner=\"goaltree:Person " + address + "#"),
                    small.replace("https://kigi.dev/goaltree/1", address))) {
                refused(hostile);
            }
            server.setSoTimeout(200);
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void quotesOnOneLineAndInReasonableLength() {
        String value = "x".repeat(10_000) + "\u202E&#10;";
        String text = "<g:GoalTree xmlns:g=\"https://kigi.dev/goaltree/1\" id=\"a\" fiscalYearStartMonth=\"&#10;" + value + "\"/>";
        UnreadableModelException e = refused(text);
        DamagedFileProperties.reports(e);
        assertTrue(e.getMessage().length() < 200, e.getMessage());
    }

    private UnreadableModelException refused(String text) {
        return assertThrows(UnreadableModelException.class, () -> store.fromBytes(text.getBytes(StandardCharsets.UTF_8), "strategy.kigi"));
    }

    private Reason reasonFor(byte[] bytes) {
        UnreadableModelException e = assertThrows(UnreadableModelException.class, () -> store.fromBytes(bytes, "strategy.kigi"));
        DamagedFileProperties.reports(e);
        return e.kind();
    }
}
