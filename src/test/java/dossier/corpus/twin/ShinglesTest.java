package dossier.corpus.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What texts are made of, and how alike two of them are. */
class ShinglesTest {

    private static String numbered(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    @Test
    void countsThreeWordsInARowOnce() {
        assertEquals(3, Shingles.of("een twee drie vier vijf").size());
        assertEquals(3, Shingles.of("een twee drie een twee drie een twee drie").size());
        assertEquals(1, Shingles.of("een twee").size());
        assertEquals(0, Shingles.of(" – ").size());
    }

    @Test
    void passesOverCapitalsAndPunctuation() {
        Shingles plain = Shingles.of("zij zei dat het kan");
        assertEquals(
                100, plain.resemblance(Shingles.of("Zij zei: “dat het kán”".replace('á', 'a'))));
        assertEquals(0, plain.resemblance(Shingles.of("heel iets anders staat hier")));
    }

    @Test
    void tellsHowMuchTwoTextsShare() {
        Shingles whole = Shingles.of(numbered(0, 102));
        assertEquals(50, whole.resemblance(Shingles.of(numbered(0, 52))));
        assertEquals(50, Shingles.of(numbered(0, 52)).sharedWith(whole));
        assertEquals(99, whole.resemblance(Shingles.of(numbered(0, 103))));
    }

    @Test
    void sharesABandWithWhatIsAlike() {
        long[] bands = MinHash.bands(Shingles.of(numbered(0, 40)));
        long[] near = MinHash.bands(Shingles.of(numbered(2, 42)));
        long[] far = MinHash.bands(Shingles.of(numbered(100, 140)));
        assertTrue(IntStream.range(0, bands.length).anyMatch(i -> bands[i] == near[i]));
        assertTrue(IntStream.range(0, bands.length).noneMatch(i -> bands[i] == far[i]));
        assertEquals(MinHash.BANDS, Arrays.stream(bands).distinct().count());
    }
}
