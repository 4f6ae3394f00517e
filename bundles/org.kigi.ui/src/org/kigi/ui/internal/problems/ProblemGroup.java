package org.kigi.ui.internal.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.kigi.validation.Category;
import org.kigi.validation.Severity;

/**
 * The problems of one letter of SMART, or of the structure.
 *
 * @param problems those that pass the filter, in order
 */
record ProblemGroup(Category category, List<Problem> problems) {
    /** More than so many are not listed: a list of thousands helps nobody. */
    static final int MOST = 500;

    /** The groups that are not empty, in the order of the letters. */
    static List<ProblemGroup> of(List<Problem> problems, Predicate<Problem> filter, Comparator<Problem> order) {
        Map<Category, List<Problem>> byCategory = new EnumMap<>(Category.class);
        problems.stream().filter(filter).forEach(problem -> byCategory.computeIfAbsent(problem.category(), key -> new ArrayList<>())
            .add(problem));
        return byCategory.entrySet().stream().map(group -> new ProblemGroup(group.getKey(), sorted(group.getValue(), order))).toList();
    }

    private static List<Problem> sorted(List<Problem> problems, Comparator<Problem> order) {
        problems.sort(order);
        return problems;
    }

    /** Those that are listed. */
    List<Problem> listed() {
        return problems.subList(0, Math.min(MOST, problems.size()));
    }

    int count(Severity severity) {
        return (int) problems.stream().filter(problem -> problem.severity() == severity).count();
    }

    Severity worst() {
        return problems.stream().map(Problem::severity).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Groups of one letter are the same row, whatever they hold. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ProblemGroup group && group.category == category;
    }

    @Override
    public int hashCode() {
        return category.hashCode();
    }
}
