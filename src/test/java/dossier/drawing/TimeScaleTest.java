package dossier.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeScaleTest {

    private static TimeScale scale(String from, String to) {
        return TimeScale.of(LocalDate.parse(from), LocalDate.parse(to));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-05, 2022-01-05, DAYS, 1, 2022-01-05",
        "2022-01-05, 2022-02-28, DAYS, 55, 2022-01-05",
        "2022-01-05, 2022-08-31, WEEKS, 35, 2022-01-03",
        "2020-01-05, 2022-08-31, MONTHS, 32, 2020-01-01",
        "1991-12-16, 2022-07-31, YEARS, 32, 1991-01-01",
        "1453-05-29, 2022-07-31, DECADES, 58, 1450-01-01",
        "0044-03-15, 2022-07-31, CENTURIES, 21, 0000-01-01",
    })
    void isAsFineAsThereIsRoomFor(
            String from, String to, ChronoUnit unit, int units, String first) {
        TimeScale scale = scale(from, to);
        assertEquals(unit, scale.unit());
        assertEquals(units, scale.units());
        assertEquals(first, scale.first().toString());
        assertEquals(units - 1, scale.unitOf(LocalDate.parse(to)));
        assertEquals(units + 1, scale.ticks().size());
    }

    @Test
    void keepsEveryDayInProportion() {
        TimeScale scale = scale("2000-01-01", "2019-12-31");
        assertEquals(0, scale.at(LocalDate.of(2000, 1, 1)));
        assertEquals(.5, scale.at(LocalDate.of(2010, 1, 1)), .001);
        assertEquals(1, scale.at(scale.end()));
    }

    @Test
    void marksEveryFifthYearAndEveryJanuary() {
        assertEquals(
                5,
                scale("2000-01-01", "2019-12-31").ticks().stream()
                        .filter(TimeScale.Tick::major)
                        .count());
        TimeScale months = scale("2019-03-01", "2021-12-31");
        assertTrue(months.ticks().get(10).major());
        assertEquals(3, months.ticks().stream().filter(TimeScale.Tick::major).count());
    }

    @Test
    void placesLabelsWhereNoneIs() {
        LabelRow row = new LabelRow(2);
        assertTrue(row.place(new LabelRow.Label(0, 10)));
        assertEquals(false, row.place(new LabelRow.Label(11, 10)));
        assertTrue(row.place(new LabelRow.Label(12, 10)));
        assertEquals(false, row.place(new LabelRow.Label(5, 100)));
    }
}
