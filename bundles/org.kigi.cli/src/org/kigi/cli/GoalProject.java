package org.kigi.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.kigi.core.GoalTrees;
import org.kigi.core.Language;
import org.kigi.core.Names;
import org.kigi.core.Suggestions;
import org.kigi.design.Analysis;
import org.kigi.evaluation.Assumption;
import org.kigi.evaluation.Evaluation;
import org.kigi.evaluation.Evaluator;
import org.kigi.measurement.CsvSeriesStore;
import org.kigi.measurement.Series;
import org.kigi.measurement.SeriesException;
import org.kigi.measurement.SeriesStore;
import org.kigi.model.goaltree.GoalTree;
import org.kigi.model.goaltree.Indicator;
import org.kigi.persistence.UnreadableModelException;
import org.kigi.persistence.XmiGoalStore;
import org.kigi.validation.Finding;
import org.kigi.validation.evl.EvlRules;

/** A goal tree from a file, with the readings beside it. */
final class GoalProject {

    private final Path file;
    private final GoalTree tree;
    private final SeriesStore store;

    private GoalProject(Path file, GoalTree tree, SeriesStore store) {
        this.file = file;
        this.tree = tree;
        this.store = store;
    }

    static GoalProject load(Path file, Language language) throws CommandFailure {
        try {
            GoalTree tree = new XmiGoalStore().load(file);
            return new GoalProject(file, tree, new CsvSeriesStore(file.toAbsolutePath().getParent()));
        } catch (UnreadableModelException e) {
            throw new CommandFailure(e.message(language), e);
        }
    }

    Path file() {
        return file;
    }

    GoalTree tree() {
        return tree;
    }

    String name(Language language) {
        return Names.of(tree, language);
    }

    Evaluation evaluate(LocalDate asOf) {
        return new Evaluator(store, asOf).evaluate(tree);
    }

    Evaluation evaluate(LocalDate asOf, List<Assumption> assumptions) {
        return new Evaluator(store, asOf).evaluate(tree, assumptions);
    }

    /** Evaluates the tree, and what a scenario makes of it, on that day. */
    Evaluator evaluator(LocalDate asOf) {
        return new Evaluator(store, asOf);
    }

    /** The indicator with that code. */
    Indicator indicator(String code, Session session) throws CommandFailure {
        Map<String, Indicator> codes = GoalTrees.byCode(tree);
        Indicator found = codes.get(code);
        if (found == null) {
            throw Suggestions.nearest(code, codes.keySet()).map(nearest -> session.failure("unknown-code.guess", file, code, nearest))
                    .orElseGet(() -> session.failure("unknown-code", file, code));
        }
        return found;
    }

    /** The findings by the rules that look at that evaluation, as the project has set them. */
    List<Finding> validate(Evaluation evaluation) {
        return EvlRules.validate(evaluation, file.toAbsolutePath().getParent());
    }

    /** Puts the evaluation and its findings on the tree, where the diagram looks for them. */
    void attach(Evaluation evaluation) {
        Analysis.attach(tree, () -> evaluation, this::validate);
    }

    /** The day of the last reading, or {@code otherwise} when there is none. */
    LocalDate lastReading(LocalDate otherwise) {
        LocalDate last = null;
        for (Indicator indicator : GoalTrees.indicators(tree)) {
            LocalDate date = last(indicator);
            last = last == null || date != null && date.isAfter(last) ? date : last;
        }
        return last == null ? otherwise : last;
    }

    private LocalDate last(Indicator indicator) {
        if (indicator.getSeries() == null) {
            return null;
        }
        try {
            Series series = store.load(indicator.getSeries());
            return series.last().map(reading -> reading.date()).orElse(null);
        } catch (SeriesException e) {
            return null; // unreadable readings are a finding and the reason of a status; here they only have no date
        }
    }
}
