package dossier.corpus;

import dossier.article.Article;
import dossier.article.Mention;
import dossier.model.EntityId;
import dossier.model.Memo;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Which names share paragraphs with a name? */
public final class Neighbours {

    /**
     * Of a paragraph with more names, such as a list of members, only the first ones are paired.
     */
    private static final int MAX_NAMES_OF_BLOCK = 40;

    /**
     * Another entity in the same paragraphs.
     *
     * @param paragraphs how many they share
     */
    public record Neighbour(EntityId entity, int paragraphs) {}

    private final Memo<Counts> counts;

    /** Known long before the counts are. */
    private final Memo<Boolean> isEmpty;

    Neighbours(List<Article> articles) {
        this.counts = new Memo<>(() -> Counts.of(articles));
        this.isEmpty = new Memo<>(() -> articles.stream().noneMatch(Neighbours::hasTie));
    }

    /**
     * What is counted in all paragraphs together, which takes its time.
     *
     * @param shared in how many paragraphs two entities are named, either way
     * @param paragraphs in how many an entity is named
     */
    private record Counts(
            Map<EntityId, Map<EntityId, Integer>> shared, Map<EntityId, Integer> paragraphs) {

        static Counts of(List<Article> articles) {
            Counts counts = new Counts(new HashMap<>(), new HashMap<>());
            articles.forEach(article -> forEachParagraph(article, counts::add));
            return counts;
        }

        private void add(Set<EntityId> names) {
            names.forEach(name -> paragraphs.merge(name, 1, Integer::sum));
            List<EntityId> list = List.copyOf(names);
            int size = Math.min(list.size(), MAX_NAMES_OF_BLOCK);
            for (int i = 0; i < size; i++) {
                Map<EntityId, Integer> others =
                        shared.computeIfAbsent(list.get(i), id -> new HashMap<>());
                for (int j = 0; j < size; j++) {
                    if (i != j) {
                        others.merge(list.get(j), 1, Integer::sum);
                    }
                }
            }
        }
    }

    /** Gives the names of every paragraph that has any, in their order; the set is used again. */
    private static void forEachParagraph(Article article, Consumer<Set<EntityId>> action) {
        Set<EntityId> names = new LinkedHashSet<>();
        int block = 0;
        for (Mention mention : article.mentions()) {
            if (mention.span().block() != block && !names.isEmpty()) {
                action.accept(names);
                names.clear();
            }
            block = mention.span().block();
            names.add(mention.entity());
        }
        if (!names.isEmpty()) {
            action.accept(names);
        }
    }

    /** Whether no two names share a paragraph. */
    boolean isEmpty() {
        return isEmpty.get();
    }

    private static boolean hasTie(Article article) {
        AtomicBoolean found = new AtomicBoolean();
        forEachParagraph(
                article,
                names -> {
                    if (names.size() > 1) {
                        found.set(true);
                    }
                });
        return found.get();
    }

    /** In how many paragraphs the entity is named. */
    private int paragraphsOf(EntityId entity) {
        return counts.get().paragraphs().getOrDefault(entity, 0);
    }

    /** How many paragraphs two entities share. */
    int paragraphsOf(EntityId entity, EntityId other) {
        return sharedWith(entity).getOrDefault(other, 0);
    }

    private Map<EntityId, Integer> sharedWith(EntityId entity) {
        return counts.get().shared().getOrDefault(entity, Map.of());
    }

    /** Every tie once, in no order. */
    void forEachTie(Consumer<Tie> action) {
        counts.get()
                .shared()
                .forEach(
                        (entity, others) -> {
                            for (EntityId other : others.keySet()) {
                                if (isFirst(entity, other)) {
                                    action.accept(tie(entity, other));
                                }
                            }
                        });
    }

    /** The tie of two entities that share a paragraph at least. */
    Tie tie(EntityId entity, EntityId other) {
        boolean first = isFirst(entity, other);
        int both = paragraphsOf(entity, other);
        double apart = (double) paragraphsOf(entity) * paragraphsOf(other);
        return new Tie(
                first ? entity : other,
                first ? other : entity,
                both,
                both * (both / StrictMath.sqrt(apart)));
    }

    /** Of two, the one that stands in more paragraphs comes first; of as many, by id. */
    private boolean isFirst(EntityId entity, EntityId other) {
        int more = paragraphsOf(entity) - paragraphsOf(other);
        return more > 0 || (more == 0 && entity.compareTo(other) < 0);
    }

    /**
     * At most {@code limit} of them, those that share most paragraphs first; of the same count, by
     * id.
     */
    public List<Neighbour> of(EntityId entity, int limit) {
        return sharedWith(entity).entrySet().stream()
                .map(entry -> new Neighbour(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingInt((Neighbour n) -> -n.paragraphs())
                                .thenComparing(Neighbour::entity))
                .limit(limit)
                .toList();
    }
}
