package dossier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {

    private static String written(String... parts) throws IOException {
        try (Utf8Writer writer = new Utf8Writer()) {
            for (String part : parts) {
                writer.write(part);
            }
            return new String(writer.toByteArray(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void writesPairsThatComeInTwoParts() throws IOException {
        assertEquals("é\uD83D\uDE00", written("é\uD83D", "\uDE00"));
    }

    @Test
    void writesAQuestionMarkForHalfAPair() throws IOException {
        assertEquals("a?b", written("a\uD83D", "b"));
        assertEquals("a?", written("a", "\uDE00"));
        assertEquals("a?", written("a\uD83D"));
    }
}
