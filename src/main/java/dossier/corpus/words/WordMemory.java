package dossier.corpus.words;

import dossier.article.Article;
import dossier.model.Fingerprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The articles as they were cut into words: one that says the same isn't cut again. For one index
 * at a time.
 */
public final class WordMemory {

    private final Lexicon lexicon;
    private Map<Fingerprint, IndexedArticle> known;

    /** Of nothing. */
    public WordMemory() {
        this(IndexedWords.NOTHING);
    }

    /** Of what an earlier one left. */
    public WordMemory(IndexedWords left) {
        this.lexicon = new Lexicon(left.words());
        this.known = new HashMap<>();
        left.articles().forEach(one -> known.put(one.article(), one.indexed()));
    }

    /**
     * What can be kept.
     *
     * @param words by their numbers
     */
    public record IndexedWords(List<String> words, List<KeptArticle> articles) {

        /** Nothing. */
        public static final IndexedWords NOTHING = new IndexedWords(List.of(), List.of());
    }

    /**
     * An article.
     *
     * @param article its fingerprint
     */
    public record KeptArticle(Fingerprint article, IndexedArticle indexed) {}

    /** Words with numbers, and articles of these. */
    record Indexed(List<String> words, List<IndexedArticle> articles) {}

    /** The articles cut into words, in their order; forgets all others. */
    Indexed index(List<Article> articles) {
        ArticleIndexer indexer = new ArticleIndexer(lexicon);
        Map<Fingerprint, IndexedArticle> before = known;
        List<IndexedArticle> indexed =
                articles.parallelStream()
                        .map(
                                article -> {
                                    IndexedArticle same = before.get(article.fingerprint());
                                    return same == null ? indexer.index(article) : same;
                                })
                        .toList();
        known = new HashMap<>();
        for (int i = 0; i < indexed.size(); i++) {
            known.put(articles.get(i).fingerprint(), indexed.get(i));
        }
        return new Indexed(lexicon.words(), indexed);
    }

    /** The articles that are known. */
    public Set<Fingerprint> articles() {
        return Set.copyOf(known.keySet());
    }

    /**
     * What the next one shall know, as it is now: of the words only those that stand in an article.
     */
    public Supplier<IndexedWords> toLeave() {
        List<String> all = lexicon.words();
        Map<Fingerprint, IndexedArticle> now = known;
        return () -> toLeave(all, now);
    }

    private static IndexedWords toLeave(
            List<String> all, Map<Fingerprint, IndexedArticle> indexed) {
        List<String> words = new ArrayList<>();
        int[] numbers = new int[all.size()];
        Arrays.fill(numbers, -1);
        List<KeptArticle> articles = new ArrayList<>(indexed.size());
        indexed.forEach(
                (article, one) -> {
                    IndexedArticle renumbered =
                            one.with(
                                    old -> {
                                        if (numbers[old] < 0) {
                                            numbers[old] = words.size();
                                            words.add(all.get(old));
                                        }
                                        return numbers[old];
                                    });
                    articles.add(new KeptArticle(article, renumbered));
                });
        return new IndexedWords(words, articles);
    }
}
