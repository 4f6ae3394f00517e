package org.kigi.measurement;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes readings in the one form that the same readings always get. */
public final class CsvSeriesWriter {

    private CsvSeriesWriter() {
    }

    /**
     * Writes the header {@code date,value,note,source} and one line for each reading by date, with plain decimals and line feeds. The
     * writer is flushed and stays open; write UTF-8.
     */
    public static void write(Series series, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord("date", "value", "note", "source");
        for (Reading reading : series.readings()) {
            csv.writeRecord(reading.date().toString(), decimal(reading.value()), reading.note(), reading.source());
        }
        csv.flush();
        out.flush();
    }

    private static String decimal(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
