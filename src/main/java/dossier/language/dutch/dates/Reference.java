package dossier.language.dutch.dates;

import dossier.model.Edtf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The date that relative words count from, as far as it is known.
 *
 * @param year empty when it is not known
 * @param month empty when it is not known
 * @param day empty when it is not known
 */
record Reference(Optional<Integer> year, Optional<YearMonth> month, Optional<LocalDate> day) {

    /** Nothing is known. */
    static final Reference NONE =
            new Reference(Optional.empty(), Optional.empty(), Optional.empty());

    /** What a date of any precision says: an interval within one month still says the month. */
    static Reference of(Optional<Edtf> date) {
        return date.map(Reference::of).orElse(NONE);
    }

    private static Reference of(Edtf date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        boolean exact = !date.isQualified();
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        return new Reference(
                sameYear ? Optional.of(first.getYear()) : Optional.empty(),
                sameMonth ? Optional.of(YearMonth.from(first)) : Optional.empty(),
                exact && first.equals(last) ? Optional.of(first) : Optional.empty());
    }
}
