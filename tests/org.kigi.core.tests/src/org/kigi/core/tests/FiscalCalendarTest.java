package org.kigi.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kigi.core.Elements;
import org.kigi.core.Language;
import org.kigi.core.time.FiscalCalendar;
import org.kigi.core.time.Period;
import org.kigi.model.goaltree.Frequency;
import org.kigi.model.goaltree.GoalTree;

class FiscalCalendarTest {

    private final FiscalCalendar april = new FiscalCalendar(4);

    /** The fiscal year of Japan runs from 1 April to 31 March and is named for the year in which it begins (財政法, article 11). */
    @ParameterizedTest
    @CsvSource({
            "DAY,       2028-02-29, 2028-02-29, 2028-02-29, 2028-02-29,      2028年2月29日",
            "WEEK,      2026-04-01, 2026-03-30, 2026-04-05, 2026-W14,        2026年第14週",
            "MONTH,     2026-04-30, 2026-04-01, 2026-04-30, 2026-04,         2026年4月",
            "MONTH,     2028-02-10, 2028-02-01, 2028-02-29, 2028-02,         2028年2月",
            "QUARTER,   2026-04-01, 2026-04-01, 2026-06-30, FY2026 Q1,       2026年度 第1四半期",
            "QUARTER,   2026-09-30, 2026-07-01, 2026-09-30, FY2026 Q2,       2026年度 第2四半期",
            "QUARTER,   2027-03-31, 2027-01-01, 2027-03-31, FY2026 Q4,       2026年度 第4四半期",
            "HALF_YEAR, 2026-09-30, 2026-04-01, 2026-09-30, FY2026 H1,       2026年度 上期",
            "HALF_YEAR, 2027-01-15, 2026-10-01, 2027-03-31, FY2026 H2,       2026年度 下期",
            "YEAR,      2026-04-01, 2026-04-01, 2027-03-31, FY2026,          2026年度",
            "YEAR,      2026-03-31, 2025-04-01, 2026-03-31, FY2025,          2025年度" })
    void cutsAFiscalYearThatBeginsInApril(Frequency frequency, LocalDate day, LocalDate start, LocalDate end, String english,
            String japanese) {
        Period period = april.periodOf(day, frequency);
        assertEquals(new Period(frequency, start, end, 4), period);
        assertEquals(english, period.label(Language.EN));
        assertEquals(japanese, period.label(Language.JA));
    }

    @ParameterizedTest
    @CsvSource({
            "1,  QUARTER,   2026-12-31, 2026-10-01, 2026-12-31, FY2026 Q4",
            "1,  YEAR,      2026-07-01, 2026-01-01, 2026-12-31, FY2026",
            "10, QUARTER,   2026-10-01, 2026-10-01, 2026-12-31, FY2026 Q1",
            "10, YEAR,      2026-09-30, 2025-10-01, 2026-09-30, FY2025",
            "3,  QUARTER,   2028-02-29, 2027-12-01, 2028-02-29, FY2027 Q4",
            "12, HALF_YEAR, 2026-12-01, 2026-12-01, 2027-05-31, FY2026 H1" })
    void cutsAFiscalYearThatBeginsInAnyMonth(int startMonth, Frequency frequency, LocalDate day, LocalDate start, LocalDate end,
            String label) {
        Period period = new FiscalCalendar(startMonth).periodOf(day, frequency);
        assertEquals(start, period.start());
        assertEquals(end, period.end());
        assertEquals(label, period.label(Language.EN));
    }

    /**
     * The week dates that ISO 8601:2004 gives as examples (3.2.2: 1995-01-01 and 1996-12-31; 4.1.4: 1985-04-12), and days around
     * New Year from years with 52 and with 53 weeks.
     */
    @ParameterizedTest
    @CsvSource({
            "1985-04-12, 1985-W15", "1995-01-01, 1994-W52", "1996-12-31, 1997-W01",
            "2005-01-01, 2004-W53", "2005-01-03, 2005-W01", "2007-12-30, 2007-W52", "2007-12-31, 2008-W01",
            "2008-12-29, 2009-W01", "2010-01-03, 2009-W53", "2010-01-04, 2010-W01", "2026-12-31, 2026-W53", "2027-01-03, 2026-W53" })
    void numbersWeeksAsIso8601(LocalDate day, String label) {
        Period week = april.periodOf(day, Frequency.WEEK);
        assertEquals(label, week.label(Language.EN));
        assertEquals(1, week.start().getDayOfWeek().getValue());
        assertEquals(7, week.end().getDayOfWeek().getValue());
        assertTrue(week.contains(day));
    }

    @Test
    void namesAWindowThatIsNoFiscalPeriodByItsMonths() {
        Period window = new Period(Frequency.YEAR, LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30), 4);
        assertEquals("2025-10 to 2026-09", window.label(Language.EN));
        assertEquals("2025年10月～2026年9月", window.label(Language.JA));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ja-JP-u-ca-japanese", "th-TH-u-ca-buddhist", "ar-EG-u-nu-arab" })
    void labelsDoNotDependOnTheMachine(String locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            assertEquals("2026-04", april.periodOf(LocalDate.of(2026, 4, 1), Frequency.MONTH).label(Language.EN));
            assertEquals("2026年4月", april.periodOf(LocalDate.of(2026, 4, 1), Frequency.MONTH).label(Language.JA));
            assertEquals(LocalDate.of(2026, 3, 30), april.periodOf(LocalDate.of(2026, 4, 1), Frequency.WEEK).start());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void containsBothItsEnds() {
        Period month = april.periodOf(LocalDate.of(2026, 4, 15), Frequency.MONTH);
        assertTrue(month.contains(month.start()));
        assertTrue(month.contains(month.end()));
        assertFalse(month.contains(LocalDate.of(2026, 3, 31)));
        assertFalse(month.contains(LocalDate.of(2026, 5, 1)));
    }

    @Test
    void listsAllPeriodsFromOneDayToAnother() {
        List<String> quarters = april.between(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 10, 1), Frequency.QUARTER).stream()
                .map(period -> period.label(Language.EN)).toList();
        assertEquals(List.of("FY2025 Q4", "FY2026 Q1", "FY2026 Q2", "FY2026 Q3"), quarters);
        assertEquals(24, april.between(LocalDate.of(2024, 10, 1), LocalDate.of(2026, 9, 30), Frequency.MONTH).size());
        assertEquals(1, april.between(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 1), Frequency.YEAR).size());
        assertEquals(List.of(), april.between(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 1), Frequency.DAY));
    }

    @Test
    void takesTheFirstMonthFromTheTree() {
        GoalTree tree = Elements.goalTree("Strategy");
        assertEquals(4, FiscalCalendar.of(tree).startMonth());
        tree.setFiscalYearStartMonth(1);
        assertEquals(1, FiscalCalendar.of(tree).startMonth());
        assertEquals(2026, FiscalCalendar.of(tree).fiscalYear(LocalDate.of(2026, 3, 31)));
        tree.setFiscalYearStartMonth(13);
        assertEquals(4, FiscalCalendar.of(tree).startMonth(), "a month that is none");
        assertEquals(2025, FiscalCalendar.of(tree).fiscalYear(LocalDate.of(2026, 3, 31)));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 13, -4 })
    void refusesAMonthThatIsNone(int month) {
        assertThrows(IllegalArgumentException.class, () -> new FiscalCalendar(month));
    }
}
