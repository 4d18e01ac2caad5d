package dossier.source;

import dossier.model.Problem;
import dossier.model.ProblemCode;
import dossier.model.SourceLocation;
import dossier.model.WhiteSpace;
import dossier.model.Wording;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Bytes to text: strict UTF-8 (RFC 3629), without a byte order mark, line ends as {@code \n}, no
 * control characters.
 */
final class TextDecoder {

    /** What stands in a text for bytes that can't be read (Unicode, 3.9). */
    private static final char REPLACEMENT = '\uFFFD';

    private final int maxBytes;
    private final Consumer<Problem> problems;

    TextDecoder(int maxBytes, Consumer<Problem> problems) {
        this.maxBytes = maxBytes;
        this.problems = problems;
    }

    /** The file's text; empty, with a problem reported, when it cannot be read as text. */
    Optional<String> decode(String file, byte[] bytes) {
        if (bytes.length > maxBytes) {
            problem(
                    ProblemCode.FILE_TOO_LARGE,
                    SourceLocation.of(file),
                    Wording.of(
                            "the file has {0} bytes; at most {1} are read", bytes.length, maxBytes),
                    Wording.of("split it into several files"));
            return Optional.empty();
        }
        String read = new String(bytes, StandardCharsets.UTF_8);
        if (read.indexOf(REPLACEMENT) >= 0 && !isUtf8(file, bytes)) {
            return Optional.empty();
        }
        String text = normalised(read);
        if (isBlank(text)) {
            problem(
                    ProblemCode.FILE_EMPTY,
                    SourceLocation.of(file),
                    Wording.of("the file is empty"),
                    Wording.of("write the text in it, or remove the file"));
            return Optional.empty();
        }
        return hasControlCharacter(file, text) ? Optional.empty() : Optional.of(text);
    }

    /**
     * Whether the character that stands for bad bytes was in the file; reports the first of these.
     */
    private boolean isUtf8(String file, byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            out.flip();
            reportBadByte(file, bytes, in.position(), out);
        }
        return !result.isError();
    }

    /** Whether there is nothing but white space, hard spaces too. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(WhiteSpace::is);
    }

    private static String normalised(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return withoutMark.indexOf('\r') < 0
                ? withoutMark
                : withoutMark.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void reportBadByte(String file, byte[] bytes, int offset, CharBuffer before) {
        boolean utf16 =
                bytes.length > 1
                        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        String good = normalised(before.toString());
        problem(
                ProblemCode.FILE_NOT_UTF8,
                new SourceLocation(file, 1, 1).advancedOver(good, good.length()),
                Wording.of(
                        "the letter here cannot be read: the byte {0} at offset {1} is not UTF-8",
                        String.format(Locale.ROOT, "0x%02X", bytes[offset]), offset),
                utf16
                        ? Wording.of("the file looks like UTF-16: save it as UTF-8")
                        : Wording.of("the file looks like Windows-1252: save it as UTF-8"));
    }

    /** Controls other than tab and line feed, which HTML forbids in text (HTML, 13.2.3.5). */
    private boolean hasControlCharacter(String file, String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            boolean allowed =
                    (c >= ' ' && c < 0x7F) || c == '\n' || c == '\t' || !Character.isISOControl(c);
            if (!allowed || c == '\uFFFE' || c == '\uFFFF') {
                problem(
                        ProblemCode.FILE_CONTROL_CHARACTER,
                        new SourceLocation(file, 1, 1).advancedOver(text, i),
                        Wording.of(
                                "an invisible character stands here, {0}, that is no text",
                                String.format(Locale.ROOT, "U+%04X", (int) c)),
                        Wording.of("delete it; if it cannot be seen, retype the words around it"));
                return true;
            }
        }
        return false;
    }

    private void problem(ProblemCode code, SourceLocation at, Wording fault, Wording remedy) {
        problems.accept(new Problem(code, at, fault, remedy));
    }
}
