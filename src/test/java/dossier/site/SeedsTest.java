package dossier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dossier.model.Severity;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedsTest {

    @Test
    void areTheFiveArticlesByteForByte() throws Exception {
        List<JsonNode> gold = RealDossier.gold();
        assertEquals(5, gold.size());
        for (JsonNode article : gold) {
            String file = article.get("article").asText() + ".txt";
            byte[] bytes = Files.readAllBytes(RealDossier.seed(file));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertEquals(article.get("sha256").asText(), HexFormat.of().formatHex(digest), file);
        }
    }

    @Test
    void haveNoProblemsButDoubts() {
        assertEquals(
                List.of(),
                RealDossier.built().result().problems().stream()
                        .filter(problem -> problem.severity() != Severity.DOUBT)
                        .toList());
        assertEquals(List.of(), RealDossier.built().result().ignored());
    }

    @Test
    void standInTheDossierWordForWord() {
        for (JsonNode gold : RealDossier.gold()) {
            String file = gold.get("article").asText() + ".txt";
            String body =
                    RealDossier.read(RealDossier.seed(file))
                            .replaceFirst("^\\s*(?i:date) [0-9-]+\\s+", "");
            List<String> printed = new ArrayList<>();
            RealDossier.articleOf(gold)
                    .get("blocks")
                    .forEach(block -> printed.add(block.get("text").asText()));
            assertEquals(List.of(body.strip().split("\\s*\\n\\s*\\n\\s*")), printed, file);
        }
    }
}
