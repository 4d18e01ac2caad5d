package dossier.render;

import java.io.Writer;
import java.util.Arrays;

/**
 * Collects text as UTF-8 (RFC 3629). A page is written in many small pieces, nearly all ASCII: this
 * spares the copies that a string of it would cost. An unpaired surrogate becomes a question mark.
 */
final class Utf8Writer extends Writer {

    private byte[] bytes = new byte[16 * 1024];
    private char[] chars = new char[1024];
    private int size;
    private char high;

    @Override
    public void write(int c) {
        ensure(4);
        put((char) c);
    }

    @Override
    public void write(char[] text, int offset, int length) {
        ensure(length * 3 + 4);
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            char c = text[i];
            if (c < 0x80 && high == 0) {
                bytes[size++] = (byte) c;
            } else {
                put(c);
            }
        }
    }

    @Override
    public void write(String text, int offset, int length) {
        if (chars.length < length) {
            chars = new char[Math.max(length, chars.length * 2)];
        }
        text.getChars(offset, offset + length, chars, 0);
        write(chars, 0, length);
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    private void put(char c) {
        if (high != 0) {
            boolean pair = Character.isLowSurrogate(c);
            int codePoint = pair ? Character.toCodePoint(high, c) : '?';
            high = 0;
            encode(codePoint);
            if (pair) {
                return;
            }
        }
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (Character.isHighSurrogate(c)) {
            high = c;
        } else {
            encode(Character.isLowSurrogate(c) ? '?' : c);
        }
    }

    private void encode(int codePoint) {
        if (codePoint < 0x80) {
            bytes[size++] = (byte) codePoint;
            return;
        }
        if (codePoint < 0x800) {
            bytes[size++] = (byte) (0xC0 | codePoint >> 6);
        } else {
            if (codePoint < 0x10000) {
                bytes[size++] = (byte) (0xE0 | codePoint >> 12);
            } else {
                bytes[size++] = (byte) (0xF0 | codePoint >> 18);
                bytes[size++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
            }
            bytes[size++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        }
        bytes[size++] = (byte) (0x80 | codePoint & 0x3F);
    }

    /** What was written, up to its end. */
    byte[] toByteArray() {
        if (high != 0) {
            ensure(1);
            encode('?');
            high = 0;
        }
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
