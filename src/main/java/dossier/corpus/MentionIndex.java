package dossier.corpus;

import dossier.article.Article;
import dossier.article.Mention;
import dossier.corpus.ArticleChanges.Change;
import dossier.model.EntityId;
import dossier.register.Entity;
import dossier.register.Register;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where is each entity named? */
public final class MentionIndex {

    private final Register register;
    private final Map<EntityId, Places> places;
    private final Map<EntityId, List<Spelling>> spellings = new ConcurrentHashMap<>();
    private final List<Entity> mentioned;
    private final List<Entity> mostMentioned;

    /**
     * Where an entity is named, and in how many articles.
     *
     * @param occurrences article by article
     */
    private record Places(List<Occurrence> occurrences, int articles) {

        static final Places NONE = new Places(List.of(), 0);

        static Places of(List<Occurrence> occurrences) {
            int articles = 0;
            Article last = null;
            for (Occurrence occurrence : occurrences) {
                articles += occurrence.article() == last ? 0 : 1;
                last = occurrence.article();
            }
            return new Places(occurrences, articles);
        }

        /** Where the entity is named after a change. */
        Places after(Change change, EntityId entity) {
            List<Occurrence> come =
                    change.now().mentions().stream()
                            .filter(mention -> mention.entity().equals(entity))
                            .map(mention -> new Occurrence(change.now(), mention))
                            .toList();
            boolean gone =
                    change.before().mentions().stream()
                            .anyMatch(mention -> mention.entity().equals(entity));
            return new Places(
                    ArticleOrder.replaced(occurrences, Occurrence::article, change.before(), come),
                    articles - (gone ? 1 : 0) + (come.isEmpty() ? 0 : 1));
        }
    }

    MentionIndex(List<Article> chronological, Register register) {
        this(places(chronological), register);
    }

    private MentionIndex(Map<EntityId, Places> places, Register register) {
        this.register = register;
        this.places = places;
        this.mentioned =
                register.entities().stream()
                        .filter(entity -> places.containsKey(entity.id()))
                        .sorted(Comparator.comparing(Entity::id))
                        .toList();
        this.mostMentioned =
                mentioned.stream()
                        .sorted(
                                Comparator.comparingInt((Entity entity) -> -count(entity.id()))
                                        .thenComparing(Entity::id))
                        .toList();
    }

    private static Map<EntityId, Places> places(List<Article> articles) {
        Map<EntityId, List<Occurrence>> occurrences = new HashMap<>();
        for (Article article : articles) {
            for (Mention mention : article.mentions()) {
                occurrences
                        .computeIfAbsent(mention.entity(), id -> new ArrayList<>())
                        .add(new Occurrence(article, mention));
            }
        }
        Map<EntityId, Places> places = new HashMap<>();
        occurrences.forEach((entity, all) -> places.put(entity, Places.of(all)));
        return places;
    }

    /**
     * The same after these changes; empty with another register, or when articles have other dates.
     */
    Optional<MentionIndex> after(ArticleChanges changes, Register now) {
        if (now != register || !changes.keep(Article::date)) {
            return Optional.empty();
        }
        Map<EntityId, Places> after = new HashMap<>(places);
        Map<EntityId, List<Spelling>> spelled = new HashMap<>(spellings);
        for (Change change : changes.all()) {
            for (EntityId entity : change.mentioned()) {
                after.compute(
                        entity,
                        (id, known) -> (known == null ? Places.NONE : known).after(change, entity));
                spelled.computeIfPresent(
                        entity, (id, known) -> Spellings.after(known, change, entity));
            }
        }
        after.values().removeIf(one -> one.occurrences().isEmpty());
        MentionIndex index = new MentionIndex(after, register);
        index.spellings.putAll(spelled);
        return Optional.of(index);
    }

    private Places places(EntityId entity) {
        return places.getOrDefault(entity, Places.NONE);
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
        return Collections.unmodifiableList(places(entity).occurrences());
    }

    public int count(EntityId entity) {
        return places(entity).occurrences().size();
    }

    /** In how many articles the entity is named. */
    public int articleCount(EntityId entity) {
        return places(entity).articles();
    }

    /** How often all entities are named together. */
    public int total() {
        return places.values().stream().mapToInt(one -> one.occurrences().size()).sum();
    }

    /** Its name as printed, most frequent first; of the same count, in order of the characters. */
    public List<Spelling> spellingsOf(EntityId entity) {
        return spellings.computeIfAbsent(entity, id -> Spellings.of(occurrencesOf(id)));
    }
}
