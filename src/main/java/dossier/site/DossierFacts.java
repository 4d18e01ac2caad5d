package dossier.site;

import dossier.corpus.Corpus;
import dossier.model.Edtf;
import java.util.ArrayList;
import java.util.List;

/** What the dossier holds, in a few words each. */
public final class DossierFacts {

    private final Corpus corpus;
    private final Messages words;

    public DossierFacts(SiteContext site) {
        this.corpus = site.corpus();
        this.words = site.words();
    }

    /** Articles, names, quotes, and from when to when. */
    public List<String> all() {
        List<String> facts = new ArrayList<>();
        facts.add(articles());
        facts.add(words.count("count.names", corpus.mentions().mentioned().size()));
        if (corpus.quotes().total() > 0) {
            facts.add(words.count("count.quotes", corpus.quotes().total()));
        }
        List<Edtf> dates =
                corpus.articles().stream().flatMap(article -> article.date().stream()).toList();
        new DateWords(words).period(dates).ifPresent(facts::add);
        return facts;
    }

    /** How many articles there are, and of how many publications as far as these are known. */
    public String articles() {
        int publishers =
                (int)
                        corpus.articles().stream()
                                .flatMap(article -> article.metadata().publisher().stream())
                                .distinct()
                                .count();
        String articles = words.count("count.articles", corpus.articles().size());
        return publishers == 0
                ? articles
                : words.text(
                        "front.facts.articles",
                        articles,
                        words.count("count.publishers", publishers));
    }
}
