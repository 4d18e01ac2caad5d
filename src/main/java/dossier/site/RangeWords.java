package dossier.site;

import dossier.model.DatePrecision;
import dossier.model.Edtf;
import java.util.Optional;

/**
 * The days and months of a range, when it stays within one month or year: {@code 3–9} of {@code
 * 2022-01-03/2022-01-09}, {@code januari–maart} of {@code 2022-01/2022-03}.
 */
final class RangeWords {

    private final Messages words;
    private final Optional<Edtf> from;
    private final Optional<Edtf> to;

    RangeWords(Messages words, Edtf range) {
        this.words = words;
        int slash = range.value().indexOf('/');
        boolean closed = slash > 0 && range.earliest().getYear() == range.latest().getYear();
        this.from = closed ? Edtf.parse(range.value().substring(0, slash)) : Optional.empty();
        this.to = closed ? Edtf.parse(range.value().substring(slash + 1)) : Optional.empty();
    }

    /** The days; empty when they are not known or of several months. */
    String days() {
        return isOf(DatePrecision.DAY) && firstMonth() == lastMonth()
                ? range(
                        Integer.toString(from.orElseThrow().earliest().getDayOfMonth()),
                        Integer.toString(to.orElseThrow().latest().getDayOfMonth()))
                : "";
    }

    /** The months; empty when they are not known or of several years. */
    String months() {
        if (!isOf(DatePrecision.MONTH)) {
            return "";
        }
        String first = words.text("month." + firstMonth());
        return firstMonth() == lastMonth()
                ? first
                : range(first, words.text("month." + lastMonth()));
    }

    private boolean isOf(DatePrecision least) {
        return from.isPresent()
                && to.isPresent()
                && from.get().precision().compareTo(least) <= 0
                && to.get().precision().compareTo(least) <= 0;
    }

    private int firstMonth() {
        return from.orElseThrow().earliest().getMonthValue();
    }

    private int lastMonth() {
        return to.orElseThrow().latest().getMonthValue();
    }

    private String range(String first, String last) {
        return words.text("date.range", first, last);
    }
}
