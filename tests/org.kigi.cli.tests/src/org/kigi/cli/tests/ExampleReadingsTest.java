package org.kigi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The readings of the example: made by the committed generator, and consistent among themselves. */
class ExampleReadingsTest {

    private static final Path DATA = CommandLines.EXAMPLE.resolve("data");

    @Test
    void generatorGivesTheCommittedBytes(@TempDir Path folder) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.language=tr",
                CommandLines.EXAMPLE.resolve("generate/GenerateReadings.java").toString(), folder.toString()).inheritIO().start();
        assertEquals(0, process.waitFor());
        TreeMap<String, String> expected = texts(DATA);
        assertEquals(expected.keySet(), texts(folder).keySet());
        assertEquals(expected, texts(folder));
    }

    @Test
    void everyFileHas24MonthsInOrder() throws IOException {
        for (String text : texts(DATA).values()) {
            List<String> dates = text.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
            assertEquals(24, dates.size());
            assertEquals("2024-10-31", dates.getFirst());
            assertEquals("2026-09-30", dates.getLast());
            assertEquals(dates.stream().sorted().distinct().toList(), dates);
        }
    }

    @Test
    void accountingAddsUpInEveryMonth() throws IOException {
        for (int m = 0; m < 24; m++) {
            assertEquals(read("new_sales", m), read("deals", m) * read("average_price", m), m + ": deals × price");
            assertEquals(read("recurring_sales", m), read("customers", m) * read("monthly_fee", m), m + ": customers × fee");
            assertEquals(read("annual_sales", m), read("new_sales", m) + read("recurring_sales", m) + read("upsell_sales", m));
            assertTrue(read("visits", m) > read("unique_visitors", m), "visitors are not more than visits");
            assertTrue(read("form_submissions", m) >= read("web_leads", m));
            assertTrue(read("mql", m) >= read("sql", m) && read("sql", m) >= read("deals", m));
            double leads = read("web_leads", m) + read("event_leads", m) + read("referral_leads", m) + read("webinar_leads", m);
            assertEquals(read("mql", m), leads * read("mql_rate", m) / 100, 1e-4, "leads × rate");
            assertEquals(read("sql", m), read("mql", m) * read("sql_rate", m) / 100, 1e-4, "MQL × rate");
            assertEquals(read("deals", m), read("sql", m) * read("win_rate", m) / 100, 1e-4, "SQL × rate");
            if (m > 0) {
                double wonLessLost = read("new_customers", m) - read("churned_customers", m);
                assertEquals(read("customers", m), read("customers", m - 1) + wonLessLost, "customers won and lost");
            }
        }
    }

    private static double read(String code, int month) throws IOException {
        String line = Files.readAllLines(DATA.resolve(code + ".csv")).get(month + 1);
        return Double.parseDouble(line.split(",", -1)[1]);
    }

    private static TreeMap<String, String> texts(Path folder) throws IOException {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().toLowerCase(Locale.ROOT).endsWith(".csv")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
