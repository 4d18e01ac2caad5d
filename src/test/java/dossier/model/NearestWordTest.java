package dossier.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestWordTest {

    private static final List<String> KEYS = List.of("title", "publisher", "date", "url", "blocks");

    @Test
    void findsTheWordWithALetterWrongMissingOrTooMany() {
        assertEquals(Optional.of("title"), NearestWord.to("titel", KEYS));
        assertEquals(Optional.of("publisher"), NearestWord.to("publischer", KEYS));
        assertEquals(Optional.of("date"), NearestWord.to("dat", KEYS));
        assertEquals(Optional.of("blocks"), NearestWord.to("block", KEYS));
    }

    @Test
    void doesNotMindCapitals() {
        assertEquals(Optional.of("title"), NearestWord.to("TITLE", KEYS));
    }

    @Test
    void findsNothingThatIsFarOff() {
        assertEquals(Optional.empty(), NearestWord.to("weerbericht", KEYS));
        assertEquals(Optional.empty(), NearestWord.to("title", List.of()));
    }

    @Test
    void countsTwoNeighboursSwappedAsOneMistake() {
        assertEquals(1, NearestWord.distance("titel", "title"));
        assertEquals(1, NearestWord.distance("ab", "ba"));
        assertEquals(0, NearestWord.distance("", ""));
        assertEquals(3, NearestWord.distance("", "abc"));
        assertEquals(3, NearestWord.distance("kitten", "sitting"));
    }

    @Test
    void ofEquallyNearOnesTakesTheFirst() {
        assertEquals(Optional.of("aap"), NearestWord.to("aaq", List.of("aap", "aas")));
    }
}
