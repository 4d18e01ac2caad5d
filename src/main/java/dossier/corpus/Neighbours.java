package dossier.corpus;

import dossier.article.Article;
import dossier.article.Mention;
import dossier.model.EntityId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final Map<EntityId, Map<EntityId, Integer>> shared = new HashMap<>();
    private final Map<EntityId, Integer> paragraphs = new HashMap<>();

    Neighbours(List<Article> articles) {
        for (Article article : articles) {
            Set<EntityId> names = new LinkedHashSet<>();
            int block = 0;
            for (Mention mention : article.mentions()) {
                if (mention.span().block() != block) {
                    pair(names);
                    names.clear();
                    block = mention.span().block();
                }
                names.add(mention.entity());
            }
            pair(names);
        }
    }

    private void pair(Set<EntityId> names) {
        names.forEach(name -> paragraphs.merge(name, 1, Integer::sum));
        List<EntityId> list = new ArrayList<>(names);
        int size = Math.min(list.size(), MAX_NAMES_OF_BLOCK);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (i != j) {
                    shared.computeIfAbsent(list.get(i), id -> new HashMap<>())
                            .merge(list.get(j), 1, Integer::sum);
                }
            }
        }
    }

    /** In how many paragraphs the entity is named. */
    int paragraphsOf(EntityId entity) {
        return paragraphs.getOrDefault(entity, 0);
    }

    /** How many paragraphs two entities share. */
    int paragraphsOf(EntityId entity, EntityId other) {
        return shared.getOrDefault(entity, Map.of()).getOrDefault(other, 0);
    }

    /** Every tie once, in no order. */
    void forEachTie(Consumer<Tie> action) {
        shared.forEach(
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
        return shared.getOrDefault(entity, Map.of()).entrySet().stream()
                .map(entry -> new Neighbour(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingInt((Neighbour n) -> -n.paragraphs())
                                .thenComparing(Neighbour::entity))
                .limit(limit)
                .toList();
    }
}
