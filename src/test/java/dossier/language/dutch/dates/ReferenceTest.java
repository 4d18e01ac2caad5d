package dossier.language.dutch.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.model.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private static Optional<LocalDate> day(String date) {
        return Reference.of(Edtf.parse(date)).day();
    }

    @Test
    void isADayOnlyWhereTheSourceIsSureOfIt() {
        assertEquals(Optional.of(LocalDate.of(2022, 1, 7)), day("2022-01-07"));
        for (String unsure : List.of("2022-01-07~", "2022-01-07?", "2022-01-07%", "2022-01")) {
            assertEquals(Optional.empty(), day(unsure), unsure);
        }
    }
}
