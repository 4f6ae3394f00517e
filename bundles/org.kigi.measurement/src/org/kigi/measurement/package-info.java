/**
 * Measured values: a {@link org.kigi.measurement.SeriesStore} gives the {@link org.kigi.measurement.Series} of dated readings that an
 * indicator names. {@link org.kigi.measurement.CsvSeriesStore} reads them from the CSV files of a project.
 */
package org.kigi.measurement;
