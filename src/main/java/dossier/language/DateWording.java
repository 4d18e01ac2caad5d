package dossier.language;

import dossier.model.Edtf;
import dossier.model.Origin;
import dossier.model.Span;
import java.time.DayOfWeek;
import java.util.Optional;

/**
 * Words of a text that say when.
 *
 * @param value relative to the article's date; empty when the words or that date don't say enough
 * @param weekday the day of the week, when the words name it
 * @param part the part of the month or year, when the words name it
 */
public record DateWording(
        Span span,
        Optional<Edtf> value,
        DateBasis basis,
        Optional<DayOfWeek> weekday,
        Optional<MonthPart> part,
        Origin origin) {

    public DateWording {
        if (value.isEmpty() != (basis == DateBasis.UNKNOWN)) {
            throw new IllegalArgumentException("value " + value + " on the basis of " + basis);
        }
    }
}
