package dossier.corpus.words;

import dossier.article.Article;
import dossier.corpus.words.IndexedArticle.IndexedText;
import dossier.language.Languages;
import dossier.language.WordForms;
import java.util.ArrayList;
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

    /** An index of these articles, in this order. */
    public WordIndex(List<Article> articles) {
        Lexicon lexicon = new Lexicon();
        ArticleIndexer indexer = new ArticleIndexer(lexicon);
        this.language = mainLanguage(articles);
        this.slots = new Slots(articles);
        this.articles = articles.parallelStream().map(indexer::index).toList();
        this.words = words(lexicon);
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

    private List<Word> words(Lexicon lexicon) {
        String[] texts = lexicon.words();
        String[] printed = lexicon.printed();
        Postings[] postings = new Postings[texts.length];
        for (int article = 0; article < articles.size(); article++) {
            List<IndexedText> blocks = articles.get(article).texts();
            for (int block = 0; block < blocks.size(); block++) {
                add(blocks.get(block), slots.of(article, block), postings);
            }
        }
        List<Word> found = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            if (postings[i] != null) {
                found.add(new Word(texts[i], printed[i], postings[i]));
            }
        }
        found.sort(Comparator.comparing(Word::text));
        return List.copyOf(found);
    }

    private static void add(IndexedText text, int slot, Postings[] postings) {
        int[] tokens = text.words();
        for (int position = 0; position < tokens.length; position++) {
            int word = tokens[position];
            if (postings[word] == null) {
                postings[word] = new Postings();
            }
            postings[word].add(slot, position, text.named().get(position));
        }
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
