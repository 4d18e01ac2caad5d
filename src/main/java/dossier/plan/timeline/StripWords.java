package dossier.plan.timeline;

import dossier.plan.timeline.StripAxis.Column;
import dossier.plan.timeline.StripAxis.Months;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.time.LocalDate;

/** What the columns of the strip are called. */
final class StripWords {

    private static final int YEAR = 12;

    private final Messages words;
    private final TimelineOutline outline;

    StripWords(SiteContext site, TimelineOutline outline) {
        this.words = site.words();
        this.outline = outline;
    }

    /** {@code Eerder}, {@code Januari 2022}, {@code Januari–maart 2022}, {@code 2010–2019}. */
    String label(Column column) {
        if (column.months().isEmpty() || column.months().get().count() == 1) {
            return outline.heading(column.periods().get(0));
        }
        Months months = column.months().get();
        if (months.count() >= YEAR) {
            return years(months);
        }
        LocalDate end = months.end();
        return SiteContext.capitalised(
                words.text(
                        "date.range",
                        words.text("month." + months.start().getMonthValue()),
                        words.text(
                                "date.month",
                                "",
                                words.text("month." + end.getMonthValue()),
                                end.getYear())));
    }

    /** Of a column that has hardly any room: {@code feb}, {@code 2021}, {@code …}. */
    String shortLabel(Column column) {
        boolean month = column.months().map(Months::count).filter(count -> count == 1).isPresent();
        if (month) {
            return words.text(
                    "month.short." + column.months().orElseThrow().start().getMonthValue());
        }
        boolean year = column.months().filter(StripWords::isYear).isPresent();
        return year ? years(column.months().orElseThrow()) : "…";
    }

    private static boolean isYear(Months months) {
        return months.count() == YEAR && months.start().getMonthValue() == 1;
    }

    private String years(Months months) {
        String from = Integer.toString(months.start().getYear());
        String to = Integer.toString(months.end().getYear());
        return from.equals(to) ? from : words.text("date.range", from, to);
    }

    /** How many are left out: {@code nog 213}. */
    String more(int count) {
        return words.text("strip.more", words.number(count));
    }

    /** Whether the label says of which year the column is. */
    static boolean saysYear(Column column) {
        return column.months().map(Months::count).filter(count -> count <= YEAR).isPresent();
    }
}
