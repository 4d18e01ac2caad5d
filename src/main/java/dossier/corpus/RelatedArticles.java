package dossier.corpus;

import dossier.article.Article;
import dossier.model.EntityId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which articles share names with an article? A name weighs as much as it is rare: log((N + 1) / n)
 * for a name that n of N articles have, so that one in all of them still weighs a little (after
 * Spärck Jones, "A statistical interpretation of term specificity", 1972). Candidates come from an
 * inverted index; of a name that many articles have, only the ones nearest in time are looked at,
 * so that the work grows with the number of articles and not with its square.
 */
public final class RelatedArticles {

    /** How many articles before and after in time are looked at for one name. */
    private static final int WINDOW = 12;

    /** How many of an article's names, the rarest, are followed to other articles. */
    private static final int MAX_NAMES_FOLLOWED = 6;

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
        Set<EntityId> mentioned = new HashSet<>();
        for (Article article : articles) {
            article.mentions().forEach(mention -> mentioned.add(mention.entity()));
        }
        this.entities = mentioned.stream().sorted().toArray(EntityId[]::new);
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
        int[] best = new int[limit];
        double[] bestWeights = new double[limit];
        int size = 0;
        for (int candidate : candidates(position)) {
            double weight = weight(position, candidate);
            int place = size;
            while (place > 0 && bestWeights[place - 1] < weight) {
                place--;
            }
            if (place < limit) {
                size = Math.min(size + 1, limit);
                System.arraycopy(best, place, best, place + 1, size - place - 1);
                System.arraycopy(bestWeights, place, bestWeights, place + 1, size - place - 1);
                best[place] = candidate;
                bestWeights[place] = weight;
            }
        }
        return IntStream.range(0, size)
                .mapToObj(i -> related(position, best[i], bestWeights[i]))
                .toList();
    }

    /** In order of time. */
    private int[] candidates(int position) {
        IntStream.Builder candidates = IntStream.builder();
        for (int entity : rarest(entitiesOf[position])) {
            int[] posting = postings[entity];
            int at = Arrays.binarySearch(posting, position);
            int to = Math.min(posting.length, at + WINDOW + 1);
            for (int i = Math.max(0, at - WINDOW); i < to; i++) {
                if (i != at) {
                    candidates.add(posting[i]);
                }
            }
        }
        return candidates.build().sorted().distinct().toArray();
    }

    /** The rarest of the names that some other article has too. */
    private int[] rarest(int[] all) {
        return Arrays.stream(all)
                .filter(entity -> postings[entity].length > 1)
                .boxed()
                .sorted(Comparator.comparingInt(entity -> postings[entity].length))
                .limit(MAX_NAMES_FOLLOWED)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double weight(int position, int other) {
        int[] mine = entitiesOf[position];
        int[] theirs = entitiesOf[other];
        double weight = 0;
        int i = 0;
        int j = 0;
        while (i < mine.length && j < theirs.length) {
            if (mine[i] < theirs[j]) {
                i++;
            } else if (mine[i] > theirs[j]) {
                j++;
            } else {
                weight += weights[mine[i]];
                i++;
                j++;
            }
        }
        return weight;
    }

    private Related related(int position, int other, double weight) {
        List<EntityId> names =
                Arrays.stream(entitiesOf[position])
                        .filter(entity -> Arrays.binarySearch(entitiesOf[other], entity) >= 0)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer entity) -> -weights[entity]))
                        .map(entity -> entities[entity])
                        .toList();
        return new Related(articles.get(other), names, weight);
    }
}
