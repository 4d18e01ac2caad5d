package dossier.export.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/** What is compressed comes back, as the JDK's decompressor reads it. */
class DeflateTest {

    private static void assertComesBack(byte[] data) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        inflater.setInput(Deflate.of(data));
        byte[] back = new byte[data.length + 1];
        int length = 0;
        while (!inflater.finished()) {
            int read = inflater.inflate(back, length, back.length - length);
            assertTrue(read > 0 || inflater.finished(), "stuck at " + length);
            length += read;
        }
        assertEquals(data.length, length);
        assertArrayEquals(data, java.util.Arrays.copyOf(back, length));
        assertEquals(0, inflater.getRemaining());
    }

    @Test
    void comesBack() throws DataFormatException {
        for (String text : new String[] {"", "a", "aa", "aaaa", "abcabcabcabc", "a".repeat(1000)}) {
            assertComesBack(text.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void comesBackWhateverItIs() throws DataFormatException {
        Random random = new Random(1);
        for (int letters : new int[] {2, 3, 20, 256}) {
            for (int length : new int[] {257, 258, 259, 5000, 100_000}) {
                byte[] data = new byte[length];
                for (int i = 0; i < length; i++) {
                    data[i] = (byte) random.nextInt(letters);
                }
                assertComesBack(data);
            }
        }
    }

    @Test
    void comesBackFromEveryDistanceAndLength() throws DataFormatException {
        Random random = new Random(2);
        for (int distance :
                new int[] {1, 2, 3, 4, 5, 8, 9, 256, 257, 4096, 24_577, 32_768, 32_769}) {
            byte[] data = new byte[distance + 300];
            random.nextBytes(data);
            System.arraycopy(data, 0, data, distance, 300 - (distance < 300 ? 1 : 0));
            assertComesBack(data);
        }
        for (int run = 3; run < 600; run++) {
            byte[] data = new byte[run + 2];
            data[run] = 1;
            assertComesBack(data);
        }
    }

    @Test
    void makesRunsSmall() {
        assertTrue(Deflate.of(new byte[100_000]).length < 1000);
    }
}
