package dossier.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Sentences of texts that only a mistake or a machine makes; each ends at once. */
class LargeTextTest {

    private static final int LARGE = 10_000_000;

    private static int sentences(String text) {
        return Languages.of("nl").sentences(text).size();
    }

    @Test
    void splitsTenMegabytesOfSentences() {
        assertEquals(LARGE / 10, sentences("Dit is 1. ".repeat(LARGE / 10)));
    }

    @Test
    void tenMegabytesWithoutAnEndAreOneSentence() {
        assertEquals(1, sentences("woord ".repeat(LARGE / 6)));
        assertEquals(1, sentences("x".repeat(LARGE)));
    }

    @Test
    void readsTenMegabytesOfSigns() {
        assertEquals(1, sentences(".".repeat(LARGE)));
        assertEquals(1, sentences("\"".repeat(LARGE)));
        assertEquals(1, sentences("a.".repeat(LARGE / 2)));
        assertEquals(0, sentences(" ".repeat(LARGE)));
    }

    @Test
    void anAbbreviationAfterMegabytesWithoutASpaceEnds() {
        assertEquals(2, sentences("x".repeat(LARGE) + "o.a. Dat"));
        assertEquals(1, sentences("A. ".repeat(LARGE / 3)));
    }

    @Test
    void aMillionClosingSignsAfterEachFullStopEnd() {
        assertEquals(2, sentences("Ja." + ")".repeat(LARGE / 2) + " Nee."));
        assertEquals(1, sentences("Ja. " + "(".repeat(LARGE / 2) + "nee"));
    }
}
