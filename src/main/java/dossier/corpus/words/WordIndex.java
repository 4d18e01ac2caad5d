package dossier.corpus.words;

import dossier.article.Article;
import dossier.language.Languages;
import dossier.language.WordForms;
import dossier.model.Pulse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where does each word stand? Immutable once made. */
public final class WordIndex {

    private final String language;
    private final Slots slots;
    private final List<IndexedArticle> articles;
    private final List<Word> words;
    private final int documents;

    /**
     * An index of these articles, in this order.
     *
     * @param memory knows how some of them are cut into words
     * @param pulse beats for every article
     */
    public WordIndex(List<Article> articles, WordMemory memory, Pulse pulse) {
        WordMemory.Indexed indexed = memory.index(articles);
        this.language = mainLanguage(articles);
        this.slots = new Slots(articles);
        this.articles = indexed.articles();
        this.words = new WordCollector(indexed, slots, pulse).words();
        this.documents =
                (int)
                        this.articles.stream()
                                .flatMap(article -> article.texts().stream())
                                .filter(text -> text.words().length > 0)
                                .count();
    }

    /** The language of most articles; of several, the first by its tag. */
    private static String mainLanguage(List<Article> articles) {
        Map<String, Long> counts =
                articles.stream()
                        .collect(
                                Collectors.groupingBy(
                                        article -> article.language().split("-", 2)[0],
                                        TreeMap::new,
                                        Collectors.counting()));
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** BCP 47 tag of the language that the words are taken for. */
    public String language() {
        return language;
    }

    /** How these words change their form. */
    public WordForms forms() {
        return Languages.of(language).wordForms();
    }

    public Slots slots() {
        return slots;
    }

    /** The articles in their order, as they were indexed. */
    public List<IndexedArticle> articles() {
        return articles;
    }

    /** All words in order of their UTF-16 code units. */
    public List<Word> words() {
        return words;
    }

    /** How many texts have words. */
    public int documents() {
        return documents;
    }
}
