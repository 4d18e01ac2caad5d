package dossier.site;

import dossier.model.DatePrecision;
import dossier.model.Edtf;
import dossier.page.DateStamp;
import dossier.page.StampCell;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Dates in words and in stamps, never more precise than the source. */
public final class DateWords {

    private final Messages words;

    public DateWords(Messages words) {
        this.words = words;
    }

    public DateStamp stamp(Optional<Edtf> date) {
        if (date.isEmpty()) {
            return DateStamp.undated(words.text("date.spoken.undated"));
        }
        Edtf edtf = date.get();
        String datetime = datetime(edtf);
        return new DateStamp(!datetime.isEmpty(), datetime, cells(edtf), spoken(edtf));
    }

    /** The date as HTML writes it; empty for a range. */
    static String datetime(Edtf date) {
        int length =
                switch (date.precision()) {
                    case DAY -> 10;
                    case MONTH -> 7;
                    case YEAR -> 4;
                    case RANGE -> 0;
                };
        return date.earliest().toString().substring(0, length);
    }

    /** The date as HTML writes it; empty for a range and for one that the source isn't sure of. */
    public static String certain(Optional<Edtf> date) {
        return date.filter(known -> !known.isApproximate()).map(DateWords::datetime).orElse("");
    }

    /** Day, month and year; a range within a year keeps its months, within a month its days. */
    List<StampCell> cells(Edtf date) {
        StampCell unknown = StampCell.UNKNOWN;
        LocalDate first = date.earliest();
        StampCell month = StampCell.known(month(first.getMonthValue()));
        return switch (date.precision()) {
            case DAY ->
                    List.of(
                            StampCell.known(Integer.toString(first.getDayOfMonth())),
                            month,
                            StampCell.known(year(first)));
            case MONTH -> List.of(unknown, month, StampCell.known(year(first)));
            case YEAR -> List.of(unknown, unknown, StampCell.known(year(first)));
            case RANGE -> {
                RangeWords range = new RangeWords(words, date);
                yield List.of(cell(range.days()), cell(range.months()), cell(years(date)));
            }
        };
    }

    private static StampCell cell(String text) {
        return text.isEmpty() ? StampCell.UNKNOWN : StampCell.known(text);
    }

    /** The date in a few words: {@code januari 2022}. */
    public String plain(Edtf date) {
        LocalDate first = date.earliest();
        String day = Integer.toString(first.getDayOfMonth());
        String month = month(first.getMonthValue());
        String year = Integer.toString(first.getYear());
        return switch (date.precision()) {
            case DAY -> words.text("date.day", day, month, year);
            case MONTH -> words.text("date.month", day, month, year);
            case YEAR -> words.text("date.year", day, month, year);
            case RANGE -> range(date, new RangeWords(words, date));
        };
    }

    private String range(Edtf date, RangeWords range) {
        if (range.months().isEmpty()) {
            return years(date);
        }
        String key = range.days().isEmpty() ? "date.month" : "date.day";
        return words.text(key, range.days(), range.months(), years(date));
    }

    /** The same of an article's date, which it may not have. */
    public String plain(Optional<Edtf> date) {
        return date.map(this::plain).orElseGet(() -> words.text("date.undated"));
    }

    /** The date as it is read aloud, with how precise it is: {@code juli 2022, dag onbekend}. */
    String spoken(Edtf date) {
        String precision =
                switch (date.precision()) {
                    case DAY, RANGE -> "date.spoken.day";
                    case MONTH -> "date.spoken.month";
                    case YEAR -> "date.spoken.year";
                };
        String spoken = words.text(precision, plain(date));
        return date.isApproximate() ? words.text("date.spoken.about", spoken) : spoken;
    }

    /** The label over an article's date, with how precise it is. */
    public String provenanceLabel(Optional<Edtf> date) {
        if (date.isEmpty()) {
            return words.text("article.date.undated");
        }
        if (date.get().isApproximate() || date.get().precision() == DatePrecision.RANGE) {
            return words.text("article.date.about");
        }
        return words.text(
                switch (date.get().precision()) {
                    case DAY -> "article.date.day";
                    case MONTH -> "article.date.month";
                    default -> "article.date.year";
                });
    }

    /**
     * From the first possible day to the last, as short as can be: {@code januari–juli 2022}; empty
     * when neither is known.
     */
    public Optional<String> period(List<Edtf> dates) {
        boolean unknown =
                dates.stream().anyMatch(date -> date.earliest().equals(LocalDate.MIN))
                        && dates.stream().anyMatch(date -> date.latest().equals(LocalDate.MAX));
        return unknown || dates.isEmpty() ? Optional.empty() : Optional.of(knownPeriod(dates));
    }

    private String knownPeriod(List<Edtf> dates) {
        Edtf first = Collections.min(dates, Comparator.comparing(Edtf::earliest));
        Edtf last = Collections.max(dates, Comparator.comparing(Edtf::latest));
        LocalDate from = first.earliest();
        LocalDate to = last.latest();
        boolean months =
                first.precision().compareTo(DatePrecision.MONTH) <= 0
                        && last.precision().compareTo(DatePrecision.MONTH) <= 0;
        if (!months || from.getYear() != to.getYear()) {
            return years(from, to);
        }
        String lastMonth = words.text("date.month", "", month(to.getMonthValue()), year(to));
        return from.getMonthValue() == to.getMonthValue()
                ? lastMonth
                : words.text("date.range", month(from.getMonthValue()), lastMonth);
    }

    /** A month's name. */
    public String month(int month) {
        return words.text("month." + month);
    }

    private String years(Edtf range) {
        return years(range.earliest(), range.latest());
    }

    private String years(LocalDate first, LocalDate last) {
        String from = year(first);
        String to = year(last);
        return from.equals(to) ? from : words.text("date.range", from, to);
    }

    /** The year, or dots for the open end of an interval. */
    private static String year(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX)
                ? "…"
                : Integer.toString(day.getYear());
    }
}
