package dossier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.model.Edtf;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DateWordsTest {

    private static final String WORDS =
            """
            date.range={0}–{1}
            date.day={0} {1} {2}
            date.month={1} {2}
            month.1=januari
            month.7=juli
            month.12=december
            """;

    private static String period(String... dates) {
        List<Edtf> parsed = Stream.of(dates).map(date -> Edtf.parse(date).orElseThrow()).toList();
        return new DateWords(Messages.of(WORDS)).period(parsed).orElse("");
    }

    @Test
    void saysTheMonthsOfOneYear() {
        assertEquals("januari 2022", period("2022-01-07", "2022-01"));
        assertEquals("januari–juli 2022", period("2022-01", "2022-07-15~"));
    }

    @Test
    void saysTheYearsWhenThereAreMoreOrNoMonthsAreKnown() {
        assertEquals("2021–2022", period("2021-12-31", "2022-01-01"));
        assertEquals("2022", period("2022"));
        assertEquals("2022", period("2022", "2022-01"));
    }

    @Test
    void takesAnIntervalFromItsFirstDayToItsLast() {
        assertEquals("1991–2019", period("1991/2019"));
        assertEquals("1991–2019", period("1991/2019", "2001"));
        assertEquals("2010–2019", period("201X"));
    }

    private static String plain(String range) {
        return new DateWords(Messages.of(WORDS)).plain(Edtf.parse(range).orElseThrow());
    }

    @Test
    void keepsTheMonthsAndDaysOfAShortRange() {
        assertEquals("3–9 januari 2022", plain("2022-01-03/2022-01-09"));
        assertEquals("januari–juli 2022", plain("2022-01/2022-07"));
        assertEquals("januari–juli 2022", plain("2022-01-30/2022-07-02"));
        assertEquals("2021–2022", plain("2021-12/2022-01"));
        assertEquals("2022–…", plain("2022-01/.."));
    }

    @Test
    void leavesAnOpenEndOpen() {
        assertEquals("…–2019", period("../2019"));
        assertEquals("1991–…", period("1991/..", "2001-01"));
        assertEquals("…–2022", period("../2019", "2022-01"));
        assertEquals("", period("../2019", "2021/.."));
    }
}
