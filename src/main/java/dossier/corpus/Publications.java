package dossier.corpus;

import dossier.article.Article;
import dossier.article.Mention;
import dossier.model.EntityId;
import dossier.model.Memo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who printed which articles, and how do they spell? */
public final class Publications {

    /**
     * A name as one publication alone prints it.
     *
     * @param place the first in it
     */
    public record OwnSpelling(EntityId entity, String spelling, Evidence place) {}

    private static final Comparator<OwnSpelling> BY_NAME =
            Comparator.comparing(OwnSpelling::entity).thenComparing(OwnSpelling::spelling);

    private record Spelled(EntityId entity, String spelling) {}

    private final Map<Optional<String>, Publication> byName = new HashMap<>();
    private final List<Publication> all;
    private final Memo<Map<Optional<String>, List<OwnSpelling>>> ownSpellings;

    Publications(List<Article> articles) {
        // The one that isn't known comes last in this order.
        Map<String, List<Article>> known = new TreeMap<>();
        List<Article> unknown = new ArrayList<>();
        for (Article article : articles) {
            article.metadata()
                    .publisher()
                    .map(name -> known.computeIfAbsent(name, key -> new ArrayList<>()))
                    .orElse(unknown)
                    .add(article);
        }
        UniqueNames slugs = new UniqueNames();
        List<Publication> publications = new ArrayList<>();
        known.forEach(
                (name, printed) ->
                        publications.add(
                                new Publication(
                                        Optional.of(name),
                                        slugs.allocate(Slugs.wanted(name, "")),
                                        printed)));
        publications.sort(Comparator.comparingInt(each -> -each.articles().size()));
        if (!unknown.isEmpty()) {
            publications.add(
                    new Publication(
                            Optional.empty(), slugs.allocate(Slugs.wanted("", "")), unknown));
        }
        this.all = List.copyOf(publications);
        all.forEach(publication -> byName.put(publication.name(), publication));
        this.ownSpellings = new Memo<>(() -> ownSpellings(articles));
    }

    private static Map<Optional<String>, List<OwnSpelling>> ownSpellings(List<Article> articles) {
        Map<Spelled, Optional<OwnSpelling>> alone = new HashMap<>();
        Map<Spelled, Optional<String>> printer = new HashMap<>();
        for (Article article : articles) {
            Optional<String> publisher = article.metadata().publisher();
            for (Mention mention : article.mentions()) {
                Spelled spelled = new Spelled(mention.entity(), mention.spelling());
                Optional<String> first = printer.putIfAbsent(spelled, publisher);
                if (first == null) {
                    Evidence place = new Evidence(article, mention.span());
                    alone.put(
                            spelled,
                            Optional.of(
                                    new OwnSpelling(spelled.entity(), spelled.spelling(), place)));
                } else if (!first.equals(publisher)) {
                    alone.put(spelled, Optional.empty());
                }
            }
        }
        Map<Optional<String>, List<OwnSpelling>> byPublisher = new HashMap<>();
        alone.values().stream()
                .flatMap(Optional::stream)
                .forEach(
                        own ->
                                byPublisher
                                        .computeIfAbsent(
                                                own.place().article().metadata().publisher(),
                                                name -> new ArrayList<>())
                                        .add(own));
        byPublisher.values().forEach(list -> list.sort(BY_NAME));
        return byPublisher;
    }

    /** Whether no article says who printed it. */
    public boolean isEmpty() {
        return all.stream().allMatch(publication -> publication.name().isEmpty());
    }

    /**
     * Those with most articles first; of as many, in order of their names' characters. The articles
     * of which it isn't known come last.
     */
    public List<Publication> all() {
        return all;
    }

    /** How many are known by name. */
    public int known() {
        return (int) all.stream().filter(publication -> publication.name().isPresent()).count();
    }

    public Publication of(Article article) {
        return byName.get(article.metadata().publisher());
    }

    /** Forms of names that no other publication prints, by id of the name. */
    public List<OwnSpelling> ownSpellings(Publication publication) {
        return publication.name().isEmpty()
                ? List.of()
                : List.copyOf(ownSpellings.get().getOrDefault(publication.name(), List.of()));
    }
}
