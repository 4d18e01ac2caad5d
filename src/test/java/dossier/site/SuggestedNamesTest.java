package dossier.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dossier.article.Article;
import dossier.article.ArticleParser;
import dossier.article.correction.Corrections;
import dossier.register.NameKey;
import dossier.register.Register;
import dossier.source.FileTree;
import dossier.source.SeedsReader;
import dossier.suggest.NameSuggester;
import dossier.suggest.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With an empty register the names of the five articles are suggested, and little else. */
class SuggestedNamesTest {

    private static final double RECALL = 0.90;
    private static final double PRECISION = 0.60;
    private static final Set<String> ASKED_FOR = Set.of("person", "place", "org");

    @Test
    void suggestsTheNamesThatAReaderFinds() throws IOException {
        List<Suggestion> suggestions = suggestions();
        Set<String> suggested = new HashSet<>();
        suggestions.forEach(suggestion -> suggested.addAll(keys(suggestion)));

        Map<String, Set<String>> gold = goldNames();
        Set<String> missed = new TreeSet<>();
        gold.forEach(
                (id, surfaces) -> {
                    if (surfaces.stream().noneMatch(suggested::contains)) {
                        missed.add(id);
                    }
                });
        Set<String> real = goldSurfaces();
        List<String> unreal =
                suggestions.stream()
                        .filter(suggestion -> keys(suggestion).stream().noneMatch(real::contains))
                        .map(Suggestion::name)
                        .toList();

        double recall = 1 - (double) missed.size() / gold.size();
        double precision = 1 - (double) unreal.size() / suggestions.size();
        String report =
                String.format(
                        Locale.ROOT,
                        "recall %.3f of %d names, missed %s; precision %.3f of %d suggestions,"
                                + " no names: %s",
                        recall,
                        gold.size(),
                        missed,
                        precision,
                        suggestions.size(),
                        unreal);
        System.out.println("suggested names: " + report);
        assertTrue(recall >= RECALL, report);
        assertTrue(precision >= PRECISION, report);
    }

    /** The suggestions for the five articles with the register emptied. */
    private static List<Suggestion> suggestions() throws IOException {
        Register empty = new Register(List.of());
        ArticleParser parser = new ArticleParser(empty, Corrections.NONE, "nl");
        List<Article> articles =
                new SeedsReader(FileTree.of(Path.of("seeds")), problem -> {})
                        .read().articles().stream()
                                .flatMap(source -> parser.parse(source, problem -> {}).stream())
                                .toList();
        return NameSuggester.suggest(articles, empty);
    }

    private static Set<String> keys(Suggestion suggestion) {
        Set<String> keys = new HashSet<>(Set.of(NameKey.of(suggestion.name())));
        suggestion.variants().forEach(variant -> keys.add(NameKey.of(variant.text())));
        return keys;
    }

    /** The persons, places and organisations, each with the keys of all it is printed as. */
    private static Map<String, Set<String>> goldNames() {
        Map<String, Set<String>> names = new TreeMap<>();
        entities()
                .filter(entity -> ASKED_FOR.contains(entity.get("type").asText()))
                .filter(entity -> !entity.path("optional").asBoolean())
                .forEach(
                        entity ->
                                names.computeIfAbsent(
                                                entity.get("id").asText(), id -> new HashSet<>())
                                        .addAll(keys(entity)));
        return names;
    }

    private static Set<String> goldSurfaces() {
        Set<String> surfaces = new HashSet<>();
        entities().forEach(entity -> surfaces.addAll(keys(entity)));
        return surfaces;
    }

    private static Stream<JsonNode> entities() {
        return RealDossier.gold().stream()
                .flatMap(gold -> Stream.of(gold.get("entities")))
                .flatMap(
                        list -> {
                            Stream.Builder<JsonNode> nodes = Stream.builder();
                            list.forEach(nodes);
                            return nodes.build();
                        });
    }

    private static Set<String> keys(JsonNode entity) {
        Set<String> keys = new HashSet<>(Set.of(NameKey.of(entity.get("surface").asText())));
        entity.path("altSurfaces").forEach(other -> keys.add(NameKey.of(other.asText())));
        return keys;
    }
}
