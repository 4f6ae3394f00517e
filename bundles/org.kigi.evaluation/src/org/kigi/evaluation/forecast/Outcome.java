package org.kigi.evaluation.forecast;

import java.util.Optional;

/** What was computed, or why it cannot be. */
public sealed interface Outcome<T> {

    /** The result; every number in it is finite. */
    record Found<T>(T result) implements Outcome<T> {
    }

    /** There is no result. */
    record Missing<T>(Obstacle reason) implements Outcome<T> {
    }

    static <T> Outcome<T> found(T result) {
        return new Found<>(result);
    }

    static <T> Outcome<T> missing(Obstacle.Code code, Object... arguments) {
        return new Missing<>(Obstacle.of(code, arguments));
    }

    /** The result, if there is one. */
    default Optional<T> value() {
        return this instanceof Found<T> found ? Optional.of(found.result()) : Optional.empty();
    }

    /** Why there is no result; empty if there is one. */
    default Optional<Obstacle> obstacle() {
        return this instanceof Missing<T> missing ? Optional.of(missing.reason()) : Optional.empty();
    }
}
