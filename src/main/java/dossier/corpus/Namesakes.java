package dossier.corpus;

import dossier.article.Article;
import dossier.model.Edtf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which articles cannot be told apart by their publisher and date alone? */
public final class Namesakes {

    private record Key(String publisher, String date) {

        static Key of(Article article) {
            return new Key(
                    article.metadata().publisher().orElse(""),
                    article.date().map(Edtf::value).orElse(""));
        }
    }

    private final Map<Key, Integer> counts = new HashMap<>();

    Namesakes(List<Article> articles) {
        articles.forEach(article -> counts.merge(Key.of(article), 1, Integer::sum));
    }

    /** The same after these changes, as far as nothing that counts changed. */
    Optional<Namesakes> after(ArticleChanges changes) {
        return changes.keep(Key::of) ? Optional.of(this) : Optional.empty();
    }

    /** Whether another article has the same publisher and date. */
    public boolean has(Article article) {
        return counts.getOrDefault(Key.of(article), 0) > 1;
    }
}
