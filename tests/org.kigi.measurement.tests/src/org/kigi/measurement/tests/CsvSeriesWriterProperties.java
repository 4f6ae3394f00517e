package org.kigi.measurement.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.kigi.measurement.CsvSeriesStore;
import org.kigi.measurement.CsvSeriesWriter;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class CsvSeriesWriterProperties {

    private static Path project;

    @BeforeContainer
    static void createProject() throws IOException {
        project = Files.createTempDirectory("kigi");
    }

    @AfterContainer
    static void removeProject() throws IOException {
        Files.deleteIfExists(project.resolve("x.csv"));
        Files.delete(project);
    }

    @Provide
    Arbitrary<Series> series() {
        Arbitrary<String> texts = Arbitraries.of(",", ";", "\"", "'", "\n", "\r", "\t", " ", "実績", "#", "=", "é", "😀", "a").list()
                .ofMaxSize(6).map(parts -> String.join("", parts));
        Arbitrary<Double> values = Arbitraries.doubles();
        Arbitrary<LocalDate> dates = Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
        return Combinators.combine(dates, values, texts, texts).as((date, value, note, source) -> new Reading(date, value, note, source, 0))
                .list().ofMaxSize(12).uniqueElements(Reading::date).map(readings -> new Series("x.csv", readings));
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(@ForAll("series") Series series) throws Exception {
        String text = written(series);
        Files.writeString(project.resolve("x.csv"), text);
        Series back = new CsvSeriesStore(project).load("x.csv");
        assertEquals(withoutLines(series), withoutLines(back));
        assertEquals(text, written(back), "writing what was read changes the text");
    }

    private static List<Reading> withoutLines(Series series) {
        return series.readings().stream().map(r -> new Reading(r.date(), r.value() + 0.0, r.note(), r.source(), 0)).toList();
    }

    private static String written(Series series) throws IOException {
        StringWriter out = new StringWriter();
        CsvSeriesWriter.write(series, out);
        return out.toString();
    }

    @Example
    void writesPlainDecimalsSortedByDateWithLineFeedsInEveryLocale() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            Series series = new Series("", List.of(new Reading(LocalDate.of(2026, 5, 31), 1e-7, "", "", 0),
                    new Reading(LocalDate.of(2026, 4, 30), 1.5e9, "展示会, 東京", "CRM", 0)));
            assertEquals("date,value,note,source\n2026-04-30,1500000000,\"展示会, 東京\",CRM\n2026-05-31,0.0000001,,\n", written(series));
        } finally {
            Locale.setDefault(before);
        }
    }
}
