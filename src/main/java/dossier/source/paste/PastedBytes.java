package dossier.source.paste;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes of any origin as text: UTF-16 with a byte order mark or with every other byte empty, UTF-8,
 * and what is no UTF-8 as Windows-1252.
 *
 * @param others how many bytes were no UTF-8
 */
record PastedBytes(String text, int others) {

    static PastedBytes of(byte[] bytes) {
        if (starts(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (isMostlyEmpty(bytes, 0)) {
            return utf16(bytes, 0, StandardCharsets.UTF_16BE);
        }
        if (isMostlyEmpty(bytes, 1)) {
            return utf16(bytes, 0, StandardCharsets.UTF_16LE);
        }
        CharsetDecoder decoder =
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        int others = 0;
        while (decoder.decode(in, out, true).isError()) {
            out.put(Windows1252.characterOf(in.get() & 0xFF));
            others++;
            decoder.reset();
        }
        return new PastedBytes(out.flip().toString(), others);
    }

    private static PastedBytes utf16(byte[] bytes, int from, Charset charset) {
        return new PastedBytes(new String(bytes, from, bytes.length - from, charset), bytes.length);
    }

    /** Whether most of every other byte is 0: the high ones of Latin letters in UTF-16. */
    private static boolean isMostlyEmpty(byte[] bytes, int from) {
        int empty = 0;
        for (int i = from; i < bytes.length; i += 2) {
            empty += bytes[i] == 0 ? 1 : 0;
        }
        return bytes.length > 1 && empty * 4 > bytes.length;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
