package dossier.source.paste;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Mends text that was UTF-8 and was read as Windows-1252 or ISO 8859-1: {@code OekraÃ¯ne}. Letters
 * that can stand in a row in good text are left alone: {@code CAFÉ»}.
 */
final class Mojibake {

    /** What can follow a capital or an accented letter at the end of a word. */
    private static final String CLOSING = "«»‹›“”„‘’‚…–—";

    /** The second bytes of quotation marks, dashes, the euro and arrows. */
    private static final Set<Integer> SIGNS = Set.of(0x80, 0x82, 0x84, 0x86);

    /** Text can have been misread more than once. */
    private static final int MAX_TIMES = 3;

    private final String text;
    private final StringBuilder mended;
    private int count;
    private int first = -1;
    private int mendedTo = -1;

    private Mojibake(String text) {
        this.text = text;
        this.mended = new StringBuilder(text.length());
    }

    /**
     * A text, mended.
     *
     * @param count of places that were mended
     * @param first where in the text the first of them is; -1 when there is none
     */
    record Mended(String text, int count, int first) {}

    /** Whether there is anything to look at: a letter that begins others in UTF-8, and a second. */
    static boolean isSuspect(String text) {
        boolean lead = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && lead) {
                return true;
            }
            lead = c >= 0xC2 && Windows1252.byteOf(c) >= 0xC2;
        }
        return false;
    }

    static Mended mend(String text) {
        Mended best = new Mended(text, 0, -1);
        for (int i = 0; i < MAX_TIMES; i++) {
            Mojibake again = new Mojibake(best.text());
            again.run();
            if (again.count == 0) {
                break;
            }
            best =
                    new Mended(
                            again.mended.toString(),
                            Math.max(best.count(), again.count),
                            again.first);
        }
        return best;
    }

    private void run() {
        int i = 0;
        while (i < text.length()) {
            int length = length(i);
            if (length == 0 || !isMisread(i, length)) {
                mended.append(text.charAt(i));
                i++;
            } else {
                first = first < 0 ? mended.length() : first;
                mended.append(decoded(i, length));
                count++;
                i += length;
                mendedTo = i;
            }
        }
    }

    /** How many characters from here on are the bytes of one in UTF-8; 0 when they are not. */
    private int length(int start) {
        int lead = Windows1252.byteOf(text.charAt(start));
        int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (start + length > text.length()) {
            return 0;
        }
        for (int i = start + 1; i < start + length; i++) {
            int next = Windows1252.byteOf(text.charAt(i));
            if (next < 0x80 || next > 0xBF) {
                return 0;
            }
        }
        return length > 0 && !isText(decoded(start, length)) ? 0 : length;
    }

    /** Whether it is a character; not a control, unless it is the byte of one misread before. */
    private static boolean isText(String decoded) {
        if (decoded.isEmpty()) {
            return false;
        }
        char c = decoded.charAt(0);
        return !Character.isISOControl(c) || Windows1252.characterOf(c) == c;
    }

    private String decoded(int start, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) Windows1252.byteOf(text.charAt(start + i));
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    private boolean isMisread(int start, int length) {
        char next = text.charAt(start + 1);
        boolean afterCapital = start > 0 && Character.isUpperCase(text.charAt(start - 1));
        return switch (text.charAt(start)) {
            // Dutch and its neighbours: é, ë, «, °; not the end of IRMÃ».
            case 'Â', 'Ã' -> !(afterCapital && CLOSING.indexOf(next) >= 0);
            // Quotation marks, dashes, the euro; the byte order mark; pictures.
            case 'â' -> SIGNS.contains(Windows1252.byteOf(next));
            case 'ï' -> next == '»';
            case 'ð' -> Windows1252.byteOf(next) == 0x9F;
            // The letters of Central Europe, inside a word.
            case 'Ä', 'Å' ->
                    CLOSING.indexOf(next) < 0
                            || start + 2 < text.length()
                                    && Character.isLowerCase(text.charAt(start + 2));
            // Other scripts: a word of them; or a sign that was misread twice.
            default ->
                    start == mendedTo
                            || start + length < text.length() && length(start + length) > 0
                            || start >= length && length(start - length) == length;
        };
    }
}
