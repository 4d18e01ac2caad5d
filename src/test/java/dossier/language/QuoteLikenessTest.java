package dossier.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which quotations are the same words, and which only look alike. */
class QuoteLikenessTest {

    private static final String LONG =
            "De nieuwe Kazachstaanse regering wordt afhankelijk van Rusland";

    private static void twins(String one, String other) {
        assertTrue(QuoteLikeness.areTwins(one, other), one + " / " + other);
        assertTrue(QuoteLikeness.areTwins(other, one), other + " / " + one);
        assertFalse(
                Collections.disjoint(QuoteLikeness.keys(one), QuoteLikeness.keys(other)),
                one + " / " + other);
    }

    private static void noTwins(String one, String other) {
        assertFalse(QuoteLikeness.areTwins(one, other), one + " / " + other);
        assertFalse(QuoteLikeness.areTwins(other, one), other + " / " + one);
    }

    @Test
    void theSameWordsAreTwins() {
        twins(LONG, LONG);
        twins("Dit is geen wateroverlast!", "dit is géén wateroverlast");
    }

    @Test
    void aShorterOrSlightlyOtherWordingIsATwin() {
        twins(LONG, "De regering wordt afhankelijk van Rusland");
        twins(
                "Ze vragen niet waar ze heen gaan, alleen of het er veilig is.",
                "Ze vragen niet waar ze heen gaan");
    }

    @Test
    void otherWordsAreNoTwins() {
        noTwins(LONG, "De regering heeft de prijzen van gas en stroom bevroren");
        noTwins(LONG, "Rusland wordt van de regering afhankelijk gemaakt en niet omgekeerd");
        noTwins("Zo zit het dus", "Zo zit het dus niet");
        noTwins("Er zijn 12 huizen verwoest", "Er zijn 21 huizen verwoest");
        noTwins("", LONG);
        noTwins("", "");
    }

    @Test
    void fewWordsHaveNoTwin() {
        noTwins("Dat is zo", "Dat is zo");
        assertEquals(Set.of(), QuoteLikeness.keys("Dat is zo"));
        assertEquals(2, QuoteLikeness.keys("Dat is nu zo").size());
    }

    @Test
    void othersNeedNotShareAKey() {
        assertTrue(
                Collections.disjoint(
                        QuoteLikeness.keys(LONG),
                        QuoteLikeness.keys("We hebben geen idee hoeveel mensen we kwijt zijn")));
    }
}
