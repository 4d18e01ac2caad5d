package dossier.plan.timeline;

import dossier.language.DateWording;
import dossier.language.MonthPart;
import dossier.model.DatePrecision;
import dossier.model.Edtf;
import dossier.plan.timeline.StripAxis.Column;
import dossier.plan.timeline.StripAxis.Months;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The marks of the strip: how precisely a date is known, and where in its column it is. */
final class StripMarks {

    private static final int TENTHS = 10;

    /** The mark of an article or an added event. */
    String style(Column column, Optional<Edtf> date) {
        return date.map(known -> style(column, known)).orElse("none");
    }

    /** The mark of words that say when. */
    String style(Column column, DateWording wording) {
        Optional<Edtf> value = wording.value();
        boolean month = value.map(Edtf::precision).equals(Optional.of(DatePrecision.MONTH));
        if (month && wording.weekday().isPresent()) {
            return "weekday";
        }
        return wording.part()
                .filter(part -> value.isPresent())
                .map(StripMarks::part)
                .orElseGet(() -> style(column, value));
    }

    private static String part(MonthPart part) {
        return "part " + part.key();
    }

    private static String style(Column column, Edtf date) {
        return switch (date.precision()) {
            case DAY -> "day" + place(column, date.earliest());
            case MONTH ->
                    column.months().filter(months -> months.count() > 1).isPresent()
                            ? "month short" + place(column, date.earliest())
                            : "month";
            case YEAR -> "year";
            case RANGE -> "range";
        };
    }

    /** Where in its column a day is, in tenths; nothing for a column that has no scale. */
    private static String place(Column column, LocalDate day) {
        if (column.months().isEmpty()) {
            return "";
        }
        Months months = column.months().get();
        long days = ChronoUnit.DAYS.between(months.start(), months.end()) + 1;
        long place = ChronoUnit.DAYS.between(months.start(), day) * TENTHS / days;
        return " at-" + Math.max(0, Math.min(TENTHS - 1, place));
    }
}
