package dossier.corpus;

import dossier.article.Article;
import dossier.model.EntityId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    private final NamePostings postings;
    private final double[] weights;

    RelatedArticles(List<Article> chronological) {
        this(chronological, NamePostings.of(chronological));
    }

    private RelatedArticles(List<Article> chronological, NamePostings postings) {
        this.articles = chronological;
        this.postings = postings;
        this.weights = new double[postings.size()];
        double all = chronological.size() + 1;
        Arrays.setAll(weights, name -> StrictMath.log(all / postings.articlesOf(name).length));
    }

    /** The same after these changes; empty when other names are told of than before. */
    Optional<RelatedArticles> after(ArticleChanges changes, List<Article> chronological) {
        return postings.after(changes).map(now -> new RelatedArticles(chronological, now));
    }

    /**
     * At most {@code limit} articles, those that share most first; of the same weight, in order of
     * time.
     *
     * @param position the article's place in the corpus's order, from 0
     */
    public List<Related> to(int position, int limit) {
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
        for (int name : rarest(postings.namesOf(position))) {
            int[] posting = postings.articlesOf(name);
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
                .filter(name -> postings.articlesOf(name).length > 1)
                .boxed()
                .sorted(Comparator.comparingInt(name -> postings.articlesOf(name).length))
                .limit(MAX_NAMES_FOLLOWED)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double weight(int position, int other) {
        int[] mine = postings.namesOf(position);
        int[] theirs = postings.namesOf(other);
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
                Arrays.stream(postings.namesOf(position))
                        .filter(name -> Arrays.binarySearch(postings.namesOf(other), name) >= 0)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer name) -> -weights[name]))
                        .map(postings::name)
                        .toList();
        return new Related(articles.get(other), names, weight);
    }
}
