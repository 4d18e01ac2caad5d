package dossier.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what a {@link ByteSink} has written. For one thread. */
final class ByteSource {

    private final byte[] bytes;
    private int next;

    /** From an index on. */
    ByteSource(byte[] bytes, int from) {
        this.bytes = bytes;
        this.next = from;
    }

    int octet() {
        return bytes[next++];
    }

    int number() {
        int value = 0;
        int shift = 0;
        byte part;
        do {
            part = bytes[next++];
            value |= (part & 0x7F) << shift;
            shift += 7;
        } while (part < 0);
        return value >>> 1 ^ -(value & 1);
    }

    long word() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            value |= (bytes[next++] & 0xFFL) << shift;
        }
        return value;
    }

    byte[] octets() {
        int length = number();
        next += length;
        return Arrays.copyOfRange(bytes, next - length, next);
    }

    String text() {
        int length = number();
        next += length;
        return new String(bytes, next - length, length, StandardCharsets.UTF_8);
    }
}
