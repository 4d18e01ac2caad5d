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
