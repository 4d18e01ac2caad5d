package dossier.corpus;

import dossier.article.Article;
import dossier.article.Mention;
import dossier.model.EntityId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which articles share names with an article? A name weighs as much as it is rare: the logarithm of
 * the number of articles divided by the number that have it (Spärck Jones, "A statistical
 * interpretation of term specificity", 1972). Candidates come from an inverted index; of a name
 * that many articles have, only the ones nearest in time are looked at, so that the work grows with
 * the number of articles and not with its square.
 */
public final class RelatedArticles {

    /** How many articles before and after in time are looked at for one name. */
    private static final int WINDOW = 24;

    /**
     * An article that shares names with another.
     *
     * @param shared the names, rarest first
     */
    public record Related(Article article, List<EntityId> shared, double weight) {

        public Related {
            shared = List.copyOf(shared);
        }
    }

    private final List<Article> articles;
    private final Map<Article, Integer> positions = new IdentityHashMap<>();
    private final EntityId[] entities;
    private final int[][] entitiesOf;
    private final int[][] postings;
    private final double[] weights;

    RelatedArticles(List<Article> chronological) {
        this.articles = chronological;
        this.entities =
                articles.stream()
                        .flatMap(article -> article.mentions().stream())
                        .map(Mention::entity)
                        .distinct()
                        .sorted()
                        .toArray(EntityId[]::new);
        Map<EntityId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < entities.length; i++) {
            numbers.put(entities[i], i);
        }
        this.entitiesOf = new int[articles.size()][];
        IntStream.Builder[] building = new IntStream.Builder[entities.length];
        Arrays.setAll(building, i -> IntStream.builder());
        for (int i = 0; i < articles.size(); i++) {
            positions.put(articles.get(i), i);
            entitiesOf[i] =
                    articles.get(i).mentions().stream()
                            .mapToInt(mention -> numbers.get(mention.entity()))
                            .sorted()
                            .distinct()
                            .toArray();
            for (int entity : entitiesOf[i]) {
                building[entity].add(i);
            }
        }
        this.postings = new int[entities.length][];
        Arrays.setAll(postings, i -> building[i].build().toArray());
        this.weights = new double[entities.length];
        Arrays.setAll(weights, i -> Math.log((articles.size() + 1.0) / postings[i].length));
    }

    /**
     * At most {@code limit} articles, those that share most first; of the same weight, in order of
     * time.
     */
    public List<Related> to(Article article, int limit) {
        int position = positions.get(article);
        return candidates(position).stream()
                .map(other -> related(position, other))
                .sorted(
                        Comparator.comparingDouble((Related related) -> -related.weight())
                                .thenComparing(related -> positions.get(related.article())))
                .limit(limit)
                .toList();
    }

    private List<Integer> candidates(int position) {
        Map<Integer, Boolean> seen = new HashMap<>();
        List<Integer> candidates = new ArrayList<>();
        for (int entity : entitiesOf[position]) {
            int[] posting = postings[entity];
            int at = Arrays.binarySearch(posting, position);
            int to = Math.min(posting.length, at + WINDOW + 1);
            for (int i = Math.max(0, at - WINDOW); i < to; i++) {
                if (i != at && seen.put(posting[i], true) == null) {
                    candidates.add(posting[i]);
                }
            }
        }
        return candidates;
    }

    private Related related(int position, int other) {
        int[] mine = entitiesOf[position];
        int[] theirs = entitiesOf[other];
        List<Integer> shared = new ArrayList<>();
        double weight = 0;
        int j = 0;
        for (int entity : mine) {
            while (j < theirs.length && theirs[j] < entity) {
                j++;
            }
            if (j < theirs.length && theirs[j] == entity) {
                shared.add(entity);
                weight += weights[entity];
            }
        }
        shared.sort(Comparator.comparingDouble((Integer entity) -> -weights[entity]));
        return new Related(
                articles.get(other),
                shared.stream().map(entity -> entities[entity]).toList(),
                weight);
    }
}
