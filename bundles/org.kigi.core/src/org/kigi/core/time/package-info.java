/** Fiscal periods: {@link org.kigi.core.time.FiscalCalendar} cuts time into {@link org.kigi.core.time.Period}s of every frequency. */
package org.kigi.core.time;
