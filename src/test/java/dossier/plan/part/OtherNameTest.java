package dossier.plan.part;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OtherNameTest {

    @Test
    void anotherSpellingHasAsManyWordsOfWhichOneDiffers() {
        assertTrue(OtherName.isSpelledOtherwise("Selenski", Set.of("Zelensky")));
        assertTrue(OtherName.isSpelledOtherwise("Volodimir Zelensky", Set.of("Vladimir Zelensky")));
    }

    @Test
    void aShorterFormOrOtherCapitalsAreNoOtherSpelling() {
        assertFalse(OtherName.isSpelledOtherwise("Poetin", Set.of("Vladimir Poetin")));
        assertFalse(OtherName.isSpelledOtherwise("Vladimir Poetin", Set.of("Poetin")));
        assertFalse(OtherName.isSpelledOtherwise("NAVO", Set.of("Navo")));
    }

    @Test
    void aSpellingThatStandsHereTooIsNoOther() {
        assertFalse(OtherName.isSpelledOtherwise("Selenski", Set.of("Selenski", "Zelensky")));
    }

    @Test
    void anotherNameSharesNoWord() {
        assertTrue(OtherName.isAnother("Ministerie van Oorlog", Set.of("Defensie")));
        assertFalse(OtherName.isAnother("Ministerie van Defensie", Set.of("Defensie")));
    }
}
