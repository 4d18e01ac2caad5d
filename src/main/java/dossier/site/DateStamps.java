package dossier.site;

import dossier.article.Article;
import dossier.corpus.InferredDate;
import dossier.corpus.InferredDates;
import dossier.language.DateBasis;
import dossier.language.DateWording;
import dossier.language.MonthPart;
import dossier.model.DatePrecision;
import dossier.model.Edtf;
import dossier.page.DateStamp;
import dossier.page.StampCell;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The stamps of articles and of words that say when: a weekday or part of a month stands where the
 * day would, and a year that the source doesn't print is in italics.
 */
public final class DateStamps {

    /** Bases of which the year stands in the words, or is known as if it did. */
    private static final Set<DateBasis> TOLD = EnumSet.of(DateBasis.STATED, DateBasis.EDITOR);

    private final Messages words;
    private final DateWords dates;
    private final InferredDates inferred;

    public DateStamps(SiteContext site) {
        this.words = site.words();
        this.dates = new DateWords(words);
        this.inferred = site.corpus().inferredDates();
    }

    /** When the article appeared, or must have. */
    public DateStamp of(Article article) {
        return inferred.of(article)
                .map(this::inferred)
                .orElseGet(() -> dates.stamp(article.date()));
    }

    /** When the article appeared or must have, in a few words. */
    public String plain(Article article) {
        return inferred.of(article).map(this::spoken).orElseGet(() -> dates.plain(article.date()));
    }

    /** When what the words speak of was. */
    public DateStamp of(DateWording wording) {
        if (wording.value().isEmpty()) {
            return dates.stamp(Optional.empty());
        }
        Edtf value = wording.value().get();
        List<StampCell> cells = new ArrayList<>(dates.cells(value));
        weekday(wording).ifPresent(day -> cells.set(0, StampCell.partial(shortName(day))));
        wording.part().ifPresent(part -> cells.set(placeOf(value), StampCell.partial(name(part))));
        boolean told = TOLD.contains(wording.basis());
        if (!told) {
            cells.set(2, StampCell.inferred(cells.get(2).text()));
        }
        String datetime = wording.part().isPresent() ? monthOf(value) : DateWords.datetime(value);
        String spoken = spoken(wording, value);
        return new DateStamp(
                !datetime.isEmpty(),
                datetime,
                cells,
                told ? spoken : words.text("date.spoken.derived", spoken));
    }

    /** The weekday, when it is all that is known of the day. */
    private static Optional<DayOfWeek> weekday(DateWording wording) {
        return wording.value().map(Edtf::precision).equals(Optional.of(DatePrecision.MONTH))
                ? wording.weekday()
                : Optional.empty();
    }

    /** A part of a year stands in the month's place. */
    private static int placeOf(Edtf value) {
        return isOfMonth(value) ? 0 : 1;
    }

    private static boolean isOfMonth(Edtf value) {
        return value.precision() == DatePrecision.DAY || value.precision() == DatePrecision.MONTH;
    }

    private static String monthOf(Edtf value) {
        String datetime = DateWords.datetime(value);
        return datetime.substring(0, Math.min(7, datetime.length()));
    }

    private String spoken(DateWording wording, Edtf value) {
        Optional<DayOfWeek> weekday = weekday(wording);
        if (weekday.isPresent()) {
            String name = words.text("weekday." + weekday.get().getValue());
            return words.text("date.spoken.weekday", name, dates.plain(value));
        }
        return wording.part().isEmpty() ? dates.spoken(value) : brief(wording, value);
    }

    /**
     * What is known of when it was, in a few words: {@code maandag}, {@code half juni 2022}, {@code
     * 9 mei 2022}, {@code 2014}.
     */
    public String brief(DateWording wording) {
        Optional<DayOfWeek> weekday = weekday(wording);
        if (weekday.isPresent()) {
            return words.text("weekday." + weekday.get().getValue());
        }
        return wording.value().map(value -> brief(wording, value)).orElse("");
    }

    private String brief(DateWording wording, Edtf value) {
        if (wording.part().isEmpty()) {
            return dates.plain(value);
        }
        Edtf whole = isOfMonth(value) ? Edtf.parse(monthOf(value)).orElse(value) : value;
        return words.text("date.spoken.part", name(wording.part().get()), dates.plain(whole));
    }

    private String shortName(DayOfWeek day) {
        return words.text("weekday.short." + day.getValue());
    }

    private String name(MonthPart part) {
        return words.text("date.part." + part.key());
    }

    private DateStamp inferred(InferredDate date) {
        List<StampCell> cells = new ArrayList<>(dates.cells(date.interval()));
        cells.set(2, StampCell.inferred(cells.get(2).text()));
        return new DateStamp(false, "", cells, spoken(date));
    }

    /** The interval in words: {@code niet vóór 2014, afgeleid}. */
    private String spoken(InferredDate date) {
        List<String> bounds = date.reasons().stream().map(this::bound).toList();
        return words.text("date.inferred." + bounds.size(), bounds.toArray());
    }

    /** One end of an interval in words: {@code niet vóór 2014}. */
    String bound(InferredDate.Reason reason) {
        String value = dates.plain(reason.value());
        return switch (reason.bound()) {
            case AFTER -> words.text("date.inferred.after", value);
            case BEFORE -> words.text("date.inferred.before", value);
        };
    }
}
