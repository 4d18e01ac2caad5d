package dossier.codec;

import dossier.model.Fingerprint;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes written one after another, in an array that grows. For one thread. */
final class ByteSink {

    private static final int FIRST_CAPACITY = 1 << 10;

    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int length;

    int length() {
        return length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** All that was written; the sink is used up. */
    ByteBuffer toBuffer() {
        return ByteBuffer.wrap(bytes, 0, length);
    }

    /** Leaves so many bytes as they are. */
    void skip(int count) {
        reserve(count);
        length += count;
    }

    /** Of what was written from an index on. */
    Fingerprint fingerprint(int from) {
        return Fingerprint.of(bytes, from, length - from);
    }

    void octet(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
    }

    /**
     * Small numbers in few bytes: seven bits each, the lowest first, the sign in the lowest bit.
     */
    void number(int value) {
        reserve(5);
        int rest = value << 1 ^ value >> 31;
        while ((rest & ~0x7F) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** Eight bytes, the lowest first. */
    void word(long value) {
        reserve(Long.BYTES);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[length++] = (byte) (value >>> shift);
        }
    }

    /** How many there are, then these. */
    void octets(byte[] more) {
        number(more.length);
        reserve(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    /** In UTF-8. */
    void text(String text) {
        octets(text.getBytes(StandardCharsets.UTF_8));
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
