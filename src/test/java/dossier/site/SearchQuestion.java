package dossier.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A question of a reader of the five articles, of a committed list.
 *
 * @param wanted the paragraphs that should come, as {@code 000#al-3}
 */
record SearchQuestion(String words, Set<String> wanted) {

    private static final Path QUERIES =
            Path.of("src", "test", "resources", "search", "queries.txt");

    /** Before the id of a name of which gold knows the paragraphs. */
    private static final String NAME = "name ";

    /** The questions of the list. */
    static List<SearchQuestion> all() throws IOException {
        List<SearchQuestion> queries = new ArrayList<>();
        for (String line : Files.readAllLines(QUERIES, StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] sides = line.split(" => ", 2);
                queries.add(new SearchQuestion(sides[0], wanted(sides[1])));
            }
        }
        return queries;
    }

    private static Set<String> wanted(String places) {
        Set<String> wanted = new LinkedHashSet<>();
        if (!places.startsWith(NAME)) {
            wanted.addAll(List.of(places.split(" ")));
            return wanted;
        }
        String name = places.substring(NAME.length());
        for (JsonNode gold : RealDossier.gold()) {
            for (JsonNode entity : gold.get("entities")) {
                if (entity.get("id").asText().equals(name)) {
                    wanted.add(place(RealDossier.articleOf(gold), entity.get("block").asInt()));
                }
            }
        }
        return wanted;
    }

    /** How a paragraph is called here. */
    static String place(JsonNode article, int block) {
        String anchor = article.get("blocks").get(block - 1).get("anchor").asText();
        return article.get("id").asText().substring(0, 3) + "#" + anchor;
    }
}
