package org.kigi.measurement;

/** Where readings are kept. Implementations may be asked from several threads at once. */
public interface SeriesStore {

    /**
     * All readings at that location.
     *
     * @param location what {@code Indicator.getSeries()} says; not null
     * @throws SeriesException if there are none or they cannot be read
     */
    Series load(String location) throws SeriesException;
}
