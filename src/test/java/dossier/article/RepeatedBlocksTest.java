package dossier.article;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedBlocksTest {

    private static final String LONG =
            "Toen zei hij: een nieuwe brandhaard aan de grens betekent een last. En hij zweeg.";

    private static boolean isRepeated(String text, String... others) {
        return new RepeatedBlocks(List.of(text, String.join("\n", others))).isRepeated(0);
    }

    @Test
    void seesTheSameWordsWhateverTheirCapitalsAndSigns() {
        assertTrue(isRepeated("‘Een nieuwe brandhaard aan de grens, betekent een last’", LONG));
    }

    @Test
    void seesThemWithAWordChangedAtTheEnd() {
        assertTrue(isRepeated("Een nieuwe brandhaard aan de grens betekent een ramp", LONG));
    }

    @Test
    void doesNotSeeThemInAnotherOrder() {
        assertFalse(isRepeated("Een last betekent aan de grens een nieuwe brandhaard", LONG));
    }

    @Test
    void leavesFewWordsAlone() {
        assertFalse(isRepeated("Een nieuwe brandhaard aan de", LONG));
    }

    @Test
    void theLongerOfTwoIsTheText() {
        RepeatedBlocks blocks =
                new RepeatedBlocks(
                        List.of(LONG, "Een nieuwe brandhaard aan de grens betekent een last."));
        assertFalse(blocks.isRepeated(0));
        assertTrue(blocks.isRepeated(1));
    }

    @Test
    void theFirstOfTwoEqualOnesIsTheText() {
        RepeatedBlocks blocks = new RepeatedBlocks(List.of(LONG, LONG, LONG));
        assertFalse(blocks.isRepeated(0));
        assertTrue(blocks.isRepeated(1));
        assertTrue(blocks.isRepeated(2));
    }

    @Test
    void oneBlockAloneRepeatsNothing() {
        assertFalse(new RepeatedBlocks(List.of("a b c a b c a b c a b c")).isRepeated(0));
    }

    @Test
    void manyEqualBlocksAreComparedAtOnce() {
        RepeatedBlocks blocks = new RepeatedBlocks(Collections.nCopies(20_000, LONG));
        assertFalse(blocks.isRepeated(0));
        assertTrue(blocks.isRepeated(19_999));
    }
}
