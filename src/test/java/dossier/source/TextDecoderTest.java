package dossier.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

    private static final int MAX = 1000;

    private final List<Problem> problems = new ArrayList<>();

    private Optional<String> decode(byte[] bytes) {
        return new TextDecoder(MAX, problems::add).decode("a.txt", bytes);
    }

    private Optional<String> decode(String text) {
        return decode(text.getBytes(StandardCharsets.UTF_8));
    }

    private Problem only(ProblemCode code) {
        assertEquals(1, problems.size());
        assertEquals(code, problems.get(0).code());
        return problems.get(0);
    }

    private static SourceLocation at(int line, int column) {
        return new SourceLocation("a.txt", line, column);
    }

    @Test
    void readsLettersOfEveryScript() {
        String text = "Oekraïne – Казахстан 😀 “ja”\tok\n";
        assertEquals(Optional.of(text), decode(text));
    }

    @Test
    void leavesOutTheByteOrderMark() {
        assertEquals(Optional.of("Almaty"), decode("\uFEFFAlmaty"));
    }

    @Test
    void keepsAByteOrderMarkWithinTheText() {
        assertEquals(Optional.of("Al\uFEFFmaty"), decode("Al\uFEFFmaty"));
    }

    @Test
    void endsLinesInOneWay() {
        assertEquals(Optional.of("a\nb\nc\n\nd"), decode("a\r\nb\rc\r\n\r\nd"));
    }

    @Test
    void tellsWhereWindows1252IsNoUtf8() {
        byte[] bytes = "Almaty\nOekraïne".getBytes(Charset.forName("windows-1252"));
        assertTrue(decode(bytes).isEmpty());
        Problem problem = only(ProblemCode.FILE_NOT_UTF8);
        assertEquals(at(2, 6), problem.location());
        assertTrue(problem.message().contains("0xEF at offset 12"), problem.message());
        assertTrue(problem.hint().contains("Windows-1252"));
    }

    @Test
    void tellsThatAFileIsUtf16() {
        for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            problems.clear();
            assertTrue(decode("\uFEFFAlmaty".getBytes(charset)).isEmpty());
            assertTrue(only(ProblemCode.FILE_NOT_UTF8).hint().contains("UTF-16"));
        }
    }

    @Test
    void refusesOverlongAndSurrogateBytes() {
        for (byte[] bytes :
                List.of(
                        new byte[] {'a', (byte) 0xC0, (byte) 0xAF},
                        new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80},
                        new byte[] {'a', (byte) 0xF8, (byte) 0x88, (byte) 0x80, (byte) 0x80},
                        new byte[] {'a', (byte) 0xC3})) {
            problems.clear();
            assertTrue(decode(bytes).isEmpty());
            assertEquals(at(1, 2), only(ProblemCode.FILE_NOT_UTF8).location());
        }
    }

    @Test
    void refusesControlCharacters() {
        for (String sign : List.of("\0", "\u0007", "\u001B", "\u007F", "\u0085", "\u0092")) {
            problems.clear();
            assertTrue(decode("Almaty\nis" + sign + "ver").isEmpty());
            assertEquals(at(2, 3), only(ProblemCode.FILE_CONTROL_CHARACTER).location());
        }
    }

    @Test
    void refusesWhatIsEmpty() {
        for (String text : List.of("", " \n\t\n", "\uFEFF", "\r\n")) {
            problems.clear();
            assertTrue(decode(text).isEmpty());
            only(ProblemCode.FILE_EMPTY);
        }
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertTrue(decode("a".repeat(MAX)).isPresent());
        assertTrue(decode("a".repeat(MAX + 1)).isEmpty());
        assertTrue(only(ProblemCode.FILE_TOO_LARGE).message().contains("1001"));
    }
}
