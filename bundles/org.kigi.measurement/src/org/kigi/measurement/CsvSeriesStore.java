package org.kigi.measurement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.kigi.measurement.SeriesException.Problem;

/**
 * The CSV files of one project folder: UTF-8, with or without a byte order mark, a header of the columns {@code date} and {@code value}
 * and, if wanted, {@code note} and {@code source}, then one line for each reading in any order, every date once. A file is read again
 * when its time or its size has changed. Files outside the folder are never read, whatever a path or a symbolic link says.
 */
public final class CsvSeriesStore implements SeriesStore {

    private static final int LARGEST_FILE_MB = 64;
    private static final int MOST_READINGS = 1_000_000;
    private static final int LONGEST_EXCERPT = 40;
    private static final List<String> COLUMNS = List.of("date", "value", "note", "source");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,4})?");

    private final Path projectFolder;
    private final Map<Path, Loaded> loaded = new ConcurrentHashMap<>();

    private record Loaded(FileTime time, long size, Series series) {
    }

    /** @param projectFolder the folder of the model, to which locations are relative */
    public CsvSeriesStore(Path projectFolder) {
        this.projectFolder = projectFolder;
    }

    @Override
    public Series load(String location) throws SeriesException {
        Path file = resolve(location);
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new SeriesException(Problem.NOT_A_FILE, location, 0);
            }
            Loaded before = loaded.get(file);
            if (before != null && before.time.equals(attributes.lastModifiedTime()) && before.size == attributes.size()
                    && before.series.location().equals(location)) {
                return before.series;
            }
            Series series = read(location, bytes(file));
            loaded.put(file, new Loaded(attributes.lastModifiedTime(), attributes.size(), series));
            return series;
        } catch (NoSuchFileException e) {
            throw new SeriesException(Problem.MISSING, location, 0);
        } catch (IOException e) {
            throw unreadable(location, e);
        }
    }

    private Path resolve(String location) throws SeriesException {
        if (location.isBlank()) {
            throw new SeriesException(Problem.NO_LOCATION, location, 0);
        }
        if (location.startsWith("/") || location.startsWith("\\") || DRIVE.matcher(location).matches()) {
            throw new SeriesException(Problem.ABSOLUTE_LOCATION, location, 0);
        }
        if (location.indexOf('\\') >= 0) {
            throw new SeriesException(Problem.BACKSLASH, location, 0);
        }
        try {
            Path folder = projectFolder.toRealPath();
            Path file = folder.resolve(location).normalize();
            if (!file.startsWith(folder) || !file.toRealPath().startsWith(folder)) {
                throw new SeriesException(Problem.OUTSIDE_PROJECT, location, 0);
            }
            return file.toRealPath();
        } catch (InvalidPathException e) {
            throw new SeriesException(Problem.BAD_LOCATION, location, 0);
        } catch (NoSuchFileException e) {
            throw new SeriesException(Problem.MISSING, location, 0);
        } catch (IOException e) {
            throw unreadable(location, e);
        }
    }

    private static SeriesException unreadable(String location, IOException cause) {
        SeriesException unreadable = new SeriesException(Problem.UNREADABLE, location, 0, cause.getClass().getSimpleName());
        unreadable.initCause(cause);
        return unreadable;
    }

    /** Reads the content of a file that comes from elsewhere; the location stands for the file in messages. */
    public static Series read(String location, byte[] bytes) throws SeriesException {
        return new Series(location, parse(location, text(location, bytes)));
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes((LARGEST_FILE_MB << 20) + 1);
        }
    }

    private static String text(String location, byte[] bytes) throws SeriesException {
        if (bytes.length > LARGEST_FILE_MB << 20) {
            throw new SeriesException(Problem.TOO_LARGE, location, 0, LARGEST_FILE_MB);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int line = 1 + (int) out.flip().chars().filter(c -> c == '\n').count();
            throw new SeriesException(Problem.NOT_UTF8, location, line);
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<Reading> parse(String location, String text) throws SeriesException {
        int nextLine = 1;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().skipEmptyLines(false).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).allowUnclosedQuote(false).ofCsvRecord(text)) {
            List<String> columns = null;
            List<Reading> readings = new ArrayList<>();
            Map<LocalDate, Integer> lines = new HashMap<>();
            for (CsvRecord row : csv) {
                int line = (int) row.getStartingLineNumber();
                nextLine = line + lines(row);
                if (row.getFieldCount() == 1 && row.getField(0).isEmpty()) {
                    continue;
                }
                if (columns == null) {
                    columns = columns(location, line, row);
                    continue;
                }
                Reading reading = reading(location, line, columns, row);
                Integer before = lines.putIfAbsent(reading.date(), line);
                if (before != null) {
                    throw new SeriesException(Problem.REPEATED_DATE, location, line, reading.date(), before);
                }
                if (readings.size() == MOST_READINGS) {
                    throw new SeriesException(Problem.TOO_MANY_READINGS, location, 0, MOST_READINGS);
                }
                readings.add(reading);
            }
            if (columns == null) {
                throw new SeriesException(Problem.NO_HEADER, location, 0);
            }
            return readings;
        } catch (CsvParseException | UncheckedIOException e) {
            SeriesException malformed = new SeriesException(Problem.MALFORMED, location, nextLine);
            malformed.initCause(e);
            throw malformed;
        } catch (IOException e) {
            throw unreadable(location, e);
        }
    }

    private static int lines(CsvRecord row) {
        return 1 + row.getFields().stream().mapToInt(field -> (int) LINE_END.matcher(field).results().count()).sum();
    }

    private static List<String> columns(String location, int line, CsvRecord header) throws SeriesException {
        List<String> columns = new ArrayList<>();
        for (String field : header.getFields()) {
            String column = field.strip().toLowerCase(Locale.ROOT);
            if (!COLUMNS.contains(column)) {
                throw new SeriesException(Problem.UNKNOWN_COLUMN, location, line, excerpt(field));
            }
            if (columns.contains(column)) {
                throw new SeriesException(Problem.REPEATED_COLUMN, location, line, column);
            }
            columns.add(column);
        }
        for (String required : COLUMNS.subList(0, 2)) {
            if (!columns.contains(required)) {
                throw new SeriesException(Problem.MISSING_COLUMN, location, line, required);
            }
        }
        return columns;
    }

    private static Reading reading(String location, int line, List<String> columns, CsvRecord row) throws SeriesException {
        if (row.getFieldCount() > columns.size()) {
            throw new SeriesException(Problem.TOO_MANY_FIELDS, location, line, row.getFieldCount(), columns.size());
        }
        LocalDate date = date(location, line, field(columns, row, "date").strip());
        double value = value(location, line, field(columns, row, "value").strip());
        return new Reading(date, value, field(columns, row, "note"), field(columns, row, "source"), line);
    }

    private static String field(List<String> columns, CsvRecord row, String column) {
        int index = columns.indexOf(column);
        return index < 0 || index >= row.getFieldCount() ? "" : row.getField(index);
    }

    private static LocalDate date(String location, int line, String text) throws SeriesException {
        if (text.isEmpty()) {
            throw new SeriesException(Problem.NO_DATE, location, line);
        }
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            SeriesException bad = new SeriesException(Problem.BAD_DATE, location, line, text);
            bad.initCause(e);
            throw bad;
        }
        throw new SeriesException(Problem.BAD_DATE, location, line, excerpt(text));
    }

    private static double value(String location, int line, String text) throws SeriesException {
        if (text.isEmpty()) {
            throw new SeriesException(Problem.NO_VALUE, location, line);
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new SeriesException(Problem.BAD_VALUE, location, line, excerpt(text));
        }
        double value = Double.parseDouble(text);
        if (!Double.isFinite(value)) {
            throw new SeriesException(Problem.VALUE_TOO_LARGE, location, line, excerpt(text));
        }
        return value;
    }

    private static String excerpt(String text) {
        return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "…";
    }
}
