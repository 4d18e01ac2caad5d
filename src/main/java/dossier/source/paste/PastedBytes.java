package dossier.source.paste;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes of any origin as text: UTF-16 with a byte order mark, UTF-8, and what is no UTF-8 as
 * Windows-1252.
 *
 * @param others how many bytes were no UTF-8
 */
record PastedBytes(String text, int others) {

    static PastedBytes of(byte[] bytes) {
        boolean big = starts(bytes, 0xFE, 0xFF);
        if (big || starts(bytes, 0xFF, 0xFE)) {
            String text =
                    new String(
                            bytes,
                            2,
                            bytes.length - 2,
                            big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
            return new PastedBytes(text, bytes.length);
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

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
