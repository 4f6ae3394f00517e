package org.kigi.chart;

import java.time.LocalDate;

/**
 * A day at the axis of time, the last of a period.
 *
 * @param label the month or the day
 * @param year the year where a new one begins, otherwise empty
 */
record DateTick(LocalDate date, String label, String year) {
}
