package dossier.plan.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.corpus.TimelinePeriod;
import dossier.corpus.TimelinePeriod.Kind;
import dossier.plan.timeline.StripAxis.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StripAxisTest {

    /** "2022-01" a month, "2022" a year, "earlier", "undated", "untold". */
    private static TimelinePeriod period(String text) {
        return switch (text) {
            case "earlier" -> new TimelinePeriod(Kind.EARLIER, "", List.of());
            case "undated" -> new TimelinePeriod(Kind.UNDATED, "", List.of());
            case "untold" -> new TimelinePeriod(Kind.UNTOLD, "", List.of());
            default ->
                    new TimelinePeriod(
                            text.length() == 4 ? Kind.YEAR : Kind.MONTH, text, List.of());
        };
    }

    /** Months as "2022-01+3", in brackets when nothing is in them. */
    private static String name(Column column) {
        String name =
                column.months()
                        .map(m -> m.start().toString().substring(0, 7) + "+" + m.count())
                        .orElseGet(() -> column.periods().get(0).kind().toString());
        return column.periods().isEmpty() ? "(" + name + ")" : name;
    }

    private static String columns(List<String> periods) {
        return String.join(
                " ",
                StripAxis.columns(periods.stream().map(StripAxisTest::period).toList()).stream()
                        .map(StripAxisTest::name)
                        .toList());
    }

    private static String columns(String periods) {
        return columns(Arrays.asList(periods.split(" ")));
    }

    @Test
    void showsMonthsAndThoseBetweenThem() {
        assertEquals(
                "EARLIER 2022-01+1 (2022-02+1) 2022-03+1 UNDATED",
                columns("earlier 2022-01 2022-03 undated untold"));
    }

    @Test
    void makesOneColumnOfALongGap() {
        assertEquals("2022-01+1 (2022-02+5) 2022-07+1", columns("2022-01 2022-07"));
        assertEquals("2022-01+1 (2022-02+95) 2030-01+12", columns("2022-01 2030"));
    }

    @Test
    void setsAYearBeforeItsMonths() {
        assertEquals("2022-01+12 (2022-01+1) (2022-02+1) 2022-03+1", columns("2022 2022-03"));
        assertEquals("2022-01+12 2022-01+1", columns("2022 2022-01"));
    }

    @Test
    void goesByQuarterYearAndDecadeWhenThereIsMuch() {
        List<String> periods = new ArrayList<>();
        for (int month = 1; month <= 16; month++) {
            periods.add(month <= 12 ? String.format("2020-%02d", month) : "2021-0" + (month - 12));
        }
        assertEquals(
                "2020-01+3 2020-04+3 2020-07+3 2020-10+3 2021-01+3 2021-04+3", columns(periods));
        for (int year = 2022; year < 2027; year++) {
            periods.add(year + "-01");
            periods.add(year + "-06");
        }
        assertEquals(
                "2020-01+12 2021-01+12 2022-01+12 2023-01+12 2024-01+12 2025-01+12 2026-01+12",
                columns(periods));
        for (int year = 2030; year < 2120; year++) {
            periods.add(Integer.toString(year));
        }
        assertEquals(10, columns(periods).split(" ").length);
        assertTrue(columns(periods).startsWith("2020-01+120 2030-01+120 "), columns(periods));
    }

    @Test
    void hasFewColumnsForAnySpan() {
        List<String> periods = new ArrayList<>(List.of("earlier"));
        for (int year = 1; year < 2500; year += 3) {
            periods.add(String.format("%04d", year));
        }
        periods.add("undated");
        assertTrue(columns(periods).split(" ").length <= 12, columns(periods));
    }
}
