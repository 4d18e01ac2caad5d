package dossier.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void keepsAShortTextAsItIs() {
        assertEquals("een twee", Excerpt.beginning("een twee", 8));
        assertEquals("een twee", Excerpt.end("een twee", 0, 8, 8));
        assertEquals("een twee", Excerpt.words(" een  twee\n", 2, 80));
    }

    @Test
    void cutsAtAnyWhiteSpace() {
        assertEquals("een …", Excerpt.beginning("een twee", 7));
        assertEquals("een …", Excerpt.beginning("een\ntwee", 7));
        assertEquals("een …", Excerpt.beginning("een\u00A0\ttwee drie", 7));
        assertEquals("… twee", Excerpt.end("een\ntwee", 0, 8, 7));
        assertEquals("… twee", Excerpt.end("een\ntwee", 0, 8, 4));
        assertEquals("een twee …", Excerpt.words("een\ntwee drie", 2, 80));
    }

    @Test
    void cutsAWordThatIsTooLongBetweenCharacters() {
        String faces = "\uD83D\uDE00".repeat(4);
        assertEquals("\uD83D\uDE00 …", Excerpt.beginning(faces, 3));
        assertEquals("… \uD83D\uDE00", Excerpt.end(faces, 0, faces.length(), 3));
        assertEquals("aaa …", Excerpt.words("a".repeat(9) + " b", 2, 3));
        assertEquals(" aa …", Excerpt.beginning(" " + "a".repeat(9), 3));
        assertEquals("… aa ", Excerpt.end("a".repeat(9) + " ", 0, 10, 3));
    }

    @Test
    void looksNoFurtherThanThereIsRoom() {
        String line = "a".repeat(1_000_000);
        assertTimeout(
                Duration.ofSeconds(5),
                () -> {
                    for (int i = 0; i < 40_000; i++) {
                        Excerpt.beginning(line, i, line.length(), 240);
                        Excerpt.end(line, 0, line.length() - i, 240);
                    }
                });
    }
}
