package dossier.corpus.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.article.Article;
import dossier.build.ReadNames;
import dossier.source.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Twins among many articles, and the article most like a text. */
class TwinsTest {

    private static final String COPY =
            "De minister zei dat er voor het eind van het jaar een nieuw plan ligt in Utrecht.";

    private static List<Article> articles(int count) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            String text = "Bericht nummer " + i + ".\n\n" + COPY;
            files.put(1000 + i + ".txt", text.getBytes(StandardCharsets.UTF_8));
        }
        return ReadNames.of(FileTree.of(files)).articles();
    }

    @Test
    void namesOfManyCopiesEachOnceWithTheFirst() throws IOException {
        List<Article> articles = articles(2000);
        List<Twin> twins =
                Assertions.assertTimeout(Duration.ofSeconds(20), () -> Twins.of(articles));
        assertEquals(1999, twins.size());
        assertTrue(twins.stream().allMatch(twin -> twin.one().article().id().equals("1000")));
        assertTrue(twins.stream().allMatch(Twin::isSame));
    }

    @Test
    void findsNoTwinsWithinOneArticle() throws IOException {
        byte[] twice = (COPY + "\n\n" + COPY).getBytes(StandardCharsets.UTF_8);
        FileTree tree = FileTree.of(Map.of("a.txt", twice));
        assertEquals(List.of(), Twins.of(ReadNames.of(tree).articles()));
    }

    @Test
    void findsTheArticleThatHasATextsWords() throws IOException {
        List<Article> articles = articles(3);
        LikeArticle like = LikeArticle.to(COPY.replace("nieuw ", ""), articles).orElseThrow();
        assertEquals("1000", like.article().id());
        assertTrue(like.alike() > 70 && like.alike() < 100, like.toString());
        assertEquals(100, LikeArticle.to(COPY, articles).orElseThrow().alike());
        assertTrue(LikeArticle.to("Heel iets anders staat hier te lezen.", articles).isEmpty());
        assertTrue(LikeArticle.to("", articles).isEmpty());
    }
}
