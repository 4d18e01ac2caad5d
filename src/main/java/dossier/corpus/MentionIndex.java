package dossier.corpus;

import dossier.article.Article;
import dossier.article.Mention;
import dossier.model.EntityId;
import dossier.register.Entity;
import dossier.register.Register;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where is each entity named? */
public final class MentionIndex {

    private final Map<EntityId, List<Occurrence>> occurrences = new HashMap<>();
    private final Map<EntityId, Integer> articleCounts = new HashMap<>();
    private final Map<EntityId, List<Spelling>> spellings = new ConcurrentHashMap<>();
    private final List<Entity> mentioned;
    private final List<Entity> mostMentioned;

    MentionIndex(List<Article> chronological, Register register) {
        for (Article article : chronological) {
            Set<EntityId> seen = new LinkedHashSet<>();
            for (Mention mention : article.mentions()) {
                occurrences
                        .computeIfAbsent(mention.entity(), id -> new ArrayList<>())
                        .add(new Occurrence(article, mention));
                if (seen.add(mention.entity())) {
                    articleCounts.merge(mention.entity(), 1, Integer::sum);
                }
            }
        }
        this.mentioned =
                register.entities().stream()
                        .filter(entity -> occurrences.containsKey(entity.id()))
                        .sorted(Comparator.comparing(Entity::id))
                        .toList();
        this.mostMentioned =
                mentioned.stream()
                        .sorted(
                                Comparator.comparingInt((Entity entity) -> -count(entity.id()))
                                        .thenComparing(Entity::id))
                        .toList();
    }

    /** Entities that some article names, by id. */
    public List<Entity> mentioned() {
        return mentioned;
    }

    /** Entities by how often they are named, most first; of the same count, by id. */
    public List<Entity> mostMentioned() {
        return mostMentioned;
    }

    /** Oldest article first, then in order of the text. */
    public List<Occurrence> occurrencesOf(EntityId entity) {
        return Collections.unmodifiableList(occurrences.getOrDefault(entity, List.of()));
    }

    public int count(EntityId entity) {
        return occurrences.getOrDefault(entity, List.of()).size();
    }

    /** In how many articles the entity is named. */
    public int articleCount(EntityId entity) {
        return articleCounts.getOrDefault(entity, 0);
    }

    /** How often all entities are named together. */
    public int total() {
        return occurrences.values().stream().mapToInt(List::size).sum();
    }

    /** Its name as printed, most frequent first; of the same count, in order of the characters. */
    public List<Spelling> spellingsOf(EntityId entity) {
        return spellings.computeIfAbsent(entity, id -> spellings(occurrencesOf(id)));
    }

    private static List<Spelling> spellings(List<Occurrence> occurrences) {
        Map<String, Printed> printed = new HashMap<>();
        for (Occurrence occurrence : occurrences) {
            printed.computeIfAbsent(occurrence.mention().spelling(), text -> new Printed())
                    .add(occurrence.article());
        }
        return printed.entrySet().stream()
                .map(e -> new Spelling(e.getKey(), e.getValue().count, e.getValue().articles))
                .sorted(
                        Comparator.comparingInt((Spelling spelling) -> -spelling.count())
                                .thenComparing(Spelling::text))
                .toList();
    }

    /** How often and where something is printed; occurrences come article by article. */
    private static final class Printed {

        private final List<Article> articles = new ArrayList<>();
        private int count;

        void add(Article article) {
            count++;
            if (articles.isEmpty() || articles.get(articles.size() - 1) != article) {
                articles.add(article);
            }
        }
    }
}
