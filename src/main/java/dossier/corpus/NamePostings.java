package dossier.corpus;

import dossier.article.Article;
import dossier.article.Mention;
import dossier.corpus.ArticleChanges.Change;
import dossier.model.EntityId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which names stand in which articles, both as numbers from 0: an inverted index. Names are
 * numbered in the order of their ids, articles in the corpus's. All arrays ascend; they are shared
 * and not to be changed.
 */
final class NamePostings {

    private final EntityId[] names;
    private final Map<EntityId, Integer> numbers;
    private final int[][] namesOf;
    private final int[][] articlesOf;

    private NamePostings(
            EntityId[] names, Map<EntityId, Integer> numbers, int[][] namesOf, int[][] articlesOf) {
        this.names = names;
        this.numbers = numbers;
        this.namesOf = namesOf;
        this.articlesOf = articlesOf;
    }

    static NamePostings of(List<Article> articles) {
        TreeSet<EntityId> mentioned = new TreeSet<>();
        for (Article article : articles) {
            article.mentions().forEach(mention -> mentioned.add(mention.entity()));
        }
        Map<EntityId, Integer> numbers = new HashMap<>();
        mentioned.forEach(name -> numbers.put(name, numbers.size()));
        int[][] namesOf =
                articles.stream().map(article -> namesIn(article, numbers)).toArray(int[][]::new);
        IntStream.Builder[] postings = new IntStream.Builder[numbers.size()];
        Arrays.setAll(postings, name -> IntStream.builder());
        for (int article = 0; article < namesOf.length; article++) {
            for (int name : namesOf[article]) {
                postings[name].add(article);
            }
        }
        int[][] articlesOf =
                Arrays.stream(postings)
                        .map(posting -> posting.build().toArray())
                        .toArray(int[][]::new);
        return new NamePostings(mentioned.toArray(EntityId[]::new), numbers, namesOf, articlesOf);
    }

    private static int[] namesIn(Article article, Map<EntityId, Integer> numbers) {
        return article.mentions().stream()
                .map(Mention::entity)
                .distinct()
                .mapToInt(numbers::get)
                .sorted()
                .toArray();
    }

    /** The same after these changes; empty when a name is new, or stands nowhere any more. */
    Optional<NamePostings> after(ArticleChanges changes) {
        int[][] names = namesOf.clone();
        int[][] articles = articlesOf.clone();
        for (Change change : changes.all()) {
            if (change.now().mentions().stream().anyMatch(one -> !isKnown(one.entity()))) {
                return Optional.empty();
            }
            int position = change.position();
            int[] before = names[position];
            int[] now = namesIn(change.now(), numbers);
            names[position] = now;
            for (int name : without(before, now)) {
                articles[name] = without(articles[name], new int[] {position});
            }
            for (int name : without(now, before)) {
                articles[name] = with(articles[name], position);
            }
        }
        return Arrays.stream(articles).anyMatch(posting -> posting.length == 0)
                ? Optional.empty()
                : Optional.of(new NamePostings(this.names, numbers, names, articles));
    }

    private boolean isKnown(EntityId name) {
        return numbers.containsKey(name);
    }

    private static int[] without(int[] numbers, int[] others) {
        return Arrays.stream(numbers)
                .filter(number -> Arrays.binarySearch(others, number) < 0)
                .toArray();
    }

    private static int[] with(int[] numbers, int another) {
        return IntStream.concat(Arrays.stream(numbers), IntStream.of(another)).sorted().toArray();
    }

    /** How many names there are. */
    int size() {
        return names.length;
    }

    /** How many articles there are. */
    int articles() {
        return namesOf.length;
    }

    EntityId name(int number) {
        return names[number];
    }

    /** The names in an article. */
    int[] namesOf(int article) {
        return namesOf[article];
    }

    /** The articles with a name; one at least. */
    int[] articlesOf(int name) {
        return articlesOf[name];
    }
}
