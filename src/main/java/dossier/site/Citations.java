package dossier.site;

import dossier.article.Article;
import dossier.corpus.Corpus;
import dossier.model.DatePrecision;
import dossier.model.Edtf;
import dossier.source.ArticleMetadata;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** References to the articles. Safe for many threads. */
public final class Citations {

    private final SiteContext site;
    private final Messages words;
    private final DateWords dates;
    private final InferenceWords inferences;

    public Citations(SiteContext site) {
        this.site = site;
        this.words = site.words();
        this.dates = new DateWords(words);
        this.inferences = new InferenceWords(site);
    }

    /** What is needed to cite the article. */
    public Citation of(Article article) {
        Corpus corpus = site.corpus();
        ArticleMetadata metadata = article.metadata();
        return new Citation(
                corpus.citationKeys().of(article),
                article.title(),
                metadata.author().map(Citations::authors).orElse(List.of()),
                metadata.publisher(),
                metadata.kind(),
                article.date(),
                metadata.url(),
                article.language(),
                note(article),
                corpus.dossier().title(),
                corpus.dossier()
                        .base()
                        .map(base -> Addresses.absolute(base, site.addresses().article(article))));
    }

    /** Several authors are separated by semicolons. */
    private static List<String> authors(String names) {
        return Arrays.stream(names.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** A date that not every format can hold, and the interval of an undated article. */
    private Optional<String> note(Article article) {
        Optional<Edtf> date = article.date();
        if (date.isEmpty()) {
            return inferences.text(article).map(reasons -> words.text("cite.undated", reasons));
        }
        String plain = dates.plain(date.get());
        if (date.get().isApproximate()) {
            return Optional.of(words.text("cite.about", plain));
        }
        return date.filter(known -> known.precision() == DatePrecision.RANGE)
                .map(range -> words.text("cite.range", plain));
    }
}
