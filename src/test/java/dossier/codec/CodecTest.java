package dossier.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dossier.model.Fingerprint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is written can be read back, and tells one record from another. */
class CodecTest {

    private enum Colour {
        RED,
        GREEN
    }

    private sealed interface Tree {}

    private record Leaf(String text) implements Tree {}

    private record Branch(List<Tree> trees) implements Tree {}

    private record Everything(
            String text,
            int number,
            long word,
            double fraction,
            boolean truth,
            Colour colour,
            Optional<Leaf> leaf,
            OptionalInt maybe,
            SortedMap<Integer, String> map,
            BigDecimal exact,
            LocalDate day,
            BitSet bits,
            Tree tree) {}

    private record Arrays(byte[] octets, int[] numbers, long[] words) {}

    private record Texts(List<String> some, List<String> others) {}

    private record Unwritable(Object anything) {}

    private static final Everything EVERYTHING =
            new Everything(
                    "Qaraǵandy \uD83C\uDDF0",
                    Integer.MIN_VALUE,
                    Long.MAX_VALUE,
                    -0.5,
                    true,
                    Colour.GREEN,
                    Optional.of(new Leaf("")),
                    OptionalInt.of(-1),
                    new TreeMap<>(java.util.Map.of(3, "drie", -1, "min een")),
                    new BigDecimal("1.50"),
                    LocalDate.MIN,
                    BitSet.valueOf(new long[] {5, 1L << 63}),
                    new Branch(List.of(new Branch(List.of()), new Leaf("blad"))));

    /** A record's components are read otherwise when they are read often. */
    @Test
    void writesTheSameHoweverOften() {
        Fingerprint first = Codec.fingerprint(EVERYTHING);
        for (int time = 0; time < 300; time++) {
            assertEquals(first, Codec.fingerprint(EVERYTHING));
        }
    }

    private static <T extends Record> T again(Class<T> type, T value) {
        Codec<T> codec = Codec.of(type);
        return codec.read(codec.toBytes(value), 0);
    }

    @Test
    void readsBackWhatItWrote() {
        assertEquals(EVERYTHING, again(Everything.class, EVERYTHING));
    }

    @Test
    void readsBackArrays() {
        Arrays arrays =
                new Arrays(new byte[] {-1, 0}, new int[] {Integer.MAX_VALUE, -64, 64}, new long[1]);
        Arrays read = again(Arrays.class, arrays);
        assertArrayEquals(arrays.octets(), read.octets());
        assertArrayEquals(arrays.numbers(), read.numbers());
        assertArrayEquals(arrays.words(), read.words());
    }

    @Test
    void readsFromTheMiddleOfAnArray() {
        byte[] bytes = Codec.of(Leaf.class).toBytes(new Leaf("blad"));
        byte[] behind = new byte[bytes.length + 3];
        System.arraycopy(bytes, 0, behind, 3, bytes.length);
        assertEquals(new Leaf("blad"), Codec.of(Leaf.class).read(behind, 3));
    }

    @Test
    void tellsRecordsApartThatPrintAlike() {
        assertNotEquals(
                Codec.fingerprint(new Texts(List.of("a"), List.of())),
                Codec.fingerprint(new Texts(List.of(), List.of("a"))));
        assertNotEquals(
                Codec.fingerprint(new Texts(List.of("a", "b"), List.of())),
                Codec.fingerprint(new Texts(List.of("ab"), List.of())));
        assertNotEquals(
                Codec.fingerprint(new Branch(List.of(new Leaf("")))),
                Codec.fingerprint(new Branch(List.of(new Branch(List.of())))));
    }

    @Test
    void tellsWhichComponentsDiffer() {
        Texts one = new Texts(List.of("a"), List.of("b"));
        Texts other = new Texts(List.of("a"), List.of("c"));
        var before = Codec.fingerprints(one, Set.of());
        var now = Codec.fingerprints(other, Set.of());
        assertEquals(List.of("some", "others"), List.copyOf(now.keySet()));
        assertEquals(before.get("some"), now.get("some"));
        assertNotEquals(before.get("others"), now.get("others"));
        assertEquals(Set.of("others"), Codec.fingerprints(one, Set.of("some")).keySet());
    }

    @Test
    void refusesWhatItCannotWrite() {
        Unwritable value = new Unwritable("text");
        assertThrows(IllegalArgumentException.class, () -> Codec.fingerprint(value));
    }
}
