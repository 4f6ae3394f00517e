package org.kigi.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.kigi.core.Language;

/**
 * An edit that mends what a finding is about. A fix belongs to the state of the tree in which it was made; after a change of the tree new
 * ones are to be asked for. Immutable.
 */
public final class Fix {

    private final String id;
    private final Phrase label;
    /** Null if the fix is not safe for all. */
    private final Phrase labelForAll;
    private final List<FixInput> inputs;
    private final Function<Map<String, Object>, Phrase> objection;
    /** Null if it cannot be told. */
    private final Function<Map<String, Object>, Phrase> outcome;
    private final Consumer<Map<String, Object>> edit;

    private Fix(String id, Phrase label, Phrase labelForAll, List<FixInput> inputs, Function<Map<String, Object>, Phrase> objection,
            Function<Map<String, Object>, Phrase> outcome, Consumer<Map<String, Object>> edit) {
        this.id = Objects.requireNonNull(id);
        this.label = Objects.requireNonNull(label);
        this.labelForAll = labelForAll;
        this.inputs = List.copyOf(inputs);
        this.objection = objection;
        this.outcome = outcome;
        this.edit = edit;
    }

    /**
     * A fix that asks nothing.
     *
     * @param id the kind of the fix, the same for every finding of a rule
     * @param edit changes the tree
     */
    public static Fix of(String id, Phrase label, Runnable edit) {
        return asking(id, label, List.of(), values -> edit.run());
    }

    /** A fix that is given a value for each of its inputs. */
    public static Fix asking(String id, Phrase label, List<FixInput> inputs, Consumer<Map<String, Object>> edit) {
        return new Fix(id, label, null, inputs, values -> null, null, edit);
    }

    /**
     * The same fix, which may also be run for all findings of its rule at once, with the same values.
     *
     * @param labelOfAll what it does then, as a command without a full stop
     */
    public Fix forAll(Phrase labelOfAll) {
        return new Fix(id, label, Objects.requireNonNull(labelOfAll), inputs, objection, outcome, edit);
    }

    /** The same fix, which runs only with values, each right by itself, for which the function gives null and not what is wrong. */
    public Fix unless(Function<Map<String, Object>, Phrase> wrong) {
        return new Fix(id, label, labelForAll, inputs, wrong, outcome, edit);
    }

    /** The same fix, which tells what comes of values that will do: the sentence or the value that will be there. */
    public Fix showing(Function<Map<String, Object>, Phrase> result) {
        return new Fix(id, label, labelForAll, inputs, objection, result, edit);
    }

    /** The kind of the fix: fixes of one kind do the same to different elements. */
    public String id() {
        return id;
    }

    /** What the fix does, as a command without a full stop. */
    public String label(Language language) {
        return label.in(language);
    }

    /**
     * What the fix does when it is run for all findings of its rule, as a command without a full stop.
     *
     * @throws NoSuchElementException if it is not {@linkplain #safeForAll safe for all}
     */
    public String labelForAll(Language language) {
        return Optional.ofNullable(labelForAll).orElseThrow().in(language);
    }

    /** What has to be asked before; empty if the fix can run at once. */
    public List<FixInput> inputs() {
        return inputs;
    }

    /** Tells whether nobody has to look at each finding of a rule when this fix is run for all of them. */
    public boolean safeForAll() {
        return labelForAll != null;
    }

    /** The values to begin with; those without a proposal are absent. */
    public Map<String, Object> proposals() {
        Map<String, Object> values = new HashMap<>();
        inputs.stream().filter(input -> input.proposal() != null).forEach(input -> values.put(input.key(), input.proposal()));
        return values;
    }

    /** Why these values will not do, as a sentence about the first of them that does not; empty if they will. */
    public Optional<String> problem(Map<String, Object> values, Language language) {
        return inputs.stream().flatMap(input -> input.problem(values.get(input.key()), language).stream()).findFirst()
                .or(() -> Optional.ofNullable(objection.apply(values)).map(words -> words.in(language)));
    }

    /** Tells whether there is an {@linkplain #outcome outcome} to be shown. */
    public boolean tellsOutcome() {
        return outcome != null;
    }

    /** What would come of these values; empty if they will not do or it cannot be told. */
    public Optional<String> outcome(Map<String, Object> values, Language language) {
        return outcome == null || problem(values, language).isPresent() ? Optional.empty() : Optional.of(outcome.apply(values).in(language));
    }

    /**
     * Changes the tree; whoever calls it takes care that the change can be undone.
     *
     * @param values by the keys of the inputs; those that are not required may be absent
     * @throws IllegalArgumentException if the values will not do
     */
    public void run(Map<String, Object> values) {
        problem(values, Language.EN).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        edit.accept(values);
    }
}
