package dossier.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SlugsTest {

    private final UniqueNames names = new UniqueNames();

    private String slug(String title, String otherwise) {
        return names.allocate(Slugs.wanted(title, otherwise));
    }

    @Test
    void areLettersDigitsAndHyphens() {
        assertEquals("joop-bnnvara", slug("Joop (BNNVARA)", ""));
        assertEquals("het-belang-van-limburg", slug("Hét Belang van Limburg", ""));
        assertEquals("nrcs", slug("NRC’s", ""));
    }

    @Test
    void areNeverGivenTwice() {
        assertEquals("nu-nl", slug("NU.nl", ""));
        assertEquals("nu-nl-2", slug("Nu.nl", ""));
        assertEquals("nu-nl-3", slug("nu-nl", ""));
    }

    @Test
    void areMadeOfSomethingElseWhereTheTitleHasNoLetters() {
        assertEquals("17", slug("Новая газета", "17"));
        assertEquals("x", slug("新聞", ""));
        assertEquals("x-2", slug("!", ""));
    }

    @Test
    void areFilesThatEverySystemCanHold() {
        assertEquals("con-1", slug("Con", ""));
        assertTrue(slug("woord ".repeat(50), "").length() <= 80);
    }
}
