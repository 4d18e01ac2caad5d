package dossier.corpus;

import dossier.article.Article;
import dossier.corpus.ArticleChanges.Change;
import dossier.model.DatePrecision;
import dossier.model.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Articles by the period of their publication. */
public final class Calendar {

    /**
     * A period in which articles appeared.
     *
     * @param key {@code 2022-01} for a month, {@code 2022} for articles of which only the year is
     *     known
     */
    public record Period(String key) implements Comparable<Period> {

        public boolean isMonth() {
            return key.length() == 7 && key.charAt(4) == '-';
        }

        public boolean isYear() {
            return key.length() == 4;
        }

        /** The year as printed: {@code 2022}. */
        public String year() {
            return key.substring(0, 4);
        }

        /** The month from 1; only of a month. */
        public int month() {
            return Integer.parseInt(key.substring(5));
        }

        @Override
        public int compareTo(Period other) {
            return key.compareTo(other.key);
        }
    }

    private final SortedMap<Period, List<Article>> byPeriod = new TreeMap<>();
    private final List<Article> ranged = new ArrayList<>();
    private final List<Article> undated = new ArrayList<>();

    /** A calendar of these articles; in each period they keep their order. */
    public Calendar(List<Article> articles) {
        for (Article article : articles) {
            Optional<Period> period = periodOf(article);
            if (period.isPresent()) {
                byPeriod.computeIfAbsent(period.get(), key -> new ArrayList<>()).add(article);
            } else if (article.date().isPresent()) {
                ranged.add(article);
            } else {
                undated.add(article);
            }
        }
    }

    /** The same after these changes; empty when articles have other dates. */
    Optional<Calendar> after(ArticleChanges changes) {
        if (!changes.keep(Article::date)) {
            return Optional.empty();
        }
        Calendar now = new Calendar(List.of());
        now.byPeriod.putAll(byPeriod);
        now.ranged.addAll(ranged);
        now.undated.addAll(undated);
        changes.all().forEach(now::change);
        return Optional.of(now);
    }

    private void change(Change change) {
        Optional<Period> period = periodOf(change.now());
        if (period.isPresent()) {
            byPeriod.computeIfPresent(period.get(), (key, articles) -> changed(articles, change));
        } else {
            (change.now().date().isPresent() ? ranged : undated)
                    .replaceAll(article -> article == change.before() ? change.now() : article);
        }
    }

    private static List<Article> changed(List<Article> articles, Change change) {
        return ArticleOrder.replaced(
                articles, Function.identity(), change.before(), List.of(change.now()));
    }

    /**
     * The month of publication, or the year when only that is known; empty for an undated article
     * or a range.
     */
    public static Optional<Period> periodOf(Article article) {
        return article.date()
                .filter(date -> date.precision() != DatePrecision.RANGE)
                .map(Calendar::period);
    }

    private static Period period(Edtf date) {
        int length = date.precision() == DatePrecision.YEAR ? 4 : 7;
        return new Period(date.earliest().toString().substring(0, length));
    }

    /** Periods with articles, in order; a year before its months. */
    public List<Period> periods() {
        return List.copyOf(byPeriod.keySet());
    }

    public List<Article> articlesOf(Period period) {
        return List.copyOf(byPeriod.getOrDefault(period, List.of()));
    }

    /** Articles that appeared within a period of more than one year or month. */
    public List<Article> ranged() {
        return List.copyOf(ranged);
    }

    /** Articles without a date. */
    public List<Article> undated() {
        return List.copyOf(undated);
    }
}
