package dossier.site;

import dossier.article.Article;
import dossier.language.DateWording;
import dossier.model.Edtf;
import java.util.Optional;

/** Why a date wording has its value, in words for readers: {@code jaartal in de tekst}. */
public final class DateBasisWords {

    private final Messages words;
    private final DateWords dates;

    public DateBasisWords(SiteContext site) {
        this.words = site.words();
        this.dates = new DateWords(words);
    }

    /**
     * @param article the one that has the wording
     */
    public String basis(Article article, DateWording wording) {
        String surface = wording.span().of(article.block(wording.span().block()).text());
        return switch (wording.basis()) {
            case STATED -> stated(surface, wording);
            case NEAREST_YEAR -> nearestYear(surface, wording, article.date());
            case PUBLICATION -> ofArticle("basis.publication", surface, article.date());
            case EARLIER_DATE -> words.text("basis.earlier", surface);
            case WEEKDAY_IN_MONTH -> weekday(surface, wording, article.date());
            case UNKNOWN -> unknown(surface, article.date());
            case EDITOR -> words.text("basis.editor");
        };
    }

    private String stated(String surface, DateWording wording) {
        if (wording.part().isPresent()) {
            return words.text("basis.stated.part", surface);
        }
        return wording.value()
                .map(
                        value ->
                                switch (value.precision()) {
                                    case DAY -> words.text("basis.stated.day");
                                    case MONTH -> words.text("basis.stated.month");
                                    case YEAR -> words.text("basis.stated.year");
                                    case RANGE -> words.text("basis.stated.range");
                                })
                .orElse("");
    }

    private String ofArticle(String key, String surface, Optional<Edtf> published) {
        return words.text(key, surface, dates.plain(published));
    }

    private String nearestYear(String surface, DateWording wording, Optional<Edtf> published) {
        if (wording.part().isPresent()) {
            return ofArticle("basis.publication", surface, published);
        }
        boolean same =
                year(wording.value()).isPresent() && year(wording.value()).equals(year(published));
        return ofArticle(same ? "basis.year.same" : "basis.year.nearest", surface, published);
    }

    private static Optional<Integer> year(Optional<Edtf> date) {
        return date.filter(known -> known.earliest().getYear() == known.latest().getYear())
                .map(known -> known.earliest().getYear());
    }

    private String weekday(String surface, DateWording wording, Optional<Edtf> published) {
        String weekday =
                wording.weekday().map(day -> words.text("weekday." + day.getValue())).orElse("");
        return words.text("basis.weekday", surface, dates.plain(published), weekday);
    }

    /** Of words that count from a day it says what is missing; of others it's no less true. */
    private String unknown(String surface, Optional<Edtf> published) {
        if (published.isEmpty()) {
            return words.text("basis.unknown.undated", surface);
        }
        return switch (published.get().precision()) {
            case DAY -> words.text("basis.unknown", surface);
            case MONTH -> words.text("basis.unknown.day", surface);
            case YEAR -> words.text("basis.unknown.year", surface);
            case RANGE -> words.text("basis.unknown.range", surface);
        };
    }
}
