package org.kigi.ui.internal.problems;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.kigi.core.Texts;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.design.Analysis;
import org.kigi.evaluation.Evaluation;
import org.kigi.measurement.CsvSeriesWriter;
import org.kigi.measurement.Reading;
import org.kigi.measurement.Series;
import org.kigi.model.goaltree.Indicator;
import org.kigi.ui.goals.SourceFile;
import org.kigi.validation.Finding;
import org.kigi.validation.Fix;
import org.kigi.validation.FixInput;
import org.kigi.validation.Phrase;

/** Enters a reading that is missing, into the file of readings; where there is none, it is made. Only the workbench can do that. */
final class ReadingFix {
    static final String ID = "enter-reading";
    private static final Texts TEXTS = Texts.of(ReadingFix.class);
    private static final Set<String> RULES = Set.of("smart.measurable.data-missing", "smart.time-bound.readings-overdue",
        "structure.series-missing");
    private static final String DATE = "date";
    private static final String VALUE = "value";
    private static final String SOURCE = "source";

    private ReadingFix() {
    }

    /** The fix of a finding that a reading mends. */
    static Optional<Fix> of(Finding finding, Evaluation evaluation) {
        if (!RULES.contains(finding.rule().id()) || !(finding.element() instanceof Indicator indicator)
            || SourceFile.of(indicator).isEmpty()) {
            return Optional.empty();
        }
        Series known = evaluation.readings(indicator);
        FiscalCalendar calendar = FiscalCalendar.of(evaluation.tree());
        LocalDate due = calendar.previous(calendar.periodOf(evaluation.asOf(), indicator.getFrequency())).end();
        String source = known.last().map(Reading::source).filter(text -> !text.isBlank()).orElse(indicator.getMeasurementSource());
        List<FixInput> inputs = List.of(FixInput.date(DATE, words("input.date"), due),
            FixInput.number(VALUE, indicator.getUnit() == null ? words("input.value") : words("input.valueIn", indicator.getUnit()), null),
            FixInput.text(SOURCE, words("input.source"), source, List.of()));
        return Optional.of(Fix.asking(ID, words("fix.reading"), inputs, values -> {
            indicator.setSeries(location(indicator));
            if (indicator.getMeasurementSource() == null || indicator.getMeasurementSource().isBlank()) {
                indicator.setMeasurementSource((String) values.get(SOURCE));
            }
        }).unless(values -> {
            LocalDate date = (LocalDate) values.get(DATE);
            return date.isAfter(evaluation.asOf()) ? words("reading.future", evaluation.asOf())
                : known.readings().stream().anyMatch(reading -> reading.date().equals(date)) ? words("reading.known", date) : null;
        }));
    }

    /** What the fix writes into the file of readings. */
    static Optional<FileEdit> edit(Finding finding, Fix fix, Map<String, Object> values) {
        if (!fix.id().equals(ID)) {
            return Optional.empty();
        }
        Indicator indicator = (Indicator) finding.element();
        Series known = Analysis.of(indicator).orElseThrow().evaluation().readings(indicator);
        List<Reading> readings = new ArrayList<>(known.readings());
        readings.add(new Reading((LocalDate) values.get(DATE), (Double) values.get(VALUE), "", (String) values.get(SOURCE), 0));
        IFile file = file(indicator, location(indicator));
        try (StringWriter text = new StringWriter()) {
            CsvSeriesWriter.write(new Series(location(indicator), readings), text);
            return Optional.of(new FileEdit(file, file.exists() ? file.readAllBytes() : null,
                text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file that the indicator names; for one that names none, a new one. */
    private static String location(Indicator indicator) {
        if (indicator.getSeries() != null && !indicator.getSeries().isBlank()) {
            return indicator.getSeries();
        }
        String name = "data/" + Objects.requireNonNullElse(indicator.getCode(), indicator.getId()).replaceAll("[^\\p{L}\\p{N}_-]", "_");
        String location = name + ".csv";
        for (int n = 2; file(indicator, location).exists(); n++) {
            location = name + "_" + n + ".csv";
        }
        return location;
    }

    private static IFile file(Indicator indicator, String location) {
        return SourceFile.of(indicator).orElseThrow().getParent().getFile(IPath.fromPortableString(location));
    }

    private static Phrase words(String key, Object... arguments) {
        return Phrase.of(language -> TEXTS.get(language, key, arguments));
    }
}
