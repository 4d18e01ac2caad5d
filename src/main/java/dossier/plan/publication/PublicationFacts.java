package dossier.plan.publication;

import dossier.article.Article;
import dossier.corpus.Publication;
import dossier.model.Edtf;
import dossier.site.ArticleLines;
import dossier.site.DateWords;
import dossier.site.Messages;
import dossier.site.SiteContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What there is to tell of a publication in a few words. */
final class PublicationFacts {

    private final Messages words;
    private final DateWords dates;

    PublicationFacts(Messages words) {
        this.words = words;
        this.dates = new DateWords(words);
    }

    /** Its name, or the words for an unknown one. */
    String name(Publication publication) {
        return publication
                .name()
                .orElseGet(() -> SiteContext.capitalised(words.text("article.publisher.unknown")));
    }

    /** {@code 2 artikelen, januari 2022: Commentaar 1×, Nieuws 1×}. */
    String summary(Publication publication) {
        String articles = words.count("count.articles", publication.articles().size());
        String period = period(publication);
        String dated =
                period.isEmpty()
                        ? articles
                        : words.text("publication.summary.period", articles, period);
        String kinds = kinds(publication);
        return kinds.isEmpty() ? dated : words.text("publication.summary.kinds", dated, kinds);
    }

    /** From when its articles are, as far as known; empty when it isn't. */
    String period(Publication publication) {
        List<Edtf> known =
                publication.articles().stream().flatMap(each -> each.date().stream()).toList();
        return dates.period(known).orElse("");
    }

    /**
     * Of which kinds its articles are, most first, with their numbers if there are more; empty when
     * none has a kind.
     */
    String kinds(Publication publication) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Article article : publication.articles()) {
            if (article.metadata().kind().isPresent()) {
                counts.merge(ArticleLines.kind(article), 1, Integer::sum);
            }
        }
        if (counts.size() == 1) {
            return counts.keySet().iterator().next();
        }
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue()))
                .map(
                        kind ->
                                words.text(
                                        "publication.kind",
                                        kind.getKey(),
                                        words.number(kind.getValue())))
                .collect(Collectors.joining(", "));
    }
}
