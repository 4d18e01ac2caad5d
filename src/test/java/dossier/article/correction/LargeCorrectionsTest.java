package dossier.article.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.language.DateWording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Corrections that only a machine makes; all are read at once. */
class LargeCorrectionsTest {

    @Test
    void correctsTwoThousandDatesOfOneParagraph() {
        List<String> words = IntStream.range(0, 2000).mapToObj(i -> "dag" + i + "e").toList();
        HandmadeArticle article = new HandmadeArticle(String.join(" en ", words));
        List<DateWording> found = new ArrayList<>();
        words.forEach(word -> found.add(article.date(word, "2022")));
        String[] entries =
                words.stream()
                        .map(word -> "words: " + word + ", date: hide")
                        .toArray(String[]::new);
        assertEquals(List.of(), article.corrected(entries).dates(found));
        assertEquals(List.of(), article.problems());
    }

    @Test
    void looksForThreeThousandLostWords() {
        HandmadeArticle article = new HandmadeArticle("Alles is anders. ".repeat(20_000));
        String[] entries =
                IntStream.range(0, 3000)
                        .mapToObj(i -> "words: weg" + i + ", date: hide")
                        .toArray(String[]::new);
        article.corrected(entries);
        assertEquals(3000, article.problems().size());
    }
}
