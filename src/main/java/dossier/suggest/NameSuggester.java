package dossier.suggest;

import dossier.article.Article;
import dossier.language.Language;
import dossier.language.Languages;
import dossier.language.NameHints;
import dossier.model.BlockRole;
import dossier.model.EntityId;
import dossier.model.EntityType;
import dossier.register.Entity;
import dossier.register.NameGrammar;
import dossier.register.NameKey;
import dossier.register.Register;
import dossier.register.Variant;
import dossier.suggest.Suggestion.Nearest;
import dossier.suggest.Suggestion.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds names in articles that the register lacks: it counts how every word is printed, finds
 * capitals of their own, makes one of what is one name, and guesses what each is.
 */
public final class NameSuggester {

    private final List<Article> articles;
    private final Register register;
    private final Map<Language, Dialect> dialects = new HashMap<>();
    private final WordUse use = new WordUse();

    private NameSuggester(List<Article> articles, Register register) {
        this.articles = articles;
        this.register = register;
    }

    /**
     * @param articles with the register's names as mentions
     * @return the name that is printed oftenest first
     */
    public static List<Suggestion> suggest(List<Article> articles, Register register) {
        return articles.isEmpty() ? List.of() : new NameSuggester(articles, register).run();
    }

    private List<Suggestion> run() {
        for (Article article : articles) {
            NameGrammar grammar = dialectOf(article).grammar();
            for (BlockUnits block : BlockUnits.of(article, grammar)) {
                if (block.block().role() != BlockRole.HEADING) {
                    use.add(block.units(), grammar);
                }
            }
        }
        CandidateCollector collector = new CandidateCollector(use);
        for (int i = 0; i < articles.size(); i++) {
            Dialect dialect = dialectOf(articles.get(i));
            for (BlockUnits block : BlockUnits.of(articles.get(i), dialect.grammar())) {
                collector.add(dialect, i, block);
            }
        }
        Dialect dialect = dialectOf(articles.get(0));
        Set<String> known = knownKeys();
        List<Candidate> candidates =
                Grouping.group(collector.candidates(), collector.explained(), dialect.grammar());
        Set<String> publishers = publishers();
        candidates.stream()
                .filter(candidate -> publishers.contains(candidate.key()))
                .forEach(one -> one.add(new Vote(EntityType.ORGANISATION, Cue.PUBLISHER, "")));
        ListTypes.vote(candidates);
        List<Candidate> names =
                candidates.stream()
                        .filter(candidate -> isName(candidate, dialect))
                        .filter(candidate -> !known.contains(candidate.key()))
                        .toList();
        return withNearest(suggestions(names, dialect));
    }

    private Dialect dialectOf(Article article) {
        return dialects.computeIfAbsent(Languages.of(article.language()), Dialect::of);
    }

    /** Who published the articles, with and without an article of grammar before the name. */
    private Set<String> publishers() {
        Set<String> keys = new HashSet<>();
        for (Article article : articles) {
            NameHints hints = dialectOf(article).hints();
            article.metadata()
                    .publisher()
                    .map(NameKey::of)
                    .ifPresent(
                            key -> {
                                keys.add(key);
                                String[] parts = key.split(" ", 2);
                                if (parts.length > 1 && hints.isArticle(parts[0])) {
                                    keys.add(parts[1]);
                                }
                            });
        }
        return keys;
    }

    private Set<String> knownKeys() {
        Set<String> known = new HashSet<>();
        for (Entity entity : register.entities()) {
            Stream.concat(entity.variants().stream(), entity.not().stream())
                    .map(Variant::text)
                    .map(NameKey::of)
                    .forEach(known::add);
        }
        return known;
    }

    /** Whether it must be a name, or is so used that it hardly can be anything else. */
    private boolean isName(Candidate candidate, Dialect dialect) {
        if (candidate.isFirm()) {
            return true;
        }
        String key = candidate.key();
        if (dialect.hints().isInhabitant(key)) {
            return candidate.type() == EntityType.PLACE;
        }
        return !use.isPrintedSmall(key) && (candidate.hasStrongCue() || candidate.hasEnding());
    }

    private List<Suggestion> suggestions(List<Candidate> names, Dialect dialect) {
        NewIds ids = new NewIds(register);
        List<Suggestion> suggestions = new ArrayList<>();
        for (Candidate candidate : names) {
            suggestions.add(suggestion(candidate, ids, dialect));
        }
        return suggestions;
    }

    private Suggestion suggestion(Candidate candidate, NewIds ids, Dialect dialect) {
        EntityType type = candidate.type();
        String name = nameOf(candidate, type, dialect.grammar());
        String shortName =
                type == EntityType.PERSON
                        ? FamilyName.of(NameKey.of(name), dialect.grammar()).family()
                        : name;
        EntityId id = ids.next(type, shortName, name);
        List<Spelling> variants =
                candidate.spellings().stream()
                        .filter(text -> !text.equals(name))
                        .map(text -> new Spelling(text, isOrdinary(text, name, dialect)))
                        .toList();
        return new Suggestion(
                id,
                name,
                candidate.reason(),
                variants,
                candidate.count(),
                candidate.articleCount(),
                candidate.places(),
                Optional.empty(),
                EntryText.of(id, name, variants));
    }

    /** A person's is the one with a given name. */
    private static String nameOf(Candidate candidate, EntityType type, NameGrammar grammar) {
        return candidate.spellings().stream()
                .filter(text -> type == EntityType.PERSON)
                .filter(text -> !FamilyName.of(NameKey.of(text), grammar).given().isEmpty())
                .findFirst()
                .orElseGet(candidate::spelling);
    }

    /**
     * Whether a spelling is a word like others too, or somebody else's given name, and would be
     * found where it is not this name.
     */
    private boolean isOrdinary(String text, String name, Dialect dialect) {
        String key = NameKey.of(text);
        return key.indexOf(' ') < 0
                && name.indexOf(' ') > 0
                && (name.startsWith(text + ' ')
                        || use.isPrintedSmall(key)
                        || dialect.hints().isInhabitant(key));
    }

    private List<Suggestion> withNearest(List<Suggestion> suggestions) {
        NearestNames known = NearestNames.of(register);
        NearestNames others = new NearestNames();
        List<Suggestion> found = new ArrayList<>();
        for (Suggestion suggestion : suggestions) {
            EntityType type = suggestion.id().type();
            Optional<Nearest> nearest =
                    known.to(type, suggestion.name()).or(() -> others.to(type, suggestion.name()));
            others.add(suggestion.name(), new Nearest(suggestion.id(), suggestion.name(), false));
            found.add(suggestion.with(nearest));
        }
        return found;
    }
}
